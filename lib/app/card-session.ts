import { mountCard } from '../../components/card/mount-card.tsx';
import { offerCardMaker } from './card-maker.ts';
import { placeCard } from './place-card.ts';
import { plainFormOf } from './plain-form-of.ts';

/** Makes cards possible in this frame. */
export function startCard(): void {
  offerCardMaker({ mountCard, placeCard, plainFormOf });
}
