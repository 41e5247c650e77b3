import type { Metric } from '../core/claim/claim.ts';

/** Lists of words that many metrics share, by name, parted by "|". A word "@name" stands for a list. */
export type Vocabulary = Readonly<Record<string, string>>;

/** The words of a list, with "@name" replaced by what it stands for; an unknown name stays. */
function wordsOf(words: readonly string[], vocabulary: Vocabulary): string[] {
  const all = words.flatMap((word) => {
    const list = word.startsWith('@') ? vocabulary[word.slice(1)] : undefined;
    return list === undefined ? [word] : wordsOf(list.split('|'), vocabulary);
  });
  return [...new Set(all)];
}

/** A metric with its terms written out. */
export function expandTerms(metric: Metric, vocabulary: Vocabulary): Metric {
  const { terms } = metric;
  const expand = (words: readonly string[]): string[] => wordsOf(words, vocabulary);
  return {
    ...metric,
    terms: {
      ...terms,
      all: terms.all.map(expand),
      ...(terms.topic && { topic: expand(terms.topic) }),
      ...(terms.none && { none: expand(terms.none) }),
    },
  };
}

/** Names of lists that a metric's expanded terms refer to and that are not there. */
export const unknownLists = ({ terms }: Metric): string[] =>
  [...terms.all.flat(), ...(terms.topic ?? []), ...(terms.none ?? [])].filter((word) =>
    word.startsWith('@'),
  );
