import type { JSX } from 'preact';
import type { Figure } from '../../lib/core/figure/figure.ts';

/** What is read is Chinese or English, whatever the interface speaks. */
const tagOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** The page's own sentence in its own language, with the figure set off in it. */
export function Sentence({ figure }: { readonly figure: Figure }): JSX.Element {
  const { sentence, sentenceStart, quantity } = figure;
  const start = quantity.start - sentenceStart;
  const end = quantity.end - sentenceStart;
  return (
    <span class="sentence" lang={tagOf(sentence)}>
      {sentence.slice(0, start).trimStart()}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end).trimEnd()}
    </span>
  );
}
