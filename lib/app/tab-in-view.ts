import { browser } from '../platform/browser.ts';

/** The tab that the panel stands beside. */
export interface TabInView {
  readonly id: number;
  /** Absent where the browser does not show it: no permission, or no web page. */
  readonly url?: string;
  readonly loading: boolean;
}

interface ApiTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

function tabOf({ id, url, status }: ApiTab): TabInView | null {
  if (id === undefined) return null;
  return { id, loading: status === 'loading', ...(url !== undefined && { url }) };
}

async function activeTab(windowId: number): Promise<TabInView | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab === undefined ? null : tabOf(tab);
}

/**
 * Follows the active tab of this page's own window: tells of it at once, when another one comes to
 * the front, and whenever it loads, moves on or becomes readable.
 */
export async function followTabInView(listener: (tab: TabInView | null) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) return;
  let latest = 0;
  const look = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const tab = await activeTab(windowId);
    // A later look may have been answered first.
    if (mine === latest) listener(tab);
  };
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void look();
  });
  browser.tabs.onUpdated.addListener((_id, _change, tab) => {
    if (tab.active && tab.windowId === windowId) void look();
  });
  await look();
}
