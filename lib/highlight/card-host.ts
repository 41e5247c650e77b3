import { elementOf } from './element-of.ts';

/** Fixed, so that a later version finds and removes what an earlier one left behind. */
export const HOST_TAG = 'duishu-card';

/** Against a page whose style would move, hide or shrink the host; the card's own style is inside. */
const HELD: Readonly<Record<string, string>> = {
  all: 'initial',
  // `all` leaves it as the page has it.
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'z-index': '2147483647',
  'pointer-events': 'auto',
};

/** Says what a host is that could not be named so. */
const HOST_ATTRIBUTE = 'data-duishu-card';

/** Takes away hosts of this or an earlier version: nothing that a page may have put something into. */
export const removeHosts = (): void => {
  const hosts = `:is(${HOST_TAG},[${HOST_ATTRIBUTE}])[popover]:empty`;
  for (const host of Document.prototype.querySelectorAll.call(document, hosts)) host.remove();
};

const createHost = (): HTMLElement => {
  // Called on the prototype: an image in the page may be named like a method of the document.
  const { createElement } = Document.prototype;
  const host = createElement.call(document, HOST_TAG);
  // Not so in a page that has defined an element of our name, whose code would run in our host.
  if (!host.matches(':defined')) return host;
  const plain = createElement.call(document, 'div');
  plain.setAttribute(HOST_ATTRIBUTE, '');
  return plain;
};

/**
 * What a reader does in the card. A page that scrolls smoothly takes every turn of the wheel, one
 * with keys of its own takes these, one against copying forbids to select, and one with a menu, or a
 * dialog that holds the focus, lets nothing be clicked beside it. Not the ends of what may have begun
 * in the page: it would go on dragging, or take a key for held down.
 */
const DOINGS = [
  ...['wheel', 'touchstart', 'touchmove', 'touchend', 'keydown', 'keypress', 'pointerdown'],
  ...['mousedown', 'click', 'dblclick', 'contextmenu', 'selectstart', 'dragstart', 'copy'],
  ...['focus', 'focusin'],
];

/**
 * The one element that is added to a page, while a card is open: a closed shadow root in the top
 * layer, outside the article.
 */
export class CardHost {
  readonly #host: HTMLElement;
  readonly #ended = new AbortController();
  readonly root: ShadowRoot;

  constructor() {
    this.#host = createHost();
    for (const [name, value] of Object.entries(HELD)) {
      this.#host.style.setProperty(name, value, 'important');
    }
    this.#host.setAttribute('popover', 'manual');
    this.root = this.#host.attachShadow({ mode: 'closed' });
    // Passive, since a browser waits with scrolling for what is not.
    const options = { capture: true, passive: true, signal: this.#ended.signal };
    for (const doing of DOINGS) addEventListener(doing, (event) => this.#keep(event), options);
  }

  /** Keeps what is done in the card from the page: nothing forbids then what the browser does of itself. */
  #keep(event: Event): void {
    if (!event.isTrusted || !this.holds(event)) return;
    event.stopImmediatePropagation();
    if (!(event instanceof MouseEvent) || event.type !== 'click') return;
    // A button alone does nothing of itself. A key that pressed it has no place.
    const { detail, clientX, clientY } = event;
    const at = detail > 0 ? this.root.elementFromPoint(clientX, clientY) : this.root.activeElement;
    at?.closest('button')?.dispatchEvent(new MouseEvent('click'));
  }

  /** Shows the host above everything, dialogs and full screen included. */
  show(near: Node): void {
    const place = placeFor(near);
    // Between two documents there is nothing to show it in.
    if (!place) return;
    // A form's field may be named like a method of it.
    if (this.#host.parentNode !== place) Node.prototype.appendChild.call(place, this.#host);
    this.#keepSize(place);
    try {
      // Shown again, it is above a dialog that was opened meanwhile.
      if (this.#host.matches(':popover-open')) this.#host.hidePopover();
      this.#host.showPopover();
    } catch {
      // The page took it out, or elsewhere, as it was told of it.
    }
  }

  /** Undoes the zoom of what is around: the card is placed in the window's pixels. */
  #keepSize(place: Element | ShadowRoot): void {
    const { currentCSSZoom: zoom = 1 } = place instanceof ShadowRoot ? place.host : place;
    this.#host.style.setProperty('zoom', `${1 / zoom}`, 'important');
  }

  /** False when the page has taken it out. */
  get isThere(): boolean {
    return this.#host.isConnected;
  }

  hide(): void {
    this.#ended.abort();
    this.#host.remove();
  }

  /** True for an event that happened in the card; a closed root hides where exactly. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
}

/** Where the host is put for a figure in `node`. */
const placeFor = (node: Node): Element | ShadowRoot | null => {
  const around = shownAbove(node);
  if (!around) return Document.prototype.querySelector.call(document, ':root');
  // What has a shadow root of its own shows nothing that stands beside it, but in a slot.
  const root: unknown = Reflect.get(Element.prototype, 'shadowRoot', around);
  return root instanceof ShadowRoot ? root : around;
};

/**
 * The modal dialog, or the element in full screen, that a figure stands in: everything outside it
 * is inert, a popover too, and a card that the pointer cannot enter would be of no use. Or the
 * popover, which a click outside of it closes.
 */
const shownAbove = (node: Node): Element | null => {
  for (let element = elementOf(node); element; ) {
    const above = Element.prototype.closest.call(element, ':modal,:fullscreen,:popover-open');
    if (above) return above;
    const root = Node.prototype.getRootNode.call(element);
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
};
