import type { CardTrigger } from '../core/card-trigger.ts';
import type { Target } from './figure-at-point.ts';
import { isInSafeTriangle, type Point } from './safe-triangle.ts';

/** What opens a card, and after how long; times in milliseconds. */
export interface HoverSettings {
  readonly trigger: CardTrigger;
  readonly openDelay: number;
  readonly neighbourDelay: number;
  readonly grace: number;
}

export interface HoverIntentOptions {
  readonly signal: AbortSignal;
  readonly settings: () => HoverSettings;
  readonly targetAt: (point: Point) => Target | null;
  /** The card's box on screen; null while it is closed. */
  readonly cardBox: () => DOMRect | null;
  readonly isInCard: (event: Event) => boolean;
  readonly isPinned: () => boolean;
  /** @param pointer - Where it met the figure. */
  readonly onOpen: (target: Target, pointer: Point) => void;
  readonly onClose: () => void;
}

interface Pointer extends Point {
  readonly time: number;
  readonly alt: boolean;
  /** With a button held down: something is dragged, or selected. */
  readonly pressed: boolean;
}

/** Time between two looks at a pointer that is on the move. */
const TICK = 40;
/** Pixels a millisecond below which a pointer is reading and not passing. Wikipedia's previews and
 * 10ten stop near this speed too; at 0.25 a word is crossed in about 150 ms. */
const SLOW = 0.25;

/** A click on one of these means what the page says, not our card. */
const CONTROLS =
  'a[href],button,summary,label,input,select,[role="button"],[role="link"],[onclick]';

/** What moves in these, only they hear. */
const FRAMES = 'iframe,frame,object,embed';

/** Tells when a reader means a figure, and when they have left it. */
export class HoverIntent {
  readonly #options: HoverIntentOptions;
  #pointer: Pointer | null = null;
  #seen: Pointer | null = null;
  #inCard = false;
  #open: number | null = null;
  /** The pointer has been on the card's figure or in the card: leaving closes it from then on. */
  #entered = false;
  #candidate: { readonly target: Target; readonly since: number } | null = null;
  #onFigure: Point | null = null;
  #left: { readonly from: Point; at: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: HoverIntentOptions) {
    this.#options = options;
    const { signal } = options;
    const passive = { capture: true, passive: true, signal };
    addEventListener('pointermove', (event) => this.#move(event), passive);
    addEventListener('pointerout', (event) => this.#out(event), passive);
    addEventListener('click', (event) => this.#click(event), passive);
    addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    // For pages that let nobody hear of a key going down.
    addEventListener('keyup', (event) => this.#escape(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#stopLooking());
  }

  /** To be told when a card was opened or closed by other means than the pointer. */
  setOpen(target: Target | null): void {
    this.#open = target?.id ?? null;
    this.#entered = false;
    this.#candidate = null;
    this.#left = null;
    this.#onFigure = null;
  }

  #move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, altKey: alt, buttons } = event;
    this.#pointer = { x, y, alt, pressed: buttons !== 0, time: performance.now() };
    this.#inCard = this.#options.isInCard(event);
    this.#lookLater(TICK);
  }

  #out(event: PointerEvent): void {
    // Gone from the window, or into a frame: no further move will tell.
    const { isTrusted, relatedTarget: to } = event;
    if (!isTrusted || (to instanceof Element && !Element.prototype.matches.call(to, FRAMES)))
      return;
    this.#pointer = null;
    this.#inCard = false;
    this.#lookLater(TICK);
  }

  #click(event: MouseEvent): void {
    if (!event.isTrusted || this.#options.isInCard(event)) return;
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (byTouch || this.#options.settings().trigger === 'click') {
      const point = { x: event.clientX, y: event.clientY };
      const target = this.#options.targetAt(point);
      const element = event.target instanceof Element ? event.target : null;
      // What ends in a selection was made to select.
      const isSelecting = getSelection()?.isCollapsed === false;
      if (
        target &&
        !isSelecting &&
        !(element && Element.prototype.closest.call(element, CONTROLS))
      ) {
        this.#openCard(target, point);
        return;
      }
    }
    if (this.#open !== null && !this.#options.isPinned()) this.#closeCard();
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === 'Alt' && this.#options.settings().trigger === 'alt-hover' && this.#pointer) {
      this.#pointer = { ...this.#pointer, alt: true };
      this.#lookLater(0);
    }
    this.#escape(event);
  }

  #escape(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || this.#open === null) return;
    // One press, one thing closed: the page's own dialog stays.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#closeCard();
  }

  #lookLater(delay: number): void {
    if (this.#timer !== null || this.#options.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#look();
    }, delay);
  }

  #stopLooking(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #look(): void {
    if (this.#inCard) {
      this.#candidate = null;
      this.#left = null;
      this.#entered = true;
      return;
    }
    const now = performance.now();
    const pointer = this.#pointer;
    const distance =
      pointer && this.#seen ? Math.hypot(pointer.x - this.#seen.x, pointer.y - this.#seen.y) : 0;
    const elapsed = Math.max(1, now - (this.#seen?.time ?? now - TICK));
    this.#seen = pointer && { ...pointer, time: now };
    const target = pointer && this.#options.targetAt(pointer);
    const coming = this.#leaving({ target, pointer, moved: distance > 0, now });
    this.#weigh({ target, pointer, now, still: distance / elapsed <= SLOW && !coming });
  }

  /** Closes the card in time once figure and card are left; true while the pointer is on its way to it. */
  #leaving(look: {
    readonly target: Target | null;
    readonly pointer: Pointer | null;
    readonly moved: boolean;
    readonly now: number;
  }): boolean {
    const { target, pointer, moved, now } = look;
    if (this.#open === null) return false;
    if (target?.id === this.#open) {
      this.#left = null;
      this.#onFigure = pointer;
      this.#entered = true;
      return false;
    }
    // Opened by keyboard, with the pointer elsewhere all the time: it has nothing to leave.
    if (!this.#entered || this.#options.isPinned()) return false;
    this.#left ??= { from: this.#onFigure ?? pointer ?? { x: 0, y: 0 }, at: now };
    const box = this.#options.cardBox();
    const coming =
      box !== null &&
      pointer !== null &&
      isInSafeTriangle(box, { from: this.#left.from, to: pointer });
    if (coming && moved) this.#left.at = now;
    const remaining = this.#left.at + this.#options.settings().grace - now;
    if (remaining <= 0) this.#closeCard();
    else this.#lookLater(Math.min(TICK, remaining));
    return coming && moved;
  }

  /** Opens a card once the pointer has stayed on its figure. */
  #weigh({
    target,
    pointer,
    now,
    still,
  }: {
    readonly target: Target | null;
    readonly pointer: Pointer | null;
    readonly now: number;
    readonly still: boolean;
  }): void {
    if (!target || !pointer || target.id === this.#open || !this.#mayOpen(pointer)) {
      this.#candidate = null;
      return;
    }
    const { openDelay, neighbourDelay } = this.#options.settings();
    if (this.#candidate?.target.id !== target.id || !still)
      this.#candidate = { target, since: now };
    const delay = this.#open === null ? openDelay : neighbourDelay;
    const remaining = this.#candidate.since + delay - now;
    if (remaining <= 0) this.#openCard(target, pointer);
    else this.#lookLater(Math.min(TICK, remaining));
  }

  #mayOpen({ alt, pressed }: Pointer): boolean {
    const { trigger } = this.#options.settings();
    if (pressed || (this.#open !== null && this.#options.isPinned())) return false;
    return trigger === 'hover' || (trigger === 'alt-hover' && alt);
  }

  #openCard(target: Target, pointer: Point): void {
    this.setOpen(target);
    this.#entered = true;
    this.#onFigure = this.#pointer;
    this.#options.onOpen(target, pointer);
  }

  #closeCard(): void {
    this.setOpen(null);
    this.#options.onClose();
  }
}
