import type { ClaimValue } from '../claim/claim.ts';
import type { Basis, PeriodLabel, PlaceCode } from '../figure/figure.ts';
import type { Localized } from '../text/localized.ts';
import { RATES_SOURCE } from '../unit/currency-rates.ts';
import type { Reason } from './finding.ts';
import { periodName } from './period-name.ts';
import { placeName } from './place-name.ts';
import { printNumber, printPer, printUnit, printValue } from './print-value.ts';

// The sentences a reader is shown. They set side by side; they never say that anybody is wrong.

/** Both figures are of one metric. */
export const sameMetric = (label: Localized): Reason => ({
  kind: 'same-metric',
  zh: `两处说的都是${label.zh}。`,
  en: `Both speak of: ${label.en}.`,
});

/** The metrics are neighbours: their definitions differ. */
export const neighbouringMetric = (ours: Localized, theirs: Localized): Reason => ({
  kind: 'neighbouring-metric',
  zh: `这里是“${ours.zh}”，那里是“${theirs.zh}”，口径不同。`,
  en: `Here it is “${ours.en}”, there “${theirs.en}”: the definitions differ.`,
});

/** One metric is a part of the other. */
export const narrowerMetric = (narrow: Localized, wide: Localized): Reason => ({
  kind: 'narrower-metric',
  zh: `“${narrow.zh}”只是“${wide.zh}”的一部分。`,
  en: `“${narrow.en}” is only part of “${wide.en}”.`,
});

/** @param ours - null for a figure that names no company or model. */
export function subjectDiffers(ours: Localized | null, theirs: Localized | null): Reason {
  const unnamed = { zh: '没有指明的对象', en: 'none in particular' };
  const [a, b] = [ours ?? unnamed, theirs ?? unnamed];
  return {
    kind: 'subject-differs',
    data: { ours: ours?.en ?? null, theirs: theirs?.en ?? null },
    zh: `这里说的是${a.zh}，那里说的是${b.zh}。`,
    en: `Here it is about ${a.en}, there about ${b.en}.`,
  };
}

/** The figures are of different periods. */
export function periodDiffers(ours: PeriodLabel, theirs: PeriodLabel): Reason {
  const [a, b] = [periodName(ours), periodName(theirs)];
  return {
    kind: 'period-differs',
    data: { ours, theirs },
    zh: `时间不同：这里是 ${a.zh}，那里是 ${b.zh}。`,
    en: `The periods differ: ${a.en} here, ${b.en} there.`,
  };
}

/** @param oursFirst - Ours is the value before the change, theirs the one after it. */
export const endsDiffer = (oursFirst: boolean): Reason => ({
  kind: 'period-differs',
  data: { ours: oursFirst ? 'before' : 'after', theirs: oursFirst ? 'after' : 'before' },
  zh: oursFirst
    ? '这里是变化之前的值，那里是变化之后的值。'
    : '这里是变化之后的值，那里是变化之前的值。',
  en: oursFirst
    ? 'Here it is the value before the change, there the one after it.'
    : 'Here it is the value after the change, there the one before it.',
});

/** One figure is of a time long before the document that states the other without a date. */
export function periodLongBefore(dated: PeriodLabel, said: string): Reason {
  const year = said.slice(0, 4);
  return {
    kind: 'period-differs',
    data: { dated, said },
    zh: `一处是 ${periodName(dated).zh}；另一处没有写明时间，出处是 ${year} 年的。`,
    en: `One is of ${periodName(dated).en}; the other gives no date, and its source is of ${year}.`,
  };
}

/** A figure gives no period. `known` is the other one’s; null when neither gives any. */
export const periodUnknown = (known: PeriodLabel | null): Reason => ({
  kind: 'period-unknown',
  data: { known },
  zh: known ? `一处没有写明时间，另一处是 ${periodName(known).zh}。` : '两处都没有写明时间。',
  en: known
    ? `One of the two gives no date; the other is of ${periodName(known).en}.`
    : 'Neither gives a date.',
});

/** The figures are of different places. */
export function placeDiffers(ours: PlaceCode, theirs: PlaceCode): Reason {
  const [a, b] = [placeName(ours), placeName(theirs)];
  return {
    kind: 'place-differs',
    data: { ours, theirs },
    zh: `地域不同：这里是${a.zh}，那里是${b.zh}。`,
    en: `The places differ: ${a.en} here, ${b.en} there.`,
  };
}

/** One figure is a forecast, the other measured. `ours` is this figure’s. */
export const basisDiffers = (ours: Basis): Reason => ({
  kind: 'basis-differs',
  data: { ours },
  zh: ours === 'forecast' ? '这里是预测值，那里是实际值。' : '这里是实际值，那里是预测值。',
  en:
    ours === 'forecast'
      ? 'Here it is a forecast, there a measured value.'
      : 'Here it is a measured value, there a forecast.',
});

/** The units do not meet. */
export const unitDiffers = (ours: string, theirs: string): Reason => ({
  kind: 'unit-differs',
  data: { ours, theirs },
  zh: '两处的单位不能换算。',
  en: 'The two units cannot be converted into each other.',
});

/** One figure is a level, the other a change. `ours` is this figure’s. */
export const levelAgainstChange = (ours: 'level' | 'change'): Reason => ({
  kind: 'level-against-change',
  data: { ours },
  zh: ours === 'level' ? '这里是水平值，那里是变化幅度。' : '这里是变化幅度，那里是水平值。',
  en: ours === 'level' ? 'A level here, a change there.' : 'A change here, a level there.',
});

/** One figure was put in the form of the other before they met. */
export function equivalentForm(form: 'points' | 'factor', a: ClaimValue, b: ClaimValue): Reason {
  const data = { form, ours: a.unit, theirs: b.unit };
  if (form === 'points') {
    return {
      kind: 'equivalent-form',
      data,
      zh: '一处写作百分点，另一处写作百分比，说的可能是同一差距。',
      en: 'One is printed in percentage points, the other in per cent; they may mean the same gap.',
    };
  }
  const [ours, theirs] = [a, b];
  return {
    kind: 'equivalent-form',
    data,
    zh: `“${printValue(ours, 'zh')}”与“${printValue(theirs, 'zh')}”折算成相对基数的倍数后比较。`,
    en: `“${printValue(ours, 'en')}” and “${printValue(theirs, 'en')}” are compared as multiples of the base.`,
  };
}

/** One figure was converted to the unit of the other. */
export const unitConverted = (from: string, to: string): Reason => ({
  kind: 'unit-converted',
  data: { from, to },
  zh: /^\d/.test(from)
    ? `${printPer(from, 'zh')}已换算为${printPer(to, 'zh')}。`
    : '单位已换算一致。',
  en: /^\d/.test(from)
    ? `Converted from “${printPer(from, 'en')}” to “${printPer(to, 'en')}”.`
    : 'Converted to the same unit.',
});

/** Money was converted by a yearly average rate, whose source is named. */
export function currencyConverted(options: {
  from: string;
  to: string;
  year: number;
  /** Units of `to` for one of `from`. */
  rate: number;
}): Reason {
  const { from, to, year, rate } = options;
  // A rate below one reads better the other way round.
  const [one, many, shown] = rate < 1 ? [to, from, 1 / rate] : [from, to, rate];
  return {
    kind: 'currency-converted',
    data: { from, to, year, rate },
    zh: `按 ${year} 年平均汇率换算：1${printUnit(one, 'zh')} ≈ ${printNumber(shown)}${printUnit(many, 'zh')}（${RATES_SOURCE.zh}）。`,
    en: `Converted at the average rate of ${year}: 1 ${one} ≈ ${printNumber(shown)} ${many} (${RATES_SOURCE.en}).`,
  };
}

/** A bound opened one of the intervals. */
export const boundUsed = (ours: ClaimValue, theirs: ClaimValue): Reason => ({
  kind: 'bound',
  data: { ours: ours.bound, theirs: theirs.bound },
  zh: `按原文的限定词比较：${printValue(ours, 'zh')}；${printValue(theirs, 'zh')}。`,
  en: `Compared as hedged in print: ${printValue(ours, 'en')}; ${printValue(theirs, 'en')}.`,
});

/** The printed precision widened the intervals. */
export const rounding: Reason = {
  kind: 'rounding',
  zh: '两个数在各自印出的精度内一致。',
  en: 'The two are the same within the precision that each is printed with.',
};

/** The intervals meet, so both can hold. */
export const intervalsMeet = (ratio: number | null): Reason => ({
  kind: 'intervals-meet',
  data: { ratio },
  zh: '两处的数值范围相合。',
  en: 'The two ranges of values meet.',
});

/**
 * Beside it stands the distance between the values as printed, which is greater: so it says what it is.
 *
 * @param gap - The distance between the nearest ends, as a share of the other claim's.
 */
export const gapBetween = (gap: number): Reason => {
  const percent = printNumber(Number((gap * 100).toPrecision(2)));
  return Number.isFinite(gap)
    ? {
        kind: 'gap',
        data: { gap },
        zh: `按各自的精确程度，两个数至少相差约 ${percent}%。`,
        en: `Given how precisely each is stated, the two are at least about ${percent}% apart.`,
      }
    : {
        kind: 'gap',
        data: { gap: null },
        zh: '两个数的范围没有交集。',
        en: 'The two ranges do not meet.',
      };
};

/** @param meet - Whether the two values agree or are close. */
export const sameOrigin = (origin: Localized, meet: boolean): Reason => ({
  kind: 'same-origin',
  data: { origin: origin.en },
  zh: meet
    ? `两处的数据都出自${origin.zh}，不能算作相互印证。`
    : `两处都引用${origin.zh}，但数值不同，可能出自不同的版本或口径。`,
  en: meet
    ? `Both rest on ${origin.en}; neither confirms the other.`
    : `Both cite ${origin.en} with different values, perhaps from different editions or definitions.`,
});

/** The figures are credited to different people or organisations. */
export const attributionDiffers = (ours: Localized, theirs: Localized): Reason => ({
  kind: 'attribution-differs',
  data: { ours: ours.en, theirs: theirs.en },
  zh: `这里称数据出自${ours.zh}，同一指标的数据见于${theirs.zh}的发布。`,
  en: `Here it is credited to ${ours.en}; a figure for the same metric is published by ${theirs.en}.`,
});
