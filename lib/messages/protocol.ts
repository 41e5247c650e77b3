import type { Sketch } from '../core/article/sketch.ts';
import type { Check } from '../core/audit/check.ts';
import type { CardTrigger } from '../core/card-trigger.ts';
import type { Comparison } from '../core/comparison.ts';
import type { CrossReference, FigureAnswer } from '../core/cross-reference.ts';
import type { Figure } from '../core/figure/figure.ts';
import type { DocumentMeta } from '../core/figure/passage.ts';
import type { Result } from '../core/result.ts';
import type { Localized } from '../core/text/localized.ts';
import type { TextBlock } from '../core/text/text-block.ts';

/** Interface languages, named as in locales/; an adapter may not import them from there. */
export type Locale = 'zh_CN' | 'zh_TW' | 'en';

/** What the user chose that an annotator needs. Delays in milliseconds. */
export interface PageSettings {
  readonly locale: Locale;
  /** The card's words in that locale, as `cardStringsOf` of the components gives them. */
  readonly strings: object;
  readonly trigger: CardTrigger;
  /** Rest on a figure before its card opens. */
  readonly openDelay: number;
  /** The same while a card is open, for the figures around it. */
  readonly neighbourDelay: number;
  /** How long the card stays once the pointer has left it and its figure. */
  readonly grace: number;
  /** Whether marks are to be seen on paper. */
  readonly printMarks: boolean;
  /** Whether `open-panel` can work: Firefox opens its side bar only from its own buttons. */
  readonly canOpenPanel: boolean;
}

/** One figure of a page as the panel lists it. */
export interface ListedFigure {
  /** Given by the annotator, unique in its frame, kept as long as the figure stands in the page. */
  readonly id: number;
  readonly figure: Figure;
  /** null until the background has answered. */
  readonly answer: FigureAnswer | null;
}

/** What the annotator of one frame knows of its page. */
export interface PageState {
  readonly title: string;
  readonly url: string;
  /** null as long as the page is not recognised as a copy of a source. */
  readonly source: CrossReference['source'];
  /** In page order; `[]` when the page has none. */
  readonly figures: readonly ListedFigure[];
  /** Their `figure` and `inputs` are indices into `figures`. */
  readonly checks: readonly Check[];
  /** Id of the figure that the reader last asked to see in the panel; null for none. */
  readonly selected: number | null;
}

/** A pack, counted. */
export interface PackSummary {
  readonly id: string;
  readonly title: Localized;
  readonly version: string;
  readonly licence: string;
  readonly sources: number;
  readonly metrics: number;
  readonly claims: number;
}

/** sentinel → background: this frame speaks of our topic; inject the annotator. Reply: whether it was injected. */
export interface Wake {
  readonly kind: 'wake';
}

/**
 * annotator → background: how shall I behave? Reply: `PageSettings`; `bow-out` comes as well when the
 * page is switched off.
 */
export interface AskSettings {
  readonly kind: 'page-settings';
}

/**
 * annotator → background: which figures do these blocks of one page state? Reply: the figures of
 * each block, parallel to `blocks`. Repeatable: the background keeps nothing of it. `READ_LIMITS`
 * bound what is asked at once.
 */
export interface AskFigures {
  readonly kind: 'read-blocks';
  readonly blocks: readonly TextBlock[];
  /** What the page says of itself. */
  readonly meta: DocumentMeta;
}

/**
 * annotator → background: the fingerprint of a stretch of one page. Reply: its `Sketch`; the hashes
 * of all stretches together are the page's. Repeatable: the background keeps nothing of it.
 */
export interface AskSketch {
  readonly kind: 'sketch';
  /** Text of the blocks, in page order. */
  readonly texts: readonly string[];
}

/**
 * annotator → background: what do the sources say of these figures of one page? Reply:
 * `CrossReference`, its answers parallel to `figures`. Repeatable: the background keeps nothing of it.
 */
export interface AskCrossReference {
  readonly kind: 'cross-reference';
  readonly figures: readonly Figure[];
  readonly sketch: Sketch;
}

/**
 * annotator → background, in the reader's click: open the side panel. Reply: whether it was opened.
 * Name the figure to show there by `selected` in the page's state.
 */
export interface OpenPanel {
  readonly kind: 'open-panel';
}

/** annotator → background: this frame has marks; inject the script that draws cards. Reply: whether it was injected. */
export interface LoadCard {
  readonly kind: 'load-card';
}

/** annotator → background: the reader wants no marks on this site any more. Reply: always true; `bow-out` follows. */
export interface SwitchOffSite {
  readonly kind: 'switch-off-site';
}

/** panel → background: everything the packs say. Reply: `Comparison`. */
export interface AskComparison {
  readonly kind: 'comparison';
}

/** options page → background: which packs are there? Reply: `PackSummary[]`. */
export interface AskPacks {
  readonly kind: 'packs';
}

/** Everything that the background answers. */
export type Request =
  | Wake
  | AskSettings
  | AskFigures
  | AskSketch
  | AskCrossReference
  | OpenPanel
  | LoadCard
  | SwitchOffSite
  | AskComparison
  | AskPacks;

/** What the background answers to each request. */
export interface Replies {
  readonly wake: boolean;
  readonly 'page-settings': PageSettings;
  readonly 'read-blocks': readonly (readonly Figure[])[];
  readonly sketch: Sketch;
  readonly 'cross-reference': CrossReference;
  readonly 'open-panel': boolean;
  readonly 'load-card': boolean;
  readonly 'switch-off-site': boolean;
  readonly comparison: Comparison;
  readonly packs: readonly PackSummary[];
}

/** The reply to one request. */
export type ReplyTo<R extends Request> = Replies[R['kind']];

/**
 * Why a request has no answer; plain data, since it crosses contexts. `gone`: the extension was
 * updated or removed under this page. `silent`: nobody answered in time. `failed`: the background
 * could not answer; `message` is for the log.
 */
export type RequestError =
  | { readonly kind: 'gone' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'failed'; readonly message: string };

/** What the background sends back to any request. */
export type Reply<R extends Request> = Result<ReplyTo<R>, RequestError>;

/** annotator → panel: an annotator runs in this frame; connect to it. Sent at its start and on `who-is-here`. No reply. */
export interface AnnotatorHere {
  readonly kind: 'annotator-here';
}

/** panel → annotators of a tab: send `annotator-here`. No reply. */
export interface WhoIsHere {
  readonly kind: 'who-is-here';
}

/** background → annotators of a tab: the user switched this page off; remove every trace and stop. No reply. */
export interface BowOut {
  readonly kind: 'bow-out';
}

/** background → annotators of a tab: the settings changed. No reply. */
export interface SettingsChanged {
  readonly kind: 'settings-changed';
  readonly settings: PageSettings;
}

/** What an annotator goes on from; `BowOut` ends it. */
export type ToRunningAnnotator = WhoIsHere | SettingsChanged;

/** Everything that an annotator is sent. */
export type ToAnnotator = ToRunningAnnotator | BowOut;

/** The name of the port that the panel opens to each frame that said `annotator-here`. */
export const PANEL_PORT = 'panel';

/** annotator → panel, over the port: the state of the page, at connection and whenever it has changed. */
export interface PageStateChanged {
  readonly kind: 'page-state';
  readonly state: PageState;
}

/** Everything that comes over the port to the panel. */
export type PortToPanel = PageStateChanged;

/** panel → annotator, over the port: scroll to this figure and flash it; unknown ids are ignored. */
export interface RevealFigure {
  readonly kind: 'reveal';
  readonly figure: number;
}

/** Everything that the panel says over the port. */
export type PortToAnnotator = RevealFigure;
