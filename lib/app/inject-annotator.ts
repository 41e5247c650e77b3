import { browser } from '../platform/browser.ts';
import { logProblem } from '../platform/log.ts';

/** Where to inject: the named frames of a tab, or all that the browser lets us into. */
export interface InjectionPlace {
  readonly tabId: number;
  readonly frameIds?: readonly number[];
}

/**
 * Injects the annotator; an annotator that is there already finds the second one superfluous.
 *
 * @returns false where the browser refuses: its own pages, a frame that has gone, no permission.
 */
export async function injectAnnotator({ tabId, frameIds }: InjectionPlace): Promise<boolean> {
  const target =
    frameIds === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [...frameIds] };
  try {
    await browser.scripting.executeScript({ target, files: ['/annotator.js'] });
    return true;
  } catch (error) {
    logProblem('injecting the annotator', error);
    return false;
  }
}
