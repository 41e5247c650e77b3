import { HOST_TAG } from '../../../lib/highlight/card-host.ts';
import type { ExtensionUnderTest } from './extension-under-test.ts';

/** What a reader sees of the card; null while it is closed. */
export interface OpenCard {
  /** All its text, white space collapsed. */
  readonly text: string;
  /** Its HTML, for what text does not tell. */
  readonly html: string;
  /** The computed colour of its text. */
  readonly ink: string;
  /** Its edges in the window, in CSS pixels. */
  readonly box: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
}

/**
 * Reads the card of the page at `url`, in whichever of its frames it is open. Only an extension can
 * open its closed shadow root.
 */
export async function readCard(
  extension: ExtensionUnderTest,
  url: string,
): Promise<OpenCard | null> {
  const tabId = await extension.tabId(url);
  return extension.api(
    async (api, { tab, tag }) => {
      const look = (hostTag: string): OpenCard | null => {
        const host =
          document.querySelector(hostTag) ??
          document.fullscreenElement?.shadowRoot?.querySelector(hostTag) ??
          null;
        if (host === null) return null;
        // Chromium's and Firefox's own doors for extensions; neither is in the DOM's types.
        const doors = globalThis as unknown as {
          chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
        };
        const root =
          doors.chrome?.dom?.openOrClosedShadowRoot(host) ??
          (host as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
        const shown = [...(root?.querySelectorAll('*') ?? [])].filter(
          (element) => element.tagName !== 'STYLE' && element.parentNode === root,
        );
        const seen = shown.filter((element) => element.getClientRects().length > 0);
        const edges = seen.map((element) => element.getBoundingClientRect());
        const text = seen.map((element) => element.textContent ?? '').join(' ');
        return text.trim() === ''
          ? null
          : {
              text: text.replace(/\s+/g, ' ').trim(),
              ink: getComputedStyle(seen[0]?.firstElementChild ?? host).color,
              html: seen.map((element) => element.outerHTML).join(''),
              box: {
                top: Math.min(...edges.map(({ top }) => top)),
                bottom: Math.max(...edges.map(({ bottom }) => bottom)),
                left: Math.min(...edges.map(({ left }) => left)),
                right: Math.max(...edges.map(({ right }) => right)),
              },
            };
      };
      const frames = await api.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        func: look,
        args: [tag],
      });
      // What `look` returns.
      const cards = frames.map(({ result }) => result as OpenCard | null | undefined);
      return cards.find((card) => card) ?? null;
    },
    { tab: tabId, tag: HOST_TAG },
  );
}

/** Waits until the card is open (or closed), and gives it. */
export async function waitForCard(
  extension: ExtensionUnderTest,
  url: string,
  isOpen = true,
): Promise<OpenCard | null> {
  const end = Date.now() + 5000;
  for (;;) {
    const card = await readCard(extension, url);
    if ((card !== null) === isOpen) return card;
    if (Date.now() > end) throw new Error(`The card is ${isOpen ? 'closed' : 'open'}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
