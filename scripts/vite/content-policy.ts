import type { Plugin } from 'vite';

/**
 * What the built page may load: its own files and nothing else, and no code but its script files.
 * A document, a link or a label can therefore never run as code, whatever it holds.
 */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  // Pictures that the page draws itself are data or blobs.
  'img-src': "'self' data: blob:",
  // Style attributes place the nodes of the canvas and the boxes of a formula; style elements stay
  // forbidden. The first line is for browsers that do not tell the two apart.
  'style-src': "'self' 'unsafe-inline'",
  'style-src-elem': "'self'",
  'style-src-attr': "'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * Puts the policy into the built page, before anything that it governs. The development server
 * injects inline scripts of its own, so it serves the page without.
 */
export function contentPolicy(): Plugin {
  const content = Object.entries(POLICY)
    .map((directive) => directive.join(' '))
    .join('; ');
  return {
    name: 'backflow:content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  };
}
