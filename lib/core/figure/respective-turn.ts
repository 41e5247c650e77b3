import type { Span } from '../span.ts';
import { clauseStart, groupEnd, groupStart, oncePerPassage, type Passage } from './passage.ts';

/** Which of several values that are given "respectively" a figure is. */
export interface RespectiveTurn {
  readonly index: number;
  readonly count: number;
  /** The stretch before the values, in which what they are of stands in the same order. */
  readonly named: Span;
}

const AHEAD = /分别|依次/g;
const BEHIND = /(?<![a-z])respectively(?![a-z])/;
const isMarked = oncePerPassage(({ text }) => text.search(AHEAD) >= 0 || BEHIND.test(text));
/** How far behind the last value "respectively" may stand. */
const BEHIND_LENGTH = 60;
/** What stands between values that are given together. */
const JOINT =
  /^ ?(?:[、,，] ?(?:and |和|与|及)?|和|与|及|以及|and) ?(?:约|近|超过?|around |about |nearly )?$/;
/** What stands between the names of what they are of. */
const BETWEEN_NAMES = /、|和|与|及(?!其)|以及|, and | and |, /g;

/** The values that are given together with a figure, itself included. */
function joined({ statistics, text }: Passage, figure: Span): readonly Span[] {
  const at = statistics.findIndex(({ start }) => start === figure.start);
  if (at < 0) return [];
  const adjoins = (i: number): boolean => {
    const [one, next] = [statistics[i], statistics[i + 1]];
    return one !== undefined && next !== undefined && JOINT.test(text.slice(one.end, next.start));
  };
  let first = at;
  let last = at;
  while (adjoins(first - 1)) first -= 1;
  while (adjoins(last)) last += 1;
  return statistics.slice(first, last + 1);
}

/**
 * Finds a figure's turn among values that are given "respectively": 中国和美国分别为15款和40款.
 *
 * @returns null for any other figure.
 */
export function respectiveTurn(passage: Passage, figure: Span): RespectiveTurn | null {
  if (!isMarked(passage)) return null;
  const group = groupStart(passage, figure.start);
  const marks = [...passage.text.slice(group, figure.start).matchAll(AHEAD)];
  const mark = marks.at(-1);
  const end = Math.min(groupEnd(passage, figure.end), figure.end + BEHIND_LENGTH);
  if (!mark && !BEHIND.test(passage.text.slice(figure.end, end))) return null;
  const values = joined(passage, figure);
  const [first] = values;
  if (!first || values.length < 2) return null;
  return {
    index: values.findIndex(({ start }) => start === figure.start),
    count: values.length,
    named: { start: group, end: mark ? group + mark.index : first.start },
  };
}

/** The one of several mentions whose turn it is, when there are as many as values before them. */
export function inTurn<T extends Span>(
  mentions: readonly T[],
  { named, index, count }: RespectiveTurn,
): T | null {
  const before = mentions.filter(({ start, end }) => start >= named.start && end <= named.end);
  return before.length === count ? (before[index] ?? null) : null;
}

/** The names in the clause that lists as many as there are values. */
function namesOf(passage: Passage, { named, count }: RespectiveTurn): Span[] {
  for (let end = named.end; end > named.start; ) {
    const start = Math.max(named.start, clauseStart(passage, end));
    const names: Span[] = [];
    let from = start;
    for (const { index, 0: mark } of passage.text.slice(start, end).matchAll(BETWEEN_NAMES)) {
      names.push({ start: from, end: start + index });
      from = start + index + mark.length;
    }
    names.push({ start: from, end });
    if (names.length === count && names.every((name) => name.end > name.start)) return names;
    end = start - 1;
  }
  return [];
}

/** What the last name says of all of them: the 规模 of "A和B的规模". */
const SHARED = /的[^的]*$/;

/** Where the sentence names what the other values are of, and not this one. */
export function namesOfOthers(passage: Passage, turn: RespectiveTurn): Span[] {
  const names = namesOf(passage, turn);
  return names.flatMap(({ start, end }, index) => {
    if (index === turn.index) return [];
    const shared = SHARED.exec(passage.text.slice(start, end));
    return [{ start, end: shared ? start + shared.index : end }];
  });
}
