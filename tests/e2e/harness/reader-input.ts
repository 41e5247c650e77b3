import type { Page } from 'puppeteer-core';
import type { ExtensionUnderTest } from './extension-under-test.ts';
import { evaluateInFirefox } from './firefox-parent.ts';

/** The extension's commands, with their keys as Firefox's own input knows them. */
const KEYS = {
  'next-figure': { key: '>', code: 'Period', keyCode: 190 },
  'previous-figure': { key: '<', code: 'Comma', keyCode: 188 },
  'toggle-site': { key: 'D', code: 'KeyD', keyCode: 68 },
  _execute_action: { key: 'F', code: 'KeyF', keyCode: 70 },
} as const;

export type CommandWithKeys = keyof typeof KEYS;

/**
 * Presses the keys of a command on `page`: in Firefox for real, in its own window. Chromium takes
 * no such keys from a driver: there the background is told what the browser would tell it.
 */
export async function pressKeys(
  extension: ExtensionUnderTest,
  page: Page,
  command: CommandWithKeys,
): Promise<void> {
  await page.bringToFront();
  const { kind, browser } = extension.launched;
  if (kind === 'firefox') await evaluateInFirefox(browser, pressInFirefox(command));
  else if (command === '_execute_action') await extension.pressToolbarButton(page);
  else await extension.tellChromium(page, 'commands.onCommand', command);
}

const pressInFirefox = (command: CommandWithKeys): string => `(() => {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(window)) throw new Error('Firefox takes no input.');
  const keys = [{ key: 'Alt', code: 'AltLeft', keyCode: 18 }, { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    ${JSON.stringify(KEYS[command])}].map((one) => new KeyboardEvent('', one));
  for (const one of keys) input.keydown(one);
  for (const one of keys.reverse()) input.keyup(one);
})()`;

/** Chooses an entry of the toolbar button's menu, as the browser tells the background of it. */
export async function chooseInMenu(
  extension: ExtensionUnderTest,
  page: Page,
  entry: { readonly menuItemId: string; readonly checked?: boolean },
): Promise<void> {
  await page.bringToFront();
  const { kind, browser, extensionId } = extension.launched;
  if (kind === 'chromium') {
    await extension.tellChromium(page, 'contextMenus.onClicked', entry);
    return;
  }
  await evaluateInFirefox(
    browser,
    `WebExtensionPolicy.getByID('${extensionId}').extension
      .emit('webext-menu-menuitem-click', ${JSON.stringify(entry)}, gBrowser.selectedTab)`,
  );
}
