import { spanInSentence } from '../figure/figure.ts';
import { matchingForm } from '../figure/passage.ts';
import {
  type AuditedFigure,
  isSum,
  mapEnds,
  meets,
  quotient,
  sameSentence,
  sameUnit,
  textBetween,
} from './audited-figure.ts';
import type { Check } from './check.ts';
import { explain, shown, shownRate, shownResult } from './explain.ts';
import { goesOn } from './goes-on.ts';
import { letterPairs } from './letter-pairs.ts';

/** Words that make a percentage the share that the figure before it is of a whole. */
const PART_OF =
  /占|比重|份额|accounting for|accounts for|accounted for|or about|making up|share of|equal to|equivalent to|representing/;
/** Such words right behind the part: the clause can only be about it. */
const STARTS_WITH_PART =
  /^[，,]? ?(?:约|大约|仅)?(?:占|accounting for|accounts for|accounted for|making up|or about)/;
const TOTAL = /总|全球|全部|合计|整体|total|global|worldwide|overall|whole|all/;
/** How far a share may stand behind its part. */
const PART_GAP = 40;
/** How many figures may stand between a part and its whole. */
const WHOLE_GAP = 3;

const isShare = ({ figure }: AuditedFigure): boolean =>
  (figure.quantity.kind === 'percent' || figure.quantity.kind === 'fraction') &&
  figure.stated === 'share' &&
  figure.quantity.change === undefined;

/** The figure right before a share that it is a share for: 融资额 93 亿美元，占全球比重约 8.5%. */
function partOf(share: AuditedFigure, all: readonly AuditedFigure[]): AuditedFigure | null {
  const part = all.find(({ index }) => index === share.index - 1);
  if (!part || !isSum(part) || !sameSentence(part, share)) return null;
  const between = matchingForm(textBetween(part, share));
  if (between.length > PART_GAP || !PART_OF.test(between)) return null;
  return STARTS_WITH_PART.test(between) || goesOn(share) ? part : null;
}

/** What the share says it is a share of: 占总收入的, "of revenue"; its pairs of letters. */
function wholeNamed(part: AuditedFigure, share: AuditedFigure): Set<string> {
  const { sentence } = share.figure;
  const between = matchingForm(textBetween(part, share)).split(PART_OF).at(-1) ?? '';
  const behind = matchingForm(sentence.slice(spanInSentence(share.figure).end));
  return letterPairs(`${between} ${/^ ?of ([a-z ]+)/.exec(behind)?.[1] ?? ''}`);
}

/**
 * A whole that the document itself prints close by: a larger amount of the same unit and year that
 * is called what the share is of, or called a total in the same sentence.
 */
function wholeOf(options: {
  readonly part: AuditedFigure;
  readonly share: AuditedFigure;
  readonly all: readonly AuditedFigure[];
}): AuditedFigure | null {
  const { part, share, all } = options;
  const named = wholeNamed(part, share);
  const whole = all.filter((other) => {
    const fits =
      other.index !== part.index &&
      Math.abs(other.index - part.index) <= WHOLE_GAP &&
      other.figure.block === part.figure.block &&
      isSum(other) &&
      sameUnit(other, part) &&
      other.year === part.year &&
      other.middle > part.middle;
    if (!fits) return false;
    const clause = matchingForm(clauseBefore(other));
    const called = [...letterPairs(clause)].filter((pair) => named.has(pair));
    return called.length > 0 || (sameSentence(other, part) && TOTAL.test(clause));
  });
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

/** What stands right before a figure, back to a mark. */
function clauseBefore({ figure }: AuditedFigure): string {
  const before = figure.sentence.slice(0, spanInSentence(figure).start);
  return before.split(/[，,；;。]/).at(-1) ?? '';
}

function checkShareOf(share: AuditedFigure, all: readonly AuditedFigure[]): Check | null {
  const part = partOf(share, all);
  if (!part) return null;
  const scale = share.value.unit === '%' ? 100 : 1;
  const fraction = mapEnds(share.interval, (value) => value / scale);
  const whole = wholeOf({ part, share, all });
  if (whole) {
    const given = mapEnds(quotient(part.interval, whole.interval), (value) => value * scale);
    const agrees = meets(share.interval, given);
    const [a, b] = [shown(part), shown(whole)];
    return {
      kind: 'share',
      figure: share.index,
      inputs: [part.index, whole.index],
      printed: share.interval,
      given,
      unit: share.value.unit,
      agrees,
      explanation: explain({
        inputs: { zh: `${a.zh} ÷ ${b.zh}`, en: `${a.en} ÷ ${b.en}` },
        what: { zh: '占比', en: 'a share' },
        result: shownRate((part.middle / whole.middle) * 100),
        printed: shown(share),
        agrees,
      }),
    };
  }
  const given = quotient(part.interval, fraction);
  if (!Number.isFinite(given.lo) || given.lo <= 0) return null;
  const [a, b] = [shown(part), shown(share)];
  const unit = part.value.unit;
  return {
    kind: 'share',
    figure: share.index,
    inputs: [part.index],
    printed: given,
    given,
    unit,
    agrees: true,
    implied: true,
    explanation: explain({
      inputs: { zh: `${a.zh}，${b.zh}`, en: `${a.en}, ${b.en}` },
      what: { zh: '整体', en: 'a whole' },
      result: shownResult(given, unit, part.middle / (share.middle / scale)),
      printed: null,
      agrees: true,
    }),
  };
}

/** Shares against part and whole; where no whole is printed, the whole that they imply. */
export function checkShares(all: readonly AuditedFigure[]): Check[] {
  return all.filter(isShare).flatMap((share) => checkShareOf(share, all) ?? []);
}
