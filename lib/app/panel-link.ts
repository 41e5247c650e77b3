import {
  PANEL_PORT,
  type PageState,
  type PortToAnnotator,
  type PortToPanel,
} from '../messages/protocol.ts';
import { readPortMessage } from '../messages/read-annotator-message.ts';
import { type BarePort, onExtensionConnect, tellExtension } from '../platform/bare-runtime.ts';

/** A panel is told of changes so often at most, in ms. */
const GATHER = 200;

export interface PanelLinkOptions {
  readonly signal: AbortSignal;
  readonly state: () => PageState;
  readonly onMessage: (message: PortToAnnotator) => void;
}

/** The annotator's end of the line to the side panels that show this page. */
export class PanelLink {
  readonly #options: PanelLinkOptions;
  readonly #ports = new Set<BarePort>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: PanelLinkOptions) {
    this.#options = options;
    onExtensionConnect(PANEL_PORT, (port) => this.#accept(port), options.signal);
    options.signal.addEventListener('abort', () => this.#stop());
  }

  /** Says that an annotator runs here, so that an open panel connects. */
  announce(): void {
    tellExtension({ kind: 'annotator-here' });
  }

  /** To be called whenever the page's state has changed. */
  push(): void {
    if (this.#ports.size === 0) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      for (const port of this.#ports) this.#send(port);
    }, GATHER);
  }

  #accept(port: BarePort): void {
    this.#ports.add(port);
    port.onMessage.addListener((data) => {
      const message = readPortMessage(data);
      if (message) this.#options.onMessage(message);
    });
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    this.#send(port);
  }

  #send(port: BarePort): void {
    const message: PortToPanel = { kind: 'page-state', state: this.#options.state() };
    try {
      port.postMessage(message);
    } catch {
      // The panel closed between two events: there is nobody to tell.
      this.#ports.delete(port);
    }
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const port of this.#ports) port.disconnect();
    this.#ports.clear();
  }
}
