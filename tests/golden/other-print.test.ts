import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { crossReference } from '../../lib/core/pipeline.ts';
import { readDocument } from '../../lib/core/read-document.ts';
import type { GoldenPassage } from './golden-passage.ts';
import { blocksOf } from './run-passage.ts';
import { GOLDEN_SETS, shippedIndex } from './score-passages.ts';

const index = shippedIndex();
const HAN = '[\\u3400-\\u9fff]';

const replacing =
  (...pairs: readonly (readonly [string, string])[]) =>
  (text: string): string =>
    pairs.reduce((done, [from, to]) => done.replace(new RegExp(from, 'g'), to), text);

/** The same text as others print it. */
const PRINTS: Readonly<Record<string, (text: string) => string>> = {
  'traditional characters': Converter({ from: 'cn', to: 't' }),
  'the characters of Taiwan': Converter({ from: 'cn', to: 'tw' }),
  'simplified characters': Converter({ from: 't', to: 'cn' }),
  'spaces between Han and numbers': replacing(
    [`(${HAN})(?=[0-9])`, '$1 '],
    [`([0-9%])(?=${HAN})`, '$1 '],
  ),
  'no spaces between Han and the rest': replacing(
    [`(${HAN}) (?=[0-9A-Za-z])`, '$1'],
    [`([0-9%A-Za-z]) (?=${HAN})`, '$1'],
  ),
  'bold numbers': replacing(['(?<![\\w*.|-])(\\d[\\d,.]*(?:[万亿]+元|[万亿]|%|％|元))', '**$1**']),
  'straight quotes': replacing(['[“”]', '"'], ['[‘’]', "'"]),
  'no commas in numbers': replacing(['(?<=\\d),(?=\\d{3}(?!\\d))', '']),
};

/** Whose space before a date makes another name of what stands before it. */
const OTHERWISE: ReadonlySet<string> = new Set(['a dateline in front of a market']);

/** What each figure is recognised as, and the claims that it agrees or conflicts with. */
function answersTo(text: string, { published }: GoldenPassage): readonly string[] {
  const { figures, sketch } = readDocument(
    blocksOf(text),
    published === undefined ? {} : { published },
  );
  return crossReference({ figures, sketch }, index).answers.map(({ metric, findings }) => {
    const held = findings
      .filter(({ verdict }) => verdict !== 'not-comparable')
      .map(({ claim, verdict }) => `${claim} ${verdict}`);
    return [metric?.id, ...held.sort()].join(', ');
  });
}

describe('what is said of the golden passages', () => {
  const passages = Object.values(GOLDEN_SETS)
    .flat()
    .filter(({ name }) => !OTHERWISE.has(name));

  it.each(Object.entries(PRINTS))('stays the same in %s', (_, print) => {
    const other = passages
      .map((passage) => ({ passage, text: print(passage.text) }))
      .filter(({ passage, text }) => text !== passage.text);
    expect(other.length).toBeGreaterThan(5);
    for (const { passage, text } of other)
      expect(answersTo(text, passage), passage.name).toEqual(answersTo(passage.text, passage));
  });
});
