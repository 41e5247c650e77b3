import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LINT_COMPANIONS, LINT_SEEDS } from './lint.cases.ts';
import { seedTree } from './seed-tree.ts';

/** `group/rule` of every rule that biome.json sets by name, in its main part and its overrides. */
function rulesSet(): string[] {
  // Biome's own configuration format.
  type Rules = Record<string, string | Record<string, unknown>>;
  type Section = { linter: { rules: Rules } };
  const config = JSON.parse(readFileSync('biome.json', 'utf8')) as Section & {
    overrides: Section[];
  };
  return [config, ...config.overrides].flatMap((section) =>
    Object.entries(section.linter.rules).flatMap(([group, rules]) =>
      typeof rules === 'string'
        ? []
        : Object.entries(rules)
            .filter(([, level]) => level !== 'off')
            .map(([rule]) => `${group}/${rule}`),
    ),
  );
}

it('has a seeded violation for every lint rule that the project sets', () => {
  expect(new Set(LINT_SEEDS.map((seed) => seed.rule))).toEqual(new Set(rulesSet()));
});

it('reports every seeded violation as an error, in the file that commits it', () => {
  const files = Object.fromEntries(LINT_SEEDS.map(({ file, text }) => [file, `${text}\n`]));
  const root = seedTree(join(tmpdir(), 'duishu-lint'), { ...files, ...LINT_COMPANIONS });
  copyFileSync('biome.json', join(root, 'biome.json'));
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=200', '.'],
    { cwd: root, encoding: 'utf8' },
  );
  // Biome's own report format.
  const { diagnostics } = JSON.parse(run.stdout) as {
    diagnostics: { category: string; severity: string; location: { path: string } }[];
  };
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ category, location }) => `${category} ${location.path}`);
  const expected = LINT_SEEDS.map(({ rule, file }) => `lint/${rule} ${file}`);
  expect(expected.filter((one) => !errors.includes(one))).toEqual([]);
});
