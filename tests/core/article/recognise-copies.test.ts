import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { containment, holdsSource } from '../../../lib/core/article/containment.ts';
import { MAX_HASHES } from '../../../lib/core/article/sketch.ts';
import { sketchOf } from '../../../lib/core/article/sketch-of.ts';
import { htmlBlocks } from '../../../lib/corpus/html-blocks.ts';
import { sharedFolder } from '../../shared-folder.ts';
import { filledForms } from './filled-forms.ts';
import { COPIES } from './make-copies.ts';
import { randomSequence, writtenTexts } from './written-texts.ts';

const texts = writtenTexts(60);
const sketches = texts.map((text) => sketchOf(text));
const hostOf = (index: number) => texts[(index + 7) % texts.length] ?? '';

/** Lines of Han characters drawn by lot. */
function noise(length: number): string[] {
  const random = randomSequence(1);
  return Array.from({ length: length / 4000 }, () =>
    String.fromCharCode(
      ...Array.from({ length: 4000 }, () => 0x4e00 + Math.floor(random() * 20_000)),
    ),
  );
}

describe('recognising a copy of a text', () => {
  it.each(Object.entries(COPIES))('recognises all of 60 texts: %s', (_, copy) => {
    const missed = texts.filter((text, index) => {
      const source = sketches[index];
      return !source || !holdsSource(sketchOf(copy(text, hostOf(index))), source);
    });
    expect(missed).toEqual([]);
  });

  it('never takes one article for another of the same field', () => {
    const confused = sketches.flatMap((page, at) =>
      sketches.flatMap((source, of) => (at !== of && holdsSource(page, source) ? [[at, of]] : [])),
    );
    expect(confused).toEqual([]);
  });

  it('recognises a text among the chrome of a site, block by block', () => {
    const chrome = ['首页 新闻 财经 科技', '登录', '相关阅读', '版权所有'];
    const page = sketchOf([...chrome, ...(texts[0] ?? '').split('\n'), ...chrome]);
    expect(containment(page, sketches[0] ?? { hashes: [] })).toBeGreaterThan(0.8);
  });

  it('recognises a text in a page so long that its sketch is cut off', () => {
    const page = sketchOf([...noise(400_000), texts[0] ?? '']);
    expect(page.hashes.length).toBe(MAX_HASHES);
    expect(containment(page, sketches[0] ?? { hashes: [] })).toBeGreaterThan(0.9);
    expect(sketches.slice(1).some((source) => holdsSource(page, source))).toBe(false);
  });

  it('recognises an English text with words edited, and no other English text', () => {
    const one =
      'The mill by the river ground barley for three villages until the flood of that spring took its wheel. ' +
      'Nobody repaired it, since a steam engine in the town had begun to do the same work at half the price. ' +
      'The miller sold his horses, kept the orchard, and lived on the rent of two rooms until his sister came back from the coast. ' +
      'She had learnt bookkeeping there and put the accounts in order, which showed that the mill had lost money for eleven years. ' +
      'What remains today is a wall, a millstone set into the pavement, and a street that carries its name.';
    const other =
      'The mill on the hill ground wheat for the town until a storm of that winter took its sails away. ' +
      'A school was built in its place, and the miller went to work at the harbour, where he stayed for years. ' +
      'His daughters learnt to sail before they could read and won every race that the club held in the bay. ' +
      'One of them kept a diary, which the library bought last year together with her charts and instruments. ' +
      'What remains of it today is a photograph in the library and a song that children sing in the spring.';
    const copy = one.replace('repaired', 'mended').replace('begun', 'started');
    expect(holdsSource(sketchOf(copy), sketchOf(one))).toBe(true);
    expect(holdsSource(sketchOf(other), sketchOf(one))).toBe(false);
  });
});

/** As short as a note: the beginnings of the texts, each in one paragraph. */
const notes = texts.map((text) => text.replaceAll('\n', '').slice(0, 320));
const noteSketches = notes.map((note) => sketchOf(note));
const missedNotes = (copy: (note: string, index: number) => string) =>
  notes.filter((note, index) => {
    const source = noteSketches[index];
    return !source || !holdsSource(sketchOf(copy(note, index)), source);
  });

/** What a site puts between the characters of a text, or between its clauses. */
const DECORATIONS: Readonly<Record<string, (text: string) => string>> = {
  'a footnote mark behind each clause': (text) => {
    let mark = 0;
    return text.replaceAll(/[，。]/g, (point) => `[${++mark}]${point}`);
  },
  'an emoji behind each clause': (text) => text.replaceAll(/[，。]/g, (point) => `🚀${point}`),
  'zero-width characters throughout': (text) => [...text].join('\u200b'),
  'soft hyphens throughout': (text) => text.replaceAll(/.{11}/g, '$&\u00ad'),
  'line breaks inside sentences': (text) => text.replaceAll(/\p{Script=Han}{9}/gu, '$&\n'),
  'full-width letters, digits and signs': (text) =>
    text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
};

describe('recognising a text of 320 characters', () => {
  it.each([
    ['first', 0],
    ['second', 107],
    ['last', 213],
  ])('recognises its %s third inside another text', (_, from) => {
    const quoted = (note: string, index: number) => {
      const host = notes[(index + 7) % notes.length] ?? '';
      return `${host.slice(0, 160)}${note.slice(from, from + 107)}${host.slice(160)}`;
    };
    expect(missedNotes(quoted)).toEqual([]);
  });

  it.each(Object.entries(DECORATIONS))('recognises it with %s', (_, decorate) => {
    expect(missedNotes((note) => decorate(note))).toEqual([]);
  });

  it('does not take it for another that ends with the same notice', () => {
    const notice = '本文只代表作者自己的看法，与本站无关，转载前请先联系编辑取得同意。';
    const noticed = notes.map((note) => sketchOf(`${note}\n${notice}`));
    const confused = noticed.flatMap((page, at) =>
      noticed.flatMap((source, of) => (at !== of && holdsSource(page, source) ? [[at, of]] : [])),
    );
    expect(confused).toEqual([]);
  });
});

describe('forms filled in with other numbers', () => {
  it.each(Object.entries(filledForms()))('never takes one for another: %s', (_, filled) => {
    const forms = filled.map((text) => sketchOf(text));
    const confused = forms.flatMap((page, at) =>
      forms.flatMap((source, of) => (at !== of && holdsSource(page, source) ? [[at, of]] : [])),
    );
    expect(confused).toEqual([]);
  });

  it.each(Object.entries(filledForms()))('recognises copies of each: %s', (_, filled) => {
    for (const [index, text] of filled.entries()) {
      const source = sketchOf(text);
      const regrouped = text.replaceAll(/\d{4,}/g, (digits) => Number(digits).toLocaleString('en'));
      const corrected = text.replace(/\d+\.\d+/, '7.77');
      for (const copy of [regrouped, corrected, ...Object.values(DECORATIONS).map((d) => d(text))])
        expect(holdsSource(sketchOf(`${hostOf(index)}\n${copy}`), source)).toBe(true);
    }
  });

  it('holds each to its own numbers in a page so long that its sketch is cut off', () => {
    const [forms = []] = Object.values(filledForms());
    const long = Array.from(
      { length: 12_000 },
      (_, line) => `word${line} ${line}字之外${line + 7}里`,
    );
    const page = sketchOf([...long, ...noise(300_000), forms[0] ?? '']);
    expect(page.hashes.length).toBe(MAX_HASHES);
    expect(forms.map((text) => holdsSource(page, sketchOf(text)))).toEqual([
      true,
      ...forms.slice(1).map(() => false),
    ]);
  });
});

const shared = sharedFolder();

describe.runIf(shared)('recognising the two sources', () => {
  const folder = shared ?? '';
  // A suite that is left out is still collected: nothing is read then.
  const names = shared === null ? [] : ['doubao-llm-market.md', 'deepseek-china-llm.md'];
  const sources = names.map((name) =>
    readFileSync(join(folder, 'corpus', name), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''),
  );

  it.each(Object.entries(COPIES))('recognises both: %s', (_, copy) => {
    for (const [index, text] of sources.entries()) {
      expect(holdsSource(sketchOf(copy(text, hostOf(index))), sketchOf(text))).toBe(true);
    }
  });

  it('finds neither in the other, in real pages or in written articles', () => {
    const pages = readdirSync(join(folder, 'pages'))
      .filter((name) => name.endsWith('.html'))
      .map((name) => htmlBlocks(readFileSync(join(folder, 'pages', name), 'utf8')));
    const strangers = [
      ...pages.map((blocks) => sketchOf(blocks.map(({ block }) => block.text))),
      ...sketches,
    ];
    for (const [index, text] of sources.entries()) {
      const source = sketchOf(text);
      const other = sketchOf(sources[1 - index] ?? '');
      const shares = [...strangers, other].map((page) => containment(page, source));
      expect(Math.max(...shares)).toBeLessThan(0.02);
    }
  });
});
