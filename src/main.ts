import { mount } from 'svelte';
import Root from './components/Root.svelte';
import { Settings } from './editor/settings.svelte.ts';
import { catalogueFor, languageOf } from './language/languages.ts';

const example = new URLSearchParams(location.search).get('graph');
const settings = new Settings();
const language = languageOf(settings.get('language'), navigator.languages);
const first = await catalogueFor(language);
mount(Root, { target: document.body, props: { settings, first, example } });
