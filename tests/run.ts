/**
 * `npm test`: everything that must hold, fastest first. Each step is run even where an earlier one
 * failed, except that nothing is tested in a browser without a build.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { ensureInstalled } from './e2e/harness/installed-browsers.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** For vitest: the file that its counts are read from. */
  readonly report?: string;
  /** Name of a step that must have passed before. */
  readonly after?: string;
}

const vitest = (name: string, projects: readonly string[]): Pick<Step, 'command' | 'report'> => {
  const report = `test-results/${name}.json`;
  const named = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { command: ['vitest', 'run', ...named, ...reporters], report };
};

const STEPS: readonly Step[] = [
  { name: 'format', command: ['biome', 'format', '.'] },
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the core', command: ['tsc', '--noEmit', '-p', 'lib/core/tsconfig.json'] },
  { name: 'boundaries', command: ['node', 'tests/boundaries.ts'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'unit', ...vitest('unit', ['unit']) },
  { name: 'build', command: ['node', 'tests/build.ts'] },
  { name: 'sizes', command: ['node', 'tests/sizes.ts'], after: 'build' },
  { name: 'stores', command: ['node', 'tests/stores.ts'], after: 'build' },
  { name: 'browsers', ...vitest('browsers', ['chromium', 'firefox']), after: 'build' },
];

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Tests of what is not at hand here: the real sources and pages. */
  readonly leftOut: number;
}

function outcomeOf(step: Step, status: number): Outcome {
  if (step.report === undefined)
    return { passed: Number(status === 0), failed: Number(status !== 0), leftOut: 0 };
  try {
    // The shape is that of vitest's own JSON reporter.
    const counts = JSON.parse(readFileSync(step.report, 'utf8')) as Record<string, number>;
    const failed = counts.numFailedTests ?? 0;
    // A file that does not load fails without a failed test; so does an error outside of tests.
    return {
      passed: counts.numPassedTests ?? 0,
      failed: status === 0 ? failed : Math.max(1, failed),
      leftOut: counts.numPendingTests ?? 0,
    };
  } catch {
    return { passed: 0, failed: 1, leftOut: 0 };
  }
}

function run(step: Step): Outcome {
  const started = Date.now();
  process.stdout.write(`\n── ${step.name}\n`);
  const [command, ...args] = step.command;
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DUISHU_BUILT: '1' },
  });
  const outcome = outcomeOf(step, done.status ?? 1);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `── ${step.name}: ${outcome.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`,
  );
  return outcome;
}

function main(): void {
  mkdirSync('test-results', { recursive: true });
  const missing = ensureInstalled(['chromium', 'firefox-esr', 'fonts-noto-cjk']);
  if (missing !== null) process.stdout.write(`${missing}\n`);
  const failed: string[] = [];
  const total = { passed: 0, failed: missing === null ? 0 : 1, leftOut: 0 };
  for (const step of STEPS) {
    if (step.after !== undefined && failed.includes(step.after)) {
      process.stdout.write(`\n── ${step.name}: left out, for want of the ${step.after}\n`);
      continue;
    }
    const outcome = run(step);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.leftOut += outcome.leftOut;
    if (outcome.failed > 0) failed.push(step.name);
  }
  if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join(', ')}\n`);
  const leftOut = total.leftOut > 0 ? `, ${total.leftOut} left out for want of ../shared` : '';
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${leftOut}\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main();
