import { attributeOf, firstChildOf, isElement, nameOf, parentOf, textOf } from './dom.ts';

/** Longer than any mark: "[12]", "[note 3]" and the like in two scripts. */
const LONGEST_MARK = 12;

const BRACKETED = /^[[［【〔(（]\s*(?:(?:note|注|註)\s*)?[\d*†‡a-z]{1,3}\s*[\]］】〕)）]$/i;
const BARE = /^[\d*†‡①-⑳]{1,3}$/;

/** Where a raised number cannot be an exponent: after Chinese, a sign or a closing mark. */
const NO_BASE = /[^\dA-Za-z)\s]/;

/** A cheap first look at the text of a possible mark, or at a part of it. */
export const looksLikeMark = (text: string): boolean =>
  text.length <= LONGEST_MARK && MARK_CHARS.test(text) && !WORD.test(text);

/** Longer than "note": what most short links say. */
const WORD = /[a-z]{5}/i;
const MARK_CHARS = /^[\s\d*†‡①-⑳[\]［］【】〔〕（）()a-z注註]+$/i;

/** What notes are named by. */
const NOTE = /note|fn|cite|ref/i;

const linksToNote = (element: Element): boolean => {
  const link = nameOf(element) === 'a' ? element : firstLinkIn(element);
  if (!link) return false;
  return (
    attributeOf(link, 'role') === 'doc-noteref' || (attributeOf(link, 'href') ?? '').includes('#')
  );
};

const firstLinkIn = (element: Element): Element | null => {
  for (let node = firstChildOf(element); node; node = firstChildOf(node)) {
    // Named an `a`, so it is an element.
    if (nameOf(node) === 'a') return node as Element;
  }
  return null;
};

/** A box of its own in the line, as answers name their sources by: a link, or smaller than what is around it. */
const isChip = (element: Element): boolean => {
  const { display, fontSize } = getComputedStyle(element);
  const around = parentOf(element);
  if (display === 'inline' || !isElement(around)) return false;
  return (
    nameOf(element) === 'a' ||
    Number.parseFloat(fontSize) < Number.parseFloat(getComputedStyle(around).fontSize)
  );
};

/**
 * True for a `<sup>` or a link that is a footnote's mark: it stands in the line but is no part of
 * what the line says, so "157[2]亿元" is read as 157亿元.
 *
 * @param before - The character before it in the line; '' at its beginning.
 */
export const isFootnoteMark = (element: Element, before: string): boolean => {
  const raised = nameOf(element) === 'sup';
  const text = textOf(element).trim();
  if (text.length === 0 || text.length > LONGEST_MARK) return false;
  if (!raised && !linksToNote(element))
    return BARE.test(text) && before.trim() !== '' && isChip(element);
  if (BRACKETED.test(text)) return true;
  if (!BARE.test(text)) return false;
  // Nothing but its style raises such a link.
  if (!raised)
    return (
      before.trim() !== '' && NOTE.test((attributeOf(element, 'href') ?? '').split('#')[1] ?? '')
    );
  return linksToNote(element) || NO_BASE.test(before);
};
