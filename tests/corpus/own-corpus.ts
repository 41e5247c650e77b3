import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { corpusCommand } from '../../lib/corpus/corpus-command.ts';

/** A text of our own, as small as it can be and still have every kind of thing to account for. */
export const TEXT = `---
title: "小镇面包 3 店"
date: "2024-05-06"
---

## 一、产量

小镇的面包房2023年卖出12万个面包，比上年增长8%，其中**四成**在周末卖出。

1. 面粉花了3000元，一年要用20袋。

![图](https://example.org/2023/7.png)
`;

const claim = (fields: object) => ({
  metric: 'bread',
  stated: 'level',
  basis: 'measured',
  zh: '一句话。',
  en: 'A sentence.',
  ...fields,
});

const CLAIMS = [
  claim({ id: 'sold', line: 8, figure: '12万个', value: 120000, unit: '个', period: '2023' }),
  claim({ id: 'growth', line: 8, figure: '8%', value: 8, unit: '%', stated: 'change' }),
  claim({ id: 'weekend', line: 8, figure: '四成', value: 40, unit: '%', precision: 5 }),
  claim({
    id: 'flour-price',
    line: 10,
    figure: '3000元',
    value: 3000,
    unit: 'CNY',
    reads: { why: 'no' },
  }),
  claim({ id: 'flour', line: 10, figure: '20袋', value: 20, unit: '袋' }),
];

const EXCLUSIONS = [
  { line: 6, numeral: '一', reason: 'list-number' },
  { line: 8, numeral: '2023', reason: 'date' },
  { line: 10, numeral: '1', reason: 'list-number' },
  { line: 10, numeral: '一', reason: 'span-of-time' },
];

const label = { zh: '面包', en: 'Bread' };

/** Files of the corpus by their path, as values; a test changes what it wants to see fail. */
export interface OwnCorpus {
  text: string | null;
  claims: Record<string, unknown>[];
  exclusions: Record<string, unknown>[];
  notes: Record<string, unknown>[];
}

/** A corpus that passes, freshly made. */
export const ownCorpus = (): OwnCorpus => ({
  text: TEXT,
  claims: CLAIMS.map((each) => ({ ...each })),
  exclusions: EXCLUSIONS.map((each) => ({ ...each })),
  notes: [{ claims: ['sold', 'growth'], zh: '两者相关。', en: 'The two belong together.' }],
});

function tablesOf({ claims, exclusions, notes }: OwnCorpus): Record<string, unknown> {
  return {
    'quoted.json': {},
    'vocabulary.json': {},
    'metrics/bread.json': [
      {
        id: 'bread',
        family: 'bread',
        label,
        definition: label,
        dimension: 'count',
        terms: { all: [['面包']] },
      },
    ],
    'exclusions/bread.json': { text: 'bread.md', exclusions },
    'own-pack/pack.json': { id: 'own-pack', version: '1', title: label, license: 'CC0-1.0' },
    'own-pack/sources/news.json': [
      {
        id: 'bread-news',
        title: label,
        publisher: label,
        kind: 'news',
        retrieved: '2024-05-07',
        licence: 'own',
        urls: [],
      },
    ],
    'own-pack/notes.json': notes,
    'own-pack/claims/bread.json': { source: 'bread-news', text: 'bread.md', claims },
  };
}

/** Writes a corpus into a folder of its own, gone after the test, and returns a runner of commands. */
export function writeCorpus(corpus: OwnCorpus) {
  const root = mkdtempSync(join(tmpdir(), 'duishu-corpus-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folders = {
    data: join(root, 'data'),
    packs: join(root, 'packs'),
    texts: join(root, 'texts'),
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (const [name, table] of Object.entries(tablesOf(corpus))) {
    write(join(folders.data, name), JSON.stringify(table));
  }
  mkdirSync(folders.texts);
  if (corpus.text !== null) write(join(folders.texts, 'bread.md'), corpus.text);
  const run = (...args: string[]) => {
    const printed: string[] = [];
    const complaints: string[] = [];
    const status = corpusCommand(args, {
      folders,
      print: (line) => printed.push(line),
      complain: (line) => complaints.push(line.replaceAll(`${root}/`, '')),
    });
    return { status, printed, complaints };
  };
  const packFile = join(folders.packs, 'own-pack.json');
  return {
    run,
    folders,
    packFile,
    read: () => readFileSync(packFile, 'utf8'),
    write,
  };
}
