/** What a price is for where the sentence says it apart from the amount: "推理一百万个 token……要 10 美元". */
const TOKENS =
  /(?:(百万|一百万|100 ?万|million|1m)|(千|一千|1000|1,000|thousand|1k))(?: ?个)?(?: (?:input|output))? ?(?:输入|输出)?(?:的)? ?(?:tokens?|词元)/;

/**
 * Finds the denominator of a price that its amount is printed without.
 *
 * @param sentence - Simplified, lower case.
 * @returns As in `Quantity.per`; null when the sentence prices no tokens.
 */
export function impliedPer(sentence: string): string | null {
  const match = TOKENS.exec(sentence);
  if (!match) return null;
  return match[1] ? '1M token' : '1K token';
}
