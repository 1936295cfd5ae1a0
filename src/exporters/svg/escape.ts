/** Signs that XML 1.0 does not allow, escaped or not: control signs, halves of pairs, U+FFFE, U+FFFF. */
// eslint-disable-next-line no-control-regex -- these are the signs that must not stay
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that stays text, between tags and within attributes; what XML cannot hold becomes �. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign]!);
}
