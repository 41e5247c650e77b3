import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seedTree } from './seed-tree.ts';

/** What the core must not be able to say, one file each. */
const IMPURE = {
  'dom.ts': 'export const title = (): string => document.title;\n',
  'network.ts': "export const load = (): unknown => fetch('https://example.org/');\n",
  'extension.ts': 'export const id = (): string => browser.runtime.id;\n',
  'log.ts': "export const say = (): void => console.log('hello');\n",
  'process.ts': 'export const path = (): unknown => process.env;\n',
  'timer.ts': 'export const later = (): unknown => setTimeout(() => {}, 1);\n',
  'enum.ts': 'export enum Verdict {\n  Agree,\n}\n',
};

it('does not compile a core that mentions the page, the network, the browser or the process', () => {
  const root = seedTree('test-results/types', IMPURE);
  copyFileSync('lib/core/tsconfig.json', join(root, 'tsconfig.json'));
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '--noEmit', '-p', root], { encoding: 'utf8' });
  const silent = Object.keys(IMPURE).filter((file) => !run.stdout.includes(`${file}(`));
  expect(silent).toEqual([]);
});

it('finds an export, a file and a package that nothing uses', () => {
  const root = seedTree('test-results/knip', {
    'package.json': JSON.stringify({
      name: 'seed',
      type: 'module',
      dependencies: { preact: '*', wxt: '*' },
    }),
    'entrypoints/background.ts': "import { used } from '../lib/app/serve.ts';\nused();\n",
    'lib/app/serve.ts': 'export const used = () => 1;\nexport const idle = () => 2;\n',
    'lib/app/forgotten.ts': 'export const nobody = 1;\n',
  });
  mkdirSync(join(root, 'tests'), { recursive: true });
  copyFileSync('knip.json', join(root, 'knip.json'));
  const knip = join(process.cwd(), 'node_modules/knip/bin/knip.js');
  const run = spawnSync(process.execPath, [knip], { cwd: root, encoding: 'utf8' });
  expect(run.status).not.toBe(0);
  expect(run.stdout).toMatch(/Unused files[\s\S]*lib\/app\/forgotten\.ts/);
  expect(run.stdout).toMatch(/Unused exports[\s\S]*idle/);
  expect(run.stdout).toMatch(/Unused dependencies[\s\S]*preact/);
});
