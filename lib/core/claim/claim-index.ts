import { containment, holdsSource } from '../article/containment.ts';
import type { Sketch } from '../article/sketch.ts';
import { countShared } from '../article/sketch-table.ts';
import type { Claim, Metric, Note, Pack, Source } from './claim.ts';
import { ClaimReader } from './claim-reader.ts';
import { bothUses, type CompiledPack, compilePack, type SubjectUse } from './compiled-pack.ts';
import { indexTerms, type MetricTermIndex } from './metric-terms.ts';
import { push } from './push.ts';

/** A source that a page holds, with the share of its fingerprint found there, 0–1. */
export interface RecognisedSource {
  readonly source: Source;
  readonly containment: number;
}

/** The claims of all packs, behind look-ups whose cost does not grow with their number. Anchors are left out but where it says so. */
export interface ClaimIndex extends MetricTermIndex {
  claim(id: string): Claim | null;
  metric(id: string): Metric | null;
  source(id: string): Source | null;
  /** With their anchors, in the pack's order; `[]` for an unknown source. */
  claimsOfSource(source: string): readonly Claim[];
  /** Claims of a metric whose period ends in a year, `limit` at most; null asks for those without a period. */
  claimsOfYear(metric: string, year: number | null, limit: number): readonly Claim[];
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
  /** Sources that a page holds, the fullest first. */
  recognise(sketch: Sketch): readonly RecognisedSource[];
}

/** Hashes that a page must share with a source to be looked at more closely. */
const SHARED_HASHES = 4;

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

function indexSketches(packs: readonly CompiledPack[]): ClaimIndex['recognise'] {
  return (sketch) => {
    const found = new Map<string, RecognisedSource>();
    for (const { sources, sketches } of packs) {
      for (const [number, count] of countShared(sketch, sketches)) {
        const source = sources[number];
        if (count < SHARED_HASHES || !source?.fingerprint || found.has(source.id)) continue;
        if (!holdsSource(sketch, source.fingerprint)) continue;
        found.set(source.id, { source, containment: containment(sketch, source.fingerprint) });
      }
    }
    return [...found.values()].sort((a, b) => b.containment - a.containment);
  };
}

const NO_PLACES: ReadonlySet<string> = new Set();

/** Claims by what they are looked up under. */
function indexClaims(
  readers: readonly ClaimReader[],
): Pick<ClaimIndex, 'claim' | 'claimsOfSource' | 'claimsOfYear' | 'yearsOf'> {
  return {
    claim: (id) => {
      for (const reader of readers) {
        const claim = reader.claim(id);
        if (claim !== null) return claim;
      }
      return null;
    },
    claimsOfSource: (source) => readers.flatMap((reader) => reader.claimsOfSource(source)),
    claimsOfYear: (metric, year, limit) =>
      readers.flatMap((reader) => reader.claimsOfYear(metric, year, limit)).slice(0, limit),
    yearsOf: (metric) => {
      const years = new Set(readers.flatMap((reader) => reader.yearsOf(metric)));
      return [...years].sort((a, b) => (a ?? 0) - (b ?? 0));
    },
  };
}

function indexNotes(packs: readonly CompiledPack[]): ClaimIndex['notesOf'] {
  const notes = new Map<string, Note[]>();
  for (const note of packs.flatMap((pack) => pack.notes)) {
    for (const id of note.claims) push(notes, id, note);
  }
  return (claim) => notes.get(claim) ?? [];
}

function indexSubjects(packs: readonly CompiledPack[]): ClaimIndex['subjectUse'] {
  const uses = new Map<string, SubjectUse>();
  for (const { claims, subjects } of packs) {
    claims.metrics.forEach((metric, number) => {
      const use = subjects[number] ?? 'never';
      uses.set(metric, bothUses(uses.get(metric) ?? use, use));
    });
  }
  return (metric) => uses.get(metric) ?? 'never';
}

function indexPlaces(packs: readonly CompiledPack[]): ClaimIndex['placesOf'] {
  const known = new Map<string, Set<string>>();
  for (const { claims, places } of packs) {
    claims.metrics.forEach((metric, number) => {
      const all = [...(known.get(metric) ?? []), ...(places[number] ?? [])];
      known.set(metric, new Set(all));
    });
  }
  return (metric) => known.get(metric) ?? NO_PLACES;
}

/** Documents of the packs that define a metric, less those that speak of it. */
function indexSilence(
  packs: readonly CompiledPack[],
  readers: readonly ClaimReader[],
): ClaimIndex['silentOn'] {
  const parts = packs.map(({ metrics, sources }) => ({
    metrics: new Set(metrics.map(({ id }) => id)),
    held: sources.filter(({ fingerprint }) => fingerprint !== undefined),
  }));
  // The sources that speak of a metric are many in a large pack, the figures of one metric on a page too.
  const known = new Map<string, readonly Source[]>();
  return (metric) => {
    const cached = known.get(metric);
    if (cached) return cached;
    const speakers = new Set(readers.flatMap((reader) => reader.speakersOn(metric)));
    const silent = parts
      .filter(({ metrics }) => metrics.has(metric))
      .flatMap(({ held }) => held.filter(({ id }) => !speakers.has(id)));
    known.set(metric, silent);
    return silent;
  };
}

/** What is made at the first call, and kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Of each id the first record, in order. */
function firstOfEach<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  const first = new Map<string, T>();
  for (const record of records) if (!first.has(record.id)) first.set(record.id, record);
  return first;
}

/**
 * Opens the look-ups over compiled packs. Where two packs define one metric, source or claim, the
 * first one's counts. Ready at once: what has to be gathered first is so at the first question.
 */
export function openClaimIndex(packs: readonly CompiledPack[]): ClaimIndex {
  const readers = packs.map(({ claims }) => new ClaimReader(claims));
  const metrics = firstOfEach(packs.flatMap((pack) => pack.metrics));
  const sources = firstOfEach(packs.flatMap((pack) => pack.sources));
  const terms = once(() => indexTerms([...metrics.values()]));
  const neighbours = once(() => indexNeighbours([...metrics.values()]));
  const notes = once(() => indexNotes(packs));
  return {
    ...indexClaims(readers),
    get field() {
      return terms().field;
    },
    findTerms: (text) => terms().findTerms(text),
    metricsByTerm: (term) => terms().metricsByTerm(term),
    metric: (id) => metrics.get(id) ?? null,
    source: (id) => sources.get(id) ?? null,
    neighboursOf: (metric) => neighbours()(metric),
    notesOf: (claim) => notes()(claim),
    subjectUse: indexSubjects(packs),
    placesOf: indexPlaces(packs),
    silentOn: indexSilence(packs, readers),
    recognise: indexSketches(packs),
  };
}

/** Builds the look-ups over packs as their files hold them. */
export function buildClaimIndex(packs: readonly Pack[]): ClaimIndex {
  return openClaimIndex(packs.map(compilePack));
}
