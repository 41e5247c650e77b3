/**
 * Checks the arrows between the folders, twice: among the sources as they are, and among what ships,
 * where imports of types are gone. `npm run boundaries`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

const FOLDERS = ['entrypoints', 'components', 'lib'];

/** Lays a copy of the sources under `root` into `view`, types and imports of types removed. */
function withoutTypes(root: string, view: string): void {
  rmSync(view, { recursive: true, force: true });
  for (const file of globSync(`{${FOLDERS.join(',')}}/**/*.{ts,tsx,json,css}`, { cwd: root })) {
    const source = readFileSync(join(root, file), 'utf8');
    mkdirSync(join(view, dirname(file)), { recursive: true });
    writeFileSync(join(view, file), /\.tsx?$/.test(file) ? strip(source, file) : source);
  }
}

function strip(source: string, file: string): string {
  return transformSync(source, {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: file.endsWith('x') },
      transform: { verbatimModuleSyntax: true, react: { runtime: 'preserve' } },
    },
  }).code;
}

interface Cruise {
  readonly cwd: string;
  readonly bundle: boolean;
}

/** Runs dependency-cruiser with the project's rules; its exit status and what it printed. */
function cruise({ cwd, bundle }: Cruise): { status: number; output: string } {
  const targets = globSync(FOLDERS, { cwd });
  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const run = spawnSync(
    process.execPath,
    [tool, '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'err-long', ...targets],
    { cwd, encoding: 'utf8', env: { ...process.env, BUNDLE: bundle ? '1' : '0' } },
  );
  return { status: run.status ?? 1, output: run.stdout + run.stderr };
}

/** Both runs on the tree under `root`. */
export function checkBoundaries(root: string): { status: number; output: string } {
  const view = join(root, 'test-results', 'shipped');
  withoutTypes(root, view);
  const runs = [cruise({ cwd: root, bundle: false }), cruise({ cwd: view, bundle: true })];
  return {
    status: Math.max(...runs.map((run) => run.status)),
    output: runs.map((run) => run.output).join(''),
  };
}

if (import.meta.main) {
  const { status, output } = checkBoundaries(process.cwd());
  process.stdout.write(output);
  process.exitCode = status;
}
