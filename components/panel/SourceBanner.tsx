import type { JSX } from 'preact';
import type { CrossReference } from '../../lib/core/cross-reference.ts';
import type { Strings } from '../../locales/strings.ts';
import { dataWords } from '../shared/data-words.ts';
import { fill } from '../shared/fill.ts';
import { languageTag } from '../shared/language-tag.ts';

/** Shares of a source's fingerprint from which on the words are used. */
const WHOLE = 0.95;
const MOST = 0.65;
const HALF = 0.4;

/** Which source the page is a copy of, and how much of it, in words and per cent. */
export function SourceBanner(props: {
  readonly source: CrossReference['source'];
  readonly strings: Strings;
}): JSX.Element {
  const { source, strings } = props;
  const { panel } = strings;
  if (!source) return <p class="aside">{panel.noSource}</p>;
  const percent = new Intl.NumberFormat(languageTag(strings), { style: 'percent' }).format(
    source.containment,
  );
  return (
    <section class="source">
      <h2>{panel.source}</h2>
      <p>{dataWords(source.title, strings)}</p>
      <p class="aside">
        {fill(panel.containedShare, {
          words: containedWords(source.containment, strings),
          percent,
        })}
      </p>
    </section>
  );
}

function containedWords(containment: number, { panel }: Strings): string {
  const { whole, most, half, part } = panel.contained;
  if (containment >= WHOLE) return whole;
  if (containment >= MOST) return most;
  return containment >= HALF ? half : part;
}
