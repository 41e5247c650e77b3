import type { Claim } from '../../lib/core/claim/claim.ts';
import type { ShownFinding } from '../../lib/core/cross-reference.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import type { StatisticKind } from '../../lib/core/quantity/quantity.ts';
import type { Localized } from '../../lib/core/text/localized.ts';
import type { Reason, Verdict } from '../../lib/core/verdict/finding.ts';

export const NEWS: Localized = {
  zh: '从DeepSeek看中国大模型（第一新声）',
  en: 'China’s large models, seen from DeepSeek (Diyi Xinsheng)',
};
export const ANSWER: Localized = {
  zh: '豆包的回答：大语言模型的市场与挑战',
  en: 'Doubao’s answer on the LLM market',
};

/** A figure in a sentence of our own, marked with 〔 〕 around it. */
export function figureIn(
  marked: string,
  more: { value: number; unit: string; kind: StatisticKind } & Partial<Omit<Figure, 'quantity'>>,
): Figure {
  const start = marked.indexOf('〔');
  const end = marked.indexOf('〕') - 1;
  const sentence = marked.replace(/[〔〕]/g, '');
  const { value, unit, kind, ...rest } = more;
  return {
    quantity: {
      start,
      end,
      text: sentence.slice(start, end),
      kind,
      lo: value,
      hi: value,
      unit,
      bound: 'exact',
      precision: 0,
    },
    block: 0,
    inHeading: false,
    sentence,
    sentenceStart: 0,
    basis: { value: 'measured' },
    stated: 'level',
    context: [],
    ...rest,
  };
}

export function claimOf(
  claim: Pick<Claim, 'id' | 'source' | 'metric' | 'statement'> &
    Partial<Claim> & { value: Claim['value'] },
): Claim {
  return { stated: 'level', basis: 'measured', place: 'CN', period: '2024', ...claim };
}

export const yuan = (value: number): Claim['value'] => ({
  lo: value,
  hi: value,
  unit: 'CNY',
  bound: 'exact',
  precision: 0,
});
export const percent = (value: number): Claim['value'] => ({ ...yuan(value), unit: '%' });

export function findingOf(
  verdict: Verdict,
  theirs: Claim,
  more: {
    reasons: readonly Reason[];
    title?: Localized;
    label: Localized;
    ratio?: number;
    difference?: number;
  },
): ShownFinding {
  const { title = ANSWER, label, ...rest } = more;
  return {
    claim: theirs.id,
    source: theirs.source,
    verdict,
    theirs,
    metric: { id: theirs.metric, label },
    sourceTitle: title,
    ...rest,
  };
}
