import type { Claim, ClaimValue, Metric, Source } from '../claim/claim.ts';
import { companiesOf, isOwnSubject } from '../claim/companies-of.ts';
import type { SubjectUse } from '../claim/compiled-pack.ts';
import {
  type Basis,
  type Figure,
  type PeriodLabel,
  type PlaceCode,
  type Stated,
  spanInSentence,
} from '../figure/figure.ts';
import { findCues } from '../figure/find-cues.ts';
import { clauseEnd, clauseStart, matchingForm } from '../figure/passage.ts';
import { impliedPer } from '../match/implied-per.ts';
import { subjectFor } from '../match/subject-of.ts';
import { isGap, understoodUnit } from '../match/understood-unit.ts';
import type { ChangeRole } from '../quantity/quantity.ts';
import type { Localized } from '../text/localized.ts';

/**
 * A value with what the text says of its change: 增长 5 倍 is `by` with sign 1 (six times the base),
 * "five times 2023" has none, a fall of 95 % is `by` with sign -1.
 */
export interface StatedValue extends ClaimValue {
  readonly change?: ChangeRole;
}

/** What a figure or a claim states, in the form in which two of them are held against each other. */
export interface Statement {
  readonly metric: string;
  readonly value: StatedValue;
  readonly stated: Stated;
  readonly period?: PeriodLabel;
  readonly place?: PlaceCode;
  readonly basis: Basis;
  /** Which end of a change it is: before or after it. */
  readonly end?: 'from' | 'to';
  readonly subject?: Localized;
  /** Who is quoted. */
  readonly quoted?: Localized & { readonly code?: string };
  /** Who publishes the document that states it, where the dataset knows. */
  readonly publisher?: Localized & { readonly code?: string };
  /** When its document was published, or else read: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly said?: string;
  /** Whether the publisher's document is the report itself, rather than one that quotes reports. */
  readonly isOrigin?: boolean;
}

/** A claim as a statement, with its source's publisher; a change is a rise unless its metric falls. */
export function statementOfClaim(
  claim: Claim,
  source: Pick<Source, 'publisher' | 'kind' | 'published' | 'retrieved'> | null,
  metric: Metric,
): Statement {
  const { value, stated, period, place, basis, end, subject, quoted } = claim;
  const change: ChangeRole = { role: 'by', sign: metric.falls ? -1 : 1 };
  return {
    metric: claim.metric,
    value: stated === 'change' ? { ...value, change } : value,
    stated,
    basis,
    ...(end === undefined ? {} : { end }),
    ...(period === undefined ? {} : { period }),
    ...(place === undefined ? {} : { place }),
    ...(subject && !isOwnSubject(metric, subject) ? { subject } : {}),
    ...(quoted === undefined ? {} : { quoted }),
    ...(source ? { publisher: source.publisher, said: source.published ?? source.retrieved } : {}),
    isOrigin: source !== null && source.kind !== 'news' && source.kind !== 'answer',
  };
}

/** Words that a value before a change stands behind. */
const STARTS = /(?:从|從|自|由|from|原来的|原先的)[^，,。；;]{0,24}$/i;

/** Which end of a change a figure is; a start needs its word, for it decides what it is held against. */
function endOf(figure: Figure): Pick<Statement, 'end'> {
  const role = figure.quantity.change?.role;
  if (role === 'to') return { end: 'to' };
  const before = figure.sentence.slice(0, spanInSentence(figure).start);
  return role === 'from' && STARTS.test(before) ? { end: 'from' } : {};
}

const ADDED = /[多高涨增漲](?:了|出)(?:约|近|逾|超过|將近|将近)? ?$/;

/** "Grew 2.7-fold" multiplies by 2.7, where 增长 2.7 倍 adds to the base. */
const isFold = ({ quantity: { unit, change, text } }: Figure): boolean =>
  unit === 'x' && change?.sign === 1 && /fold$/i.test(text);

/** "Led by 15.9 points" is where a gap stood, unless it is what it changed by. */
const isWhereGapStood = ({ stated, quantity }: Figure, metric: Metric): boolean =>
  isGap(metric) && stated === 'share-change' && quantity.change?.role !== 'by';

/** 新增 238 款 is itself how many were added; 跌破 0.5 元 is where a price fell to, not by how much. */
const isLevel = ({ quantity: { bound, change } }: Figure, { dimension }: Metric): boolean =>
  dimension === 'count' ||
  dimension === 'money' ||
  (dimension === 'rate' && bound === 'under' && change?.role === 'by');

/** What a figure says of its value's change; "a 280-fold reduction" says by its metric that it falls. */
function statedBy(figure: Figure, metric: Metric): { stated: Stated; change?: ChangeRole } {
  const { unit, change } = figure.quantity;
  if (isWhereGapStood(figure, metric)) return { stated: 'share' };
  if (isLevel(figure, metric)) return { stated: 'level' };
  // 只有2014年的10.5万分之一: what is left of it.
  if (metric.falls && unit === null && figure.stated === 'change' && !change)
    return { stated: 'change', change: { role: 'to', sign: -1 } };
  const isRatio = unit === '%' || unit === 'x' || unit === null;
  const isBy = change?.role !== 'to' || (unit === '%' && figure.stated === 'change');
  if (metric.falls && isRatio && isBy) {
    return { stated: 'change', change: { role: 'by', sign: -1 } };
  }
  if (isFold(figure)) return { stated: 'change' };
  // 比上年多了 1.7 倍 adds to the base, where 是上年的 1.7 倍 multiplies it.
  const before = figure.sentence.slice(0, spanInSentence(figure).start);
  if (unit === 'x' && !change && ADDED.test(before))
    return { stated: 'change', change: { role: 'by', sign: 1 } };
  return { stated: figure.stated, ...(change === undefined ? {} : { change }) };
}

/** Of a share of the world's, the country that has it, where the clause names it behind: "22.6% went to China". */
function placeBehind(figure: Figure, places: ReadonlySet<string>): PlaceCode | undefined {
  const { end } = spanInSentence(figure);
  const { sentence } = figure;
  const clause = matchingForm(sentence.slice(end, clauseEnd({ raw: sentence }, end)));
  const codes = findCues(clause).flatMap(({ value }) => (value.kind === 'place' ? value.code : []));
  return codes.find((code) => places.has(code));
}

const SOLD_IN = /(?:revenues?|sales|turnover|business) (?:from|in|of) (?:the )?$/i;

/**
 * A place that only stands above the text gives way to the metric's own and to that of its claims,
 * as does one from an earlier sentence where the metric is about one company.
 */
function placeOf(
  figure: Figure,
  metric: Metric,
  { places, subjects }: ClaimScopes,
): PlaceCode | undefined {
  const { place, sentence, sentenceStart } = figure;
  const at = (place?.evidence?.start ?? -1) - sentenceStart;
  // A metric of one company or model, or of the whole world, is of the place that its own clause names.
  const isOfNamed = companiesOf(metric).size > 0 || subjects === 'always';
  const isOfOne = isOfNamed || (places.size === 1 && places.has('world'));
  const from = isOfOne ? clauseStart({ raw: sentence }, spanInSentence(figure).start) : null;
  const isWhole = place?.value === 'world' && !places.has('world') && places.size > 0;
  if (isWhole && metric.terms.place === undefined) return placeBehind(figure, places);
  // "Revenue from Brazil, all in, was": sold there, though the clause has ended.
  const isIn = from === null || at >= from || SOLD_IN.test(sentence.slice(0, Math.max(0, at)));
  if (place?.words !== undefined && isIn) return place.value;
  if (metric.terms.place !== undefined) return metric.terms.place;
  return place && places.has(place.value) ? place.value : undefined;
}

/** What a price is for; a yearly amount of a market is money of a year, not a price. */
function perOf(figure: Figure, { dimension }: Metric): string | null {
  return dimension === 'rate' ? (figure.quantity.per ?? impliedPer(figure)) : null;
}

/** 高达 410 起 says that it is so many, and that this is much. */
const EMPHATIC = /(?:[高多长]达|as (?:much|many|high|long) as)(?: ?[a-z$¥￥€£]{0,3}) ?$/i;

function boundOf(figure: Figure): ClaimValue['bound'] {
  const { bound } = figure.quantity;
  const before = figure.sentence.slice(0, spanInSentence(figure).start);
  return bound === 'at-most' && EMPHATIC.test(before) ? 'exact' : bound;
}

function quotedBy({ quoted }: Figure): Pick<Statement, 'quoted'> {
  if (!quoted) return {};
  const { name, code } = quoted.value;
  return { quoted: { zh: name, en: name, ...(code === undefined ? {} : { code }) } };
}

function aboutWhom(figure: Figure, metric: Metric, use: SubjectUse): Pick<Statement, 'subject'> {
  const name = subjectFor(figure, use);
  // A metric of one company is of it, whoever tells of it: 豆包写道，谷歌一个月处理….
  if (name === null || companiesOf(metric).size > 0) return {};
  const subject = { zh: name, en: name };
  return isOwnSubject(metric, subject) ? {} : { subject };
}

/** What the claims of a metric are of. */
interface ClaimScopes {
  readonly places: ReadonlySet<string>;
  readonly subjects: SubjectUse;
  /** All of them say what could be, at no time in particular: so does a figure, however it is put. */
  readonly isPotential: boolean;
}

/**
 * A figure of a page as a statement of a metric.
 *
 * @returns null for a quantity too vague to have a value.
 */
export function statementOfFigure(
  figure: Figure,
  metric: Metric,
  uses: ClaimScopes,
): Statement | null {
  const { lo, hi, precision } = figure.quantity;
  const bound = boundOf(figure);
  if (lo === null || hi === null) return null;
  const { unit, factor } = understoodUnit(figure, metric) ?? {
    unit: figure.quantity.unit ?? '',
    factor: 1,
  };
  const { stated, change } = statedBy(figure, metric);
  const place = placeOf(figure, metric, uses);
  const per = perOf(figure, metric);
  return {
    metric: metric.id,
    value: {
      lo: lo * factor,
      hi: hi * factor,
      unit,
      bound,
      precision: precision * factor,
      ...(per === null ? {} : { per }),
      ...(change === undefined ? {} : { change }),
    },
    stated,
    basis: uses.isPotential ? 'forecast' : figure.basis.value,
    ...endOf(figure),
    ...(figure.period ? { period: figure.period.value } : {}),
    ...(place === undefined ? {} : { place }),
    ...aboutWhom(figure, metric, uses.subjects),
    ...quotedBy(figure),
  };
}
