/** A place in a formula's tokens: commands, numbers, runs of space and single signs. */
export class TexCursor {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(tex: string) {
    this.tokens = tex.match(/\\[a-zA-Z]+\*?|\\[^]|\s+|\d+(?:\.\d+)?|[^]/gu) ?? [];
  }

  /** The token to come, or `undefined` at the end. */
  peek(): string | undefined {
    return this.tokens[this.at];
  }

  /** Takes the token to come. */
  next(): string | undefined {
    return this.tokens[this.at++];
  }

  skipSpace(): void {
    while (/^\s/.test(this.peek() ?? '')) this.at++;
  }

  /** An argument read as words, without its braces, however deep they are nested. */
  words(): string {
    this.skipSpace();
    if (this.peek() !== '{') return this.next() ?? '';
    let level = 0;
    let words = '';
    for (let token = this.next(); token !== undefined; token = this.next()) {
      if (token === '{') level++;
      else if (token === '}') level--;
      else words += token.replace('\\', '');
      if (level === 0) break;
    }
    return words;
  }
}
