/** Asks the stores' own checker about both builds. `npm run stores`, after a build. */
import { spawnSync } from 'node:child_process';
import { builtExtension } from './e2e/harness/launch-browser.ts';

/** The part of the checker's answer that is read here. */
interface Answer {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly errors: readonly Complaint[];
  readonly warnings: readonly Complaint[];
}

interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

// The checker knows Firefox's rules only; Chrome's manifest would be refused for what is right there.
const lint = spawnSync(
  'web-ext',
  ['lint', '--source-dir', builtExtension('firefox'), '--output', 'json', '--self-hosted=false'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
// The shape is that of the checker's own JSON report.
const answer = JSON.parse(lint.stdout) as Answer;
for (const { code, message, file } of [...answer.errors, ...answer.warnings]) {
  process.stdout.write(`${file ?? 'extension'}: ${code}: ${message}\n`);
}
const { errors, warnings } = answer.summary;
process.stdout.write(`web-ext lint: ${errors} errors, ${warnings} warnings\n`);
if (errors + warnings > 0) process.exitCode = 1;
