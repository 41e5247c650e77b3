import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { checkBoundaries } from '../boundaries.ts';
import { SHAPE_SEEDS, SHIPPED_SEEDS, TYPES_ONLY } from './boundaries.cases.ts';
import { seedTree } from './seed-tree.ts';

/** Seeds lie inside the repository, so that npm packages are found as from the sources. */
const PARENT = 'test-results/boundaries';
const CONFIG = '.dependency-cruiser.cjs';

const rulesReported = (output: string) =>
  new Set([...output.matchAll(/^\s*error ([\w/-]+):/gm)].map((match) => match[1]));

function rulesConfigured(bundle: '0' | '1'): string[] {
  process.env.BUNDLE = bundle;
  const require = createRequire(import.meta.url);
  delete require.cache[require.resolve(`../../${CONFIG}`)];
  // dependency-cruiser's own configuration format.
  const config = require(`../../${CONFIG}`) as { forbidden: { name: string }[] };
  return config.forbidden.map((rule) => rule.name);
}

describe('the arrows between the folders', () => {
  it('has a seeded violation for every rule', () => {
    const seeded = (seeds: typeof SHAPE_SEEDS) => new Set(seeds.map((seed) => seed.rule));
    expect(seeded(SHAPE_SEEDS)).toEqual(new Set(rulesConfigured('0')));
    expect(seeded(SHIPPED_SEEDS)).toEqual(new Set(rulesConfigured('1')));
  });

  it('reports every seeded violation, each under its rule', () => {
    const files = Object.assign({}, ...SHAPE_SEEDS.map((seed) => seed.files));
    const { status, output } = checkBoundaries(seedTree(PARENT, files));
    expect(status).not.toBe(0);
    const reported = rulesReported(output);
    expect(SHAPE_SEEDS.map((seed) => seed.rule).filter((rule) => !reported.has(rule))).toEqual([]);
  });

  it.each(SHIPPED_SEEDS)('reports what ships against $rule', ({ rule, files }) => {
    const { status, output } = checkBoundaries(seedTree(PARENT, files));
    expect(status).not.toBe(0);
    expect(rulesReported(output)).toContain(rule);
  });

  it('lets what ships import the types of anything', () => {
    const { output } = checkBoundaries(seedTree(PARENT, TYPES_ONLY));
    const shipped = new Set(rulesConfigured('1'));
    expect([...rulesReported(output)].filter((rule) => shipped.has(String(rule)))).toEqual([]);
  });

  it('knows every folder of the core as a stage of the path', () => {
    const folders = readdirSync('lib/core', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `core-flows-forward/${entry.name}`);
    const rules = rulesConfigured('0');
    expect(folders.filter((folder) => !rules.includes(folder))).toEqual([]);
  });
});
