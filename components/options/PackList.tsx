import type { JSX } from 'preact';
import type { Strings } from '../../locales/strings.ts';
import { dataWords } from '../shared/data-words.ts';
import { fill } from '../shared/fill.ts';
import type { PackSummary } from './options-props.ts';

/** The packs that come with the extension, and what is in them. */
export function PackList(props: {
  readonly packs: readonly PackSummary[];
  readonly strings: Strings;
}): JSX.Element {
  const { options } = props.strings;
  return (
    <section>
      <h2>{options.packs}</h2>
      <ul class="packs">
        {props.packs.map((pack) => (
          <li key={pack.id}>
            <span>{dataWords(pack.title, props.strings)}</span>
            <small>
              {fill(options.packCounts, {
                sources: pack.sources,
                metrics: pack.metrics,
                claims: pack.claims,
              })}
            </small>
            <small>
              {options.bundled} · {fill(options.version, { version: pack.version })} ·{' '}
              {fill(options.licence, { licence: pack.licence })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
