import { mount } from 'svelte';
import App from './components/App.svelte';
import { english } from './language/english.ts';

const example = new URLSearchParams(location.search).get('graph');
document.documentElement.lang = english.language;
mount(App, { target: document.body, props: { text: english, example } });
