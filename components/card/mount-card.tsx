import { render } from 'preact';
import { Card } from './Card.tsx';
import styles from './card.css?inline';
import type { CardProps } from './card-props.ts';

/** A card in its shadow root. */
export interface MountedCard {
  /** The card's box, for whoever places it. */
  readonly element: HTMLElement;
  readonly update: (props: CardProps) => void;
  /** Moves focus into the card, when it was opened from the keyboard. */
  readonly focus: () => void;
  readonly unmount: () => void;
}

/** Draws a card in a shadow root: its styles and one box, which `unmount` takes away again. */
export function mountCard(root: ShadowRoot, props: CardProps): MountedCard {
  const style = document.createElement('style');
  style.textContent = styles;
  const element = document.createElement('div');
  element.className = 'place';
  root.append(style, element);
  const update = (next: CardProps): void => render(<Card {...next} />, element);
  update(props);
  return {
    element,
    update,
    focus: () => element.querySelector<HTMLElement>('[role=dialog]')?.focus(),
    unmount: () => {
      render(null, element);
      element.remove();
      style.remove();
    },
  };
}
