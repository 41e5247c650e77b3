import { browser } from './browser.ts';
import { logProblem } from './log.ts';

/** Firefox's name for the side panel; the shared types know Chrome's only. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Whether a click inside a page may open the side panel; Firefox allows it from its own buttons only. */
export const PANEL_OPENS_FROM_PAGES = !import.meta.env.FIREFOX;

/**
 * Opens the side panel of a window. To be called in the user's click, before anything is waited
 * for: both browsers refuse otherwise.
 *
 * @returns false when the browser refuses.
 */
export async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) {
      // The boundary: typed after MDN, since WXT types Chrome's API alone.
      await (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
    } else if (windowId !== undefined) {
      await browser.sidePanel.open({ windowId });
    }
    return true;
  } catch (error) {
    logProblem('opening the side panel', error);
    return false;
  }
}
