import type { TokenizerExtension } from 'marked';

/** A formula within a line. As Pandoc has it, `$` opens before and closes after what is no space. */
const INLINE = /^\$(?![\s$])((?:\\[\s\S]|[^\\$])+?)(?<!\s)\$(?!\d)/;
const DISPLAY = /^ {0,3}\$\$([\s\S]+?)\$\$[ \t]*(?:\n+|$)/;
const DISPLAY_WITHIN = /^\$\$([\s\S]+?)\$\$/;

/** `$…$` for the parser of Markdown; a token's `text` is the TeX. */
export const inlineMath: TokenizerExtension = {
  name: 'inlineMath',
  level: 'inline',
  start: (source) => startOf(source),
  tokenizer: (source) => {
    const match = INLINE.exec(source) ?? DISPLAY_WITHIN.exec(source);
    return match === null ? undefined : token('inlineMath', match);
  },
};

/** `$$…$$` on lines of its own. */
export const displayMath: TokenizerExtension = {
  name: 'displayMath',
  level: 'block',
  start: (source) => {
    const at = source.search(/\n {0,3}\$\$/);
    return at < 0 ? undefined : at;
  },
  tokenizer: (source) => {
    const match = DISPLAY.exec(source);
    return match === null ? undefined : token('displayMath', match);
  },
};

function startOf(source: string): number | undefined {
  const at = source.indexOf('$');
  return at < 0 ? undefined : at;
}

function token(type: string, [raw, tex = '']: RegExpExecArray) {
  return { type, raw, text: tex.trim() };
}
