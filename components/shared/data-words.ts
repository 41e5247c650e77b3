import type { Localized } from '../../lib/core/text/localized.ts';
import type { SharedStrings, TraditionalForms } from '../../locales/strings.ts';

/** The forms by what they are written for, and how long those can be that begin with a character. */
interface FormIndex {
  readonly forms: ReadonlyMap<string, string>;
  readonly longest: ReadonlyMap<string, number>;
}

/** Made once for a table: it comes with the words of a session. */
const indices = new WeakMap<TraditionalForms, FormIndex>();

function indexOf(table: TraditionalForms): FormIndex {
  const known = indices.get(table);
  if (known) return known;
  const { characters, terms } = table;
  const forms = new Map(Object.entries(terms));
  for (let at = 0; at < characters.length; at += 2)
    forms.set(characters.charAt(at), characters.charAt(at + 1));
  const longest = new Map<string, number>();
  for (const { length, 0: first = '' } of forms.keys())
    longest.set(first, Math.max(length, longest.get(first) ?? 0));
  const index = { forms, longest };
  indices.set(table, index);
  return index;
}

function traditional(text: string, table: TraditionalForms): string {
  const { forms, longest } = indexOf(table);
  let written = '';
  for (let at = 0; at < text.length; ) {
    let length = longest.get(text.charAt(at)) ?? 1;
    while (length > 1 && !forms.has(text.slice(at, at + length))) length -= 1;
    const piece = text.slice(at, at + length);
    written += forms.get(piece) ?? piece;
    at += length;
  }
  return written;
}

/** A Chinese text of our own, as the locale writes it. Never for the page's words: those stay as they stand. */
export const inScript = (text: string, { traditional: table }: SharedStrings): string =>
  table ? traditional(text, table) : text;

/** A text of the data in the interface's language and script. The data's own Chinese is simplified. */
export const dataWords = (text: Localized, strings: SharedStrings): string =>
  inScript(text[strings.language], strings);
