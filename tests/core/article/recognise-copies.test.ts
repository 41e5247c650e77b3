import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { containment, holdsSource } from '../../../lib/core/article/containment.ts';
import { MAX_HASHES } from '../../../lib/core/article/sketch.ts';
import { sketchOf } from '../../../lib/core/article/sketch-of.ts';
import { htmlBlocks } from '../../../lib/corpus/html-blocks.ts';
import { sharedFolder } from '../../shared-folder.ts';
import { COPIES } from './make-copies.ts';
import { randomSequence, writtenTexts } from './written-texts.ts';

const texts = writtenTexts(60);
const sketches = texts.map((text) => sketchOf(text));
const hostOf = (index: number) => texts[(index + 7) % texts.length] ?? '';

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
    const random = randomSequence(1);
    const noise = Array.from({ length: 400_000 }, () => 0x4e00 + Math.floor(random() * 20_000));
    const long = Array.from({ length: 100 }, (_, index) =>
      String.fromCharCode(...noise.slice(index * 4000, index * 4000 + 4000)),
    );
    const page = sketchOf([...long, texts[0] ?? '']);
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
