import { type Figure, spanInSentence } from '../figure/figure.ts';
import { matchingForm } from '../figure/passage.ts';

/** What a price is for where the sentence says it apart from the amount: "推理一百万个 token……要 10 美元". */
const TOKENS =
  /(?:(百万|一百万|100 ?万|million|1m)|(千|一千|1000|1,000|thousand|1k))(?: ?个)?(?: (?:input|output))? ?(?:输入|输出)?(?:的)? ?(?:tokens?|词元)/g;

const perOf = (match: RegExpExecArray | undefined): string | null =>
  match ? (match[1] ? '1M token' : '1K token') : null;

/** The denominator that stands nearest before a place of a text, else the first behind it. */
function nearestPer(text: string, at: number): string | null {
  const all = [...matchingForm(text).matchAll(TOKENS)];
  return perOf(all.findLast(({ index }) => index < at) ?? all[0]);
}

/**
 * Finds the denominator of a price that its amount is printed without: in its sentence, or in the
 * header, sentence or heading that goes with it.
 *
 * @returns As in `Quantity.per`; null when none of them prices tokens.
 */
export function impliedPer(figure: Figure): string | null {
  const { sentence, heading, before, outline } = figure;
  const own = nearestPer(sentence, spanInSentence(figure).start);
  if (own !== null) return own;
  for (const text of [heading, before, outline]) {
    const per = text === undefined ? null : nearestPer(text, text.length);
    if (per !== null) return per;
  }
  return null;
}
