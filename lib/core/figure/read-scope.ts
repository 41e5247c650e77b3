import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';
import type { TextBlock } from '../text/text-block.ts';
import { choosePeriod, latestMeasured, looksBack } from './choose-period.ts';
import { choosePlace, onlyPlace } from './choose-place.ts';
import { chooseQuoted, resumesQuotation } from './choose-quoted.ts';
import { chooseStated } from './choose-stated.ts';
import { chooseSubject } from './choose-subject.ts';
import type { Basis, Evident, Figure } from './figure.ts';
import { findForecast, isLaterThan } from './find-forecast.ts';
import { OuterScope } from './outer-scope.ts';
import type { Passage } from './passage.ts';
import { lastYearOf } from './period-label.ts';
import type { PeriodMention } from './period-mention.ts';
import { readCell } from './read-cell.ts';
import { namesOfOthers, respectiveTurn } from './respective-turn.ts';

type Scope = Pick<
  Figure,
  'period' | 'place' | 'basis' | 'quoted' | 'stated' | 'subject' | 'ofOthers'
>;

function evident<T>(passage: Passage, span: Span, value: T): Evident<T> {
  return {
    value,
    evidence: { start: passage.start + span.start, end: passage.start + span.end },
    words: passage.raw.slice(span.start, span.end),
  };
}

/** How far before a rate the word may stand that makes it a yearly one, and how far behind. */
const COMPOUND_BEFORE = 30;
const COMPOUND_BEHIND = 20;

const EACH_YEAR =
  /^ (?:a year(?! (?:ago|earlier|before|later|on))|per year|per annum|annually|each year|every year)/;

function isCompound(passage: Passage, figure: Span, { kind }: Quantity): boolean {
  if (kind !== 'percent') return false;
  const behind = passage.text.slice(figure.end, figure.end + COMPOUND_BEHIND);
  const isNear = ({ start, end }: Span): boolean =>
    end >= figure.start - COMPOUND_BEFORE && start <= figure.end + COMPOUND_BEHIND;
  return (
    EACH_YEAR.test(behind) ||
    passage.cues.some((cue) => cue.value.kind === 'compound' && isNear(cue))
  );
}

/** What stands outside the block has no span. */
const inherited = <T>(value: T | null): Evident<T> | null => value && { value };

/**
 * Reads a figure's scope: from its sentence, else from what stands before it in the block, else
 * from the table's headers, the headings and the title.
 *
 * @param outer - What stands around the block.
 * @param latest - The last day of which the document may tell; what lies after it is a forecast.
 * @param before - Gives the passage before the figure's sentence; called only when needed.
 */
export function readScope(options: {
  quantity: Quantity;
  passage: Passage;
  block: TextBlock;
  outer: OuterScope;
  published: string | undefined;
  latest: string | undefined;
  before: () => Passage | null;
}): Scope {
  const { quantity, passage, block, outer, published, latest, before } = options;
  const figure = { start: quantity.start - passage.start, end: quantity.end - passage.start };
  const compound = isCompound(passage, figure, quantity);
  const likely = choosePeriod({ passage, figure, quantity, forecast: true, compound });
  const forecast = findForecast({ passage, figure, quantity, period: likely, published, latest });
  const own = forecast
    ? likely
    : choosePeriod({ passage, figure, quantity, forecast: false, compound });
  let earlier: Passage | null | undefined;
  const previous = (): Passage | null => {
    if (earlier === undefined) earlier = before();
    return earlier;
  };
  const introduced = own?.borrowed === 'now' ? outer.introducedPeriod() : null;
  const ownPeriod = own && evident(passage, own, ownLabel(own, quantity, previous, outer));
  const period =
    inherited(introduced) ??
    (compound ? sinceBefore(ownPeriod, previous()) : ownPeriod) ??
    wholeYear(passage, periodBefore(previous(), quantity, forecast ? undefined : published)) ??
    inherited(outer.period(forecast !== null));
  const cell = readCell(block, quantity, outer.read);
  const place = placeOf(passage, figure, previous) ?? cell?.place ?? inherited(outer.place());
  const quoted = quotedOf(passage, figure, () => previous() ?? outer);
  const name = chooseSubject({ passage, figure, quoted: chooseQuoted(passage, figure) });
  const isLater = cell?.isForecast === true || (!own && isAhead(period, latest));
  const basis = basisOf(passage, forecast, isLater);
  const subject = subjectOf(passage, name, cell?.subject ?? outer.introducedCompany());
  return {
    ...(period ? { period } : {}),
    ...(place ? { place } : {}),
    basis,
    ...(quoted ? { quoted } : {}),
    stated: cell?.isChange ? 'change' : chooseStated(passage, figure, quantity),
    ...(subject ? { subject } : {}),
    ...ofOthersIn(passage, figure),
  };
}

function ofOthersIn(passage: Passage, figure: Span): Pick<Figure, 'ofOthers'> {
  const turn = respectiveTurn(passage, figure);
  const ofOthers = turn ? namesOfOthers(passage, turn) : [];
  return ofOthers.length > 0 ? { ofOthers } : {};
}

const WHOLE_YEAR = /全年|(?<![a-z])full[- ]year|(?<![a-z])(?:whole|entire) year/;

/** A sentence that says "for the full year" is of all the year whose quarter the one before was about. */
function wholeYear({ text }: Passage, period: Evident<string> | null): Evident<string> | null {
  if (!period || !WHOLE_YEAR.test(text)) return period;
  return { ...period, value: period.value.replace(/^((?:FY)?\d{4})-[HQ\d]\d?$/, '$1') };
}

/** A compound rate up to a year runs from the one that the sentences before begin with: "$40 billion in 2022. It will grow to … by 2032, 42% a year". */
function sinceBefore(
  period: Evident<string> | null,
  before: Passage | null,
): Evident<string> | null {
  const first = before?.periods[0]?.label;
  if (!period || period.value.includes('→') || first === undefined) return period;
  const isEarlier = /^\d{4}$/.test(first) && first < period.value;
  return isEarlier ? { ...period, value: `${first}→${period.value}` } : period;
}

const subjectOf = (passage: Passage, name: Span | null, header?: string | null) =>
  name
    ? evident(passage, name, passage.raw.slice(name.start, name.end))
    : inherited(header ?? null);

const basisOf = (passage: Passage, forecast: Span | null, isLater: boolean): Evident<Basis> =>
  forecast ? evident(passage, forecast, 'forecast') : { value: isLater ? 'forecast' : 'measured' };

/** Whether a period that was taken over lies after the document's own year. */
const isAhead = (period: Evident<string> | null, latest: string | undefined): boolean =>
  period !== null && latest !== undefined && isLaterThan(period.value, latest);

/** What something costs or is worth now is of the year, not a sum of the month. */
const ownLabel = (
  own: PeriodMention,
  { kind }: Quantity,
  previous: () => Passage | null,
  outer: OuterScope,
): string =>
  own.borrowed === 'now' && kind === 'money'
    ? lastYearOf(own.label)
    : yearFromBefore(own, own.borrowed === 'document' ? previous() : null, outer);

/** "年底" at a sentence's beginning is of the year that the sentence before is about, or a heading. */
function yearFromBefore(
  { borrowed, label, shift = 0 }: PeriodMention,
  before: Passage | null,
  outer: OuterScope,
): string {
  if (borrowed !== 'document') return label;
  const last = before?.periods.findLast((period) => !looksBack(before, period));
  const from = last?.label ?? outer.year();
  // Counted from an end of a year, it is the end of another.
  const part = (shift === 0 ? label : (from ?? '')).replace('FY', '').slice(4);
  if (!from || (from.startsWith('FY') && /^-\d/.test(part))) return label;
  const isFiscal = from.startsWith('FY') || label.startsWith('FY');
  return (isFiscal ? 'FY' : '') + (Number(lastYearOf(from)) + shift) + part;
}

/** The last period that the sentences before name, unless it belongs to a forecast of theirs. */
function periodBefore(
  passage: Passage | null,
  quantity: Quantity,
  published: string | undefined,
): Evident<string> | null {
  if (!passage) return null;
  const figure = { start: passage.raw.length, end: passage.raw.length };
  const isOfBefore = (period: PeriodMention): boolean =>
    period.borrowed !== 'now' &&
    !looksBack(passage, period) &&
    !(published && isLaterThan(period.label, published));
  const own = { ...passage, periods: passage.periods.filter(isOfBefore) };
  const isOfChange = quantity.kind === 'multiple' || quantity.change?.role === 'by';
  const found = isOfChange
    ? latestMeasured(own)
    : choosePeriod({ passage: own, figure, quantity, forecast: false, compound: false });
  // A day or month is that of its own sentence; what follows is of the same year.
  return found && evident(passage, found, found.label.replace(/^(\d{4})-\d\d(?:-\d\d)?$/, '$1'));
}

function placeOf(
  passage: Passage,
  figure: Span,
  previous: () => Passage | null,
): Evident<string> | null {
  const own = choosePlace(passage, figure);
  if (own) return evident(passage, own, own.code);
  const earlier = previous();
  if (!earlier) return null;
  const found = onlyPlace(earlier);
  return found && evident(earlier, found, found.code);
}

function quotedOf(
  passage: Passage,
  figure: Span,
  before: () => Passage | OuterScope,
): Figure['quoted'] | null {
  const own = chooseQuoted(passage, figure);
  if (own) return evident(passage, own, own.value);
  if (!resumesQuotation(passage)) return null;
  const earlier = before();
  if (earlier instanceof OuterScope) return inherited(earlier.quotedBefore());
  const found = chooseQuoted(earlier, { start: earlier.raw.length, end: earlier.raw.length });
  return found && evident(earlier, found, found.value);
}
