import type { Setting } from '../editor/settings.svelte.ts';

/** Gives the page a look, whose tokens the attributes of its root element choose. */
export function showTheme(theme: Setting<'theme'>): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
