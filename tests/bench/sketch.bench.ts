import { containment, holdsSource } from '../../lib/core/article/containment.ts';
import { sketchOf } from '../../lib/core/article/sketch-of.ts';
import { COPIES } from '../core/article/make-copies.ts';
import { writtenTexts } from '../core/article/written-texts.ts';
import { type Bench, type Measure, race } from './measure.ts';

const ROUNDS = 200;
const TEXTS = 60;

/** A rolling hash over the units as they are, and nothing else: what a sketch is measured by. */
function bareRollingHash(text: string): number {
  const base = 31;
  const reach = 8;
  const leaving = Array.from({ length: reach }).reduce<number>(
    (power) => Math.imul(power, base),
    1,
  );
  let hash = 0;
  let folded = 0;
  for (let i = 0; i < text.length; i++) {
    const old = i < reach ? 0 : Math.imul(text.charCodeAt(i - reach), leaving);
    hash = (Math.imul(hash, base) + text.charCodeAt(i) - old) | 0;
    folded ^= hash;
  }
  return folded;
}

function speed(name: string, text: string): Measure {
  const variants = { bare: () => bareRollingHash(text), sketch: () => sketchOf(text) };
  // Until both are compiled for speed, which another thread does while they run.
  race(variants, 5 * ROUNDS);
  const times = race(variants, ROUNDS);
  return { name, value: times.sketch / times.bare, unit: '×', atMost: 3 };
}

/** Copies of sixty texts that are recognised, and the most that strangers share. */
function recognition(texts: readonly string[]): Measure[] {
  const sketches = texts.map((text) => sketchOf(text));
  const hostOf = (index: number) => texts[(index + 7) % texts.length] ?? '';
  const recognised = Object.entries(COPIES).map(([name, copy]) => {
    const held = texts.filter((text, index) => {
      const source = sketches[index];
      return source && holdsSource(sketchOf(copy(text, hostOf(index))), source);
    });
    return {
      name: `recognised: ${name}`,
      value: (100 * held.length) / TEXTS,
      unit: '%',
      atLeast: 100,
    };
  });
  const strangers = sketches.flatMap((page, at) =>
    sketches.filter((_, of) => of !== at).map((source) => ({ page, source })),
  );
  const confused = strangers.filter(({ page, source }) => holdsSource(page, source)).length;
  const most = Math.max(...strangers.map(({ page, source }) => containment(page, source)));
  return [
    ...recognised,
    { name: 'strangers taken for a source', value: confused, unit: '', atMost: 0 },
    { name: 'the most that a stranger shares', value: 100 * most, unit: '%' },
  ];
}

/** The sketch against one bare pass, and what it recognises. */
export const bench: Bench = async () => {
  const texts = writtenTexts(TEXTS);
  return [
    speed('sketch, one article, against a bare rolling hash', texts[0] ?? ''),
    speed('sketch, 60 articles, against a bare rolling hash', texts.join('\n')),
    ...recognition(texts),
  ];
};
