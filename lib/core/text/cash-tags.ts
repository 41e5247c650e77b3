/** How finance sites name a share in what their users write: $寒武纪$, $寒武纪(SH688256)$. */
const CASH_TAG = /\$([\p{Script=Han}A-Z][^$\s，。,;；]{0,24}(?: [(（][^$()（）]{1,20}[)）])?)\$/gu;

/** Right before a tag that begins a sentence, or is filed under one: "$寒武纪$2024年……". */
const AT_START = /(?:^|[\s。！？!?;；])$/;
/** The sentence goes on from the tag: "$寒武纪$的营收", "$寒武纪$ and $NVIDIA$". */
const GOES_ON = /^ ?(?:[的在和与，,、:：]|[a-z])/;

/**
 * The text with tags that are no sums of money in what stands behind them, and no part of it where
 * they stand before a sentence; as long as before.
 */
export const withoutCashTags = (text: string): string =>
  text.replace(CASH_TAG, (tag: string, name: string, at: number, all: string) => {
    const isApart = AT_START.test(all.slice(Math.max(0, at - 1), at));
    const goesOn = GOES_ON.test(all.slice(at + tag.length, at + tag.length + 2));
    return ` ${name}${isApart && !goesOn ? '。' : ' '}`;
  });
