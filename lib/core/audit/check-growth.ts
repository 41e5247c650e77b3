import type { Interval } from '../quantity/interval.ts';
import {
  type AuditedFigure,
  mapEnds,
  meets,
  quotient,
  sameSentence,
  sameUnit,
  textBetween,
} from './audited-figure.ts';
import type { Check } from './check.ts';
import { explain, shown, shownRate } from './explain.ts';
import { goesOn } from './goes-on.ts';

interface Endpoints {
  readonly from: AuditedFigure;
  readonly to: AuditedFigure;
}

const role = ({ figure }: AuditedFigure): string | undefined => figure.quantity.change?.role;

const isRatio = ({ figure }: AuditedFigure): boolean =>
  figure.quantity.kind === 'percent' || figure.quantity.kind === 'multiple';

/** The pairs "from … to …" of a sentence, and levels of one metric in two years that follow each other. */
function endpointsIn(all: readonly AuditedFigure[]): Endpoints[] {
  const pairs: Endpoints[] = [];
  for (const [at, to] of all.entries()) {
    const from = all[at - 1];
    if (
      role(to) === 'to' &&
      from &&
      role(from) === 'from' &&
      sameSentence(from, to) &&
      sameUnit(from, to)
    ) {
      pairs.push({ from, to });
    }
    if (to.metric === null || to.figure.stated !== 'level' || to.figure.basis.value !== 'measured')
      continue;
    const yearBefore = all.find(
      (other) =>
        other.metric === to.metric &&
        other.figure.stated === 'level' &&
        other.figure.period?.value.length === 4 &&
        to.figure.period?.value.length === 4 &&
        other.year === (to.year ?? 0) - 1 &&
        sameUnit(other, to) &&
        other.figure.place?.value === to.figure.place?.value &&
        other.figure.quoted?.value.name === to.figure.quoted?.value.name,
    );
    if (yearBefore) pairs.push({ from: yearBefore, to });
  }
  return pairs;
}

/** The change that a text prints right behind its endpoints, or right before them in one clause. */
function changeOf({ from, to }: Endpoints, all: readonly AuditedFigure[]): AuditedFigure | null {
  const after = all.find(({ index }) => index === to.index + 1);
  if (after && isRatio(after) && sameSentence(after, to) && after.figure.stated === 'change') {
    if (role(after) !== 'from' && role(after) !== 'to' && goesOn(after)) return after;
  }
  const before = all.find(({ index }) => index === from.index - 1);
  if (!before || !isRatio(before) || before.figure.stated !== 'change') return null;
  const between = textBetween(before, from);
  return between !== '' && !/[，,。；;]/.test(between) ? before : null;
}

const COMPOUND = /复合|年均|cagr|compound|annual/i;

function printedFactor(change: AuditedFigure): {
  interval: Interval;
  falls: boolean;
  percent: boolean;
} {
  const falls = change.figure.quantity.change?.sign === -1;
  const percent = change.value.unit === '%';
  const adds =
    change.figure.quantity.change?.role === 'by' && /倍/.test(change.figure.quantity.text);
  const interval =
    !percent && adds && !falls ? mapEnds(change.interval, (n) => n + 1) : change.interval;
  return { interval, falls, percent };
}

function checkPair(pair: Endpoints, all: readonly AuditedFigure[]): Check | null {
  const change = changeOf(pair, all);
  if (!change || COMPOUND.test(textBetween(pair.to, change))) return null;
  const { from, to } = pair;
  const { interval, falls, percent } = printedFactor(change);
  const ratio =
    falls && !percent ? quotient(from.interval, to.interval) : quotient(to.interval, from.interval);
  const middle = falls && !percent ? from.middle / to.middle : to.middle / from.middle;
  const toPercent = (factor: number): number => (falls ? 1 - factor : factor - 1) * 100;
  const ends = mapEnds(ratio, toPercent);
  const given = percent
    ? { lo: Math.min(ends.lo, ends.hi), hi: Math.max(ends.lo, ends.hi) }
    : ratio;
  const agrees = meets(interval, given);
  const [a, b] = [shown(from), shown(to)];
  const times = Number(middle.toPrecision(3));
  return {
    kind: percent ? 'growth' : 'multiple',
    figure: change.index,
    inputs: [from.index, to.index],
    printed: interval,
    given,
    unit: percent ? '%' : 'x',
    agrees,
    explanation: explain({
      inputs: { zh: `${a.zh}到${b.zh}`, en: `${a.en} to ${b.en}` },
      what: falls
        ? { zh: '降幅', en: 'a fall' }
        : { zh: percent ? '增幅' : '倍数', en: percent ? 'a rise' : 'a multiple' },
      result: percent ? shownRate(toPercent(middle)) : { zh: `${times} 倍`, en: `${times}×` },
      printed: shown(change),
      agrees,
    }),
  };
}

/** Growth, falls and multiples against both endpoints. */
export function checkGrowth(all: readonly AuditedFigure[]): Check[] {
  return endpointsIn(all).flatMap((pair) => checkPair(pair, all) ?? []);
}
