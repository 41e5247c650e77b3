import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { callsOf, focusedName, gallery } from './gallery-session.ts';

const { open, complaints } = gallery();

/** Asks inside the card's shadow root, which the gallery keeps open. */
const inCard = <T>(page: Page, ask: (card: HTMLElement) => T): Promise<T> =>
  page.evaluate(
    new Function(
      `const card = document.querySelector('#host').shadowRoot.querySelector('[role=dialog]');
       return (${ask.toString()})(card);`,
    ) as () => T, // A function that crosses into the page is rebuilt from its text.
  );
const textOf = (page: Page): Promise<string> => inCard(page, (card) => card.innerText);

describe('the card', () => {
  it('is a dialog named after its figure, in the language of the interface', async () => {
    const page = await open('card/copy', 'zh_TW');
    const [role, label, lang] = await inCard(page, (card) => [
      card.getAttribute('role'),
      card.getAttribute('aria-label'),
      card.lang,
    ]);
    expect(role).toBe('dialog');
    expect(label).toContain('157亿元');
    expect(lang).toBe('zh-TW');
  });

  it('shows figure, plain form, own statement, the other source and its reason', async () => {
    const text = await textOf(await open('card/copy'));
    expect(text).toContain('157亿元');
    expect(text.replaceAll('\u00a0', ' ')).toContain('≈ 2.2 billion dollars');
    expect(text).toContain('application market came to 15.7 billion yuan');
    expect(text).toContain('Doubao’s answer on the LLM market');
    expect(text).toContain('model-as-a-service market was 710 million yuan');
    expect(text).toContain('They measure different things');
    expect(text).toContain('quoting Diyi Xinsheng think tank');
  });

  it('tells the verdicts apart by word and by shape, with no help from colour', async () => {
    const page = await open('card/many');
    const seen = await inCard(page, (card) =>
      [...card.querySelectorAll('.verdict')].map((badge) => ({
        word: badge.textContent,
        shape: badge.querySelector('svg')?.innerHTML ?? '',
      })),
    );
    const shapes = new Map(seen.map(({ word, shape }) => [word, shape]));
    expect([...shapes.keys()].sort()).toEqual(Object.values(en.shared.verdict).sort());
    expect(new Set(shapes.values()).size).toBe(4);
  });

  it('leads with the verdict that the figure is marked by, however far down it stands', async () => {
    const page = await open('card/agreed');
    const words = await inCard(page, (card) =>
      [...card.querySelectorAll('.verdict')].map((badge) => badge.textContent),
    );
    const { agree, conflict } = en.shared.verdict;
    expect(words).toEqual([conflict, agree, agree, agree]);
  });

  it('names the terms that it went by as the page spells them', async () => {
    expect(await textOf(await open('card/elsewhere'))).toContain(
      'Recognised by: generative AI, by 2032',
    );
  });

  it('names who is silent, and says so when nothing was recognised', async () => {
    expect(await textOf(await open('card/headline'))).toContain('Silent on this metric: Doubao');
    expect(await textOf(await open('card/markup'))).toContain('The metric was not recognised');
  });

  it('says in which language the page’s own sentence is', async () => {
    const languages = async (screen: string): Promise<(string | undefined)[]> =>
      inCard(await open(screen, 'zh_TW'), (card) => [
        card.lang,
        card.querySelector<HTMLElement>('.sentence')?.lang,
      ]);
    expect(await languages('card/elsewhere')).toEqual(['zh-TW', 'en']);
    expect(await languages('card/price')).toEqual(['zh-TW', 'zh']);
  });

  it('shows what the text’s own figures give', async () => {
    const text = await textOf(await open('card/headline'));
    expect(text).toContain(en.card.checks);
    expect(text).toContain(en.shared.differs);
    expect(text).toContain('nearly five times the year before');
  });

  it('shows text that looks like markup as text', async () => {
    const page = await open('card/markup');
    expect(await textOf(page)).toContain('<img src=x onerror="document.title=1">');
    expect(await inCard(page, (card) => card.querySelectorAll('img, b').length)).toBe(0);
    expect(await page.title()).toBe('Gallery');
  });

  it('is walked through with Tab, in reading order', async () => {
    const page = await open('card/copy');
    await inCard(page, (card) => card.focus());
    const names: string[] = [];
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab');
      names.push(await focusedName(page));
    }
    const { pin, close, details, openPanel } = en.card;
    expect(names).toEqual([pin, close, details, 'All reasons (3)', openPanel]);
  });

  it('unfolds the chain of reasons from the keyboard', async () => {
    const page = await open('card/copy');
    const lastReason = 'The values are a factor of 22 apart.';
    expect(await textOf(page)).not.toContain(lastReason);
    await inCard(page, (card) => card.querySelector('summary')?.focus());
    await page.keyboard.press('Enter');
    expect(await textOf(page)).toContain(lastReason);
  });

  it('closes with Esc, and keeps the key from the page', async () => {
    const page = await open('card/copy');
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => window.calls.push(['page', key]));
    });
    await inCard(page, (card) => card.focus());
    await page.keyboard.press('Escape');
    expect(await callsOf(page)).toEqual([['close']]);
  });

  it('pins and unpins, and keeps unfolded what was unfolded', async () => {
    const page = await open('card/copy');
    const pressed = (): Promise<string | null | undefined> =>
      inCard(page, (card) => card.querySelector('[aria-pressed]')?.getAttribute('aria-pressed'));
    await inCard(page, (card) => card.querySelector('summary')?.click());
    expect(await pressed()).toBe('false');
    await inCard(page, (card) => card.querySelector<HTMLElement>('[aria-pressed]')?.click());
    await page.waitForFunction(() => window.calls.length > 0);
    expect(await pressed()).toBe('true');
    expect(await inCard(page, (card) => card.querySelector('details')?.open)).toBe(true);
    await inCard(page, (card) => card.querySelector<HTMLElement>('[aria-pressed]')?.click());
    expect(await callsOf(page)).toEqual([
      ['pin', true],
      ['pin', false],
    ]);
  });

  it('stays within 360 pixels and scrolls inside', async () => {
    const page = await open('card/many');
    const [width, scrolls] = await inCard(page, (card) => {
      const body = card.querySelector('.body');
      return [card.offsetWidth, body !== null && body.scrollHeight > body.clientHeight] as const;
    });
    expect(width).toBeLessThanOrEqual(360);
    expect(width).toBeGreaterThan(280);
    expect(scrolls).toBe(true);
  });

  it('leaves an empty root behind', async () => {
    const page = await open('card/copy');
    const left = await page.evaluate(() => {
      window.card?.unmount();
      return document.querySelector('#host')?.shadowRoot?.childNodes.length;
    });
    expect(left).toBe(0);
  });

  it('complains of nothing in the console', () => expect(complaints).toEqual([]));
});
