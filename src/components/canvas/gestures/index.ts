export { knife } from './knife.ts';
export { marquee } from './marquee.ts';
export { pan } from './pan.ts';
export { pull, tap } from './pull.ts';
