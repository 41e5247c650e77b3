import { type CompiledPack, compilePack } from '../core/claim/compiled-pack.ts';
import { browser } from '../platform/browser.ts';
import { logProblem } from '../platform/log.ts';
import { BUNDLED_PACKS, readBundledPack } from './bundled-packs.ts';
import { readStoredPacks, storePack } from './pack-store.ts';

/** Reads a bundled pack and stores it; null when it does not fit the schema. */
async function unpack(id: string, extension: string): Promise<CompiledPack | null> {
  const read = await readBundledPack(id);
  if (!read.ok) {
    const [first] = read.error;
    logProblem(`reading the pack ${id}`, `${first?.path}: ${first?.reason}`);
    return null;
  }
  const pack = compilePack(read.value);
  const stored = await storePack({ id, extension, pack });
  if (!stored.ok) logProblem(`storing the pack ${id}`, stored.error.message);
  return pack;
}

const ownVersion = (): string => browser.runtime.getManifest().version;

/**
 * Reads all packs from the store, and from the extension's own files what the store lacks: at the
 * first start, after an update, where the browser lost or refuses the database.
 *
 * @returns In the order of `BUNDLED_PACKS`; a pack that cannot be read is left out.
 */
export async function loadPacks(): Promise<readonly CompiledPack[]> {
  const extension = ownVersion();
  const stored = await readStoredPacks(extension);
  if (!stored.ok) logProblem('reading the stored packs', stored.error.message);
  const known = new Map(stored.ok ? stored.value.map(({ id, pack }) => [id, pack]) : []);
  const packs = await Promise.all(
    BUNDLED_PACKS.map((id) => known.get(id) ?? unpack(id, extension)),
  );
  return packs.filter((pack) => pack !== null);
}

/** Stores the bundled packs anew, as at installation and update. */
export async function storeBundledPacks(): Promise<void> {
  const extension = ownVersion();
  await Promise.all(BUNDLED_PACKS.map((id) => unpack(id, extension)));
}
