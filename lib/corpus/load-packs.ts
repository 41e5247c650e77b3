import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../core/claim/claim.ts';
import { err, ok, type Result } from '../core/result.ts';
import { parsePack } from '../packs/parse-pack.ts';
import type { CorpusProblem } from './problem.ts';

/** Reads the built packs of a folder, in the order of their names, or says what is wrong with them. */
export function loadPacks(folder: string): Result<readonly Pack[], readonly CorpusProblem[]> {
  const packs: Pack[] = [];
  const problems: CorpusProblem[] = [];
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.json'))
    .sort()) {
    const file = join(folder, name);
    try {
      const parsed = parsePack({ file, json: JSON.parse(readFileSync(file, 'utf8')) });
      if (parsed.ok) packs.push(parsed.value);
      else
        problems.push(...parsed.error.map(({ path, reason }) => ({ file, where: path, reason })));
    } catch (error) {
      problems.push({ file, where: '', reason: String(error) });
    }
  }
  return problems.length > 0 ? err(problems) : ok(packs);
}
