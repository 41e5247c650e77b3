import { spanInSentence } from '../figure/figure.ts';
import { clauseStart, matchingForm } from '../figure/passage.ts';
import { type AuditedFigure, isSum, meets, sameSentence, sameUnit } from './audited-figure.ts';
import type { Check } from './check.ts';
import { explain, shown } from './explain.ts';

/** Words right before a total. */
const TOTAL =
  /(?:合计|共计|总计|总共|加起来|合共|共|in total|altogether|combined|together|a total of|for a total of)[^，,。；;]{0,12}$/;
/** What may stand between the parts of a sum. */
const LEAST_PARTS = 2;

const offsetOf = ({ figure }: AuditedFigure): number => spanInSentence(figure).start;

function isTotal(figure: AuditedFigure): boolean {
  return TOTAL.test(matchingForm(figure.figure.sentence.slice(0, offsetOf(figure))));
}

function checkTotal(total: AuditedFigure, all: readonly AuditedFigure[]): Check | null {
  const start = clauseStart({ raw: total.figure.sentence }, offsetOf(total));
  // "三家合计": how many parts there are is no part.
  const before = all.filter(
    (part) =>
      part.index < total.index &&
      sameSentence(part, total) &&
      (sameUnit(part, total) || offsetOf(part) < start),
  );
  const parts = before.filter((part) => isSum(part) && sameUnit(part, total));
  // Anything else among the parts, such as a share, may mean that not all of them are added up.
  const alike = parts.length === before.length && parts.every(({ year }) => year === total.year);
  if (parts.length < LEAST_PARTS || !alike) return null;
  const given = {
    lo: parts.reduce((sum, { interval }) => sum + interval.lo, 0),
    hi: parts.reduce((sum, { interval }) => sum + interval.hi, 0),
  };
  const agrees = meets(total.interval, given);
  const sum = (language: 'zh' | 'en'): string =>
    parts.map((part) => shown(part)[language]).join(' + ');
  const middle = parts.reduce((value, part) => value + part.middle, 0);
  return {
    kind: 'sum',
    figure: total.index,
    inputs: parts.map(({ index }) => index),
    printed: total.interval,
    given,
    unit: total.value.unit,
    agrees,
    explanation: explain({
      inputs: { zh: sum('zh'), en: sum('en') },
      what: { zh: '合计', en: 'a total' },
      result: shown({
        ...total,
        value: { ...total.value, lo: middle, hi: middle, bound: 'exact' },
      }),
      printed: shown(total),
      agrees,
    }),
  };
}

/** Totals against the parts that their sentence adds up. */
export function checkSums(all: readonly AuditedFigure[]): Check[] {
  return all
    .filter((figure) => isSum(figure) && isTotal(figure))
    .flatMap((total) => checkTotal(total, all) ?? []);
}
