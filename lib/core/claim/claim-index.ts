import { containment, holdsSource } from '../article/containment.ts';
import type { Sketch } from '../article/sketch.ts';
import { findCues } from '../figure/find-cues.ts';
import { buildTermFinder, findTerms, type TermHit } from '../text/term-finder.ts';
import type { Claim, Metric, Note, Pack, Source } from './claim.ts';
import { isOwnSubject } from './companies-of.ts';

/** A metric with its terms as numbers, for matching. */
export interface MetricEntry {
  readonly metric: Metric;
  /** Term numbers of each group of `Metric.terms.all`. */
  readonly all: readonly (readonly number[])[];
  readonly none: readonly number[];
  /** For each group, whether its terms only say that something changed: a figure's change says so too. */
  readonly saysChange: readonly boolean[];
}

/** A source that a page holds, with the share of its fingerprint found there, 0–1. */
export interface RecognisedSource {
  readonly source: Source;
  readonly containment: number;
}

/** Whether the claims of a metric are of one company or model each. */
export type SubjectUse = 'always' | 'sometimes' | 'never';

/** The claims of all packs, behind look-ups whose cost does not grow with their number. */
export interface ClaimIndex {
  claim(id: string): Claim | null;
  metric(id: string): Metric | null;
  source(id: string): Source | null;
  /** In the pack's order; `[]` for an unknown source. */
  claimsOfSource(source: string): readonly Claim[];
  /** Claims of a metric whose period ends in a year; null asks for those without a period. */
  claimsOfYear(metric: string, year: number | null): readonly Claim[];
  /** Years in which claims of a metric end, ascending; null stands first, for none. */
  yearsOf(metric: string): readonly (number | null)[];
  /** Metrics set beside this one: named by it or naming it, wider and narrower ones. */
  neighboursOf(metric: string): readonly string[];
  subjectUse(metric: string): SubjectUse;
  /** Places that claims of a metric are of. */
  placesOf(metric: string): ReadonlySet<string>;
  /** Notes that speak of a claim. */
  notesOf(claim: string): readonly Note[];
  /** Documents held in the packs that define a metric, of which no claim is of that metric. */
  silentOn(metric: string): readonly Source[];
  /** Terms of metrics in a text (simplified, lower case), by number; overlapping ones included. */
  findTerms(text: string): readonly TermHit<number>[];
  /** Metrics whose rarest group holds the term. */
  metricsByTerm(term: number): readonly MetricEntry[];
  /** Sources that a page holds, the fullest first. */
  recognise(sketch: Sketch): readonly RecognisedSource[];
}

/** Hashes that a page must share with a source to be looked at more closely. */
const SHARED_HASHES = 4;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const yearOf = ({ period }: Claim): number | null =>
  period === undefined ? null : Number(period.split('→').at(-1)?.replace('FY', '').slice(0, 4));

const CHANGES: ReadonlySet<string> = new Set(['rise', 'fall', 'compound']);

const saysChange = (term: string): boolean =>
  CHANGE_PHRASES.test(term) || findCues(term).some(({ value }) => CHANGES.has(value.kind));

/** Phrases of a change that hold no cue word. */
const CHANGE_PHRASES = /^(?:more than in|翻|扩张)/;

/** Numbers the terms, and files each metric under its rarest group only. */
function indexTerms(metrics: readonly Metric[]): Pick<ClaimIndex, 'findTerms' | 'metricsByTerm'> {
  const numbers = new Map<string, number>();
  const uses: number[] = [];
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    uses[number] = (uses[number] ?? 0) + 1;
    return number;
  };
  const entries: MetricEntry[] = metrics.map((metric) => ({
    metric,
    all: metric.terms.all.map((group) => group.map(numberOf)),
    none: (metric.terms.none ?? []).map(numberOf),
    saysChange: metric.terms.all.map((group) => group.every(saysChange)),
  }));
  const postings = new Map<number, MetricEntry[]>();
  for (const entry of entries) {
    const cost = (group: readonly number[]): number =>
      group.reduce((sum, term) => sum + (uses[term] ?? 0), 0) / Math.max(group.length, 1);
    const telling = entry.all.filter((_, group) => !entry.saysChange[group]);
    const rarest = telling.reduce<readonly number[] | null>(
      (best, group) => (best && cost(best) <= cost(group) ? best : group),
      null,
    );
    for (const term of new Set(rarest ?? [])) push(postings, term, entry);
  }
  const finder = buildTermFinder(numbers);
  return {
    findTerms: (text) => findTerms(finder, text, true),
    metricsByTerm: (term) => postings.get(term) ?? [],
  };
}

function indexNeighbours(metrics: readonly Metric[]): (metric: string) => readonly string[] {
  const neighbours = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    if (!neighbours.get(one)?.includes(other)) push(neighbours, one, other);
    if (!neighbours.get(other)?.includes(one)) push(neighbours, other, one);
  };
  for (const { id, comparable, narrowerThan } of metrics) {
    for (const other of comparable ?? []) join(id, other);
    if (narrowerThan !== undefined) join(id, narrowerThan);
  }
  return (metric) => neighbours.get(metric) ?? [];
}

function indexSketches(sources: readonly Source[]): ClaimIndex['recognise'] {
  const holders = new Map<number, number[]>();
  sources.forEach(({ fingerprint }, number) => {
    for (const hash of fingerprint?.hashes ?? []) push(holders, hash, number);
  });
  /** How many of a page's hashes each source has. */
  const countShared = (sketch: Sketch): Map<number, number> => {
    const shared = new Map<number, number>();
    for (const number of sketch.hashes.flatMap((hash) => holders.get(hash) ?? [])) {
      shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    return shared;
  };
  return (sketch) => {
    const found: RecognisedSource[] = [];
    for (const [number, count] of countShared(sketch)) {
      const source = sources[number];
      if (count < SHARED_HASHES || !source?.fingerprint) continue;
      if (!holdsSource(sketch, source.fingerprint)) continue;
      found.push({ source, containment: containment(sketch, source.fingerprint) });
    }
    return found.sort((a, b) => b.containment - a.containment);
  };
}

const NO_PLACES: ReadonlySet<string> = new Set();

/** Claims by what they are looked up under. */
function indexClaims(
  packs: readonly Pack[],
): Pick<
  ClaimIndex,
  'claim' | 'claimsOfSource' | 'claimsOfYear' | 'yearsOf' | 'placesOf' | 'notesOf'
> {
  const byId = new Map<string, Claim>();
  const bySource = new Map<string, Claim[]>();
  const byMetric = new Map<string, Map<number | null, Claim[]>>();
  const notes = new Map<string, Note[]>();
  const places = new Map<string, Set<string>>();
  for (const pack of packs) {
    for (const claim of pack.claims) {
      byId.set(claim.id, claim);
      push(bySource, claim.source, claim);
      const years = byMetric.get(claim.metric) ?? new Map<number | null, Claim[]>();
      byMetric.set(claim.metric, years);
      push(years, yearOf(claim), claim);
      const known = places.get(claim.metric) ?? new Set<string>();
      places.set(claim.metric, known);
      if (claim.place !== undefined) known.add(claim.place);
    }
    for (const note of pack.notes) for (const id of note.claims) push(notes, id, note);
  }
  return {
    claim: (id) => byId.get(id) ?? null,
    claimsOfSource: (source) => bySource.get(source) ?? [],
    claimsOfYear: (metric, year) => byMetric.get(metric)?.get(year) ?? [],
    yearsOf: (metric) =>
      [...(byMetric.get(metric)?.keys() ?? [])].sort((a, b) => (a ?? 0) - (b ?? 0)),
    placesOf: (metric) => places.get(metric) ?? NO_PLACES,
    notesOf: (claim) => notes.get(claim) ?? [],
  };
}

function indexSubjects(
  packs: readonly Pack[],
  metrics: ReadonlyMap<string, Metric>,
): ClaimIndex['subjectUse'] {
  const uses = new Map<string, SubjectUse>();
  for (const { metric, subject } of packs.flatMap(({ claims }) => claims)) {
    const definition = metrics.get(metric);
    const own = definition && subject && isOwnSubject(definition, subject);
    const use = subject === undefined || own ? 'never' : 'always';
    uses.set(metric, (uses.get(metric) ?? use) === use ? use : 'sometimes');
  }
  return (metric) => uses.get(metric) ?? 'never';
}

/** Documents by pack, and which of them speak of which metric. */
function indexSpeakers(packs: readonly Pack[]): ClaimIndex['silentOn'] {
  const documents = new Map<string, Source[]>();
  const speakers = new Map<string, Set<string>>();
  for (const pack of packs) {
    const held = pack.sources.filter(({ fingerprint }) => fingerprint !== undefined);
    for (const { id } of pack.metrics) for (const source of held) push(documents, id, source);
    for (const { metric, source } of pack.claims) {
      const known = speakers.get(metric);
      if (known) known.add(source);
      else speakers.set(metric, new Set([source]));
    }
  }
  return (metric) =>
    (documents.get(metric) ?? []).filter(({ id }) => !speakers.get(metric)?.has(id));
}

/**
 * Builds the look-ups over packs. Where two packs define one metric or source, the first one's
 * definition counts.
 */
export function buildClaimIndex(packs: readonly Pack[]): ClaimIndex {
  const metrics = new Map<string, Metric>();
  const sources = new Map<string, Source>();
  for (const pack of packs) {
    for (const metric of pack.metrics) if (!metrics.has(metric.id)) metrics.set(metric.id, metric);
    for (const source of pack.sources) if (!sources.has(source.id)) sources.set(source.id, source);
  }
  const allMetrics = [...metrics.values()];
  return {
    ...indexClaims(packs),
    ...indexTerms(allMetrics),
    metric: (id) => metrics.get(id) ?? null,
    source: (id) => sources.get(id) ?? null,
    neighboursOf: indexNeighbours(allMetrics),
    subjectUse: indexSubjects(packs, metrics),
    silentOn: indexSpeakers(packs),
    recognise: indexSketches([...sources.values()]),
  };
}
