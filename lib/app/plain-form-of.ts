import type { Figure } from '../core/figure/figure.ts';
import type { Language } from '../core/text/localized.ts';
import { plainForm } from '../core/unit/plain-form.ts';

/** The year whose exchange rate applies; of a span of years, the last. */
const yearOf = ({ period }: Figure): number | undefined => {
  const year = period?.value.match(/\d{4}/g)?.at(-1);
  return year === undefined ? undefined : Number(year);
};

/** A figure in the words of one language, and in the currency that its readers know. */
export const plainFormOf = (figure: Figure, language: Language): string =>
  plainForm(figure.quantity, language, yearOf(figure));
