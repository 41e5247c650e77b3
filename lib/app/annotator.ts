import { mayStateNumber } from '../core/text/may-state-number.ts';
import { figureAtPoint, type Target } from '../highlight/figure-at-point.ts';
import { Marks } from '../highlight/marks.ts';
import type { Point } from '../highlight/safe-triangle.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { PageSettings, ToRunningAnnotator } from '../messages/protocol.ts';
import { HiddenWatch } from '../page/hidden-watch.ts';
import { isHidden, type PageMeta, pageMetaOf, rootOf, titleOf } from '../page/page-meta.ts';
import { PageReader } from '../page/page-reader.ts';
import { isExtensionAlive } from '../platform/bare-runtime.ts';
import type { Patience } from './ask-patiently.ts';
import { FigureMarks } from './figure-marks.ts';
import { PageAnswers } from './page-answers.ts';
import { PageCard } from './page-card.ts';
import { PageFigures } from './page-figures.ts';
import { pageStateOf } from './page-state.ts';
import { PanelLink } from './panel-link.ts';
import { PrintStyle } from './print-style.ts';
import { shownCardOf } from './shown-card.ts';
import type { Step } from './step-figures.ts';

export interface AnnotatorOptions extends Patience {
  readonly settings: PageSettings;
  /** The style of the marks. */
  readonly css: string;
}

/** Wires one frame: its text is read, its figures marked, and what is known of them shown. */
export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #figures: PageFigures;
  readonly #answers: PageAnswers;
  readonly #marks: Marks;
  readonly #marked: FigureMarks;
  readonly #reader: PageReader;
  readonly #hidden: HiddenWatch;
  readonly #card: PageCard;
  readonly #panel: PanelLink;
  readonly #print: PrintStyle;
  #settings: PageSettings;
  #meta: PageMeta;
  #root: Element | null = rootOf(document);
  #listening: AbortController | null = null;
  #selected: number | null = null;

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#settings = options.settings;
    this.#meta = pageMetaOf(document);
    const { signal, onOrphaned } = options;
    this.#print = new PrintStyle(options.css, signal);
    this.#marks = new Marks({
      signal,
      beforeLook: () => this.#beforeLook(),
      isInView: () => !isHidden(document),
    });
    this.#figures = new PageFigures({
      signal,
      onOrphaned,
      meta: () => this.#meta,
      describe: (passage) => this.#reader.describe(passage),
      onHidden: (container, texts) => this.#hidden.add(container, texts),
      onMoved: (ids) => this.#marked.place(ids),
      onRead: () => this.#answers.refresh(),
    });
    this.#answers = new PageAnswers({
      figures: this.#figures,
      texts: () => this.#reader.texts(),
      signal,
      onAnswers: () => this.#takeAnswers(),
      onOrphaned,
    });
    const page = { marks: this.#marks, figures: this.#figures, answers: this.#answers };
    this.#marked = new FigureMarks(page);
    this.#reader = new PageReader({
      document,
      signal,
      isWanted: mayStateNumber,
      onPassage: (passage) => this.#figures.put(passage),
      room: () => this.#figures.room(),
      onGone: (id) => this.#figures.drop(id),
      onRemoved: (slices) => {
        this.#hidden.sweep();
        return this.#figures.sweep(slices);
      },
      isMissed: () => this.#figures.hasLostText(),
      onSettled: () => this.#settle(),
    });
    this.#hidden = new HiddenWatch({
      document,
      signal,
      onShown: (container) => this.#reader.readAgain(container),
    });
    this.#card = new PageCard({
      signal,
      settings: () => this.#settings,
      targetAt: (point) => this.#targetAt(point),
      onOpen: ({ id }, pointer) => this.#open(id, pointer),
    });
    this.#panel = new PanelLink({
      signal,
      state: () => pageStateOf({ ...page, marked: this.#marked, selected: this.#selected }),
      onMessage: ({ figure }) => void this.#reveal(figure),
    });
  }

  start(): void {
    this.#listen();
    this.#print.set(this.#settings.printMarks);
    this.#reader.start();
    this.#panel.announce();
  }

  /** Takes what the background has to say. */
  hear(message: ToRunningAnnotator): void {
    if (message.kind === 'who-is-here') {
      this.#panel.announce();
      return;
    }
    this.#settings = message.settings;
    this.#print.set(message.settings.printMarks);
    this.#card.update();
  }

  /** Listens on the window, anew when the page has thrown its document's listeners away. */
  #listen(): void {
    this.#listening?.abort();
    const listening = new AbortController();
    this.#listening = listening;
    const signal = AbortSignal.any([listening.signal, this.#options.signal]);
    this.#card.listen(signal);
    addEventListener('pageshow', () => this.#comeBack(), { signal });
    addEventListener('visibilitychange', () => this.#comeBack(), { signal });
  }

  /** The page is in view again, perhaps from the back/forward cache. */
  #comeBack(): void {
    if (!this.#checkAlive() || isHidden(document)) return;
    this.#marks.comeBack();
    this.#answers.refresh();
    this.#panel.announce();
  }

  #beforeLook(): void {
    if (!this.#checkAlive()) return;
    this.#print.heal();
    this.#reader.checkEdited();
  }

  #checkAlive(): boolean {
    if (isExtensionAlive()) return true;
    this.#options.onOrphaned();
    return false;
  }

  #settle(): void {
    if (!this.#checkAlive()) return;
    if (this.#root !== rootOf(document)) {
      this.#root = rootOf(document);
      this.#listen();
    }
    if ((this.#meta.title ?? '') !== titleOf(document)) this.#meta = pageMetaOf(document);
    this.#marks.heal();
    this.#figures.flush();
  }

  #takeAnswers(): void {
    this.#marked.update();
    if (this.#marked.size > 0) void this.#card.prepare();
    this.#card.update();
    this.#panel.push();
  }

  #targetAt(point: Point): Target | null {
    if (!this.#checkAlive()) return null;
    const targetsAt = (node: Node): readonly Target[] =>
      this.#figures
        .figuresAt(node)
        .filter(({ id }) => this.#marked.has(id))
        .map((entry) => ({ id: entry.id, ranges: this.#figures.rangesOf(entry) }));
    return figureAtPoint(point, { targetsAt, shadowRoots: () => this.#reader.shadowRoots() });
  }

  #open(id: number, pointer: Point | null): void {
    const shown = shownCardOf(id, {
      figures: this.#figures,
      answers: this.#answers,
      settings: this.#settings,
      onOpenPanel: () => this.#select(id),
      onSwitchOffSite: () => void askBackground({ kind: 'switch-off-site' }),
    });
    if (shown) void this.#card.open(shown, pointer);
  }

  /** In the reader's click, and before anything is waited for: the panel would not open otherwise. */
  #select(id: number): void {
    void askBackground({ kind: 'open-panel' });
    this.#selected = id;
    this.#panel.push();
  }

  /** Scrolls to a figure and flashes it. */
  async #reveal(id: number): Promise<boolean> {
    const maker = await this.#card.prepare();
    const entry = this.#figures.get(id);
    const ranges = entry ? this.#figures.rangesOf(entry) : [];
    if (!maker?.revealRanges(ranges)) return false;
    this.#marks.flash(ranges);
    return true;
  }

  /** How surely the reader is at a figure of this frame: 2 with its card open, 1 having gone to it. */
  get hold(): number {
    return this.#card.shown === null ? Number(this.#selected !== null) : 2;
  }

  /** Goes to a figure of this frame; false when it has no more in that direction. */
  async step(step: Step): Promise<boolean> {
    // Without marks its script is not needed.
    const maker = this.#marked.size > 0 ? await this.#card.prepare() : null;
    const from = this.#card.shown ?? this.#selected;
    const page = { figures: this.#figures, marked: this.#marked, from };
    const entry = maker?.figureInStep(step, page);
    if (!entry || !(await this.#reveal(entry.id))) return false;
    this.#selected = entry.id;
    this.#open(entry.id, null);
    this.#panel.push();
    return true;
  }

  /** The reader has gone to a figure of another frame. */
  leave(): void {
    this.#selected = null;
    this.#card.dismiss();
  }
}
