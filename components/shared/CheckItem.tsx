import type { JSX } from 'preact';
import type { Check } from '../../lib/core/audit/check.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { dataWords } from './data-words.ts';

/** One piece of arithmetic inside the document: does it fit, and the calculation. */
export function CheckItem(props: {
  readonly check: Check;
  readonly strings: SharedStrings;
}): JSX.Element {
  const { check, strings } = props;
  const { fits, differs } = strings.shared;
  return (
    <p class={check.agrees ? 'check' : 'check differs'}>
      <span class="outcome">{check.agrees ? fits : differs}</span>
      <span>{dataWords(check.explanation, strings)}</span>
    </p>
  );
}
