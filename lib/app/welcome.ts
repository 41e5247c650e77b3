import { browser } from '../platform/browser.ts';

/** Part of the options page's address that makes it the onboarding tab. */
export const WELCOME_HASH = '#welcome';

/** Opens the onboarding tab, where the browser's permissions are asked for. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: `/options.html${WELCOME_HASH}` });
}
