import type { JSX } from 'preact';
import type { Figure } from '../../lib/core/figure/figure.ts';

/** The page's own sentence, with the figure set off in it. */
export function Sentence({ figure }: { readonly figure: Figure }): JSX.Element {
  const { sentence, sentenceStart, quantity } = figure;
  const start = quantity.start - sentenceStart;
  const end = quantity.end - sentenceStart;
  return (
    <span class="sentence">
      {sentence.slice(0, start).trimStart()}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end).trimEnd()}
    </span>
  );
}
