import { sampleLate, sampleMore, sampleText } from '../page/sample-text.ts';
import { isExtensionAlive, tellBackground } from '../platform/bare-runtime.ts';
import { topicalityOf } from './topicality-of.ts';

/** Between a change of the page and the look at it. */
const PAUSE = 400;
/** On a page that does not speak of the topic each pause is longer than the one before. */
const SLOWING = 1.15;
/** Longer than a reader is to wait for what was asked for: from here on, signs of one are heard. */
const LONG_PAUSE = 1000;
/** So many looks after each sign of a reader; the last some minutes after the first, if the page changes all the time. */
const LOOKS = 30;
/** The same on a page of the topic that prints no figures yet: an answer may be on its way. */
const LOOKS_ON_TOPIC = 300;
/** Looks at a page with hardly any text, which nothing may tell of: a shadow root is attached silently. In ms. */
const LATE_LOOKS = [1500, 3000, 6000];
/** The same at any other page, since an assistant's is attached so; after its first look. */
const LATE_LOOK = 3000;

/** After changes in so many places, or so many in all, no more are heard until the next look. */
const PLACES = 8;
const HEARD = 200;

/** The part of the Navigation API that is asked; Firefox has it since 147. */
type Routes = Window & { readonly navigation?: EventTarget };

let looks = 0;
let lateLooks = 0;
let pause = PAUSE;
let timer: ReturnType<typeof setTimeout> | undefined;
let observer: MutationObserver | undefined;
/** Changes in different places that the next look is for: until then they hold their nodes. */
let changes: readonly MutationRecord[] = [];
/** All changes heard since the last look. */
let heard = 0;
/** The document, and the shadow roots that have been found. */
const roots = new Set<Node>();

/**
 * Looks for the topic in a page and wakes the background when it is there. Watches for late
 * content while the page changes, and sleeps until a reader does something. The first look comes in
 * the idle moment that the browser has chosen for the script of this frame.
 *
 * Few functions, over a few variables of the script: each function that is called took longer to
 * compile than what it does.
 */
export function lookForTopic(): void {
  // Chromium's; asked of the prototype, since an image in the page may be named so. A page that is
  // not looked at yet may never be.
  if (Reflect.get(Document.prototype, 'prerendering', document) === true) {
    document.addEventListener('prerenderingchange', lookForTopic, { once: true });
    return;
  }
  const sample = sampleText(document);
  let { text } = sample;
  for (const root of sample.roots) roots.add(root);
  if (timer !== undefined) text += sampleLate(document, changes, roots);
  observer?.disconnect();
  changes = [];
  heard = 0;
  const found = topicalityOf(text, () => sampleMore(document));
  if (found === 'figures') {
    hearSigns('removeEventListener');
    void tellBackground({ kind: 'wake' });
    return;
  }
  const isOnTopic = found === 'topic';
  if (!isOnTopic) pause *= SLOWING;
  const isLast = ++looks > (isOnTopic ? LOOKS_ON_TOPIC : LOOKS);
  if (isLast || pause > LONG_PAUSE) hearSigns('addEventListener');
  if (isLast) return;
  // A page at rest makes no records: to watch it costs nothing. What makes none is looked for once more.
  observer ??= new MutationObserver(changed);
  for (const root of roots)
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const late = sample.isScant ? LATE_LOOKS[lateLooks++] : looks < 2 ? LATE_LOOK : undefined;
  if (late !== undefined) timer = setTimeout(lookAgain, late);
}

/**
 * Gathers the last change in each place, since a page that ticks may show something far from there.
 * A storm is not listened to: until the next look it costs the page nothing.
 */
function changed(records: readonly MutationRecord[] = []): void {
  const [first] = records;
  // A reader's doing brings the next look near; changes do not put it off.
  if (!first || heard === 0) {
    clearTimeout(timer);
    timer = setTimeout(lookAgain, pause);
  }
  heard += records.length;
  for (const record of [first, records.at(-1)])
    if (record) changes = [...changes.filter(({ target }) => target !== record.target), record];
  if (heard > HEARD || changes.length > PLACES) observer?.disconnect();
}

function lookAgain(): void {
  if (isExtensionAlive()) lookForTopic();
}

/** Signs that a page may show something new; all but three are a reader's doing. */
function hearSigns(call: 'addEventListener' | 'removeEventListener'): void {
  for (const sign of ['pointerdown', 'keydown', 'scroll', 'popstate', 'hashchange', 'pageshow'])
    window[call](sign, wake, { capture: true, passive: true });
  // Absent in browsers without the Navigation API.
  (window as Routes).navigation?.[call]('navigatesuccess', wake, { capture: true, passive: true });
}

function wake(event: Event): void {
  if (!event.isTrusted) return;
  hearSigns('removeEventListener');
  looks = 0;
  lateLooks = 0;
  pause = PAUSE;
  changed();
}
