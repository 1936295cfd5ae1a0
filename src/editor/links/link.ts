import type { GraphDocument } from '../../document/graph-document.ts';
import { compactText, expandText } from '../../document/link/compact.ts';
import type { LinkFault } from '../../document/link/link-fault.ts';
import { sealed, unsealed } from '../../document/link/seal.ts';

/** A link that unpacks to more is not opened: a few bytes could otherwise fill the memory. */
const LARGEST_TEXT_BYTES = 8 * 1024 * 1024;

/** The graph that a link carries, or why it carries none. */
export type Unpacked = { readonly document: GraphDocument } | { readonly fault: LinkFault };

/** A document as the text that a link carries. */
export async function packLink(document: GraphDocument): Promise<string> {
  const stream = new Blob([compactText(document)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return sealed(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Reads what `packLink` wrote. Never throws, whatever the text, and takes bounded memory. */
export async function unpackLink(text: string): Promise<Unpacked> {
  const content = unsealed(text);
  if ('fault' in content) return content;
  const inflated = await inflate(content.bytes);
  return 'fault' in inflated ? inflated : expandText(inflated.text);
}

/** Inflates piece by piece, and stops where there is too much. */
async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly text: string } | { readonly fault: LinkFault }> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      size += value.length;
      if (size > LARGEST_TEXT_BYTES) {
        await reader.cancel();
        return { fault: { kind: 'largeLink' } };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { fault: { kind: 'damagedLink' } };
  }
}
