import { join } from 'node:path';
import { type Built, buildPack } from './build-pack.ts';
import { checkCorpus } from './check-corpus.ts';
import type { CorpusFolders } from './corpus-folders.ts';
import { formatJson } from './format-json.ts';
import { printProblem } from './problem.ts';
import { type Curated, type CuratedPack, readCurated } from './read-curated.ts';
import { readSourceText } from './read-source-text.ts';
import { writeWhole } from './write-whole.ts';

/** Where a command works and whom it talks to. */
export interface CorpusSession {
  readonly folders: CorpusFolders;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Reads the curated tables; null, and the problems told, when they cannot be read. */
function readTables({ folders, complain }: CorpusSession): Curated | null {
  const read = readCurated(folders.data);
  if ('curated' in read) return read.curated;
  for (const problem of read.problems) complain(printProblem(problem));
  return null;
}

type PackResult = { readonly pack: CuratedPack; readonly built: Built };

/** `check`: says what was checked, and every problem. */
function check(session: CorpusSession): number {
  const curated = readTables(session);
  if (!curated) return 1;
  const { lines, problems } = checkCorpus(curated, session.folders);
  for (const line of lines) session.print(line);
  for (const problem of problems) session.complain(printProblem(problem));
  return problems.length > 0 ? 1 : 0;
}

/** `build`: writes each pack, or none at all when there is any problem. */
function build(session: CorpusSession): number {
  const curated = readTables(session);
  if (!curated) return 1;
  const results: PackResult[] = curated.packs.map((pack) => ({
    pack,
    built: buildPack(curated, pack, (name) => readSourceText(session.folders.texts, name)),
  }));
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

/** `npm run corpus build|check`: runs one command and returns the exit status. */
export function corpusCommand(args: readonly string[], session: CorpusSession): number {
  const [command] = args;
  if (command === 'build') return build(session);
  if (command === 'check') return check(session);
  session.complain('usage: npm run corpus build|check');
  return 1;
}
