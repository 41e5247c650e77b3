import { browser } from '../platform/browser.ts';
import { logProblem } from '../platform/log.ts';

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
export function injectAnnotator(place: InjectionPlace): Promise<boolean> {
  return inject('/annotator.js', place);
}

/** Injects the sentinel into a tab that was open before the sentinel was registered. */
export function injectSentinel(tabId: number): Promise<boolean> {
  return inject('/sentinel.js', { tabId });
}

async function inject(
  file: '/annotator.js' | '/sentinel.js',
  { tabId, frameIds }: InjectionPlace,
): Promise<boolean> {
  const target =
    frameIds === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [...frameIds] };
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch (error) {
    logProblem(`injecting ${file}`, error);
    return false;
  }
}
