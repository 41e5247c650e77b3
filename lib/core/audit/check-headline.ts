import { matchingForm } from '../figure/passage.ts';
import { printValue } from '../verdict/print-value.ts';
import { type AuditedFigure, mapEnds, meets } from './audited-figure.ts';
import type { Check } from './check.ts';

/** Pairs of letters that a heading's clause and a sentence must share, to be of the same thing. */
const SHARED_PAIRS = 2;

const LETTERS = /[\p{Script=Han}a-z]{2}/u;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (LETTERS.test(pair)) pairs.add(pair);
  }
  return pairs;
}

/** What a ratio multiplies its base by, so that "增长 5 倍" and "五倍" can be told apart. */
function comparable(figure: AuditedFigure): { lo: number; hi: number } {
  const adds =
    figure.value.unit === 'x' &&
    figure.figure.quantity.change?.role === 'by' &&
    /倍/.test(figure.figure.quantity.text);
  return adds ? mapEnds(figure.interval, (value) => value + 1) : figure.interval;
}

/** Figures of the text under a heading that are printed with the same number and unit. */
function sameNumberBelow(headline: AuditedFigure, all: readonly AuditedFigure[]): AuditedFigure[] {
  const heading = headline.figure.sentence.trim();
  const words = pairsOf(matchingForm(heading));
  const shared = ({ figure }: AuditedFigure): number => {
    const own = pairsOf(matchingForm(figure.sentence));
    return [...words].filter((pair) => own.has(pair)).length;
  };
  return all
    .filter(
      (other) =>
        !other.figure.inHeading &&
        other.figure.heading?.includes(heading) === true &&
        other.value.unit === headline.value.unit &&
        other.value.per === headline.value.per &&
        other.value.lo === headline.value.lo &&
        other.value.hi === headline.value.hi &&
        shared(other) >= SHARED_PAIRS,
    )
    .sort((a, b) => shared(b) - shared(a));
}

function says(figure: AuditedFigure): { zh: string; en: string } {
  const { text, change } = figure.figure.quantity;
  const by = change?.role === 'by';
  const word = change?.sign === -1 ? ['下降', 'a fall of'] : ['增长', 'a rise of'];
  const zh = printValue(figure.value, 'zh');
  const en = printValue(figure.value, 'en');
  return by ? { zh: `${word[0]} ${zh}`, en: `${word[1]} ${en}` } : { zh: zh || text, en };
}

function checkHeadline(headline: AuditedFigure, all: readonly AuditedFigure[]): Check | null {
  const below = sameNumberBelow(headline, all);
  const printed = comparable(headline);
  const text = below.find((figure) => meets(printed, comparable(figure))) ?? below[0];
  if (!text) return null;
  const given = comparable(text);
  const agrees = meets(printed, given);
  const [a, b] = [says(headline), says(text)];
  return {
    kind: 'headline',
    figure: headline.index,
    inputs: [text.index],
    printed,
    given,
    unit: headline.value.unit,
    agrees,
    explanation: agrees
      ? { zh: `标题与正文都写 ${b.zh}。`, en: `Heading and text both give ${b.en}.` }
      : {
          zh: `标题写的是“${a.zh}”，正文写的是“${b.zh}”。`,
          en: `The heading has “${a.en}”; the text has “${b.en}”.`,
        },
  };
}

/** Headings against the text that stands under them. */
export function checkHeadlines(all: readonly AuditedFigure[]): Check[] {
  return all
    .filter(({ figure }) => figure.inHeading)
    .flatMap((headline) => checkHeadline(headline, all) ?? []);
}
