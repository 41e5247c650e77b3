import type { PageState } from '../../../lib/messages/protocol.ts';
import type { ExtensionUnderTest } from './extension-under-test.ts';

/** What the annotator of the tab that shows `url` tells the panel, asked for as the panel does. */
function readPageState(extension: ExtensionUnderTest, url: string): Promise<PageState | null> {
  return extension.api(async (api, address) => {
    const tab = (await api.tabs.query({})).find((one) => one.url === address);
    if (tab?.id === undefined) return null;
    const port = api.tabs.connect(tab.id, { name: 'panel', frameId: 0 });
    return new Promise<PageState | null>((resolve) => {
      port.onDisconnect.addListener(() => resolve(null));
      port.onMessage.addListener((message) => {
        // The protocol's `PageStateChanged` is the only message that carries a state.
        const { state } = message as { state?: PageState };
        if (state !== undefined) resolve(state);
      });
      setTimeout(() => resolve(null), 2000);
    }).finally(() => port.disconnect());
  }, url);
}

/** Whether the background has answered for every figure, and there is one. */
const isAnswered = (state: PageState) =>
  state.figures.length > 0 && state.figures.every(({ answer }) => answer !== null);

/** Waits until the page's annotator has what `enough` asks for; by default answers to all figures. */
export async function waitForPageState(
  extension: ExtensionUnderTest,
  url: string,
  enough: (state: PageState) => boolean = isAnswered,
): Promise<PageState> {
  const end = Date.now() + 15_000;
  for (;;) {
    const state = await readPageState(extension, url);
    if (state !== null && enough(state)) return state;
    if (Date.now() > end) throw new Error(`No such state of ${url}: ${JSON.stringify(state)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
