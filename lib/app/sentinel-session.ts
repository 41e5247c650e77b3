import { sampleMore, sampleText } from '../page/sample-text.ts';
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
  let pause = PAUSE;
  const observer = new MutationObserver(changed);
  look();

  function look(): void {
    const found = topicalityOf(sampleText(document), () => sampleMore(document));
    if (found === 'figures') void askExtension({ kind: 'wake' });
    else watch(found);
  }

  function watch(found: Topicality): void {
    looks++;
    const onTopic = found === 'topic';
    if (!onTopic) pause *= SLOWING;
    // A page at rest makes no records: to watch it costs nothing.
    if (looks > (onTopic ? LOOKS_ON_TOPIC : LOOKS)) sleep();
    else observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  /** One record is enough: until the next look, changes cost the page nothing. */
  function changed(): void {
    observer.disconnect();
    setTimeout(() => {
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
  // Chromium's; absent elsewhere. A page that is not looked at yet may never be.
  if ((document as Document & { readonly prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', watchForTopic, { once: true });
  } else {
    watchForTopic();
  }
}
