import { describe, expect, it } from 'vitest';
import { pages, session } from '../e2e/harness/session.ts';
import { BLOCK_CASES, type ExpectedBlock } from './blocks.cases.ts';
import { ask, startReadingIn } from './in-page.ts';
import { SURROUNDINGS } from './surroundings.cases.ts';

const { open } = pages();

const pageOf = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>t</title></head><body>${body}</body></html>`;

/** A page of its own for a case, read once. */
const reading = async (path: string, body: string) => {
  const { server } = await session();
  const page = await open(server.serve(`/reader/${path}`, pageOf(body)));
  await startReadingIn(page);
  return page;
};

const asBlock = (expected: ExpectedBlock | string): ExpectedBlock =>
  typeof expected === 'string' ? { text: expected } : expected;

describe('the blocks of a page', () => {
  it.each(BLOCK_CASES.map((one, i) => ({ ...one, i })))('$name', async ({ html, blocks, i }) => {
    const page = await reading(`case-${i}`, html);
    const read = await ask(page, (one) => one.blocks());
    const trimmed = read.map((block) => ({ before: '', ...block, text: block.text.trim() }));
    expect(trimmed.map(({ text }) => text)).toEqual(blocks.map((block) => asBlock(block).text));
    expect(trimmed).toMatchObject(blocks.map(asBlock));
  });
});

describe('the ranges of a span', () => {
  it('are one across inline markup, and several around a footnote mark or a reading', async () => {
    const page = await reading(
      'ranges',
      `<p>甲<b>15</b>7<i>亿元</i>，乙<span>20</span><sup>[1]</sup>万家，<ruby>三<rt>sān</rt>成</ruby></p>`,
    );
    expect(await ask(page, (one) => one.rangesOf('157亿元'))).toEqual(['157亿元']);
    expect(await ask(page, (one) => one.rangesOf('20万家'))).toEqual(['20', '万家']);
    expect(await ask(page, (one) => one.rangesOf('三成'))).toEqual(['三', '成']);
  });
});

describe('a page that changes', () => {
  it('has only the changed block read again, and its number kept', async () => {
    const page = await reading('edit', '<p id="a">甲 1</p><p>乙 2</p><p>丙 3</p>');
    const before = await ask(page, (one) => {
      one.takeReadCount();
      return one.blocks();
    });
    await page.evaluate(`document.getElementById('a').firstChild.data = '甲 9'; reading.settled()`);
    expect(await ask(page, (one) => one.takeReadCount())).toBe(1);
    const after = await ask(page, (one) => one.blocks());
    expect(after.map(({ text }) => text)).toEqual(['甲 9', '乙 2', '丙 3']);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('has added blocks read and removed ones forgotten', async () => {
    const page = await reading('add', '<div id="box"><p>甲 1</p></div>');
    await page.evaluate(`(() => {
      const p = document.createElement('p'); p.textContent = '乙 2';
      document.getElementById('box').append(p);
      return reading.settled();
    })()`);
    expect(await ask(page, (one) => one.blocks().map(({ text }) => text))).toEqual([
      '甲 1',
      '乙 2',
    ]);
    await page.evaluate(`document.querySelector('p').remove(); reading.settled()`);
    expect(await ask(page, (one) => one.blocks().map(({ text }) => text))).toEqual(['乙 2']);
  });

  it('has text read that is added inside inline markup, blocks and all', async () => {
    const page = await reading('inline', '<div id="box">甲 1</div>');
    await page.evaluate(`(() => {
      const a = document.createElement('a');
      a.innerHTML = '<p>乙 2</p>丙 3';
      document.getElementById('box').append(a);
      return reading.settled();
    })()`);
    expect(await ask(page, (one) => one.blocks().map(({ text }) => text))).toEqual([
      '甲 1',
      '乙 2',
      '丙 3',
    ]);
  });

  it('is read again when its document is opened anew', async () => {
    const page = await reading('reopened', '<p>甲 1</p>');
    await page.evaluate(`(() => {
      const settled = reading.settled();
      document.open(); document.write('<body><p>乙 2</p></body>'); document.close();
      return settled;
    })()`);
    expect(await ask(page, (one) => one.blocks().map(({ text }) => text))).toEqual(['乙 2']);
  });

  it('is read again when its root element is replaced', async () => {
    const page = await reading('replaced', '<p>甲 1</p>');
    await page.evaluate(`(() => {
      const settled = reading.settled();
      const html = document.createElement('html');
      html.innerHTML = '<head></head><body><p>乙 2</p></body>';
      document.replaceChild(html, document.documentElement);
      return settled;
    })()`);
    expect(await ask(page, (one) => one.blocks().map(({ text }) => text))).toEqual(['乙 2']);
  });
});

/** Forty rows under a header, in plain cells, and what is read again when one changes. */
const TICKS = [
  { name: 'a figure alone', row: 20, cell: 5, text: '9.9', read: 1 },
  { name: 'a row and its label', row: 20, cell: 0, text: '新名', read: 10 + 1 },
  { name: 'a table and its header', row: 0, cell: 5, text: '新名', read: 410 + 1 },
];

describe('a table that ticks', () => {
  const cells = (text: string): string => `<tr>${`<td>${text}</td>`.repeat(10)}</tr>`;
  const html = `<table>${cells('价格')}${cells('1.5').repeat(40)}</table>`;
  it.each(TICKS)('has $name read again', async ({ row, cell, text, read }) => {
    const page = await reading(`ticks-${row}-${cell}-${read}`, html);
    await ask(page, (one) => one.takeReadCount());
    const changed = `document.querySelector('table').rows[${row}].cells[${cell}]`;
    await page.evaluate(`${changed}.textContent = '${text}'; reading.settled()`);
    expect(await ask(page, (one) => one.takeReadCount())).toBe(read);
  });
});

describe('what stands around a text', () => {
  it.each(SURROUNDINGS)(
    'is heard of again when it changes: $name',
    async ({ name, html, change, says }) => {
      const page = await reading(
        `context-${SURROUNDINGS.findIndex((one) => one.name === name)}`,
        html,
      );
      const headings = () =>
        ask(
          page,
          (one) =>
            one
              .blocks()
              .find(({ text }) => text.trim() === '15')
              ?.headings.join() ?? '',
        );
      expect(await headings()).not.toContain(says);
      await page.evaluate(change);
      await expect.poll(headings).toContain(says);
    },
  );
});

describe('open shadow roots', () => {
  it('are read, and watched', async () => {
    const page = await reading('shadow', '<p>外 1</p><div id="host"></div>');
    await page.evaluate(`(() => {
      const host = document.getElementById('host');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>内 2</p>';
      host.append('');
      document.body.append(document.createElement('p'));
    })()`);
    await page.evaluate(`(async () => {
      const host = document.createElement('x-late');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>晚 3</p>';
      document.body.append(host);
      for (let i = 0; i < 20 && !reading.blocks().some(({ text }) => text === '晚 3'); i++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      host.shadowRoot.querySelector('p').firstChild.data = '晚 4';
      await reading.settled();
    })()`);
    const texts = await ask(page, (one) => one.blocks().map(({ text }) => text));
    expect(texts).toContain('外 1');
    expect(texts).toContain('晚 4');
  });
});

describe('a page of a size that hurts', () => {
  it('is read whole with 10,000 nested elements and with 2 MB in one text node', async () => {
    const page = await reading('deep', '<p>甲 1</p>');
    await page.evaluate(`(() => {
      let deep = document.createElement('div');
      const top = deep;
      top.hidden = true; // Chromium itself ends a page that lays out so many.
      for (let i = 0; i < 10000; i++) { const inner = document.createElement('div'); deep.append(inner); deep = inner; }
      deep.append('底 2');
      const long = document.createElement('p');
      long.hidden = true; // To lay out two megabytes takes Chromium half a minute.
      long.textContent = '市场规模为157亿元。'.repeat(200000);
      document.body.append(top, long);
      return reading.settled();
    })()`);
    const read = await ask(page, (one) => {
      const texts = one.blocks().map(({ text }) => text);
      return {
        bottom: texts.includes('底 2'),
        length: texts.join('').length,
        longest: Math.max(...texts.map((text) => text.length)),
      };
    });
    expect(read.bottom).toBe(true);
    expect(read.length).toBe(3 + 3 + 200_000 * 11);
    expect(read.longest).toBeLessThanOrEqual(4001);
  });
});
