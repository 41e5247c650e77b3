import { digitsEnd, isDigit, isLetter } from './code-runs.ts';

/**
 * What may stand at a place of a stream: gives its end, or -1 when it does not stand there.
 * Patterns are put together below, and never go back on a choice that they made, so that matching
 * takes time in proportion to what is matched.
 */
export interface Pattern {
  (codes: Uint16Array, at: number): number;
  /** A bit for the last five bits of each unit that it may begin with; absent where that may be any. */
  starts?: number;
}

function startingWith(starts: number | undefined, pattern: Pattern): Pattern {
  if (starts !== undefined) pattern.starts = starts;
  return pattern;
}

/** One of the characters. */
export function one(characters: string): Pattern {
  const set = new Set([...characters].map((character) => character.charCodeAt(0)));
  let starts = 0;
  for (const code of set) starts |= 1 << code;
  return startingWith(starts, (codes, at) => {
    const code = codes[at] ?? 0;
    // Most units are told off without asking the set.
    return ((starts >>> code) & 1) === 1 && set.has(code) ? at + 1 : -1;
  });
}

/** A digit, whatever follows. */
export const digit: Pattern = startingWith(one('0123456789').starts, (codes, at) =>
  isDigit(codes[at]) ? at + 1 : -1,
);

/** A letter, accented ones included. */
export const latin: Pattern = (codes, at) => {
  const code = codes[at] ?? 0;
  return isLetter(code) || (code >= 0xc0 && code <= 0x24f) ? at + 1 : -1;
};

/** A printed character of ASCII, other than the space. */
export const ascii: Pattern = (codes, at) => {
  const code = codes[at] ?? 0;
  return code > 0x20 && code < 0x7f ? at + 1 : -1;
};

/** A whole run of so many digits, with a value between the two. */
export function digits(least: number, most: number, lo = 0, hi = Number.MAX_VALUE): Pattern {
  return startingWith(digit.starts, (codes, at) => {
    const end = digitsEnd(codes, at);
    if (end - at < least || end - at > most) return -1;
    if (lo === 0 && hi === Number.MAX_VALUE) return end;
    const value = wholeAt(codes, at, end);
    return value >= lo && value <= hi ? end : -1;
  });
}

/** The value of digits. */
export function wholeAt(codes: Uint16Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (codes[i] ?? 0) - 0x30;
  return value;
}

/** All of them, one behind the other. */
export function all(...patterns: readonly Pattern[]): Pattern {
  return startingWith(patterns[0]?.starts, (codes, at) => {
    let end = at;
    for (const pattern of patterns) {
      end = pattern(codes, end);
      if (end < 0) break;
    }
    return end;
  });
}

/** The first of them that stands there. */
export function any(...patterns: readonly Pattern[]): Pattern {
  const starts = patterns.map((pattern) => pattern.starts ?? -1);
  return startingWith(
    starts.reduce((all, own) => all | own, 0),
    (codes, at) => {
      const code = codes[at] ?? 0;
      for (let i = 0; i < patterns.length; i++) {
        const end = (((starts[i] ?? -1) >>> code) & 1) === 0 ? -1 : patterns[i]?.(codes, at);
        if (end !== undefined && end >= 0) return end;
      }
      return -1;
    },
  );
}

/** The pattern, or nothing. */
export function maybe(...patterns: readonly Pattern[]): Pattern {
  const whole = all(...patterns);
  return (codes, at) => Math.max(at, whole(codes, at));
}

/** Nothing, where the pattern does not stand. */
export function not(pattern: Pattern): Pattern {
  return (codes, at) => (pattern(codes, at) < 0 ? at : -1);
}

/** Nothing, where the pattern stands. */
export const ahead = (pattern: Pattern): Pattern => startingWith(pattern.starts, not(not(pattern)));

/** The pattern as often as it stands there, at least and at most so often. */
export function many(pattern: Pattern, least = 1, most = Number.MAX_VALUE): Pattern {
  return startingWith(least > 0 ? pattern.starts : undefined, (codes, at) => {
    let end = at;
    let count = 0;
    for (let next = pattern(codes, at); next > end && count < most; next = pattern(codes, end)) {
      end = next;
      count++;
    }
    return count < least ? -1 : end;
  });
}

/** A space, if one stands there. */
export const space: Pattern = (codes, at) => (codes[at] === 0x20 ? at + 1 : at);

/** The end of the sentence, with or without a space before it. */
export const textEnd: Pattern = all(space, one('\0'));

/** A letter or digit. */
export const inName = any(latin, digit);

/** A name with digits in it: GPT-4o, Qwen2.5-72B, H20; letters, digits, and - . _ between them. */
export const name: Pattern = many(any(inName, all(one('-._'), ahead(inName))));
