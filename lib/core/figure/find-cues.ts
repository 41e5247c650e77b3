import { buildTermFinder, findTerms, type TermFinder, type TermHit } from '../text/term-finder.ts';
import * as words from './cue-words.ts';
import { COMPANIES, ORGANISATIONS, SPEAKERS } from './organisations.ts';

/** What a cue word stands for. */
export type Cue =
  | { readonly kind: 'place' | 'organisation' | 'company'; readonly code: string }
  | {
      readonly kind:
        | 'forecast'
        | 'rise'
        | 'fall'
        | 'compound'
        | 'share'
        | 'base'
        | 'lead'
        | 'saying'
        | 'none';
    };

/** A cue word found in a text. */
export type CueHit = TermHit<Cue>;

type PlainCue = Exclude<Cue['kind'], 'place' | 'organisation' | 'company'>;

function* tableOf(
  kind: 'place' | 'organisation' | 'company',
  table: Readonly<Record<string, string>>,
): Generator<readonly [string, Cue]> {
  for (const [code, names] of Object.entries(table)) {
    for (const name of names.split('|')) yield [name, { kind, code }];
  }
}

function* entries(): Generator<readonly [string, Cue]> {
  yield* tableOf('place', words.PLACES);
  yield* tableOf('organisation', ORGANISATIONS);
  yield* tableOf('organisation', SPEAKERS);
  yield* tableOf('company', COMPANIES);
  const lists: readonly (readonly [PlainCue, string])[] = [
    ['none', words.NOT_CUES],
    ['forecast', words.FORECAST],
    ['rise', words.RISE],
    ['fall', words.FALL],
    ['compound', words.COMPOUND],
    ['share', words.SHARE],
    ['base', words.BASE],
    ['lead', words.LEAD],
    ['saying', words.SAYING],
  ];
  for (const [kind, list] of lists) {
    const cue: Cue = { kind };
    for (const word of list.split('|')) yield [word, cue];
  }
}

let finder: TermFinder<Cue> | null = null;

/**
 * Finds the words that tell a figure's scope.
 *
 * @param text - Simplified Chinese, lower case.
 * @returns In text order; of words that start together only the longest, with everything it means.
 */
export function findCues(text: string): CueHit[] {
  // Built at the first figure, not at import: most pages have none.
  finder ??= buildTermFinder(entries());
  return findTerms(finder, text, false);
}
