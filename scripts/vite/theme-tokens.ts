import type { Plugin } from 'vite';
import { forcedColors, themes, type Theme } from '../../src/theme/themes.ts';

const NAME = 'virtual:theme-tokens.css';
const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

/**
 * The looks of `src/theme` as custom properties of the page: a chosen one by the attribute
 * `data-theme` of the root element, else the one that the system asks for.
 */
export function themeTokens(): Plugin {
  return {
    name: 'backflow:theme-tokens',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? stylesheet() : null),
  };
}

function stylesheet(): string {
  const { light, dark, contrastLight, contrastDark } = themes;
  const system = ':root:not([data-theme])';
  const contrast = ':root[data-theme="contrast"]';
  return [
    rule(':root', 'light dark', light),
    `@media ${DARK}{${rule(system, 'dark', dark)}}`,
    `@media ${CONTRAST}{${rule(system, 'light', contrastLight)}}`,
    `@media ${CONTRAST} and ${DARK}{${rule(system, 'dark', contrastDark)}}`,
    rule(':root[data-theme="light"]', 'light', light),
    rule(':root[data-theme="dark"]', 'dark', dark),
    rule(contrast, 'light', contrastLight),
    `@media ${DARK}{${rule(contrast, 'dark', contrastDark)}}`,
    // As specific as those above, and after them.
    `@media (forced-colors: active){:root:root{${tokensOf(forcedColors)}}}`,
  ].join('\n');
}

function rule(selector: string, scheme: string, theme: Theme): string {
  return `${selector}{color-scheme:${scheme};${tokensOf(theme)}}`;
}

function tokensOf(theme: Partial<Theme>): string {
  const tokens = Object.entries(theme).map(([name, value]) => `--${kebab(name)}:${value}`);
  return tokens.join(';');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
