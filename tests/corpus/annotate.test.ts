import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { annotateCommand } from '../../lib/corpus/annotate-command.ts';
import type { Annotation } from '../../lib/corpus/annotate-file.ts';
import { CORPUS_FOLDERS, type CorpusFolders } from '../../lib/corpus/corpus-folders.ts';
import { sharedFolder } from '../shared-folder.ts';

function annotate(args: readonly string[], folders: CorpusFolders = CORPUS_FOLDERS) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = annotateCommand(args, {
    folders,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, printed, complaints };
}

function fileOf(name: string, text: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'duishu-annotate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** One object a line; the shape is what the tests below look at. */
const parsed = (line: string | undefined) => JSON.parse(line ?? 'null') as Annotation;

const FIELDS =
  'start end text kind lo hi unit per bound statistic period place basis quoted metric claim findings';

const OWN = `---
title: 三月简报
date: 2025-03-01
---

# 市场

第一新声统计，**去年**中国大模型应用市场规模约160亿元，另有**3**成用于推理，GPT-4o 的价格另计。
`;

describe('npm run annotate', () => {
  it('prints one JSON object a file, one a line, with every quantity in text order', () => {
    const files = [fileOf('own.md', OWN), fileOf('two.txt', '销量为3万台，占12%。')];
    const { status, printed } = annotate(['--json', ...files]);
    expect(status).toBe(0);
    expect(printed.length).toBe(2);
    const [own, two] = printed.map(parsed);
    expect(Object.keys(own ?? {})).toEqual(['file', 'source', 'figures', 'checks']);
    expect(own?.source).toBeNull();
    for (const figure of own?.figures ?? []) {
      expect(Object.keys(figure).join(' ')).toBe(FIELDS);
      expect(OWN.slice(figure.start, figure.end)).toBe(figure.text);
    }
    expect(own?.figures.map(({ text }) => text)).toContain('3**成');
    const starts = own?.figures.map(({ start }) => start) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(two?.figures.map(({ text, lo, unit }) => [text, lo, unit])).toEqual([
      ['3万台', 30000, '台'],
      ['12%', 12, '%'],
    ]);
  });

  it('gives a statistic its scope, metric and findings, and a name nothing but its kind', () => {
    const { printed } = annotate(['--json', fileOf('own.md', OWN)]);
    const { figures } = parsed(printed[0]);
    const market = figures.find(({ text }) => text === '160亿元');
    expect(market).toMatchObject({
      kind: 'money',
      lo: 1.6e10,
      hi: 1.6e10,
      unit: 'CNY',
      per: null,
      bound: 'about',
      statistic: true,
      period: '2024',
      place: 'CN',
      basis: 'measured',
      metric: 'llm-application-market-cn',
      claim: null,
    });
    const ours = market?.findings.find(({ claim }) => claim === 'deepseek-application-market-2024');
    expect(ours).toMatchObject({ source: 'deepseek-china-llm', verdict: 'agree' });
    expect(ours?.ratio).toBeCloseTo(160 / 157, 2);
    for (const reason of ours?.reasons ?? [])
      expect(Object.keys(reason)).toEqual(['kind', 'zh', 'en']);
    const plain = figures.filter(({ statistic }) => !statistic);
    expect(plain.length).toBeGreaterThan(0);
    for (const { period, place, basis, quoted, metric, claim, findings } of plain) {
      expect([period, place, basis, quoted, metric, claim, findings]).toEqual([
        null,
        null,
        null,
        null,
        null,
        null,
        [],
      ]);
    }
  });

  it('prints a readable table without --json', () => {
    const { printed } = annotate([fileOf('own.md', OWN)]);
    expect(printed.join('\n')).toMatch(
      /160亿元 .*2024 .*CN .*measured .*llm-application-market-cn/,
    );
    expect(annotate([fileOf('none.txt', '今天天气很好。')]).printed.join()).toContain(
      'no statistics',
    );
  });

  it.each([
    ['is not there', 'missing.md', null],
    ['is no UTF-8 text', 'latin.txt', Uint8Array.of(0x31, 0xff, 0xfe, 0x32)],
  ])('names a file that %s, does the others, and ends with status 1', (_, name, bytes) => {
    const bad = bytes ? fileOf(name, bytes) : join(tmpdir(), 'duishu-nowhere', name);
    const { status, printed, complaints } = annotate(['--json', bad, fileOf('own.md', OWN)]);
    expect(status).toBe(1);
    expect(printed.length).toBe(1);
    expect(complaints.length).toBe(1);
    expect(complaints[0]).toContain(bad);
  });

  it('says how it is used without a file or with an option it does not know', () => {
    for (const args of [[], ['--json'], ['--xml', 'a.md']]) {
      const { status, complaints } = annotate(args);
      expect(status).toBe(1);
      expect(complaints.join()).toContain('usage');
    }
  });

  it('names the pack that does not fit the schema, and prints nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'duishu-packs-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'packs'));
    writeFileSync(join(folder, 'packs/bad.json'), '{"format": 1}');
    writeFileSync(join(folder, 'packs/worse.json'), '{');
    const folders = { ...CORPUS_FOLDERS, packs: join(folder, 'packs') };
    const { status, printed, complaints } = annotate([fileOf('own.md', OWN)], folders);
    expect(status).toBe(1);
    expect(printed).toEqual([]);
    expect(complaints.join('\n')).toMatch(/bad\.json: sources: [\s\S]*worse\.json: /);
  });
});

const shared = sharedFolder();

describe.runIf(shared)('annotating the two sources', () => {
  it.each([
    ['doubao-llm-market', 50],
    ['deepseek-china-llm', 19],
  ])('recognises %s and finds all its %i claims, each once', (id, count) => {
    const file = join(shared ?? '', 'corpus', `${id}.md`);
    const { status, printed } = annotate(['--json', file]);
    const { source, figures } = parsed(printed[0]);
    expect(status).toBe(0);
    expect(source).toEqual({ id, containment: 1 });
    const claims = figures.flatMap(({ claim }) => (claim === null ? [] : [claim]));
    expect(claims.length).toBe(count);
    expect(new Set(claims).size).toBe(count);
  });
});
