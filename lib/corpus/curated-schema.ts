import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const localized = z.strictObject({ zh: text, en: text });
const number = z.number();
const boundSchema = z.enum([
  'exact',
  'about',
  'near-below',
  'over',
  'under',
  'at-least',
  'at-most',
]);

/** Fields that every curated claim has, whether its source is a text or a report. */
const claimFields = {
  id: text,
  metric: text,
  value: z.union([number, z.tuple([number, number])]),
  unit: text,
  per: z.exactOptional(text),
  bound: z.exactOptional(z.enum(['about', 'near-below', 'over', 'under', 'at-least', 'at-most'])),
  /** Half a unit of the last printed digit; taken from the figure where it is printed in digits. */
  precision: z.exactOptional(number),
  stated: z.enum(['level', 'change', 'share', 'share-change']),
  period: z.exactOptional(text),
  place: z.exactOptional(text),
  subject: z.exactOptional(localized),
  basis: z.enum(['measured', 'forecast']),
  /** Which end of a change it is, where the source gives both. */
  end: z.exactOptional(z.enum(['from', 'to'])),
  /** A code of `quoted.json`. */
  quoted: z.exactOptional(text),
  zh: text,
  en: text,
};

/** A claim of a text that we hold: the line it stands in and the figure as printed there. */
export const textClaimSchema = z.strictObject({
  ...claimFields,
  line: z.int().check(z.minimum(1)),
  figure: text,
  /** Which of the places where the line prints this figure, from 1; needed only if there are several. */
  occurrence: z.exactOptional(z.int().check(z.minimum(1))),
  /** How a reader of quantities sees it differently, and why that is right. */
  reads: z.exactOptional(
    z.strictObject({
      unit: z.exactOptional(z.nullable(text)),
      per: z.exactOptional(z.null()),
      bound: z.exactOptional(boundSchema),
      why: text,
    }),
  ),
});

/** A claim of a report that we know by its figures only. */
export const reportClaimSchema = z.strictObject({
  ...claimFields,
  urls: z.array(text).check(z.minLength(1)),
  confidence: z.enum(['high', 'medium']),
});

/** Claims of one text of the corpus, named by its file. */
export const textClaimsFileSchema = z.strictObject({
  source: text,
  text,
  claims: z.array(textClaimSchema),
});

/** Claims of one report. */
export const reportClaimsFileSchema = z.strictObject({
  source: text,
  claims: z.array(reportClaimSchema),
});

export const packFileSchema = z.strictObject({
  id: text,
  version: text,
  title: localized,
  license: text,
});

export const notesFileSchema = z.array(
  z.strictObject({ claims: z.array(text), zh: text, en: text }),
);

/** Lists of words that many metrics share, by name; the words are parted by "|". */
export const vocabularyFileSchema = z.record(text, text);

export const quotedFileSchema = z.record(text, localized);

export type TextClaim = z.output<typeof textClaimSchema>;
export type ReportClaim = z.output<typeof reportClaimSchema>;
export type TextClaimsFile = z.output<typeof textClaimsFileSchema>;
export type ReportClaimsFile = z.output<typeof reportClaimsFileSchema>;
export type CuratedNote = z.output<typeof notesFileSchema>[number];
export type QuotedNames = z.output<typeof quotedFileSchema>;
