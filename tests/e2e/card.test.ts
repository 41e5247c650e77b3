import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { readCard, waitForCard } from './harness/open-card.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { hoverMark, scrollToMark } from './harness/pointer.ts';
import { pressKeys } from './harness/reader-input.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();

/** Words that would blame somebody; a card says how figures stand to each other and no more. */
const BLAME = /\b(wrong|false|lie|lies|error|mistake|incorrect|fake)\b|错误|謊|谎|造假|虚假|不实/i;

const WAYS_TO_SAY_IT = [
  { locale: 'en', says: 'This page says', verdict: 'Not comparable', claim: /15\.7 billion yuan/ },
  { locale: 'zh_CN', says: '本页的说法', verdict: '不可比', claim: /2024年.*157 ?亿元/ },
  {
    locale: 'zh_TW',
    says: '本頁的說法',
    verdict: '無法比較',
    claim: /口徑不同.*數值範圍相合|數值範圍相合.*口徑不同/,
  },
] as const;

describe('the card', () => {
  let page: Page;
  let url: string;
  beforeAll(async () => {
    const { server } = await session();
    url = server.serve('/card', SMALL_ARTICLE);
    page = await open(url);
    await waitForMarks(page, (marks) => marks.length === SMALL_ARTICLE_FIGURES.length);
  });
  afterAll(async () => {
    const { extension } = await session();
    await extension.api((api) => api.storage.local.clear(), null);
  });

  const close = async () => {
    const { extension } = await session();
    await page.keyboard.press('Escape');
    await waitForCard(extension, url, false);
  };

  it('shows the figure in plain form, its claim, the others’ with verdict and reasons', async () => {
    const { extension } = await session();
    await hoverMark(page, 0);
    const card = await waitForCard(extension, url);
    for (const piece of [
      '157亿元',
      '15.7 billion yuan ≈ 2.2 billion dollars',
      '2024年中国大模型应用市场的规模是157亿元',
      "China's large-model application market · 2024 · China · measured",
      'Agree',
      'quoting Diyixinsheng',
      'Not comparable',
      'the definitions differ',
      'Silent on this metric',
    ]) {
      expect(card?.text).toContain(piece);
    }
    expect(card?.text).not.toMatch(BLAME);
    await close();
  });

  it('tells verdicts apart by shape and word, not by colour alone', async () => {
    const { extension } = await session();
    await hoverMark(page, 0);
    const { html = '' } = (await waitForCard(extension, url)) ?? {};
    const badges = [...html.matchAll(/class="verdict ([\w-]+)"[^>]*>([\s\S]*?)<\/span>/g)];
    const shapes = new Map(badges.map(([, verdict, inner]) => [verdict, inner]));
    expect([...shapes.keys()].sort()).toEqual(['agree', 'not-comparable']);
    expect(shapes.get('agree')).toMatch(/<svg[\s\S]*Agree$/);
    expect(new Set(shapes.values()).size).toBe(2);
    await close();
  });

  it('stays closed while the pointer only passes over figures', async () => {
    const { extension } = await session();
    const { x, y } = await scrollToMark(page, 2);
    await page.mouse.move(x, y - 90);
    for (let step = -90; step <= 90; step += 30) await page.mouse.move(x, y + step);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await readCard(extension, url)).toBeNull();
  });

  it('closes some time after the pointer has gone elsewhere', async () => {
    const { extension } = await session();
    const { y } = await hoverMark(page, 1);
    await waitForCard(extension, url);
    await page.mouse.move(5, y < 400 ? 780 : 5, { steps: 4 });
    await waitForCard(extension, url, false);
  });

  it('opens by keyboard on the next figure, and on the one before', async () => {
    const { extension } = await session();
    const shown = async () => {
      const { html = '' } = (await readCard(extension, url)) ?? {};
      return /<h2>([^<]*)<\/h2>/.exec(html)?.[1];
    };
    await pressKeys(extension, page, 'next-figure');
    await expect.poll(shown).toBe(SMALL_ARTICLE_FIGURES[0]);
    await pressKeys(extension, page, 'next-figure');
    await expect.poll(shown).toBe(SMALL_ARTICLE_FIGURES[1]);
    await pressKeys(extension, page, 'previous-figure');
    await expect.poll(shown).toBe(SMALL_ARTICLE_FIGURES[0]);
    await close();
  });

  it.each(WAYS_TO_SAY_IT)(
    'speaks $locale, data and all',
    async ({ locale, says, verdict, claim }) => {
      const { extension } = await session();
      await extension.api(
        (api, chosen) => api.storage.local.set({ settings: { version: 1, locale: chosen } }),
        locale,
      );
      await page.reload();
      await waitForMarks(page, (marks) => marks.length === SMALL_ARTICLE_FIGURES.length);
      await hoverMark(page, 0);
      const card = await waitForCard(extension, url);
      expect(card?.text).toContain(says);
      expect(card?.text).toContain(verdict);
      expect(card?.text).toMatch(claim);
      expect(card?.text).not.toMatch(BLAME);
      if (locale === 'zh_TW') expect(card?.text).not.toMatch(/两处|口径|来源/);
      if (locale !== 'en') expect(card?.text).not.toMatch(/billion yuan in|the definitions differ/);
      await close();
    },
  );

  it('shows markup in a sentence as the text that it is', async () => {
    const { extension, server } = await session();
    const nasty = SMALL_ARTICLE.replace(
      '中国大模型应用市场的规模是',
      '&lt;img src=x onerror="top.hit=1"&gt;$&',
    );
    const address = server.serve('/card/markup', nasty);
    const other = await open(address);
    await waitForMarks(other, (marks) => marks.length === SMALL_ARTICLE_FIGURES.length);
    await hoverMark(other, 0);
    const card = await waitForCard(extension, address);
    expect(card?.text).toContain('<img src=x onerror="top.hit=1">');
    expect(card?.html).not.toContain('<img');
    expect(await other.evaluate('window.hit')).toBeUndefined();
  });

  it('has caused no complaint on any page', () => {
    expect(complaints).toEqual([]);
  });
});
