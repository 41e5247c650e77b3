import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/corpus/read-file.ts';

const LINES = {
  'a.md': `## Steel

**Who buys it?**

First the total: 1. Then the parts:

- Cars 2 t
- Ships 3 t

All of **it** goes at 4 dollars. Tariffs:

| Good  | Price |
| ----- | ----- |
| Plate | 5 €   |

Wire comes later.

And pipes, 6 t.
`,
  'a.html': `<h2>Steel</h2><p><strong>Who buys it?</strong></p>
<p>First the total: 1. <i>Then</i> the parts:</p><ul><li>Cars 2 t</li><li>Ships 3 t</li></ul>
<p>All of <b>it</b> goes at 4 dollars. Tariffs:</p>
<table><tr><th>Good</th><th>Price</th></tr><tr><td>Plate</td><td>5 €</td></tr></table>
<p>Wire comes later.</p><p>And pipes, 6 t.</p>`,
};

describe.each(Object.entries(LINES))('reading lines that lead to others in %s', (name, file) => {
  const { blocks } = readText(name, file);
  const blockOf = (words: string) =>
    blocks.find(({ block }) => block.text.includes(words))?.block ?? null;

  it('takes a line all in bold, and one that introduces a list or table, for a heading', () => {
    expect(blockOf('First')?.headings).toEqual(['Steel', 'Who buys it?']);
    expect(blockOf('Ships')?.headings).toEqual(['Steel', 'Who buys it?', 'Then the parts:']);
    expect(blockOf('All of')?.headings).toEqual(['Steel', 'Who buys it?']);
    expect(blockOf('5 €')?.headings).toEqual(['Steel', 'Who buys it?', 'Tariffs:']);
    expect(blockOf('Wire')?.headings).toEqual(['Steel', 'Who buys it?']);
  });

  it('gives a paragraph or list item the one right before it', () => {
    expect(blockOf('Ships')?.before).toBe('Cars 2 t');
    expect(blockOf('pipes')?.before).toBe('Wire comes later.');
    for (const words of ['First', 'Cars', 'All of', 'Wire', '5 €'])
      expect(blockOf(words)?.before, words).toBeUndefined();
  });
});

it('takes the caption of an HTML table for a heading over its cells', () => {
  const file = '<table><caption>In dollars</caption><tr><td>Plate</td><td>5</td></tr></table>';
  const { blocks } = readText('a.html', file);
  expect(blocks.map(({ block }) => [block.text, block.headings])).toEqual([
    ['In dollars', []],
    ['Plate', ['In dollars']],
    ['5', ['In dollars']],
  ]);
});

it.each([
  ['a.md', '| Who | Year | Size |\n|---|---|---|\n| One | 2031E | 5 t |\n'],
  [
    'a.html',
    '<table><tr><th>Who</th><th>Year</th><th>Size</th></tr><tr><td>One</td><td>2031E</td><td>5 t</td></tr></table>',
  ],
])('heads a row with all the labels at its beginning in %s', (name, file) => {
  const cell = readText(name, file).blocks.at(-1)?.block;
  expect(cell).toMatchObject({ text: '5 t', rowHeader: 'One 2031E', columnHeader: 'Size' });
});

it('takes the term of a definition in HTML for its heading', () => {
  const file =
    '<dl><dt>Output</dt><dd>3 t</dd><dd>4 t</dd><dt>Price</dt><dd>5 €</dd></dl><p>6 €</p>';
  const headings = readText('a.html', file).blocks.map(({ block }) => block.headings.join());
  expect(headings).toEqual(['', 'Output', 'Output', '', 'Price', '']);
});
