import { afterAll, expect, it } from 'vitest';
import { setColourScheme } from '../e2e/harness/colour-scheme.ts';
import { session } from '../e2e/harness/session.ts';
import { faintTexts } from './contrast.ts';
import { gallery } from './gallery-session.ts';

const { open } = gallery();

/** What WCAG 2 asks of text of this size (AA). */
const READABLE = 4.5;

const SCREENS = ['card/many', 'card/headline', 'panel/read', 'panel/not-permitted'];
const PAGES = [...SCREENS, 'options/welcome', 'options/refused', 'options/settled'];

const SCHEMES = ['light', 'dark'] as const;

afterAll(async () => {
  const { launched } = await session();
  await setColourScheme(launched, await open('panel/read'), 'light');
});

it.each(SCHEMES)('every text can be read, in %s', async (scheme) => {
  const { launched } = await session();
  for (const screen of PAGES) {
    const page = await open(screen);
    await setColourScheme(launched, page, scheme);
    expect(await faintTexts(page, READABLE), screen).toEqual([]);
    if (screen !== 'panel/read') continue;
    await page.locator('#tab-compare').click();
    await page.waitForSelector('#view-compare');
    expect(await faintTexts(page, READABLE), 'comparison').toEqual([]);
  }
});

it('a text of too little contrast is seen', async () => {
  const page = await open('panel/nothing');
  await page.$eval('h2', (heading) => heading.style.setProperty('color', '#777'));
  expect(await faintTexts(page, READABLE)).toHaveLength(1);
});
