import { describe, expect, it } from 'vitest';
import zhCN from '../../locales/zh_CN.json' with { type: 'json' };
import { callsOf, gallery, shownText } from './gallery-session.ts';

const { open, complaints } = gallery();

describe('the options page', () => {
  it('asks for access in the click, and moves the mark only when the browser has granted it', async () => {
    const page = await open('options/welcome');
    await page.locator('.choice:nth-of-type(1) input').click();
    expect(await callsOf(page)).toEqual([['access', 'every-page']]);
    const marked = await page.$$eval('.choice input', (all) => all.map((one) => one.checked));
    expect(marked).toEqual([false, false, true]);
  });

  it('explains each of the three choices, and that nothing leaves the browser', async () => {
    const page = await open('options/welcome', 'zh_CN');
    const text = await shownText(page);
    const { options } = zhCN;
    for (const line of [options.everyPageText, options.pickedSitesText, options.onClickText]) {
      expect(text).toContain(line);
    }
    expect(text).toContain(options.privacyText);
  });

  it('says that the browser refused', async () => {
    const page = await open('options/refused', 'zh_CN');
    expect(await page.$eval('[role=alert]', (alert) => alert.textContent)).toBe(
      zhCN.options.refused,
    );
  });

  it('changes preferences, and names each site on its button', async () => {
    const page = await open('options/settled');
    await page.select('.field:nth-of-type(1) select', 'When a figure is clicked');
    await page.locator('::-p-aria([name="Remove en.example.org"])').click();
    await page.locator('::-p-aria([name="Turn on again on mail.example.com"])').click();
    expect(await callsOf(page)).toEqual([
      ['preferences', { trigger: 'click' }],
      ['remove-site', 'en.example.org'],
      ['switch-on-site', 'mail.example.com'],
    ]);
  });

  it('sets each of the three times, one that is not among the choices kept', async () => {
    const page = await open('options/settled');
    const chosen = await page.$$eval('.field select', (all) =>
      all.slice(1, 4).map((one) => one.selectedOptions[0]?.textContent),
    );
    expect(chosen).toEqual(['250 ms', '100 ms', '450 ms']);
    await page.select('.field:nth-of-type(2) select', '500 ms');
    await page.select('.field:nth-of-type(3) select', '0 ms');
    await page.select('.field:nth-of-type(4) select', '2000 ms');
    expect(await callsOf(page)).toEqual([
      ['preferences', { openDelay: 500 }],
      ['preferences', { neighbourDelay: 0 }],
      ['preferences', { grace: 2000 }],
    ]);
  });

  it('says which keys do what, and where to change them', async () => {
    const page = await open('options/settled');
    const rows = await page.$$eval('.keys > div', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(rows).toEqual([
      ['Open the side panel and check this page', 'Alt+Shift+F'],
      ['Next figure', 'Alt+Shift+.'],
      ['Turn off or on everywhere', 'not set'],
    ]);
    await page.locator('::-p-aria([name="Change keys"])').click();
    expect(await callsOf(page)).toEqual([['change-keys']]);
  });

  it('shows how each verdict is marked in a page, and a figure that stands alone', async () => {
    const page = await open('options/welcome');
    const rows = await page.$$eval('.legend > div', (all) =>
      all.map((row) => {
        const sample = row.querySelector('.sample');
        return [
          row.querySelector('dt')?.firstElementChild?.textContent,
          sample ? getComputedStyle(sample).textDecorationStyle : '',
        ];
      }),
    );
    expect(rows).toEqual([
      ['Agree', 'solid'],
      ['Close', 'dashed'],
      ['Conflict', 'wavy'],
      ['Not comparable', 'double'],
      ['Only here', 'dotted'],
    ]);
  });

  it('complains of nothing in the console', () => expect(complaints).toEqual([]));
});
