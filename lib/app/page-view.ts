import type { PageView, ReadPage } from '../../components/panel/panel-props.ts';
import { isSwitchedOff, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site-of.ts';
import type { FrameState } from './frame-connections.ts';
import type { Access } from './reach.ts';
import type { TabInView } from './tab-in-view.ts';

/** All that the view of the page depends on. */
export interface PageCircumstances {
  readonly tab: TabInView | null;
  /** Top frame first; frames without an annotator are not in it. */
  readonly frames: readonly FrameState[];
  readonly settings: Settings;
  readonly access: Access;
}

/** Site of the page in view, as far as the browser or the page's own annotator tells it. */
export function siteInView({ tab, frames }: PageCircumstances): string | null {
  return siteOf(tab?.url) ?? siteOf(frames.find(({ frameId }) => frameId === 0)?.state.url);
}

/** Figures of all frames as one list, their checks moved along with them. */
function mergeFrames(frames: readonly FrameState[], site: string): ReadPage {
  const figures = frames.flatMap(({ state }) => state.figures);
  const checks = frames.flatMap(({ state }, index) => {
    const before = frames
      .slice(0, index)
      .reduce((sum, frame) => sum + frame.state.figures.length, 0);
    return state.checks.map((check) => ({
      ...check,
      figure: check.figure + before,
      inputs: check.inputs.map((input) => input + before),
    }));
  });
  return {
    kind: 'read',
    site,
    source: frames.find(({ state }) => state.source !== null)?.state.source ?? null,
    figures: figures.map(({ figure }) => figure),
    answers: figures.map(({ answer }) => answer),
    checks,
  };
}

/** What the panel says of the page in view. */
export function pageViewOf(circumstances: PageCircumstances): PageView {
  const { tab, frames, settings, access } = circumstances;
  const site = siteInView(circumstances);
  if (settings.off) return { kind: 'switched-off', site: site ?? '', scope: 'everywhere' };
  if (site !== null && isSwitchedOff(settings, site)) {
    return { kind: 'switched-off', site, scope: 'site' };
  }
  if (frames.length > 0) return mergeFrames(frames, site ?? '');
  const isGranted = access.kind === 'every-page' || (site !== null && access.sites.includes(site));
  // With every page granted, only what is no web page keeps its address to itself.
  if (site === null) return { kind: access.kind === 'every-page' ? 'no-access' : 'press-button' };
  if (!isGranted) return { kind: settings.picksSites ? 'not-permitted' : 'not-checked', site };
  // The sentinel has looked and found nothing: a page with no figures is what there is to say.
  return tab?.loading === true ? { kind: 'reading' } : mergeFrames([], site);
}

/** Which frame and which of its figures stands at an index of the merged list; null for none. */
export function figureAt(
  frames: readonly FrameState[],
  index: number,
): { readonly frameId: number; readonly id: number } | null {
  const all = frames.flatMap(({ frameId, state }) =>
    state.figures.map(({ id }) => ({ frameId, id })),
  );
  return all[index] ?? null;
}

/** Index, in the merged list, of the figure that the reader came from; null for none. */
export function selectedIn(frames: readonly FrameState[]): number | null {
  const all = frames.flatMap(({ state }) => state.figures.map(({ id }) => id === state.selected));
  const index = all.indexOf(true);
  return index < 0 ? null : index;
}
