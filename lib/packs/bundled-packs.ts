import type { Pack } from '../core/claim/claim.ts';
import { err, type Result } from '../core/result.ts';
import { errorText } from '../platform/log.ts';
import { type PackProblem, parsePack } from './parse-pack.ts';

/** Ids of the packs that come with the extension: files of public/packs, without `.json`. */
export const BUNDLED_PACKS: readonly string[] = ['llm-market-2025', 'primary-sources'];

/** Reads a bundled pack from the extension's own files, and checks it. */
export async function readBundledPack(id: string): Promise<Result<Pack, readonly PackProblem[]>> {
  const file = `/packs/${id}.json`;
  try {
    const response = await fetch(file);
    return parsePack({ file, json: await response.json() });
  } catch (error) {
    return err([{ file, path: '', reason: errorText(error) }]);
  }
}
