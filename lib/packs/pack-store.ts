import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import type { CompiledPack } from '../core/claim/compiled-pack.ts';
import { err, ok, type Result } from '../core/result.ts';
import { errorText } from '../platform/log.ts';

const DATABASE = 'duishu';
const VERSION = 1;

/**
 * One record a pack: Firefox does not undo half a transaction when the quota runs out, but a single
 * `put` either took place or did not.
 */
export interface StoredPack {
  readonly id: string;
  /** Version of the extension that stored it; another one brings bundled packs of its own. */
  readonly extension: string;
  /** Laid out for look-ups, so that the background has nothing to build when it starts. */
  readonly pack: CompiledPack;
}

interface PackDatabase extends DBSchema {
  readonly packs: { readonly key: string; readonly value: StoredPack };
}

/** Why the database gave nothing; plain text, for the log. */
export interface StoreProblem {
  readonly kind: 'unavailable';
  readonly message: string;
}

/**
 * The outer shape only. What is inside was checked when it was stored, and a browser replaces a
 * damaged database with an empty one; a second check would cost more than building the index.
 */
const storedPack = z.object({
  id: z.string(),
  extension: z.string(),
  pack: z.looseObject({
    format: z.literal(1),
    id: z.string(),
    sources: z.array(z.unknown()),
    metrics: z.array(z.unknown()),
    claims: z.looseObject({ claims: z.unknown(), slots: z.instanceof(Uint32Array) }),
    sketches: z.looseObject({ hashes: z.instanceof(Uint32Array) }),
    notes: z.array(z.unknown()),
  }),
});

const isStoredPack = (record: unknown): record is StoredPack =>
  storedPack.safeParse(record).success;

async function open(): Promise<IDBPDatabase<PackDatabase>> {
  return openDB<PackDatabase>(DATABASE, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('packs', { keyPath: 'id' });
    },
  });
}

/** After an error a connection is of no more use, so each attempt opens its own. */
async function attempt<T>(task: (database: IDBPDatabase<PackDatabase>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await task(database);
  } finally {
    database.close();
  }
}

async function withDatabase<T>(
  task: (database: IDBPDatabase<PackDatabase>) => Promise<T>,
): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await attempt(task));
  } catch {
    try {
      return ok(await attempt(task));
    } catch (error) {
      // Firefox refuses IndexedDB in windows that keep no history, and twice is a refusal.
      return err({ kind: 'unavailable', message: errorText(error) });
    }
  }
}

/** The packs stored by this version of the extension. Records of any other shape are left out. */
export async function readStoredPacks(
  extension: string,
): Promise<Result<readonly StoredPack[], StoreProblem>> {
  const read = await withDatabase((database) => database.getAll('packs'));
  if (!read.ok) return read;
  const records: readonly unknown[] = read.value;
  return ok(records.filter(isStoredPack).filter((record) => record.extension === extension));
}

/** Stores a pack in place of the one with its id; a pack that cannot be stored leaves the old one whole. */
export async function storePack(record: StoredPack): Promise<Result<null, StoreProblem>> {
  return withDatabase(async (database) => {
    await database.put('packs', record);
    return null;
  });
}
