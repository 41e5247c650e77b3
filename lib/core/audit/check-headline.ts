import { spanInSentence } from '../figure/figure.ts';
import { clauseEnd, clauseStart, matchingForm } from '../figure/passage.ts';
import type { Interval } from '../quantity/interval.ts';
import { printValue } from '../verdict/print-value.ts';
import { type AuditedFigure, addsToBase, mapEnds, meets, sameUnit } from './audited-figure.ts';
import { isAmount } from './change-endpoints.ts';
import type { Check } from './check.ts';
import { letterPairs } from './letter-pairs.ts';

/** Of the letter pairs of a heading's clause, how many the text's must share to be of one thing. */
const SAME_THING = 0.6;
/** The same where the numbers differ, so that only the words can tell. */
const SURELY_SAME_THING = 0.8;
const LEAST_PAIRS = 2;

/** Words that say how something changed, not what. */
const CHANGE =
  /增长|增加|上升|下降|减少|激增|大增|狂飙|飙升|暴涨|猛增|翻|达到|达|超过|突破|逼近|接近|近|超|逾|rises?|rose|grew|grows?|falls?|fell|jumps?|soars?|surges?|more than|nearly|over/g;
/** Words that make an amount of the text another one than the heading's. */
const OTHER_MOMENT =
  /此前|曾|去年|上年|累计|其中|上一轮|previously|earlier|last year|in total|of which/;

/** Pairs of letters of a figure's clause, without the number and what changed. */
function thingOf({ figure }: AuditedFigure): Set<string> {
  const raw = figure.sentence;
  const { start, end } = spanInSentence(figure);
  const before = raw.slice(clauseStart({ raw }, start), start);
  const behind = raw.slice(end, clauseEnd({ raw }, end));
  return letterPairs(matchingForm(`${before} ${behind}`).replace(CHANGE, ' '));
}

/** The share of the heading's thing that the whole sentence of another figure speaks of, 0–1. */
function sharedThing(headline: AuditedFigure, other: AuditedFigure): number {
  const thing = [...thingOf(headline)];
  const words = letterPairs(matchingForm(other.figure.sentence));
  return thing.length === 0 ? 0 : thing.filter((pair) => words.has(pair)).length / thing.length;
}

const isBelow = (other: AuditedFigure, headline: AuditedFigure): boolean =>
  !other.figure.inHeading &&
  other.figure.heading?.includes(headline.figure.sentence.trim()) === true &&
  sameUnit(other, headline);

/** Figures of the text under a heading that are printed with the same number and unit. */
function sameNumberBelow(headline: AuditedFigure, all: readonly AuditedFigure[]): AuditedFigure[] {
  return all
    .filter(
      (other) =>
        isBelow(other, headline) &&
        other.value.lo === headline.value.lo &&
        other.value.hi === headline.value.hi &&
        sharedThing(headline, other) >= SAME_THING,
    )
    .sort((a, b) => sharedThing(headline, b) - sharedThing(headline, a));
}

/** The one amount of the text that can only be what the heading speaks of, printed with another number. */
function otherNumberBelow(
  headline: AuditedFigure,
  all: readonly AuditedFigure[],
): AuditedFigure | null {
  if (!isAmount(headline) || thingOf(headline).size < LEAST_PAIRS) return null;
  const below = all.filter((other) => isBelow(other, headline));
  if (below.some((other) => overlaps(comparable(headline), comparable(other)))) return null;
  const [only, second] = below.filter(
    (other) =>
      sharedThing(headline, other) >= SURELY_SAME_THING &&
      !OTHER_MOMENT.test(matchingForm(other.figure.sentence)) &&
      (headline.year === null || other.year === null || headline.year === other.year),
  );
  return only && !second ? only : null;
}

/** Whether two intervals share more than an end: "增长 5 倍" is 5.5 to 6.5 times, "5 倍" 4.5 to 5.5. */
function overlaps(a: Interval, b: Interval): boolean {
  return meets(a, b) && !(a.lo < a.hi && b.lo < b.hi && (a.lo >= b.hi || b.lo >= a.hi));
}

/** What a ratio multiplies its base by, so that "增长 5 倍" and "五倍" can be told apart. */
const comparable = (figure: AuditedFigure): Interval =>
  addsToBase(figure) ? mapEnds(figure.interval, (value) => value + 1) : figure.interval;

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
  const text =
    below.find((figure) => overlaps(printed, comparable(figure))) ??
    below[0] ??
    otherNumberBelow(headline, all);
  if (!text) return null;
  const given = comparable(text);
  const agrees = overlaps(printed, given);
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
