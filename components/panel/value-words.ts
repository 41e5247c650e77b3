import type { ClaimValue } from '../../lib/core/claim/claim.ts';
import { printValue } from '../../lib/core/verdict/print-value.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { inScript } from '../shared/data-words.ts';

/** A claim's value with its bound and unit, as the locale writes it. */
export const valueWords = (value: ClaimValue, strings: SharedStrings): string =>
  inScript(printValue(value, strings.language), strings);
