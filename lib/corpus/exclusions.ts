import * as z from 'zod/mini';

/** Why a numeral in a source is no statistic. */
const REASONS = [
  'date',
  'version',
  'name', // digits or numerals inside a product's, company's or plan's name
  'list-number',
  'ordinal',
  'structure', // counts the text's own points: "three kinds of model"
  'model-size', // names a class of models by its parameters
  'price-denominator', // what a price is for, not a figure of its own
  'span-of-time', // a window that another figure refers to, or a turn of phrase
  'word', // part of a word or set phrase
] as const;

const exclusionSchema = z.strictObject({
  line: z.int().check(z.minimum(1)),
  numeral: z.string().check(z.minLength(1)),
  /** How many of these stand on the line for this reason. */
  times: z.exactOptional(z.int().check(z.minimum(2))),
  reason: z.enum(REASONS),
});

/** The numerals of one text that are no claims, each with its reason. */
export const exclusionsFileSchema = z.strictObject({
  text: z.string().check(z.minLength(1)),
  exclusions: z.array(exclusionSchema),
});

export type Exclusions = z.output<typeof exclusionsFileSchema>;
