import type { JSX } from 'preact';
import { inScript } from '../shared/data-words.ts';
import type { CardProps } from './card-props.ts';

const PIN = 'M5.5 1.8h5M6.3 1.8v4.4L4.2 9h7.6L9.7 6.2V1.8M8 9v5.2';
const CROSS = 'm4 4 8 8m0-8-8 8';

function Glyph({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** A line ends before a sign of equality, never after it. */
const unbroken = (plain: string): string => plain.replace(/([=≈]) /g, '$1\u00a0');

/** The figure as the page prints it, the same in plain form, and the card's two buttons. */
export function CardHeader(props: CardProps): JSX.Element {
  const { card } = props.strings;
  const { text } = props.figure.quantity;
  const rest = props.plain.startsWith(text) ? props.plain.slice(text.length).trim() : props.plain;
  // "309 个 = 309" tells nobody anything.
  const plain = text.startsWith(rest.replace(/^= /, '')) ? '' : rest;
  const pinLabel = props.pinned ? card.unpin : card.pin;
  return (
    <header>
      <div>
        <h2>{text}</h2>
        {plain && <p class="plain">{inScript(unbroken(plain), props.strings)}</p>}
      </div>
      <button
        type="button"
        title={pinLabel}
        aria-label={card.pin}
        aria-pressed={props.pinned}
        onClick={() => props.onPin(!props.pinned)}
      >
        <Glyph path={PIN} />
      </button>
      <button type="button" title={card.close} aria-label={card.close} onClick={props.onClose}>
        <Glyph path={CROSS} />
      </button>
    </header>
  );
}
