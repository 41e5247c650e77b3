import { Converter } from 'opencc-js/cn2t';
import { CLOSE, leafBlocks, OPEN } from './expected-marks.ts';
import {
  appendChild,
  createElement,
  detachNode,
  type Element,
  editDocument,
  elements,
  fill,
  fragmentOf,
  isElementNode,
  type Tree,
  textNodes,
  textOf,
  visibleTexts,
} from './html-tree.ts';

const XHTML = 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'];

/** Splits every number and what follows it by inline markup: 157亿元 is 1<b>57</b><i>亿</i>元. */
export function splitByMarkup(html: string): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return editDocument(html, (document) => {
    for (const node of visibleTexts(document)) {
      if (!/\d/.test(node.value)) continue;
      const split = escaped(node.value).replace(
        /(\d)([\d.,]*)(\s*[^\d\s&<\uE000\uE001])?/g,
        (_, first: string, rest: string, next: string | undefined) =>
          `${first}${rest === '' ? '' : `<b>${rest}</b>`}${next === undefined ? '' : `<span><i>${next}</i></span>`}`,
      );
      const parent = node.parentNode;
      if (parent === null) continue;
      const inline = createElement('span', XHTML, []);
      for (const child of fragmentOf(split)) appendChild(inline, child);
      parent.childNodes.splice(parent.childNodes.indexOf(node), 1, inline);
      inline.parentNode = parent;
    }
  });
}

/** Between Chinese and digits or letters, where some editors set a space; fences may stand there. */
const SPACED: readonly [RegExp, string][] = [
  [new RegExp(`(\\p{Script=Han})(?=${OPEN}?[\\dA-Za-z])`, 'gu'), '$1 '],
  [new RegExp(`([\\dA-Za-z%]${CLOSE}?)(?=\\p{Script=Han})`, 'gu'), '$1 '],
];
const PUNCTUATION: Readonly<Record<string, string>> = {
  '，': ', ',
  '。': '．',
  '；': '; ',
  '“': '「',
  '”': '」',
  '：': ': ',
};

/**
 * What becomes of an article on its way through the web: every fifth paragraph is gone, spaces and
 * punctuation are somebody else's, and it is in traditional script.
 */
export function editedCopy(html: string): string {
  const traditional = Converter({ from: 'cn', to: 'tw' });
  return editDocument(html, (document) => {
    leafBlocks(document).forEach((block, i) => {
      if (i % 5 === 3) detachNode(block);
    });
    for (const node of visibleTexts(document)) {
      node.value = SPACED.reduce(
        (text, [place, spaced]) => text.replace(place, spaced),
        traditional(node.value),
      ).replace(/[，。；“”：]/g, (mark) => PUNCTUATION[mark] ?? mark);
    }
  });
}

/** Addresses in style sheets, of whatever kind, are asked for; none may be. */
const withoutAddresses = (css: string) =>
  css.replace(/url\([^)]*\)/g, 'none').replace(/@import[^;]*;/g, '');

/** Takes away everything by which a saved page would ask for something or run. */
function silence(document: Tree): void {
  for (const element of elements(document, 'script', 'link', 'iframe', 'object', 'embed', 'base')) {
    detachNode(element);
  }
  for (const element of elements(document)) {
    element.attrs = element.attrs
      .filter(({ name }) => !/^(on.*|src|srcset|poster|background|http-equiv)$/.test(name))
      .map(({ name, value }) => ({
        name,
        value: name === 'style' ? withoutAddresses(value) : value,
      }));
  }
  for (const node of elements(document, 'style').flatMap(textNodes)) {
    node.value = withoutAddresses(node.value);
  }
}

/** The element whose own paragraphs hold the most text: where a site keeps its article. */
function articleOf(document: Tree): Element {
  const weights = new Map<Element, number>();
  for (const paragraph of elements(document, 'p')) {
    const { parentNode } = paragraph;
    if (parentNode === null || !isElementNode(parentNode)) continue;
    weights.set(parentNode, (weights.get(parentNode) ?? 0) + textOf(paragraph).length);
  }
  const [heaviest] = [...weights].sort((a, b) => b[1] - a[1]);
  if (heaviest === undefined) throw new Error('The page has no paragraphs.');
  return heaviest[0];
}

/** The saved page of a site, with an article in place of its own; paragraphs keep the site's markup. */
export function insideSite(site: string, article: string): string {
  return editDocument(site, (document) => {
    silence(document);
    const home = articleOf(document);
    const like = elements(home, 'p').find((paragraph) => textOf(paragraph).trim() !== '');
    const nodes = fragmentOf(/<article>([\s\S]*)<\/article>/.exec(article)?.[1] ?? article);
    fill(home, nodes);
    for (const paragraph of elements(home, 'p')) paragraph.attrs = [...(like?.attrs ?? [])];
    home.attrs = [...home.attrs.filter(({ name }) => name !== 'id'), { name: 'id', value: 'home' }];
  });
}
