import { sampleMore, sampleText } from '../page/sample-text.ts';
import { askExtension, isExtensionAlive } from '../platform/bare-runtime.ts';
import { type Topicality, topicalityOf } from './topicality-of.ts';

/** The first look waits for an idle moment, but no longer than this, in ms. */
const IDLE_LIMIT = 500;
/** Between a change of the page and the look at it. */
const PAUSE = 400;
/** On a page that does not speak of the topic each pause is longer than the one before. */
const SLOWING = 1.15;
/** So many looks after each sign of a reader; the last some minutes after the first, if the page changes all the time. */
const LOOKS = 30;
/** The same on a page of the topic that prints no figures yet: an answer may be on its way. */
const LOOKS_ON_TOPIC = 300;
/** Signs that a page may show something new; all but the last two are a reader's doing. */
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'popstate', 'hashchange', 'pageshow'];

/** The part of the Navigation API that is asked; Firefox has it since 147. */
type Routes = typeof globalThis & { readonly navigation?: EventTarget };

/**
 * Looks for the topic in a page and wakes the background when it is there. Watches for late
 * content while the page changes, and sleeps until a reader does something.
 */
class Sentinel {
  readonly #observer = new MutationObserver(() => this.#changed());
  #sleeping: AbortController | null = null;
  #looks = 0;
  #pause = PAUSE;

  look(): void {
    if (!isExtensionAlive()) return;
    const found = topicalityOf(sampleText(document), () => sampleMore(document));
    if (found === 'figures') void askExtension({ kind: 'wake' });
    else this.#watch(found);
  }

  #watch(found: Topicality): void {
    this.#looks++;
    const onTopic = found === 'topic';
    if (!onTopic) this.#pause *= SLOWING;
    if (this.#looks > (onTopic ? LOOKS_ON_TOPIC : LOOKS)) {
      this.#sleep();
      return;
    }
    // A page at rest makes no records: to watch it costs nothing.
    this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  /** One record is enough: until the next look, changes cost the page nothing. */
  #changed(): void {
    this.#observer.disconnect();
    setTimeout(() => this.look(), this.#pause);
  }

  #sleep(): void {
    this.#observer.disconnect();
    this.#sleeping = new AbortController();
    const { signal } = this.#sleeping;
    const wake = (event: Event): void => {
      if (event.isTrusted) this.#wakeUp();
    };
    for (const sign of SIGNS)
      addEventListener(sign, wake, { signal, capture: true, passive: true });
    // Absent in browsers without the Navigation API.
    const { navigation } = globalThis as Routes;
    navigation?.addEventListener('navigatesuccess', wake, { signal });
  }

  #wakeUp(): void {
    this.#sleeping?.abort();
    this.#looks = 0;
    this.#pause = PAUSE;
    this.#changed();
  }
}

/** Starts the sentinel of this frame, once the page is really looked at. */
export function startSentinel(): void {
  const start = (): void => {
    const sentinel = new Sentinel();
    requestIdleCallback(() => sentinel.look(), { timeout: IDLE_LIMIT });
  };
  // Chromium's; absent elsewhere.
  if ((document as Document & { readonly prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else {
    start();
  }
}
