import { join } from 'node:path';
import { type Built, buildPack } from './build-pack.ts';
import type { CorpusFolders } from './corpus-folders.ts';
import { formatJson } from './format-json.ts';
import { printProblem } from './problem.ts';
import { type CuratedPack, readCurated } from './read-curated.ts';
import { readSourceText } from './read-source-text.ts';
import { writeWhole } from './write-whole.ts';

/** Where a command works and whom it talks to. */
export interface CorpusSession {
  readonly folders: CorpusFolders;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

type PackResult = { readonly pack: CuratedPack; readonly built: Built };

/** Builds every pack in memory; null, and the problems told, when the tables cannot be read. */
function buildAll({ folders, complain }: CorpusSession): readonly PackResult[] | null {
  const read = readCurated(folders.data);
  if ('problems' in read) {
    for (const problem of read.problems) complain(printProblem(problem));
    return null;
  }
  return read.curated.packs.map((pack) => ({
    pack,
    built: buildPack(read.curated, pack, (name) => readSourceText(folders.texts, name)),
  }));
}

/** `build`: writes each pack, or none at all when there is any problem. */
function build(session: CorpusSession): number {
  const results = buildAll(session);
  if (!results) return 1;
  const problems = results.flatMap(({ built }) =>
    built.kind === 'problems' ? built.problems : [],
  );
  for (const problem of problems) session.complain(printProblem(problem));
  if (problems.length > 0) return 1;
  for (const { pack, built } of results) {
    if (built.kind === 'left-out') {
      session.print(
        `${pack.id}: left out, ${join(session.folders.texts, built.missing)} is not there`,
      );
    } else if (built.kind === 'pack') {
      const file = join(session.folders.packs, `${pack.id}.json`);
      writeWhole(file, `${formatJson(built.pack)}\n`);
      session.print(`${file}: ${built.pack.claims.length} claims`);
    }
  }
  return 0;
}

/** `npm run corpus build`: runs one command and returns the exit status. */
export function corpusCommand(args: readonly string[], session: CorpusSession): number {
  const [command] = args;
  if (command === 'build') return build(session);
  session.complain('usage: npm run corpus build|check');
  return 1;
}
