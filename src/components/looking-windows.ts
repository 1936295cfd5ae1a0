import { mount } from 'svelte';
import { embedModeOf } from '../editor/links/embed-mode.ts';
import type { Settings } from '../editor/settings.svelte.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { showTheme } from './show-theme.ts';

/**
 * Puts into the page what only shows a graph, as the address's query asks for: the audience's window
 * of a presentation, or a graph within another page.
 */
export async function mountLooking(
  settings: Settings,
  text: Catalogue,
  query: URLSearchParams,
): Promise<void> {
  const [id, mode] = [query.get('audience'), embedModeOf(location.search)];
  const page = { target: document.body };
  document.documentElement.lang = text.language;
  showTheme(settings.get('theme'));
  if (id !== null) {
    const [{ default: Audience }, { audience: texts }] = await Promise.all([
      import('./present/Audience.svelte'),
      text.presenting(),
    ]);
    mount(Audience, { ...page, props: { settings, text, texts, id } });
  } else if (mode !== null) {
    const [{ default: Embed }, links] = await Promise.all([
      import('./embed/Embed.svelte'),
      text.links(),
    ]);
    const example = query.get('graph');
    mount(Embed, { ...page, props: { settings, text, links, example, mode } });
  }
}
