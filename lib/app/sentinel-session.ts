import { sampleMore, sampleText, type TextSample } from '../page/sample-text.ts';
import { isExtensionAlive, tellBackground } from '../platform/bare-runtime.ts';
import { topicalityOf } from './topicality-of.ts';

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
const LISTENING = { capture: true, passive: true };

/** The part of the Navigation API that is asked; Firefox has it since 147. */
type Routes = Window & { readonly navigation?: EventTarget };

let looks = 0;
let lateLooks = 0;
let pause = PAUSE;
let timer: ReturnType<typeof setTimeout> | undefined;
let observer: MutationObserver | undefined;

/**
 * Looks for the topic in a page and wakes the background when it is there. Watches for late
 * content while the page changes, and sleeps until a reader does something.
 *
 * Functions over a few variables of the script: a class, or functions within a function, took longer
 * to compile than the look takes.
 */
function look(): void {
  const sample = sampleText(document);
  const found = topicalityOf(sample.text, () => sampleMore(document));
  if (found === 'figures') void tellBackground({ kind: 'wake' });
  else watch(found === 'topic', sample);
}

function watch(onTopic: boolean, { roots, isScant }: TextSample): void {
  if (!onTopic) pause *= SLOWING;
  // A page at rest makes no records: to watch it costs nothing.
  if (++looks > (onTopic ? LOOKS_ON_TOPIC : LOOKS)) {
    hearSigns('addEventListener');
    return;
  }
  observer ??= new MutationObserver(changed);
  for (const root of roots)
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const late = isScant ? LATE_LOOKS[lateLooks++] : undefined;
  if (late !== undefined) timer = setTimeout(changed, late);
}

/** One record is enough: until the next look, changes cost the page nothing. */
function changed(): void {
  observer?.disconnect();
  clearTimeout(timer);
  timer = setTimeout(lookAgain, pause);
}

function lookAgain(): void {
  if (isExtensionAlive()) look();
}

function hearSigns(call: 'addEventListener' | 'removeEventListener'): void {
  for (const sign of SIGNS) window[call](sign, wake, LISTENING);
  // Absent in browsers without the Navigation API.
  (window as Routes).navigation?.[call]('navigatesuccess', wake, LISTENING);
}

function wake(event: Event): void {
  if (!event.isTrusted) return;
  hearSigns('removeEventListener');
  looks = 0;
  lateLooks = 0;
  pause = PAUSE;
  changed();
}

/** Starts the sentinel of this frame, in the idle moment that the browser has chosen for it. */
export function startSentinel(): void {
  // Chromium's; asked of the prototype, since an image in the page may be named so. A page that is
  // not looked at yet may never be.
  if (Reflect.get(Document.prototype, 'prerendering', document) === true)
    document.addEventListener('prerenderingchange', look, { once: true });
  else look();
}
