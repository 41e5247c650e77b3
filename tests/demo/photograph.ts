import type { Page } from 'puppeteer-core';
import { setColourScheme } from '../e2e/harness/colour-scheme.ts';
import type { ExtensionUnderTest } from '../e2e/harness/extension-under-test.ts';
import { readMarks } from '../e2e/harness/page-probe.ts';
import { waitForPageState } from '../e2e/harness/page-state.ts';
import { hoverMark, scrollToMark } from '../e2e/harness/pointer.ts';
import { SidePanel } from '../e2e/harness/side-panel.ts';

interface Photograph {
  readonly extension: ExtensionUnderTest;
  readonly page: Page;
  /** Beginning of the file names. */
  readonly prefix: string;
}

/** Saves pictures of marks, card and panel, in light and dark. */
export async function photograph({ extension, page, prefix }: Photograph): Promise<void> {
  const { launched } = extension;
  const state = await waitForPageState(extension, page.url());
  const marks = await readMarks(page);
  // A figure with something to say makes the better picture; figures without a metric have no mark.
  const known = state.figures.filter(({ answer }) => answer?.metric ?? answer?.claim);
  const told = known.findIndex(({ answer }) => (answer?.findings.length ?? 0) > 1);
  const index = Math.min(Math.max(told, 0), marks.length - 1);
  const panel = await SidePanel.open(extension, page);
  await panel.page?.setViewport({ width: 400, height: 900 });
  for (const scheme of ['light', 'dark'] as const) {
    await setColourScheme(launched, page, scheme);
    if (panel.page !== null) await setColourScheme(launched, panel.page, scheme);
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await scrollToMark(page, index);
    await page.keyboard.press('Escape');
    await page.screenshot({ path: `${prefix}-marks-${scheme}.png` });
    await hoverMark(page, index, 1200);
    await page.screenshot({ path: `${prefix}-card-${scheme}.png` });
    await panel.photograph(`${prefix}-panel-${scheme}.png`);
  }
  await setColourScheme(launched, page, 'light');
}
