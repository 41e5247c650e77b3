import type { Check } from '../../lib/core/audit/check.ts';
import type { Comparison } from '../../lib/core/comparison.ts';
import type { CrossReference, FigureAnswer } from '../../lib/core/cross-reference.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import type { Strings } from '../../locales/strings.ts';

/** What can be said of the page in view. `site` is its host name. */
export type PageView =
  | { readonly kind: 'reading' }
  /** No permission for this site yet. */
  | { readonly kind: 'not-permitted'; readonly site: string }
  /** Permitted, but the reader wants pages checked only on demand. */
  | { readonly kind: 'not-checked'; readonly site: string }
  /** The browser shows neither page nor site before the toolbar button is pressed there. */
  | { readonly kind: 'press-button' }
  | { readonly kind: 'switched-off'; readonly site: string; readonly scope: 'site' | 'everywhere' }
  /** The browser keeps extensions out: its own pages, its store. */
  | { readonly kind: 'no-access' }
  | ReadPage;

/** A page that was read. Without a single recognised figure it has nothing to say. */
export interface ReadPage {
  readonly kind: 'read';
  readonly site: string;
  readonly source: CrossReference['source'];
  /** In page order. */
  readonly figures: readonly Figure[];
  /** Parallel to `figures`; null until the background has answered. */
  readonly answers: readonly (FigureAnswer | null)[];
  readonly checks: readonly Check[];
}

/** What the panel does on the reader's behalf. */
export interface PanelActions {
  /** Scroll the page to a figure (index into the page's figures) and flash it. */
  readonly onReveal: (figure: number) => void;
  /** Read the page in view, once. */
  readonly onCheckPage: () => void;
  /** Ask the browser for this site; called in the click, as browsers demand. */
  readonly onAllowSite: () => void;
  readonly onSwitchOn: () => void;
  readonly onSwitchOffSite: () => void;
  readonly onSwitchOffEverywhere: () => void;
  /** Ask for the comparison once more. */
  readonly onLoadAgain: () => void;
  readonly onOpenOptions: () => void;
}

export interface PanelProps extends PanelActions {
  readonly page: PageView;
  /** Null while the dataset is being loaded; `failed` when nothing came. */
  readonly compare: Comparison | 'failed' | null;
  /** The figure that the reader came from, by index; null for none. */
  readonly selected: number | null;
  readonly strings: Strings;
}
