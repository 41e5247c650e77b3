/** For scripts in a page. */

const SENTENCES = [
  '这一段说到规模是',
  '157亿元',
  '，来源是作者自己的统计，口径与别处不同。',
] as const;

/** A page of so many paragraphs with a figure each, in place of what was there; gives their texts. */
export const fillPage = (count: number): readonly Text[] => {
  const texts = Array.from({ length: count }, () => document.createTextNode(SENTENCES.join('')));
  const paragraphs = texts.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    return paragraph;
  });
  document.body.replaceChildren(...paragraphs);
  return texts;
};

const [before, figure] = SENTENCES;
export const FIGURE_START = before.length;
export const FIGURE_END = before.length + figure.length;

export const figureRange = (text: Text): StaticRange =>
  new StaticRange({
    startContainer: text,
    startOffset: FIGURE_START,
    endContainer: text,
    endOffset: FIGURE_END,
  });
