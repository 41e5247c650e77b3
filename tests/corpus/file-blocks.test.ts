import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../lib/corpus/find-numerals.ts';
import { type PlacedBlock, toBlockSpan, toFileSpan } from '../../lib/corpus/placed-block.ts';
import { readText } from '../../lib/corpus/read-file.ts';
import { sharedFolder } from '../shared-folder.ts';

const textsOf = (name: string, file: string) =>
  readText(name, file).blocks.map(({ block }) => block.text.trim());

/** The words of a block as they stand in the file: those that the block's map leads to. */
const leadsTo = (file: string, placed: PlacedBlock, words: string) => {
  const start = placed.block.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  const span = toFileSpan(placed, { start, end: start + words.length });
  expect(toBlockSpan(placed, span)).toEqual({ start, end: start + words.length });
  return file.slice(span.start, span.end);
};

const MARKDOWN = `\uFEFF---
title: 'A title with 3 words'
date: 2024-05-06T07:08:09
---

# Head &amp; tail

Sales rose by **12** per cent&nbsp;&mdash; to 3&#44;400 \\*units\\*, see [page 9](https://example.org/9).

> A quote that
> runs over **two** lines with 7%.

1. First
   item of 5 kg
2. ![a picture 8](x.png) and \`code 6\`

| Year | Sales |
| ---- | ----- |
| 2023 | 4 m   |

\`\`\`
block of code 11
\`\`\`
`;

describe('reading Markdown', () => {
  const { blocks, meta } = readText('a.md', MARKDOWN);

  it('makes a block of each paragraph, heading, item and cell, without markup, code and pictures', () => {
    expect(blocks.map(({ block }) => block.text)).toEqual([
      'Head & tail',
      'Sales rose by 12 per cent\u00a0— to 3,400 *units*, see page 9.',
      'A quote that\nruns over two lines with 7%.',
      'First\nitem of 5 kg',
      '\uFFFC and \uFFFC',
      'Year',
      'Sales',
      '2023',
      '4 m',
    ]);
  });

  it('leads back to the file across markup, escapes and character references', () => {
    const [, sales, quote, item] = blocks;
    if (!sales || !quote || !item) throw new Error('blocks are missing');
    expect(leadsTo(MARKDOWN, sales, '12 per cent')).toBe('12** per cent');
    expect(leadsTo(MARKDOWN, sales, '—')).toBe('&mdash;');
    expect(leadsTo(MARKDOWN, sales, '3,400')).toBe('3&#44;400');
    expect(leadsTo(MARKDOWN, sales, '*units')).toBe('*units');
    expect(leadsTo(MARKDOWN, quote, 'runs over two')).toBe('runs over **two');
    expect(leadsTo(MARKDOWN, item, '5 kg')).toBe('5 kg');
  });

  it('takes title and date from the front matter, and gives headings and headers to blocks', () => {
    expect(meta).toEqual({ title: 'A title with 3 words', published: '2024-05-06' });
    expect(blocks[1]?.block.headings).toEqual(['Head & tail']);
    expect(blocks[8]?.block).toMatchObject({
      columnHeader: 'Sales',
      rowHeader: '2023',
      role: 'cell',
    });
  });

  it('reads a file without front matter from its first character', () => {
    expect(textsOf('a.md', 'Up by 3%.')).toEqual(['Up by 3%.']);
    expect(textsOf('a.md', '---\n\nUp by 3%.\n')).toEqual(['Up by 3%.']);
  });

  it('reads a footnote as text, even where its form is that of a link', () => {
    expect(textsOf('a.md', '涨3%[^1]。\n\n[^1]: 统计自9家厂商的70款产品。\n')).toEqual([
      '涨3%\ufffc。',
      '统计自9家厂商的70款产品。',
    ]);
  });
});

const HTML = `<!doctype html><html lang="en"><head><title>News &lt;3&gt;</title>
<meta property="article:published_time" content="2025-01-02T03:04:05Z">
<style>p { width: 9% }</style><script>const a = 8;</script></head>
<body><nav>Menu 1</nav><h1>Growth of 5&nbsp;%</h1>
<p>Sales came to
   <b>3</b>.<i>5</i> million<sup>2</sup>,<br>or &euro;7&#x2009;bn.<span hidden>secret 6</span></p>
<div>Loose text <p>inside a block</p> and after it</div>
<table><tr><th>Year</th><th>Share</th></tr><tr><th>2024</th><td>41&#37;</td></tr></table>
<p style="display: none">not shown 4</p><p>Emoji \u{1F600} &#128512; 10</p>
</body></html>`;

describe('reading HTML', () => {
  const { blocks, meta } = readText('a.html', HTML);

  it('makes a block of each line of text that is shown', () => {
    expect(blocks.map(({ block }) => block.text.trim())).toEqual([
      'Growth of 5\u00a0%',
      'Sales came to 3.5 million2,\nor €7\u2009bn.',
      'Loose text',
      'inside a block',
      'and after it',
      'Year',
      'Share',
      '2024',
      '41%',
      'Emoji \u{1F600} \u{1F600} 10',
    ]);
  });

  it('leads back to the file across markup, white space and character references', () => {
    const of = (index: number) => {
      const placed = blocks[index];
      if (!placed) throw new Error('a block is missing');
      return placed;
    };
    expect(leadsTo(HTML, of(0), '5\u00a0%')).toBe('5&nbsp;%');
    expect(leadsTo(HTML, of(1), '3.5 million')).toBe('3</b>.<i>5</i> million');
    expect(leadsTo(HTML, of(1), '€7\u2009bn')).toBe('&euro;7&#x2009;bn');
    expect(leadsTo(HTML, of(8), '41%')).toBe('41&#37;');
    expect(leadsTo(HTML, of(9), '10')).toBe('10');
  });

  it('takes title, language and day from the head, and gives headings and headers to blocks', () => {
    expect(meta).toEqual({ title: 'News <3>', language: 'en', published: '2025-01-02' });
    expect(blocks[8]?.block).toMatchObject({
      role: 'cell',
      columnHeader: 'Share',
      rowHeader: '2024',
      headings: ['Growth of 5\u00a0%'],
    });
  });

  it('reads broken markup without failing', () => {
    expect(textsOf('a.htm', '<p>One<table><td>2<p>3</table>4<b>5<p>6')).toContain('One');
    expect(textsOf('a.htm', '')).toEqual([]);
    expect(textsOf('a.htm', '&& &x; &#; 7 &amp')).toEqual(['&& &x; &#; 7 &']);
  });
});

describe('reading plain text', () => {
  it('makes a paragraph of each line and a heading of a short first one', () => {
    const file = '市场概况\n\n2024年销量增长8%。\r\n其中出口占3成。\n';
    const { blocks } = readText('a.txt', file);
    expect(blocks.map(({ block }) => [block.role, block.text, block.headings])).toEqual([
      ['heading', '市场概况', []],
      ['body', '2024年销量增长8%。', ['市场概况']],
      ['body', '其中出口占3成。', ['市场概况']],
    ]);
  });

  it('joins lines that were wrapped in mid-sentence, but not list items', () => {
    const wrapped =
      'The harbour handled far more containers last year than in\nany year before: 3.4 million of them.\n- 12% by rail\n- 88% by road\n';
    expect(textsOf('a.txt', wrapped)).toEqual([
      'The harbour handled far more containers last year than in\nany year before: 3.4 million of them.',
      '- 12% by rail',
      '- 88% by road',
    ]);
  });
});

const shared = sharedFolder();

describe.runIf(shared)('reading the two sources', () => {
  const folder = join(shared ?? '', 'corpus');

  it('reads every numeral that is text, and leads back to exactly its characters', () => {
    for (const name of readdirSync(folder)) {
      const file = readFileSync(join(folder, name), 'utf8');
      const { blocks } = readText(name, file);
      const lost = findNumerals(file).filter((numeral) => {
        const line = file.split('\n')[numeral.line - 1] ?? '';
        const isMark =
          /^\s*\d+\.$/.test(line.slice(0, line.indexOf('.') + 1)) && /^\d+$/.test(numeral.text);
        return !isMark && !blocks.some((placed) => toBlockSpan(placed, numeral));
      });
      expect(lost.map(({ line, text }) => `${line}: ${text}`)).toEqual([]);
      for (const { block, starts, ends } of blocks) {
        [...block.text].forEach((char, at) => {
          expect(file.slice(starts[at], ends[at])).toBe(char);
        });
      }
    }
  });
});
