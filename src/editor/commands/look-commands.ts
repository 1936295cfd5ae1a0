import { choicesOf } from '../settings.svelte.ts';
import { command } from './command.ts';

/** What is in sight, and how it looks. */
export const lookCommands = [
  command(
    'togglePalette',
    ['Alt+p'],
    ({ settings }) => {
      settings.toggle('isPaletteOpen');
    },
    { isOn: ({ settings }) => settings.get('isPaletteOpen') },
  ),
  command(
    'toggleInspector',
    ['Alt+i'],
    ({ settings }) => {
      settings.toggle('isInspectorOpen');
    },
    { isOn: ({ settings }) => settings.get('isInspectorOpen') },
  ),
  command(
    'toggleMinimap',
    ['Alt+m'],
    ({ settings }) => {
      settings.toggle('hasMinimap');
    },
    { isOn: ({ settings }) => settings.get('hasMinimap') },
  ),
  command('nextTheme', ['Alt+t'], ({ settings, text, notices }) => {
    const themes = choicesOf('theme');
    const next = themes[(themes.indexOf(settings.get('theme')) + 1) % themes.length]!;
    settings.set('theme', next);
    void text.settings().then(({ theme }) => {
      notices.report(theme.chosen(next));
    });
  }),
  command(
    'settings',
    ['Mod+,'],
    (workbench) => {
      workbench.overlay = { kind: 'settings' };
    },
    { isForFields: true },
  ),
  command(
    'about',
    ['d'],
    (workbench) => {
      workbench.overlay = { kind: 'about' };
    },
    { menus: ['canvas'] },
  ),
];
