import type { Interval } from '../quantity/interval.ts';
import type { Localized } from '../text/localized.ts';
import { printNumber, printValue } from '../verdict/print-value.ts';
import type { AuditedFigure } from './audited-figure.ts';

// Sentences of the audit: "the text's own figures give …", with the calculation.

interface Calculation {
  /** The calculation in figures, without the result. */
  readonly inputs: Localized;
  /** What is calculated. */
  readonly what: Localized;
  readonly result: Localized;
  readonly printed: Localized | null;
  readonly agrees: boolean;
}

/** A value as printed, in both languages. */
export const shown = (figure: AuditedFigure): Localized => ({
  zh: printValue(figure.value, 'zh'),
  en: printValue(figure.value, 'en'),
});

/** A result in a unit: one number where the interval is one, or where its middle is given. */
export function shownResult(given: Interval, unit: string, middle: number): Localized {
  const open = !Number.isFinite(given.hi);
  const value = {
    lo: Number((open ? given.lo : middle).toPrecision(unit === '%' ? 3 : 4)),
    unit,
    precision: 0,
    bound: open ? ('at-least' as const) : ('about' as const),
  };
  const whole = { ...value, hi: value.lo };
  return { zh: printValue(whole, 'zh'), en: printValue(whole, 'en') };
}

/** "41.6 %" without a hedge, for a rate that the printed figures give exactly. */
export const shownRate = (percent: number): Localized => {
  const text = `${printNumber(Number(percent.toPrecision(3)))}%`;
  return { zh: text, en: text };
};

/** Puts a calculation in words. */
export function explain({ inputs, what, result, printed, agrees }: Calculation): Localized {
  if (!printed) {
    return {
      zh: `按文中的数字（${inputs.zh}），${what.zh}为${result.zh}。`,
      en: `The text's own figures (${inputs.en}) give ${what.en} of ${result.en}.`,
    };
  }
  return agrees
    ? {
        zh: `按文中的数字（${inputs.zh}），${what.zh}为${result.zh}，与文中的 ${printed.zh} 相合。`,
        en: `The text's own figures (${inputs.en}) give ${what.en} of ${result.en}, which agrees with the ${printed.en} it prints.`,
      }
    : {
        zh: `按文中的数字（${inputs.zh}），${what.zh}为${result.zh}；文中写的是 ${printed.zh}。`,
        en: `The text's own figures (${inputs.en}) give ${what.en} of ${result.en}; it prints ${printed.en}.`,
      };
}
