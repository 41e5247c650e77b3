import type { Figure } from '../figure/figure.ts';
import { matchingForm } from '../figure/passage.ts';

/** What a price is for where the sentence says it apart from the amount: "推理一百万个 token……要 10 美元". */
const TOKENS =
  /(?:(百万|一百万|100 ?万|million|1m)|(千|一千|1000|1,000|thousand|1k))(?: ?个)?(?: (?:input|output))? ?(?:输入|输出)?(?:的)? ?(?:tokens?|词元)/;

/**
 * Finds the denominator of a price that its amount is printed without: in its sentence, or in the
 * header, sentence or heading that goes with it.
 *
 * @returns As in `Quantity.per`; null when none of them prices tokens.
 */
export function impliedPer({ sentence, heading, before, outline }: Figure): string | null {
  for (const text of [sentence, heading, before, outline]) {
    const match = text === undefined ? null : TOKENS.exec(matchingForm(text));
    if (match) return match[1] ? '1M token' : '1K token';
  }
  return null;
}
