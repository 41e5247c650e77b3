import type { Claim, Metric, Note, Pack, Source } from '../core/claim/claim.ts';
import { parsePack } from '../packs/parse-pack.ts';
import { anchorOf, locateClaims } from './anchor-claims.ts';
import { claimValue } from './claim-value.ts';
import type { QuotedNames, ReportClaim, TextClaim } from './curated-schema.ts';
import type { CorpusProblem } from './problem.ts';
import type { Curated, CuratedPack } from './read-curated.ts';
import { type SourceText, sketchOfSource } from './read-source-text.ts';

/** Finds a text of the corpus by its file name; null when it is not there. */
export type FindText = (name: string) => SourceText | null;

/** A pack, what is wrong with it, or the name of a text that it needs and that is not there. */
export type Built =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'left-out'; readonly missing: string }
  | { readonly kind: 'problems'; readonly problems: readonly CorpusProblem[] };

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1);

function claimOf(claim: TextClaim | ReportClaim, source: Source, names: QuotedNames): Claim {
  const { id, metric, stated, period, place, basis, end, subject, quoted, zh, en } = claim;
  const name = quoted === undefined ? undefined : names[quoted];
  return {
    id,
    source: source.id,
    metric,
    value: claimValue(claim),
    stated,
    ...(period !== undefined && { period }),
    ...(place !== undefined && { place }),
    basis,
    ...(end && { end }),
    ...(subject && { subject }),
    ...(name && quoted !== undefined && { quoted: { ...name, code: quoted } }),
    statement: { zh, en },
    ...('urls' in claim && { evidence: { urls: claim.urls, confidence: claim.confidence } }),
    retrieved: source.retrieved,
  };
}

/** The metrics that claims use, and those that they are narrower than; `comparable` goes both ways. */
function metricsOf(claims: readonly Claim[], all: readonly Metric[]): Metric[] {
  const known = new Map(all.map((metric) => [metric.id, metric]));
  const used = new Set<string>();
  const use = (id: string | undefined) => {
    const metric = id === undefined ? undefined : known.get(id);
    if (!metric || used.has(metric.id)) return;
    used.add(metric.id);
    use(metric.narrowerThan);
  };
  for (const claim of claims) use(claim.metric);
  return all
    .filter((metric) => used.has(metric.id))
    .map((metric) => {
      const neighbours = all
        .filter((other) => other.comparable?.includes(metric.id))
        .map((other) => other.id);
      const comparable = [...new Set([...(metric.comparable ?? []), ...neighbours])].sort();
      return comparable.length > 0 ? { ...metric, comparable } : metric;
    })
    .sort(byId);
}

function unknownNames(curated: Curated, pack: CuratedPack): CorpusProblem[] {
  const metrics = new Set(curated.metrics.map((metric) => metric.id));
  const sources = new Set(pack.sources.map((source) => source.id));
  return [...pack.texts, ...pack.reports].flatMap((table) => {
    const { file } = table;
    const problem = (where: string, reason: string) => ({ file, where, reason });
    return [
      ...(sources.has(table.source) ? [] : [problem('source', `unknown source "${table.source}"`)]),
      ...table.claims.flatMap(({ metric, quoted }, index) => [
        ...(metrics.has(metric)
          ? []
          : [problem(`claims[${index}].metric`, `unknown metric "${metric}"`)]),
        ...(quoted === undefined || quoted in curated.quoted
          ? []
          : [problem(`claims[${index}].quoted`, `"${quoted}" is not in quoted.json`)]),
      ]),
    ];
  });
}

interface Parts {
  readonly claims: Claim[];
  readonly sources: Map<string, Source>;
  readonly problems: CorpusProblem[];
}

/** Adds one source's claims with anchors, and its fingerprint. */
function addText(
  parts: Parts,
  input: {
    readonly id: string;
    readonly text: SourceText;
    readonly curated: Curated;
    readonly claims: readonly TextClaim[];
  },
): void {
  const source = parts.sources.get(input.id);
  if (!source) return;
  const { located, problems } = locateClaims(input.text, input.claims);
  parts.problems.push(...problems);
  parts.sources.set(source.id, { ...source, fingerprint: sketchOfSource(input.text) });
  located.forEach((place, order) => {
    const claim = claimOf(place.claim, source, input.curated.quoted);
    parts.claims.push({ ...claim, anchor: anchorOf(place, order) });
  });
}

/** Builds one pack from its curated tables and the texts that they speak of. */
export function buildPack(curated: Curated, pack: CuratedPack, findText: FindText): Built {
  const unknown = unknownNames(curated, pack);
  if (unknown.length > 0) return { kind: 'problems', problems: unknown };
  const parts: Parts = {
    claims: [],
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    problems: [],
  };
  for (const name of new Set(pack.texts.map((table) => table.text))) {
    const text = findText(name);
    if (!text) return { kind: 'left-out', missing: name };
    const tables = pack.texts.filter((table) => table.text === name);
    const claims = tables.flatMap((table) => table.claims);
    const id = tables[0]?.source ?? '';
    addText(parts, { id, text, curated, claims });
  }
  for (const { source: id, claims } of pack.reports) {
    const source = parts.sources.get(id);
    if (source) parts.claims.push(...claims.map((claim) => claimOf(claim, source, curated.quoted)));
  }
  if (parts.problems.length > 0) return { kind: 'problems', problems: parts.problems };
  const { id, version, title, license } = pack;
  const notes: Note[] = pack.notes.map(({ claims, zh, en }) => ({ claims, text: { zh, en } }));
  const built = parsePack({
    file: `${id}/`,
    json: {
      format: 1,
      id,
      version,
      title,
      license,
      sources: [...parts.sources.values()].sort(byId),
      metrics: metricsOf(parts.claims, curated.metrics),
      claims: parts.claims.sort(byId),
      notes,
    },
  });
  if (built.ok) return { kind: 'pack', pack: built.value };
  return {
    kind: 'problems',
    problems: built.error.map(({ file, path, reason }) => ({ file, where: path, reason })),
  };
}
