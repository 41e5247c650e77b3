import { browser } from '../platform/browser.ts';
import { logProblem } from '../platform/log.ts';

/** The build's name for the style sheet that the annotator's entry imports. */
const MARK_STYLE = 'assets/annotator.css';

/** Where to inject: the named frames of a tab, or all that the browser lets us into. */
export interface InjectionPlace {
  readonly tabId: number;
  readonly frameIds?: readonly number[];
}

/**
 * Injects the annotator. A frame may be given it twice; the second one there finds the first.
 *
 * @returns false where the browser refuses: its own pages, a frame that has gone, no permission.
 */
export async function injectAnnotator(place: InjectionPlace): Promise<boolean> {
  return (await insertMarkStyle(place)) && (await inject('/annotator.js', place));
}

/**
 * Firefox's way into shadow roots, where a page that looks finds nothing of it. In Chromium, whose
 * document styles reach marks there as well, no mark would be painted so.
 */
const ORIGIN: 'USER' | 'AUTHOR' = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Puts the marks' style into a frame: no content security policy of a page keeps it out. */
async function insertMarkStyle(place: InjectionPlace): Promise<boolean> {
  try {
    const style = { files: [MARK_STYLE], origin: ORIGIN };
    await browser.scripting.insertCSS({ target: targetOf(place), ...style });
    return true;
  } catch (error) {
    logProblem('inserting the style of the marks', error);
    return false;
  }
}

const targetOf = ({ tabId, frameIds }: InjectionPlace) =>
  frameIds === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [...frameIds] };

/** Injects what draws cards, beside the annotator of a frame. */
export function injectCard(place: InjectionPlace): Promise<boolean> {
  return inject('/card.js', place);
}

/** Injects the sentinel into a tab that was open before the sentinel was registered. */
export function injectSentinel(tabId: number): Promise<boolean> {
  return inject('/sentinel.js', { tabId });
}

async function inject(
  file: '/annotator.js' | '/card.js' | '/sentinel.js',
  place: InjectionPlace,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: targetOf(place), files: [file] });
    return true;
  } catch (error) {
    logProblem(`injecting ${file}`, error);
    return false;
  }
}
