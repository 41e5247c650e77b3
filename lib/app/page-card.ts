import type { CardProps } from '../../components/card/card-props.ts';
import type { MountedCard } from '../../components/card/mount-card.tsx';
import type { CardHost } from '../highlight/card-host.ts';
import type { HoverIntent, HoverIntentOptions } from '../highlight/hover-intent.ts';
import type { Point } from '../highlight/safe-triangle.ts';
import { type CardMaker, loadCardMaker } from './card-maker.ts';

/** What is shown, and where. */
export interface ShownCard {
  readonly id: number;
  /** A node that the figure stands in. */
  readonly node: Node;
  readonly ranges: () => readonly StaticRange[];
  /** Null when there is nothing to show any more. */
  readonly props: () => Omit<CardProps, 'plain' | 'pinned' | 'onPin' | 'onClose'> | null;
}

export interface PageCardOptions
  extends Pick<HoverIntentOptions, 'signal' | 'settings' | 'targetAt' | 'onOpen'> {}

/** What has the focus, be it in a shadow root; null for what is no HTML, which cannot be given it back. */
const focused = (): HTMLElement | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : null;
};

/** The card on a page, one at a time, and the reader's pointer that opens it. */
export class PageCard {
  readonly #options: PageCardOptions;
  #maker: CardMaker | null = null;
  #hover: HoverIntent | null = null;
  /** While this is so, the window is listened to. */
  #listening: AbortSignal | null = null;
  #host: CardHost | null = null;
  #mounted: MountedCard | null = null;
  #shown: ShownCard | null = null;
  #pinned = false;
  #focusBefore: HTMLElement | null = null;
  #following: AbortController | null = null;

  constructor(options: PageCardOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.close());
  }

  /** Follows the pointer. */
  listen(signal: AbortSignal): void {
    this.#listening = signal;
    this.#hover = null;
    this.#followPointer();
  }

  /** Gets ready to be opened: to be called when there is something to open it on. */
  async prepare(): Promise<CardMaker | null> {
    this.#maker ??= await loadCardMaker(this.#options.signal);
    this.#followPointer();
    return this.#maker;
  }

  #followPointer(): void {
    if (this.#hover || !this.#maker || !this.#listening) return;
    this.#hover = this.#maker.newHover({
      ...this.#options,
      signal: this.#listening,
      cardBox: () => this.#box(),
      isInCard: (event) => this.#host?.holds(event) ?? false,
      isPinned: () => this.#pinned,
      onClose: () => this.close(),
    });
  }

  get shown(): number | null {
    return this.#shown?.id ?? null;
  }

  #box(): DOMRect | null {
    return this.#mounted && this.#shown ? this.#mounted.element.getBoundingClientRect() : null;
  }

  /** @param pointer - Where it met the figure; null when a key did, and the card gets the focus. */
  async open(card: ShownCard, pointer: Point | null): Promise<void> {
    this.#pinned = false;
    this.#shown = card;
    this.#following?.abort();
    const following = new AbortController();
    this.#following = following;
    const maker = await this.prepare();
    if (this.#shown !== card) return;
    if (!pointer) this.#hover?.setOpen({ id: card.id, ranges: [] });
    const props = this.#props();
    if (!props || !maker) {
      this.close();
      return;
    }
    this.#host ??= maker.newHost();
    this.#host.show(card.node);
    if (this.#mounted) this.#mounted.update(props);
    else this.#mounted = maker.mountCard(this.#host.root, props);
    const onLost = (): void => {
      if (!this.#pinned) this.dismiss();
    };
    const followed = { ranges: card.ranges, pointer, onLost };
    await maker.followFigure(this.#mounted.element, followed, following.signal);
    if (pointer || this.#shown !== card) return;
    this.#focusBefore ??= focused();
    this.#mounted.focus();
  }

  /** Shows what has become known meanwhile. */
  update(): void {
    if (!this.#shown) return;
    const props = this.#props();
    if (!props || !this.#host?.isThere) {
      this.dismiss();
      return;
    }
    this.#mounted?.update(props);
  }

  close(): void {
    this.#following?.abort();
    this.#shown = null;
    this.#pinned = false;
    this.#mounted?.unmount();
    this.#mounted = null;
    this.#host?.hide();
    this.#host = null;
    // Called on the prototype: a form's field may be named like it.
    if (this.#focusBefore)
      HTMLElement.prototype.focus.call(this.#focusBefore, { preventScroll: true });
    this.#focusBefore = null;
  }

  /** Closes it, as a reader does. */
  dismiss(): void {
    this.close();
    this.#hover?.setOpen(null);
  }

  #props(): CardProps | null {
    const props = this.#shown?.props();
    if (!props || !this.#maker) return null;
    return {
      ...props,
      plain: this.#maker.plainFormOf(props.figure, props.strings.language),
      pinned: this.#pinned,
      onPin: (pinned) => {
        this.#pinned = pinned;
        this.update();
      },
      onClose: () => this.dismiss(),
    };
  }
}
