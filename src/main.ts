import { mount } from 'svelte';
import Root from './components/Root.svelte';
import { embedModeOf } from './editor/links/embed-mode.ts';
import { Settings } from './editor/settings.svelte.ts';
import { catalogueFor, languageOf } from './language/languages.ts';

const example = new URLSearchParams(location.search).get('graph');
const settings = new Settings();
const language = languageOf(settings.get('language'), navigator.languages);
const first = await catalogueFor(language);
const mode = embedModeOf(location.search);
if (mode === null) {
  mount(Root, { target: document.body, props: { settings, first, example } });
} else {
  const { default: Embed } = await import('./components/embed/Embed.svelte');
  const props = { settings, text: first, links: await first.links(), example, mode };
  mount(Embed, { target: document.body, props });
}
