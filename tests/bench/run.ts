/**
 * `npm run bench [-- NAME…]`: runs `tests/bench/*.bench.ts`, or those whose name contains a NAME,
 * prints their figures, and fails when a promised one is not kept.
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, Measure } from './measure.ts';

const isKept = ({ value, atMost, atLeast }: Measure): boolean =>
  value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY);

function promise({ atMost, atLeast, unit }: Measure): string {
  if (atMost !== undefined) return `≤ ${atMost} ${unit}`;
  return atLeast === undefined ? '' : `≥ ${atLeast} ${unit}`;
}

function print(measure: Measure): void {
  const value = `${Number(measure.value.toPrecision(3))} ${measure.unit}`;
  const verdict = promise(measure) === '' || isKept(measure) ? '' : 'NOT KEPT';
  const columns = [measure.name.padEnd(64), value.padStart(12), promise(measure).padEnd(12)];
  console.log(`  ${[...columns, verdict].join('  ').trimEnd()}`);
}

const wanted = process.argv.slice(2);
const files = globSync('tests/bench/*.bench.ts').sort();
const broken: string[] = [];
for (const file of files) {
  const name = basename(file, '.bench.ts');
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  console.log(`\n${name}`);
  // Every benchmark file exports `bench`.
  const { bench } = (await import(pathToFileURL(file).href)) as { bench: Bench };
  const measures = await bench();
  measures.forEach(print);
  broken.push(...measures.filter((one) => !isKept(one)).map((one) => `${name}: ${one.name}`));
}
if (broken.length > 0) {
  console.log(`\nNot kept:\n  ${broken.join('\n  ')}`);
  process.exitCode = 1;
}
