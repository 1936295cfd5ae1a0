import { mount } from 'svelte';
import Root from './components/Root.svelte';
import { Settings } from './editor/settings.svelte.ts';
import { catalogueFor, languageOf } from './language/languages.ts';

const query = new URLSearchParams(location.search);
const settings = new Settings();
const language = languageOf(settings.get('language'), navigator.languages);
const first = await catalogueFor(language);
if (query.has('embed') || query.has('audience')) {
  const { mountLooking } = await import('./components/looking-windows.ts');
  await mountLooking(settings, first, query);
} else {
  const props = { settings, first, example: query.get('graph') };
  mount(Root, { target: document.body, props });
}
