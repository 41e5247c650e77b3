import { annotateCommand } from './annotate-command.ts';
import { CORPUS_FOLDERS } from './corpus-folders.ts';

// A reader that stops early, as `head` does, is no failure of ours.
process.stdout.on('error', () => process.exit());

process.exitCode = annotateCommand(process.argv.slice(2), {
  folders: CORPUS_FOLDERS,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
