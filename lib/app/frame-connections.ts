import { PANEL_PORT, type PageState, type PortToAnnotator } from '../messages/protocol.ts';
import { isAnnotatorHere, readPanelMessage } from '../messages/read-panel-message.ts';
import { browser } from '../platform/browser.ts';
import { tellTab } from './open-tabs.ts';

/** What one frame's annotator has told. */
export interface FrameState {
  readonly frameId: number;
  readonly state: PageState;
}

interface Connection {
  readonly post: (message: PortToAnnotator) => void;
  readonly close: () => void;
  state: PageState | null;
}

/**
 * The panel's connections to the annotators of one tab, one a frame. An annotator that starts later,
 * after a navigation or an update, says so and is connected to.
 */
export class FrameConnections {
  readonly #frames = new Map<number, Connection>();
  readonly #onChange: () => void;
  #tabId: number | null = null;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    const own = browser.runtime.id;
    browser.runtime.onMessage.addListener((data: unknown, { id, tab, frameId }) => {
      if (id !== own || tab?.id === undefined || frameId === undefined) return;
      if (tab.id === this.#tabId && isAnnotatorHere(data)) this.#connect(tab.id, frameId);
    });
  }

  /** Turns to the annotators of another tab. */
  turnTo(tabId: number | null): void {
    if (tabId === this.#tabId) return;
    for (const { close } of this.#frames.values()) close();
    this.#frames.clear();
    this.#tabId = tabId;
    if (tabId !== null) void tellTab(tabId, { kind: 'who-is-here' });
  }

  /** What the frames have told, the top frame first. */
  states(): readonly FrameState[] {
    return [...this.#frames]
      .flatMap(([frameId, { state }]) => (state === null ? [] : [{ frameId, state }]))
      .sort((a, b) => a.frameId - b.frameId);
  }

  /** Sends to the annotator of one frame; to none when it has gone. */
  post(frameId: number, message: PortToAnnotator): void {
    this.#frames.get(frameId)?.post(message);
  }

  #connect(tabId: number, frameId: number): void {
    this.#frames.get(frameId)?.close();
    const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId });
    const connection: Connection = {
      post: (message) => port.postMessage(message),
      close: () => port.disconnect(),
      state: null,
    };
    this.#frames.set(frameId, connection);
    port.onMessage.addListener((data: unknown) => {
      const message = readPanelMessage(data);
      if (message === null || this.#frames.get(frameId) !== connection) return;
      connection.state = message.state;
      this.#onChange();
    });
    port.onDisconnect.addListener(() => {
      // Read, or Chrome complains of an error that nobody looked at: the page may be gone already.
      void browser.runtime.lastError;
      if (this.#frames.get(frameId) !== connection) return;
      this.#frames.delete(frameId);
      this.#onChange();
    });
  }
}
