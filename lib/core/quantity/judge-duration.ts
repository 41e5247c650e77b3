import { wordsOf } from '../text/word-list.ts';
import { wordSet, wordsBefore } from '../text/word-set.ts';
import { beforeSpace, overSpace } from './code-runs.ts';
import { MONTHS } from './date-words.ts';
import type { Item } from './item.ts';
import type { QuantityKind } from './quantity.ts';
import type { Stream } from './stream.ts';

/** Words before a length of time, in whatever unit, that make it say when. */
const CALENDAR_BEFORE = wordsBefore(
  '止 过去 未来 近 此前 今后 接下来 [这那头另前首] 再过 next last past previous coming following recent another first th[eo]se',
);
/** Words behind one that do the same. */
const CALENDAR_AFTER = wordSet(
  '[以多]?来 [以之]?[前后] ago earlier later from_now before end(ed|ing)',
);
const TO_MONTH = wordSet(
  wordsOf(MONTHS)
    .map((month) => `to_${month}`)
    .join(' '),
);
/** Words before a length of years that make it a time horizon. */
const WHEN_BEFORE = wordsBefore(
  '[前后上下用分第] 经过 上线 发布 成立 开业 运营 推出 距今 为期 短短 over(_the|) within in first per (for|of)_the',
);
/** Words behind a length of years that do the same. */
const WHEN_AFTER = wordSet(
  '[之以]?[内后间] 期 里 多的时间里 复合 年均 的大量 later after cagr compound old',
);
/** Words before a length of time that make it a statistic whatever else stands there. */
const LONG_BEFORE = wordsBefore(
  '[至到为达需每用] 需要 [耗历]时 平均 周期 寿命 [持连]续 连[涨跌升降增] [用花]了 缩短了? 延长了? 节省 took take[sn]? taking last* average* to by of each every requires needs spent',
);

/** Small Han and English numbers count things only with a counter of things, and from this value on with any. */
export const SMALL = 10;

/** Lengths of time that are years or more: said of the past and the future as often as measured. */
const LONG_UNITS: ReadonlySet<string> = new Set(['year', 'decade', 'century']);
/** Lengths that are measured with a clock, and so by whoever names them. */
const CLOCKED: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'ms', 'μs', 'ns']);

/**
 * A length of time is a statistic when it measures something. It says when, and is a date, behind
 * "past" and "next", before 以来 and "ago"; and in years also where it is a time horizon (5-10
 * 年内, in three years) or a small Han number with nothing that is measured before it.
 */
export function judgeDuration({ codes }: Stream, item: Item): QuantityKind {
  const place = beforeSpace(codes, item.start);
  const next = overSpace(codes, item.end);
  if (
    CALENDAR_BEFORE(codes, place) >= 0 ||
    CALENDAR_AFTER(codes, next) > 0 ||
    TO_MONTH(codes, next) > 0
  )
    return 'date';
  const { numeral, unit } = item;
  const small = numeral !== null && numeral.form === 'han' && numeral.hi <= SMALL;
  const long = unit !== null && LONG_UNITS.has(unit.code);
  if (!long && (!small || CLOCKED.has(unit?.code ?? ''))) return 'duration';
  if (LONG_BEFORE(codes, place) >= 0)
    return WHEN_AFTER(codes, next) > 0 && long ? 'date' : 'duration';
  if (!long) return (item.lo ?? 0) > 1 ? 'duration' : 'date';
  if (WHEN_BEFORE(codes, place) >= 0 || WHEN_AFTER(codes, next) > 0) return 'date';
  return small ? 'date' : 'duration';
}
