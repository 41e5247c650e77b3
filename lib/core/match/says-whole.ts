import type { FigureContext } from './figure-context.ts';

/** Whether a clause speaks of a whole: "the whole company's revenue" goes on with no part of it. */
export const saysWhole = ({ sentence, clause }: FigureContext): boolean =>
  /全公司|全部|整体|整个|总(?![统裁部理编])|(?<![a-z])(?:total|overall|whole|altogether)(?![a-z])/.test(
    sentence.text.slice(clause.start, clause.end),
  );
