import type { Metric } from '../claim/claim.ts';
import { oncePer } from '../once-per.ts';
import type { Span } from '../span.ts';
import { buildTermFinder, findTerms, type TermFinder, type TermHit } from '../text/term-finder.ts';
import type { FigureContext } from './figure-context.ts';
import { MEASURED_THINGS } from './measured-things.ts';
import { OTHER_FIELDS } from './other-fields.ts';
import { inTheirSense } from './other-senses.ts';
import { perMetric } from './per-metric.ts';
import { isGap } from './understood-unit.ts';

let finder: TermFinder<string> | null = null;
const wordsOf = new Map<string, readonly string[]>();

function thingFinder(): TermFinder<string> {
  if (finder) return finder;
  const entries: (readonly [string, string])[] = [];
  for (const [thing, words] of Object.entries(MEASURED_THINGS)) {
    wordsOf.set(thing, words.split('|'));
    for (const word of words.split('|')) {
      entries.push([word, thing]);
      if (/[a-rt-xz]$/.test(word)) entries.push([`${word}s`, thing]);
    }
  }
  finder = buildTermFinder(entries);
  return finder;
}

/** All words of a metric: those of its groups, and its names. */
export const termsOf = ({ terms, label }: Metric): string[] => [
  ...terms.all.flat(),
  label.zh,
  label.en.toLowerCase(),
];

/** The things that a metric's terms name: "市场规模" names a market. */
const thingsOf = perMetric((metric): ReadonlySet<string> => {
  thingFinder();
  const terms = termsOf(metric);
  const isNamed = (words: readonly string[]): boolean =>
    terms.some((term) => words.some((word) => term.includes(word)));
  return new Set([...wordsOf].flatMap(([thing, words]) => (isNamed(words) ? [thing] : [])));
});

const names = (metric: Metric, thing: string): boolean => thingsOf(metric).has(thing);

/** Groups that only say that a market's money is meant, or a share of it. */
const GENERIC: ReadonlySet<string> = new Set(['market', 'revenue']);
const WORDS_OF_SHARE =
  /占|份额|比|share|account|商业模式|变现|business model|proportion|made? up|makes up|represent|contribut|bring|brought|come|fraction|贡献|拿|吃|囊括|包揽|归|来自|出自|取自|撑|握|hold|held|command|control|captur|slice|portion|chunk|claim|compris|constitut|belong|origin|per ?cent of|part of|suppli|took|takes/;
const MORE_GENERIC =
  /付|掏|花|paid|pay|spen[dt]|规模|产值|盘子|生意|赛道|产业|行业|worth|size|value|business|sector|figure/;

const isGeneric = (term: string): boolean =>
  MORE_GENERIC.test(term) ||
  findTerms(thingFinder(), term, false).some(({ value }) => GENERIC.has(value));

/** Part of a group's terms from which it is generic; the lists of markets and shares reach it, others hold few. */
const GENERIC_PART = 0.42;

/** For each group of a metric's terms, whether they say no more than that a market or its revenue is meant. */
const genericGroups = perMetric(({ terms, dimension }): readonly boolean[] => {
  if (dimension !== 'money' && dimension !== 'share' && dimension !== 'change') return [];
  const fits = (term: string): boolean =>
    isGeneric(term) || (dimension === 'share' && WORDS_OF_SHARE.test(term));
  return terms.all.map((group) => group.filter(fits).length >= GENERIC_PART * group.length);
});

/** Whether a group of a metric's terms says no more than that a market or its revenue is meant. */
export const isGenericGroup = (metric: Metric, group: number): boolean =>
  genericGroups(metric)[group] ?? false;

/** Brokers and banks are often who is quoted: 东吴证券预测, 有券商对……估计更高. */
const SAYS =
  /^(?:研究|研报|预测|预计|预估|估|认为|称|指出|表示|报告|分析师|数据|测算|给出|喊|把|将|对|则|也|的(?:研报|报告|分析师|预测|测算))|^ (?:says?|said|estimates?|expects?|forecasts?|puts?|projects?|reckons?|sees|analysts?)/;
const SAYS_LENGTH = 12;

/** A 聊天机器人 is no robot. */
const CHATS = /(?:聊天|对话)$/;

let fieldFinder: TermFinder<true> | null = null;

function otherFieldsIn(text: string): TermHit<true>[] {
  fieldFinder ??= buildTermFinder(OTHER_FIELDS.split('|').map((word) => [word, true] as const));
  return findTerms(fieldFinder, text, false).filter(
    ({ start, end }) =>
      !CHATS.test(text.slice(0, start)) && !SAYS.test(text.slice(end, end + SAYS_LENGTH)),
  );
}

/** Whether a text names a field beside AI. */
export const namesField = (text: string): boolean => otherFieldsIn(text).length > 0;

/** Fields in a text that a metric is none of. */
function fieldsIn(metric: Metric, text: string): TermHit<true>[] {
  const terms = termsOf(metric);
  return otherFieldsIn(text).filter(
    ({ term: field }) => !terms.some((term) => term.includes(field) && text.includes(term)),
  );
}

/**
 * Whether a stretch of a figure's sentence names a field that the metric is none of.
 *
 * @param from - Where it begins; it ends with the figure's clause. A cell is of what heads it.
 */
export function namesAnotherField(
  metric: Metric,
  { sentence, clause, isBare, cellLabel }: FigureContext,
  from: number,
): boolean {
  return fieldsIn(metric, isBare ? cellLabel : sentence.text.slice(from, clause.end)).length > 0;
}

/** Whether title or headings name a field that the metric is none of. */
export const isUnderAnotherField = (metric: Metric, { above }: FigureContext): boolean =>
  fieldsIn(metric, above).length > 0;

/** Whether a term of a metric stands in a compound that is another field's: "AI制药", "AI眼镜市场". */
export function isInCompound(
  metric: Metric,
  { sentence, clause }: FigureContext,
  own: readonly Span[],
): boolean {
  const text = sentence.text.slice(clause.start, clause.end);
  return fieldsIn(metric, text).some(({ start }) =>
    own.some(({ end }) => end === clause.start + start),
  );
}

/** These verbs also go with time: "spend a third less time". */
const ONLY_OF_MONEY: ReadonlySet<string> = new Set(['spend', 'spends', 'spent', 'spending']);
/** What a share may be a share of, whichever word stands nearest: 收入占比 55 %. */
const WHOLES: ReadonlySet<string> = new Set(['market', 'revenue']);

/** Whether a word says of a share no more than that it is one, or of what whole; of a gap it says that it is none. */
const saysOnlyShare = (metric: Metric, thing: string): boolean =>
  metric.dimension === 'share' && (WHOLES.has(thing) || (thing === 'share' && !isGap(metric)));

/** What is counted, and lasts no time: of a duration they only say whose it is. */
const COUNTED: ReadonlySet<string> = new Set(['users', 'staff', 'publications', 'incidents']);

const isRival = (
  { value: thing, term }: TermHit<string>,
  metric: Metric,
  context: FigureContext,
): boolean =>
  !names(metric, thing) &&
  (context.isMoney || !ONLY_OF_MONEY.has(term)) &&
  !(metric.dimension === 'duration' && COUNTED.has(thing));

/** What is named only to say that it is not meant, or not alone: 是经济价值而非营收, "value added, not revenue". */
const DENIED =
  /(?:而非|而不是|并非|不是|不含|不包括|不计|连同|including|rather than|instead of|(?<![a-z])not(?: the| its)?) ?$/;
const DENIED_LENGTH = 16;

/** The measured things in a figure's clause, as spans of the sentence; each metric asks for them. */
const thingsIn = oncePer(({ clause, sentence }: FigureContext): readonly TermHit<string>[] => {
  const text = sentence.text.slice(clause.start, clause.end);
  return inTheirSense(findTerms(thingFinder(), text, false), text)
    .filter(({ start }) => !DENIED.test(text.slice(Math.max(0, start - DENIED_LENGTH), start)))
    .map((hit) => ({ ...hit, start: hit.start + clause.start, end: hit.end + clause.start }))
    .filter(
      (hit) => !sentence.asides.some(({ start, end }) => hit.start >= start && hit.end <= end),
    );
});

/** Those of them that the metric's terms name. */
export const thingsNamedBy = (metric: Metric, context: FigureContext): readonly Span[] =>
  thingsIn(context).filter(({ value }) => names(metric, value));

/** What stands behind a figure names it less often than what stands before it, but for "$115 billion of data-centre revenue". */
const BEHIND = 12;
const OF = /^ ?(?:of|in) (?:[a-z-]+ ){0,2}$|^的$/;

/**
 * Whether the measured thing nearest to a figure in its clause is none that the metric's terms
 * name: 融资 beside a market's size, 股价 beside a growth rate.
 */
export function measuresAnother(metric: Metric, context: FigureContext): boolean {
  const { figure, sentence } = context;
  let nearest: TermHit<string> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of thingsIn(context)) {
    if (saysOnlyShare(metric, thing.value)) continue;
    const before = figure.start - thing.end;
    const between = sentence.text.slice(figure.end, thing.start);
    const behind = OF.test(between) ? 0 : thing.start - figure.end + BEHIND;
    const distance = before >= 0 ? before : behind;
    if (distance < least) {
      least = distance;
      nearest = thing;
    }
  }
  return nearest !== null && isRival(nearest, metric, context);
}
