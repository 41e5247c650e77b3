import { buildClaimIndex } from '../core/claim/claim-index.ts';
import { annotateFile } from './annotate-file.ts';
import { annotationTable } from './annotation-table.ts';
import type { CorpusSession } from './corpus-command.ts';
import { loadPacks } from './load-packs.ts';
import { printProblem } from './problem.ts';
import { readFile } from './read-file.ts';

/**
 * `npm run -s annotate -- [--json] FILE…`: prints what the core reads in each file and what the
 * packs say of it, one JSON object a line or a table. A file that cannot be read is named with the
 * reason and the others are still done; the exit status is then 1.
 */
export function annotateCommand(args: readonly string[], session: CorpusSession): number {
  const { print, complain } = session;
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown !== undefined || files.length === 0) {
    if (unknown !== undefined) complain(`unknown option ${unknown}`);
    complain('usage: npm run -s annotate -- [--json] FILE…');
    return 1;
  }
  const packs = loadPacks(session.folders.packs);
  if (!packs.ok) {
    for (const problem of packs.error) complain(printProblem(problem));
    return 1;
  }
  const index = buildClaimIndex(packs.value);
  let status = 0;
  for (const file of files) {
    const read = readFile(file);
    if (!read.ok) {
      complain(printProblem({ file, where: '', reason: read.error }));
      status = 1;
      continue;
    }
    const annotation = annotateFile(file, read.value, index);
    print(args.includes('--json') ? JSON.stringify(annotation) : annotationTable(annotation));
  }
  return status;
}
