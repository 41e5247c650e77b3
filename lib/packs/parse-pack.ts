import type { Pack } from '../core/claim/claim.ts';
import { err, ok, type Result } from '../core/result.ts';
import { packSchemas } from './pack-schema.ts';

/** What keeps a pack from being used: the file, where in it, and why. Plain data, so that it crosses contexts. */
export interface PackProblem {
  readonly file: string;
  /** e.g. `claims[3].value.unit`; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

/** `['claims', 3, 'unit']` as `claims[3].unit`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** A record that refers to another, or an id that is used again. */
type Fault = Omit<PackProblem, 'file'>;

function repeatedIds(list: string, ids: readonly string[]): Fault[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      { path: `${list}[${index}].id`, reason: `id "${id}" is that of ${list}[${earlier}] too` },
    ];
  });
}

/** `comparable` may name a metric of another pack; everything else has to be in this one. */
function faultsAcrossRecords(pack: Pack): Fault[] {
  const metrics = new Set(pack.metrics.map((metric) => metric.id));
  const sources = new Set(pack.sources.map((source) => source.id));
  const claims = new Set(pack.claims.map((claim) => claim.id));
  const faults: Fault[] = [
    ...repeatedIds(
      'sources',
      pack.sources.map((source) => source.id),
    ),
    ...repeatedIds(
      'metrics',
      pack.metrics.map((metric) => metric.id),
    ),
    ...repeatedIds(
      'claims',
      pack.claims.map((claim) => claim.id),
    ),
  ];
  pack.metrics.forEach(({ narrowerThan }, index) => {
    if (narrowerThan !== undefined && !metrics.has(narrowerThan)) {
      faults.push({
        path: `metrics[${index}].narrowerThan`,
        reason: `unknown metric "${narrowerThan}"`,
      });
    }
  });
  pack.claims.forEach(({ metric, source, value }, index) => {
    const path = `claims[${index}]`;
    if (!metrics.has(metric))
      faults.push({ path: `${path}.metric`, reason: `unknown metric "${metric}"` });
    if (!sources.has(source))
      faults.push({ path: `${path}.source`, reason: `unknown source "${source}"` });
    if (value.lo > value.hi)
      faults.push({ path: `${path}.value`, reason: `lo ${value.lo} is above hi ${value.hi}` });
  });
  pack.notes.forEach((note, index) => {
    note.claims.forEach((id, place) => {
      if (!claims.has(id)) {
        faults.push({ path: `notes[${index}].claims[${place}]`, reason: `unknown claim "${id}"` });
      }
    });
  });
  return faults;
}

/**
 * Reads a parsed JSON value as a pack.
 *
 * @param input - `file` is only the name that problems are reported under.
 * @returns The pack, or every problem found: those of shape, or, when the shape is right, unknown
 *   metrics, sources and claims, and ids used twice.
 */
export function parsePack(input: {
  readonly file: string;
  readonly json: unknown;
}): Result<Pack, readonly PackProblem[]> {
  const parsed = packSchemas().pack.safeParse(input.json);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map((issue) => ({
        file: input.file,
        path: pathOf(issue.path),
        reason: issue.message,
      })),
    );
  }
  const faults = faultsAcrossRecords(parsed.data);
  if (faults.length > 0) return err(faults.map((fault) => ({ file: input.file, ...fault })));
  return ok(parsed.data);
}
