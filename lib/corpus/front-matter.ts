/** Where the text of a file begins: after its front matter (`---` … `---` at the very start), or at 0. */
export function frontMatterEnd(file: string): number {
  const match = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(file);
  return match ? match[0].length : 0;
}

/** The value of a plain `key: value` line of the front matter, without its quotes; null when it has none. */
export function frontMatterField(file: string, key: string): string | null {
  const head = file.slice(0, frontMatterEnd(file));
  const line = head.split(/\r?\n/).find((candidate) => candidate.startsWith(`${key}:`));
  const value =
    line
      ?.slice(key.length + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2') ?? '';
  return value === '' ? null : value;
}
