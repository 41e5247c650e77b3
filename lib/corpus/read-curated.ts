import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Metric, Source } from '../core/claim/claim.ts';
import { packSchemas } from '../packs/pack-schema.ts';
import { pathOf } from '../packs/parse-pack.ts';
import * as curated from './curated-schema.ts';
import { type Exclusions, exclusionsFileSchema } from './exclusions.ts';
import { expandTerms, unknownLists } from './expand-terms.ts';
import type { CorpusProblem } from './problem.ts';

/** Everything that was curated by hand for one pack. */
export interface CuratedPack {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly license: string;
  readonly sources: readonly Source[];
  readonly texts: readonly (curated.TextClaimsFile & { readonly file: string })[];
  readonly reports: readonly (curated.ReportClaimsFile & { readonly file: string })[];
  readonly notes: readonly curated.CuratedNote[];
}

/** The curated tables of all packs, with what they have in common. */
export interface Curated {
  readonly packs: readonly CuratedPack[];
  readonly metrics: readonly Metric[];
  readonly quoted: curated.QuotedNames;
  readonly exclusions: readonly Exclusions[];
}

/** Reads JSON tables and remembers what is wrong with them, so that all of it is told at once. */
class TableReader {
  readonly problems: CorpusProblem[] = [];

  read<T>(file: string, choose: (json: unknown) => z.ZodMiniType<T>): T | null {
    let json: unknown;
    try {
      json = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      this.problems.push({ file, where: '', reason: String(error) });
      return null;
    }
    const parsed = choose(json).safeParse(json);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      this.problems.push({ file, where: pathOf(path), reason: message });
    }
    return null;
  }

  readAll<T>(
    folder: string,
    choose: (json: unknown) => z.ZodMiniType<T>,
  ): { file: string; table: T }[] {
    if (!existsSync(folder)) {
      this.problems.push({ file: folder, where: '', reason: 'there is no such folder' });
      return [];
    }
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.sort().flatMap((name) => {
      const file = join(folder, name);
      const table = this.read(file, choose);
      return table === null ? [] : [{ file, table }];
    });
  }
}

const isTextTable = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'text' in json;

function readPack(reader: TableReader, folder: string): CuratedPack | null {
  const head = reader.read(join(folder, 'pack.json'), () => curated.packFileSchema);
  const sources = reader.readAll(join(folder, 'sources'), () => z.array(packSchemas().source));
  const notes = reader.read(join(folder, 'notes.json'), () => curated.notesFileSchema);
  const claims = reader.readAll<curated.TextClaimsFile | curated.ReportClaimsFile>(
    join(folder, 'claims'),
    (json) => (isTextTable(json) ? curated.textClaimsFileSchema : curated.reportClaimsFileSchema),
  );
  if (!head || !notes) return null;
  return {
    ...head,
    sources: sources.flatMap(({ table }) => table),
    notes,
    texts: claims.flatMap(({ file, table }) => ('text' in table ? [{ ...table, file }] : [])),
    reports: claims.flatMap(({ file, table }) => ('text' in table ? [] : [{ ...table, file }])),
  };
}

/** The metrics with their terms written out. */
function readMetrics(reader: TableReader, folder: string): Metric[] {
  const shared = reader.read(join(folder, 'vocabulary.json'), () => curated.vocabularyFileSchema);
  const tables = reader.readAll(join(folder, 'metrics'), () => z.array(packSchemas().metric));
  return tables.flatMap(({ file, table }) =>
    table.map((metric) => {
      const expanded = expandTerms(metric, shared ?? {});
      for (const name of unknownLists(expanded)) {
        reader.problems.push({ file, where: metric.id, reason: `no list "${name}"` });
      }
      return expanded;
    }),
  );
}

/**
 * Reads the curated tables under a folder: `metrics/*.json`, with the words that they share in
 * `vocabulary.json`, `quoted.json`, and one folder per pack with `pack.json`, `notes.json`, `sources/*.json` and `claims/*.json`.
 *
 * @returns The tables, or every problem of shape in them.
 */
export function readCurated(
  folder: string,
): { readonly curated: Curated } | { readonly problems: readonly CorpusProblem[] } {
  const reader = new TableReader();
  const metrics = readMetrics(reader, folder);
  const exclusions = reader.readAll(join(folder, 'exclusions'), () => exclusionsFileSchema);
  const quoted = reader.read(join(folder, 'quoted.json'), () => curated.quotedFileSchema);
  const packs = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && entry.name !== 'metrics' && entry.name !== 'exclusions',
    )
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => readPack(reader, join(folder, name)) ?? []);
  if (reader.problems.length > 0 || !quoted) return { problems: reader.problems };
  return {
    curated: {
      packs,
      metrics,
      quoted,
      exclusions: exclusions.map(({ table }) => table),
    },
  };
}
