import { sampleMore, sampleText, type TextSample } from '../page/sample-text.ts';
import { askExtension, isExtensionAlive } from '../platform/bare-runtime.ts';
import { type Topicality, topicalityOf } from './topicality-of.ts';

/** Between a change of the page and the look at it. */
const PAUSE = 400;
/** On a page that does not speak of the topic each pause is longer than the one before. */
const SLOWING = 1.15;
/** So many looks after each sign of a reader; the last some minutes after the first, if the page changes all the time. */
const LOOKS = 30;
/** The same on a page of the topic that prints no figures yet: an answer may be on its way. */
const LOOKS_ON_TOPIC = 300;
/** Looks at a page with hardly any text, which nothing may tell of: a shadow root is attached silently. In ms. */
const LATE_LOOKS = [1500, 3000, 6000];
/** Signs that a page may show something new; all but the last two are a reader's doing. */
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'popstate', 'hashchange', 'pageshow'];

/** The part of the Navigation API that is asked; Firefox has it since 147. */
type Routes = typeof globalThis & { readonly navigation?: EventTarget };

/**
 * Looks for the topic in a page and wakes the background when it is there. Watches for late
 * content while the page changes, and sleeps until a reader does something.
 *
 * One function and what it holds: a class took longer to compile than the look takes.
 */
function watchForTopic(): void {
  let looks = 0;
  let lateLooks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE;
  const observer = new MutationObserver(changed);
  look();

  function look(): void {
    const sample = sampleText(document);
    const found = topicalityOf(sample.text, () => sampleMore(document));
    if (found === 'figures') void askExtension({ kind: 'wake' });
    else watch(found, sample);
  }

  function watch(found: Topicality, { roots, isScant }: TextSample): void {
    looks++;
    const onTopic = found === 'topic';
    if (!onTopic) pause *= SLOWING;
    // A page at rest makes no records: to watch it costs nothing.
    if (looks > (onTopic ? LOOKS_ON_TOPIC : LOOKS)) {
      sleep();
      return;
    }
    for (const root of [document, ...roots]) {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
    const late = isScant ? LATE_LOOKS[lateLooks++] : undefined;
    if (late !== undefined) timer = setTimeout(changed, late);
  }

  /** One record is enough: until the next look, changes cost the page nothing. */
  function changed(): void {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isExtensionAlive()) look();
    }, pause);
  }

  function sleep(): void {
    const sleeping = new AbortController();
    const options = { signal: sleeping.signal, capture: true, passive: true };
    const wake = (event: Event): void => {
      if (!event.isTrusted) return;
      sleeping.abort();
      looks = 0;
      lateLooks = 0;
      pause = PAUSE;
      changed();
    };
    for (const sign of SIGNS) addEventListener(sign, wake, options);
    // Absent in browsers without the Navigation API.
    (globalThis as Routes).navigation?.addEventListener('navigatesuccess', wake, options);
  }
}

/** Starts the sentinel of this frame, in the idle moment that the browser has chosen for it. */
export function startSentinel(): void {
  // Chromium's; asked of the prototype, since an image in the page may be named so. A page that is
  // not looked at yet may never be.
  if (Reflect.get(Document.prototype, 'prerendering', document) === true) {
    document.addEventListener('prerenderingchange', watchForTopic, { once: true });
  } else {
    watchForTopic();
  }
}
