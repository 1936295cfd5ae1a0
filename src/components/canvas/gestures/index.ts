export { knife } from './knife.ts';
export { marquee } from './marquee.ts';
export { nearestPort } from './nearest-port.ts';
export { pan } from './pan.ts';
export { pull, tap } from './pull.ts';
