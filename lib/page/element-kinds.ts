import { isInAmount } from './amount-boxes.ts';
import { nameOf, parentOf, previousSiblingOf, TEXT, textOf, typeOf } from './dom.ts';
import { breaksLine } from './line-break.ts';

/** What the projection does with an element, by its local name. Sources: the HTML standard's
 * rendering section for what flows inline; our own choice for what is left alone. */
export type ElementKind =
  /** Makes lines of its own: every name of HTML that is not listed. */
  | 'block'
  /** Flows inside a line of text unless a style says otherwise. */
  | 'inline'
  /** The same, and perhaps a footnote's mark. */
  | 'link'
  /** The same, standing above or below the line. */
  | 'raised'
  | 'lowered'
  | 'break'
  /** Nothing of it is rendered as text: it leaves no trace in the line around it. */
  | 'unrendered'
  /** Left alone, but seen by the reader: one placeholder keeps the text on both sides apart. */
  | 'replaced';

const NAMES: Readonly<Record<Exclude<ElementKind, 'block'>, string>> = {
  inline:
    'abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby ' +
    's slot small span strike strong time tt u',
  link: 'a',
  raised: 'sup',
  lowered: 'sub',
  break: 'br',
  unrendered:
    'script style template noscript head title link meta base param source track datalist rp rt ' +
    'rtc area map wbr',
  replaced:
    'svg math img picture canvas video audio iframe frame object embed input textarea select option ' +
    'optgroup progress meter code kbd samp var pre listing xmp plaintext frameset',
};

/** What a page's elements are by their names. */
export class ElementKinds {
  readonly #kinds = new Map<string, ElementKind>();
  /** Of custom and unknown elements, which their styles decide on. */
  #custom = new Map<string, ElementKind>();

  constructor({ contentType }: Document) {
    for (const [kind, names] of Object.entries(NAMES)) {
      // `Object.entries` forgets the type of the keys.
      for (const name of names.split(' ')) this.#kinds.set(name, kind as ElementKind);
    }
    // A browser shows a plain text file as one `pre`.
    if (isPlainText(contentType)) this.#kinds.delete('pre');
  }

  of(element: Element, name: string): ElementKind {
    if (name === 'div' || name === 'button')
      return (isInLine(element) && !breaksLine(element)) || isInAmount(element)
        ? 'inline'
        : 'block';
    const known = this.#kinds.get(name) ?? this.#custom.get(name);
    if (known) return known;
    if (!name.includes('-') && !(element instanceof HTMLUnknownElement)) {
      this.#kinds.set(name, 'block');
      return 'block';
    }
    const style = breaksLine(element) ? 'block' : 'inline';
    const kind = isOthersInterface(name) ? 'unrendered' : style;
    this.#custom.set(name, kind);
    return kind;
  }

  /** To be called when styles may have changed. */
  forget(): void {
    this.#custom = new Map();
  }
}

/** What the parser seldom has a block in: a script put it there. */
const LINE = /^(p|h[1-6]|span|b|strong|em)$/;

/** Whether a division or button stands where a line may go on over it: its style is to be asked. */
const isInLine = (element: Element): boolean => {
  const before = previousSiblingOf(element);
  if (before && typeOf(before) === TEXT && /\S/.test(textOf(before))) return true;
  const parent = parentOf(element);
  return parent !== null && LINE.test(nameOf(parent));
};

/** Regions that a reader edits, and our own host: no text of theirs is read. */
export const LEFT_ALONE =
  '[contenteditable]:not([contenteditable="false" i],[contenteditable="inherit" i]),[role="textbox"]:not([contenteditable="false" i]),[role="math"],[role="code"],duishu-card';

/**
 * Hosts of other extensions' interfaces, as they are named in their public source or seen in
 * pages (2026): Grammarly, LanguageTool, Immersive Translate, Plasmo-built ones, Hypothesis,
 * 10ten, Yomitan, Google Translate, Loom, Dark Reader's panel, Monica, Sider, MaxAI, Merlin.
 */
const OTHERS_INTERFACE =
  /^(?:(?:grammarly|lt|hypothesis|tenten|yomitan|goog-gt|loom|monica|sider|maxai|merlin)-|plasmo-csui|immersive-translate|chatgpt-sidebar|use-chat-gpt)/;

/** True for a custom element of another extension, judged by its name or id. */
export const isOthersInterface = (nameOrId: string): boolean => OTHERS_INTERFACE.test(nameOrId);

const isPlainText = (contentType: string): boolean => /^text\/(plain|markdown)$/.test(contentType);

const NOT_READ = 'svg,math,code,kbd,samp,var,pre,textarea,select,noscript,template,script,style';

/** A selector for the elements inside which no text is read, however deep it stands. */
export const notReadIn = ({ contentType }: Document): string =>
  isPlainText(contentType) ? ':not(*)' : NOT_READ;
