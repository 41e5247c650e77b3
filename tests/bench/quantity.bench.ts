import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { readQuantities } from '../../lib/core/quantity/read-quantities.ts';
import { ENGLISH } from '../core/quantity/passages/english.cases.ts';
import { readMarks } from '../core/quantity/passages/marked-passage.ts';
import { scorePassages } from '../core/quantity/passages/score-passages.ts';
import { SIMPLIFIED } from '../core/quantity/passages/simplified.cases.ts';
import { TRADITIONAL } from '../core/quantity/passages/traditional.cases.ts';
import { type Bench, type Measure, race } from './measure.ts';

const SETS = { simplified: SIMPLIFIED, traditional: TRADITIONAL, English: ENGLISH };
const PROSE = Object.values(SETS)
  .flat()
  .map((source) => readMarks(source).text);

/** One string of its own, not a rope or a slice of another: those read slower by themselves. */
const flat = (text: string): string => Buffer.from(text).toString();

const repeat = (text: string, length: number): string =>
  flat(text.repeat(Math.ceil(length / text.length)).slice(0, length));

function accuracy(): Measure[] {
  return Object.entries(SETS).flatMap(([name, passages]) => {
    const { f1, value, statistic } = scorePassages(passages);
    return [
      { name: `${name} prose: F1 on exact spans`, value: f1, unit: '', atLeast: 0.95 },
      { name: `${name} prose: value right`, value, unit: '', atLeast: 0.98 },
      { name: `${name} prose: statistic or not`, value: statistic, unit: '', atLeast: 0.97 },
    ];
  });
}

const LENGTH = 50_000;
const article = (name: string): string => readFileSync(`tests/demo/articles/${name}`, 'utf8');

/**
 * What is read against the bare expression: test prose with a number in every clause, articles as
 * people write them, and the blocks of a page, which are read one by one.
 */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'dense prose': [repeat(PROSE.join('\n\n'), LENGTH)],
  'Chinese article': [repeat(article('large-models-in-china.zh.md'), LENGTH)],
  'Chinese market report': [repeat(article('market-in-figures.zh.md'), LENGTH)],
  'English article': [repeat(article('the-market-nobody-agrees-on.en.md'), LENGTH)],
  'blocks, one by one': repeat(PROSE.join('\n\n'), LENGTH).split('\n\n').map(flat),
};

/** Reading against one pass of the bare expression that finds digits, on the same text. */
function againstDigits(): Measure[] {
  return Object.entries(TEXTS).map(([name, texts]) => {
    const variants = {
      digits: () => texts.map((text) => [...text.matchAll(/\d[\d,.]*/g)].length),
      read: () => texts.map((text) => readQuantities(text).length),
    };
    race(variants, 20);
    const { digits, read } = race(variants, 60);
    return {
      name: `${name}: reading / one bare pass of \\d[\\d,.]*`,
      value: read / digits,
      unit: '×',
      atMost: 10,
    };
  });
}

interface Recognizers {
  readonly recognizeNumber: (text: string, culture: string) => unknown[];
  readonly recognizePercentage: (text: string, culture: string) => unknown[];
  readonly recognizeCurrency: (text: string, culture: string) => unknown[];
  readonly recognizeDimension: (text: string, culture: string) => unknown[];
}

/** The peer's four recognisers on the same Chinese prose. */
function againstPeer(): Measure {
  // The package has no types that fit; its four functions are all that is used.
  const peer = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Recognizers;
  const text = flat(readMarks(SIMPLIFIED[0] ?? '').text);
  const variants = {
    peer: () =>
      [
        peer.recognizeNumber,
        peer.recognizePercentage,
        peer.recognizeCurrency,
        peer.recognizeDimension,
      ].map((recognise) => recognise(text, 'zh-cn').length),
    read: () => readQuantities(text).length,
  };
  for (let warm = 0; warm < 300; warm++) variants.read();
  const times = race(variants, 5);
  return {
    name: 'the peer (four recognisers, zh-cn) / reading',
    value: times.peer / times.read,
    unit: '×',
    atLeast: 1000,
  };
}

/** How many times longer ten times as much takes, less the ten: 1 is linear. */
function growth(name: string, piece: string, length: number): Measure {
  const short = repeat(piece, length / 10);
  const long = repeat(piece, length);
  readQuantities(short);
  const times = race(
    { short: () => readQuantities(short).length, long: () => readQuantities(long).length },
    3,
  );
  return { name, value: times.long / times.short / 10, unit: '×', atMost: 2 };
}

/** Strings made to hurt: long runs of what each reader goes on over. */
const HURTFUL: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'digits and commas': '1,234,',
  'digits and points': '1.2.',
  'Han digits': '一二三',
  'Han numerals': '一千万亿零',
  'Han tens': '十',
  'Han scales': '万',
  'digits and Han scales': '1万',
  'several and scales': '几百数万',
  'English numbers': 'one hundred and ',
  'English scales': 'million ',
  'half and half': 'a half of a ',
  minus: 'minus ',
  'list numbers': '1. ',
  'from and to': '从1到',
  hyphens: 'a-1-',
  'open brackets': '[1',
  superscripts: '1²',
  emphasis: '**1',
  currency: '$ ¥US$',
  dates: '2024年1月',
  spaces: '1 \u00a0 ',
  'fraction bars': '1/2/',
  'parts of a hundred': '百分之',
  'line feeds': '1.\n',
  'closing quotes': '。”’',
};

async function bundle(): Promise<Measure> {
  const { outputFiles } = await build({
    entryPoints: ['lib/core/quantity/read-quantities.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    write: false,
  });
  return {
    name: 'bundle of the stage, minified',
    value: (outputFiles[0]?.contents.length ?? 0) / 1000,
    unit: 'kB',
    atMost: 40,
  };
}

/** Accuracy on own prose, speed against a bare expression and the peer, growth with length, size. */
export const bench: Bench = async () => [
  ...accuracy(),
  ...againstDigits(),
  againstPeer(),
  growth('prose of 10 MB: time per unit against 1 MB', PROSE.join('\n\n'), 10_000_000),
  ...Object.entries(HURTFUL).map(([name, piece]) =>
    growth(`hurtful ${name}: time per unit, 300 kB against 30 kB`, piece, 300_000),
  ),
  await bundle(),
];
