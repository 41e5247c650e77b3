import { readFileSync } from 'node:fs';
import type { Pack } from '../../lib/core/claim/claim.ts';
import { buildClaimIndex, type ClaimIndex } from '../../lib/core/claim/claim-index.ts';
import type { GoldenPassage } from './golden-passage.ts';
import { AI_IN_OTHER_FIELDS } from './passages/ai-in-other-fields.cases.ts';
import { AI_TRAPS } from './passages/ai-traps.cases.ts';
import { ARTICLES } from './passages/articles.cases.ts';
import { ASIDES_AND_SPEAKERS } from './passages/asides-and-speakers.cases.ts';
import { CARRIED_NAMES } from './passages/carried-names.cases.ts';
import { CONTRARY_WORDS, CONTRARY_WORDS_HANT } from './passages/contrary-words.cases.ts';
import { CONTRARY_WORDS_ENGLISH } from './passages/contrary-words-english.cases.ts';
import { DOCUMENTS } from './passages/documents.cases.ts';
import { EARLIER_FIGURES } from './passages/earlier-figures.cases.ts';
import { ENGLISH } from './passages/english.cases.ts';
import { ENGLISH_PROSE } from './passages/english-prose.cases.ts';
import { ENGLISH_TRAPS } from './passages/english-traps.cases.ts';
import { FOLLOW_ONS } from './passages/follow-ons.cases.ts';
import { LAYOUTS } from './passages/layouts.cases.ts';
import { NEAR_MISSES } from './passages/near-misses.cases.ts';
import { OTHER_FIELDS } from './passages/other-fields.cases.ts';
import { SCOPES } from './passages/scopes.cases.ts';
import { SIMPLIFIED } from './passages/simplified.cases.ts';
import { SIMPLIFIED_MORE } from './passages/simplified-more.cases.ts';
import { SIMPLIFIED_PROSE } from './passages/simplified-prose.cases.ts';
import { SIMPLIFIED_TRAPS } from './passages/simplified-traps.cases.ts';
import { STRANGERS } from './passages/strangers.cases.ts';
import { TRADITIONAL } from './passages/traditional.cases.ts';
import { TRADITIONAL_PROSE } from './passages/traditional-prose.cases.ts';
import { WHOLE_DOCUMENTS } from './passages/whole-documents.cases.ts';
import { WIDER_WORDS } from './passages/wider-words.cases.ts';
import { WORD_SENSES } from './passages/word-senses.cases.ts';
import { type GoldenOutcome, runPassage } from './run-passage.ts';

/** All golden passages, by set. */
export const GOLDEN_SETS: Readonly<Record<string, readonly GoldenPassage[]>> = {
  'zh-Hans': [...SIMPLIFIED, ...SIMPLIFIED_MORE, ...SIMPLIFIED_TRAPS],
  'zh-Hant': TRADITIONAL,
  en: [...ENGLISH, ...ENGLISH_TRAPS],
  layouts: LAYOUTS,
  scopes: SCOPES,
  'carried names': CARRIED_NAMES,
  'free words in zh-Hans': SIMPLIFIED_PROSE,
  'free words in zh-Hant': TRADITIONAL_PROSE,
  'free words in en': ENGLISH_PROSE,
  documents: [...DOCUMENTS, ...AI_TRAPS, ...NEAR_MISSES],
  'follow-ons and other fields': [
    ...ASIDES_AND_SPEAKERS,
    ...FOLLOW_ONS,
    ...OTHER_FIELDS,
    ...AI_IN_OTHER_FIELDS,
  ],
  'contrary words': [...CONTRARY_WORDS, ...CONTRARY_WORDS_HANT, ...CONTRARY_WORDS_ENGLISH],
  'strangers and articles': [...STRANGERS, ...ARTICLES],
  'senses of words': WORD_SENSES,
  'wider words': WIDER_WORDS,
  'whole documents': [...WHOLE_DOCUMENTS, ...EARLIER_FIGURES],
};

/** How well figures were recognised, 0–1 each, and what went wrong, one line each. */
export interface GoldenScore {
  readonly precision: number;
  readonly recall: number;
  readonly verdicts: number;
  readonly faults: readonly string[];
}

/** The index over the two packs that are shipped. */
export function shippedIndex(): ClaimIndex {
  const packs = ['llm-market-2025', 'primary-sources'].map(
    // The packs are built and checked by the corpus's own tests.
    (id) => JSON.parse(readFileSync(`public/packs/${id}.json`, 'utf8')) as Pack,
  );
  return buildClaimIndex(packs);
}

interface Count {
  right: number;
  wrong: number;
  missed: number;
  verdicts: number;
  rightVerdicts: number;
}

function countOutcome(outcome: GoldenOutcome, count: Count, faults: string[]): void {
  const { passage, figure, expected, metric, verdicts } = outcome;
  const wanted = expected?.metric ?? null;
  if (metric !== wanted) {
    faults.push(`${passage}: ${figure.quantity.text} is ${metric}, not ${wanted}`);
    if (metric !== null) count.wrong += 1;
    if (wanted !== null) count.missed += 1;
  } else if (metric !== null) count.right += 1;
  for (const verdict of verdicts) {
    count.verdicts += 1;
    if (verdict.actual === verdict.expected) count.rightVerdicts += 1;
    else faults.push(`${passage}: ${verdict.claim} ${verdict.actual}, not ${verdict.expected}`);
  }
}

function countPassage(
  passage: GoldenPassage,
  index: ClaimIndex,
  count: Count,
  faults: string[],
): void {
  const { outcomes, missing } = runPassage(passage, index);
  count.missed += missing.length;
  for (const { figure } of missing) faults.push(`${passage.name}: ${figure} was not read`);
  for (const outcome of outcomes) countOutcome(outcome, count, faults);
}

/** Scores passages by figures and their metrics, and the verdicts on the claims they name. */
export function scorePassages(passages: readonly GoldenPassage[], index: ClaimIndex): GoldenScore {
  const count: Count = { right: 0, wrong: 0, missed: 0, verdicts: 0, rightVerdicts: 0 };
  const faults: string[] = [];
  for (const passage of passages) countPassage(passage, index, count, faults);
  return {
    precision: count.right / Math.max(1, count.right + count.wrong),
    recall: count.right / Math.max(1, count.right + count.missed),
    verdicts: count.rightVerdicts / Math.max(1, count.verdicts),
    faults,
  };
}
