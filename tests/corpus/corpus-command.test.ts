import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusCommand } from '../../lib/corpus/corpus-command.ts';
import { CORPUS_FOLDERS } from '../../lib/corpus/corpus-folders.ts';
import { sharedFolder } from '../shared-folder.ts';
import { ownCorpus, TEXT, writeCorpus } from './own-corpus.ts';

describe('npm run corpus build', () => {
  it('writes the same bytes every time, and what it writes passes the check', () => {
    const corpus = writeCorpus(ownCorpus());
    expect(corpus.run('build').complaints).toEqual([]);
    const first = corpus.read();
    expect(corpus.run('build').status).toBe(0);
    expect(corpus.read()).toBe(first);
    expect(corpus.run('check')).toMatchObject({ status: 0, complaints: [] });
  });

  it('ships figures, own words and hashes, and no run of the text', () => {
    const corpus = writeCorpus(ownCorpus());
    corpus.run('build');
    for (const run of TEXT.match(/[\u4e00-\u9fff]{6,}/g) ?? []) {
      expect(corpus.read()).not.toContain(run);
    }
  });

  it('leaves a pack out, and untouched, where its text is absent', () => {
    const corpus = writeCorpus({ ...ownCorpus(), text: null });
    corpus.write(corpus.packFile, 'as it was');
    const { status, printed } = corpus.run('build');
    expect(status).toBe(0);
    expect(printed.join()).toContain('left out');
    expect(corpus.read()).toBe('as it was');
  });

  it('says how it is used when the command is unknown', () => {
    const { status, complaints } = writeCorpus(ownCorpus()).run('rebuild');
    expect(status).toBe(1);
    expect(complaints.join()).toContain('build|check');
  });
});

describe('what keeps a pack from being built', () => {
  const withClaim = (at: number, change: object) => {
    const corpus = ownCorpus();
    Object.assign(corpus.claims[at] ?? {}, change);
    return corpus;
  };

  it.each([
    ['a figure that is not on its line', withClaim(0, { line: 10 }), 'texts/bread.md: line 10'],
    ['a line that the text does not have', withClaim(0, { line: 99 }), 'line 99'],
    [
      'two claims at one figure',
      withClaim(1, { figure: '12万个' }),
      'stands where claim sold stands',
    ],
    [
      'a figure outside the text that a reader sees',
      withClaim(0, { line: 12, figure: '2023' }),
      'line 12',
    ],
    [
      'an unknown metric',
      withClaim(2, { metric: 'cake' }),
      'claims[2].metric: unknown metric "cake"',
    ],
    ['an organisation without a name', withClaim(2, { quoted: 'bakers' }), 'claims[2].quoted'],
    ['a value that is none', withClaim(0, { value: 'many' }), 'claims[0].value'],
    [
      'an unknown claim in a note',
      { ...ownCorpus(), notes: [{ claims: ['gone'], zh: '无。', en: 'None.' }] },
      'notes[0].claims[0]: unknown claim "gone"',
    ],
  ])('names file, place and reason of %s, and writes nothing', (_, tables, reason) => {
    const corpus = writeCorpus(tables);
    const { status, complaints } = corpus.run('build');
    expect(status).toBe(1);
    expect(complaints.join('\n')).toContain(reason);
    expect(existsSync(corpus.folders.packs)).toBe(false);
  });

  it('asks which is meant when the line prints the figure twice, and takes the answer', () => {
    const twice = TEXT.replace('12万个面包', '12万个面包和12万个饼');
    const unclear = writeCorpus({ ...ownCorpus(), text: twice }).run('build');
    expect(unclear.complaints.join()).toContain('found 2 times');
    const corpus = { ...withClaim(0, { occurrence: 2 }), text: twice };
    expect(writeCorpus(corpus).run('build').status).toBe(0);
  });

  it('names a table that is no JSON', () => {
    const corpus = writeCorpus(ownCorpus());
    corpus.write(join(corpus.folders.data, 'quoted.json'), '{');
    expect(corpus.run('build')).toMatchObject({
      status: 1,
      complaints: [expect.stringContaining('data/quoted.json')],
    });
  });
});

describe('npm run corpus check', () => {
  const problemsWith = (change: (corpus: ReturnType<typeof ownCorpus>) => void) => {
    const tables = ownCorpus();
    change(tables);
    const corpus = writeCorpus(tables);
    corpus.run('build');
    const { status, complaints } = corpus.run('check');
    expect(status).toBe(complaints.length > 0 ? 1 : 0);
    return complaints.join('\n');
  };

  it.each([
    ['digits', '昨天又卖了77个。', '"77"'],
    ['Chinese numerals', '昨天又卖了七十七个。', '"七十七"'],
    ['financial numerals in traditional script', '昨天又賣了柒佰個。', '"柒佰"'],
    ['a bare scale', '顾客上千。', '"千"'],
    ['half a thing', '价格只有一半。', '"一半"'],
    ['a fraction sign', '价格只有½。', '"½"'],
    ['full-width digits', '昨天又卖了７７个。', '"７７"'],
  ])('finds a number that is neither claim nor excluded: %s', (_, sentence, numeral) => {
    const problems = problemsWith((corpus) => {
      corpus.text = `${corpus.text}\n${sentence}\n`;
    });
    expect(problems).toContain(
      `texts/bread.md: line 14: ${numeral} is neither a claim nor excluded`,
    );
  });

  it('finds a claim that was taken out', () => {
    expect(problemsWith(({ claims }) => claims.splice(1, 1))).toContain('line 8: "8" is neither');
  });

  it('finds an exclusion that excludes nothing', () => {
    const idle = { line: 8, numeral: '99', reason: 'date' };
    expect(problemsWith(({ exclusions }) => exclusions.push(idle))).toContain(
      '"99" is excluded 1 times but found 0',
    );
  });

  it('finds a value, unit, bound or precision that is not what the text says', () => {
    for (const wrong of [{ value: 13e4 }, { unit: '家' }, { bound: 'over' }, { precision: 3 }]) {
      const problems = problemsWith(({ claims }) => Object.assign(claims[0] ?? {}, wrong));
      expect(problems).toContain(
        `claim sold ("12万个"): ${Object.keys(wrong)[0] === 'value' ? 'lo' : Object.keys(wrong)[0]} is`,
      );
    }
  });

  it('finds a figure that covers only a part of what is printed', () => {
    const problems = problemsWith(({ claims }) =>
      Object.assign(claims[0] ?? {}, { figure: '12万' }),
    );
    expect(problems).toContain('no statistic is read on exactly these characters');
  });

  it('finds a pack file that is not what the tables build, or is no pack, or is missing', () => {
    const corpus = writeCorpus(ownCorpus());
    expect(corpus.run('check').complaints.join()).toContain('own-pack.json: is not there');
    corpus.run('build');
    const built = corpus.read();
    corpus.write(corpus.packFile, built.replaceAll('120000', '120001'));
    expect(corpus.run('check').complaints.join()).toContain('is not what the tables build');
    corpus.write(corpus.packFile, built.replace('"measured"', '"guessed"'));
    expect(corpus.run('check').complaints.join()).toContain('claims[0].basis');
    corpus.write(corpus.packFile, '{');
    expect(corpus.run('check').complaints.join()).toContain('own-pack.json');
  });

  it('says what it left out where the text is absent', () => {
    const corpus = writeCorpus({ ...ownCorpus(), text: null });
    expect(corpus.run('check').printed.join()).toContain('bread.md: left out');
  });
});

const shared = sharedFolder();
const RUN = 12;
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const runsOf = (text: string) =>
  Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN));

describe.runIf(shared)('the corpus itself', () => {
  it('passes its check against the two sources', () => {
    const complaints: string[] = [];
    const printed: string[] = [];
    const status = corpusCommand(['check'], {
      folders: CORPUS_FOLDERS,
      print: (line) => printed.push(line),
      complain: (line) => complaints.push(line),
    });
    expect(complaints).toEqual([]);
    expect(status).toBe(0);
    expect(printed.join()).not.toContain('left out');
  });

  it('shares no run of twelve characters with a source, in tables or packs', () => {
    const sources = readdirSync(CORPUS_FOLDERS.texts).map((name) =>
      folded(readFileSync(join(CORPUS_FOLDERS.texts, name), 'utf8')),
    );
    const known = new Set(sources.flatMap(runsOf));
    expect(known.size).toBeGreaterThan(1000);
    const files = [CORPUS_FOLDERS.data, CORPUS_FOLDERS.packs].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder, name)),
    );
    expect(files.length).toBeGreaterThan(50);
    const strings = files.flatMap((file) => {
      const found: string[] = [];
      JSON.parse(readFileSync(file, 'utf8'), (_, value) => {
        // The address of the article is where a reader finds it, and is printed in it as well.
        if (typeof value === 'string' && !value.startsWith('http')) found.push(value);
        return value;
      });
      return found;
    });
    expect(strings.filter((each) => runsOf(folded(each)).some((run) => known.has(run)))).toEqual(
      [],
    );
  });
});
