import { buildSketchTable, type SketchTable } from '../article/sketch-table.ts';
import type { PlaceCode } from '../figure/figure.ts';
import type { Claim, Metric, Pack } from './claim.ts';
import { buildClaimTable, type ClaimTable } from './claim-table.ts';
import { isOwnSubject } from './companies-of.ts';

/** Whether the claims of a metric are of one company or model each. */
export type SubjectUse = 'always' | 'sometimes' | 'never';

/** A pack laid out for look-ups: plain data, stored as it is and ready without being parsed. */
export interface CompiledPack extends Omit<Pack, 'claims'> {
  readonly claims: ClaimTable;
  /** Numbers are places in `sources`. */
  readonly sketches: SketchTable;
  /** Parallel to `claims.metrics`. */
  readonly subjects: readonly SubjectUse[];
  /** Places that claims of each metric are of; parallel to `claims.metrics`. */
  readonly places: readonly (readonly PlaceCode[])[];
}

/** What two uses come to together. */
export const bothUses = (a: SubjectUse, b: SubjectUse): SubjectUse => (a === b ? a : 'sometimes');

function useOf({ subject }: Claim, metric: Metric | undefined): SubjectUse {
  const own = metric && subject && isOwnSubject(metric, subject);
  return subject === undefined || own ? 'never' : 'always';
}

/** Lays a pack out for look-ups. */
export function compilePack({ claims, ...pack }: Pack): CompiledPack {
  const metrics = new Map(pack.metrics.map((metric) => [metric.id, metric]));
  const uses = new Map<string, SubjectUse>();
  const places = new Map<string, Set<PlaceCode>>();
  for (const claim of claims) {
    const known = places.get(claim.metric) ?? new Set<PlaceCode>();
    places.set(claim.metric, known);
    if (claim.place !== undefined) known.add(claim.place);
    const use = useOf(claim, metrics.get(claim.metric));
    uses.set(claim.metric, bothUses(uses.get(claim.metric) ?? use, use));
  }
  const table = buildClaimTable(claims);
  return {
    ...pack,
    claims: table,
    sketches: buildSketchTable(pack.sources.map(({ fingerprint }) => fingerprint)),
    subjects: table.metrics.map((metric) => uses.get(metric) ?? 'never'),
    places: table.metrics.map((metric) => [...(places.get(metric) ?? [])]),
  };
}
