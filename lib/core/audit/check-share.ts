import { matchingForm } from '../figure/passage.ts';
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
import { explain, shown, shownRate, shownResult } from './explain.ts';
import { goesOn } from './goes-on.ts';

/** Words that make a percentage the share that the figure before it is of a whole. */
const PART_OF =
  /占|比重|份额|accounting for|accounts for|accounted for|or about|making up|share of|equal to|equivalent to|representing/;
/** How far a share may stand behind its part. */
const PART_GAP = 40;

const isShare = ({ figure }: AuditedFigure): boolean =>
  (figure.quantity.kind === 'percent' || figure.quantity.kind === 'fraction') &&
  figure.stated === 'share' &&
  figure.quantity.change === undefined;

const isAmount = ({ figure }: AuditedFigure): boolean =>
  figure.stated === 'level' &&
  (figure.quantity.kind === 'money' || figure.quantity.kind === 'count');

/** The figure right before a share that it is a share for: 融资额 93 亿美元，占全球比重约 8.5%. */
function partOf(share: AuditedFigure, all: readonly AuditedFigure[]): AuditedFigure | null {
  const part = all.find(({ index }) => index === share.index - 1);
  if (!part || !isAmount(part) || !sameSentence(part, share)) return null;
  const between = matchingForm(textBetween(part, share));
  return between.length <= PART_GAP && PART_OF.test(between) && goesOn(share) ? part : null;
}

/** A whole that the sentence itself prints: the larger amount of the same unit and year. */
function wholeOf(part: AuditedFigure, all: readonly AuditedFigure[]): AuditedFigure | null {
  const whole = all.filter(
    (other) =>
      other.index !== part.index &&
      Math.abs(other.index - part.index) <= 3 &&
      isAmount(other) &&
      sameSentence(other, part) &&
      sameUnit(other, part) &&
      other.year === part.year &&
      other.middle > part.middle &&
      /总|全球|全部|合计|整体|total|global|worldwide|overall|whole|all/i.test(clauseBefore(other)),
  );
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

/** What stands right before a figure, back to a mark. */
function clauseBefore({ figure }: AuditedFigure): string {
  const before = figure.sentence.slice(0, figure.quantity.start - figure.sentenceStart);
  return before.split(/[，,；;。]/).at(-1) ?? '';
}

function checkShareOf(share: AuditedFigure, all: readonly AuditedFigure[]): Check | null {
  const part = partOf(share, all);
  if (!part) return null;
  const scale = share.value.unit === '%' ? 100 : 1;
  const fraction = mapEnds(share.interval, (value) => value / scale);
  const whole = wholeOf(part, all);
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
