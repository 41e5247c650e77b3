import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ARTICLES = fileURLToPath(new URL('articles/', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** Shorter runs are names and set phrases that any text on the subject shares. */
const RUN = 12;

/** Letters, digits and Chinese characters only, as a copy would be recognised. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const runsOf = (text: string): Set<string> => {
  const letters = folded(text);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= letters.length; at++) runs.add(letters.slice(at, at + RUN));
  return runs;
};

const textsIn = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

const present = existsSync(SOURCES);
if (!present) console.warn('left out: the sources are not beside this checkout');

describe('the demo articles', () => {
  it('are there in Chinese and in English', () => {
    const names = textsIn(ARTICLES).map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('.zh.md')).length).toBeGreaterThanOrEqual(2);
    expect(names.filter((name) => name.endsWith('.en.md')).length).toBeGreaterThanOrEqual(1);
  });

  it.runIf(present)('share no run of twelve characters with a source', () => {
    const runs = new Set(textsIn(SOURCES).flatMap(({ text }) => [...runsOf(text)]));
    expect(runs.size).toBeGreaterThan(1000);
    for (const { name, text } of textsIn(ARTICLES)) {
      const shared = [...runsOf(text)].filter((run) => runs.has(run));
      expect(shared, name).toEqual([]);
    }
  });
});
