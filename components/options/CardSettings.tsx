import type { JSX } from 'preact';
import type { CardTrigger } from '../../lib/core/card-trigger.ts';
import { fill } from '../shared/fill.ts';
import type { OptionsProps } from './options-props.ts';

const TRIGGERS: readonly CardTrigger[] = ['hover', 'alt-hover', 'click'];

/** Times that can be chosen, in milliseconds. A rest of 250 is what page previews settled on. */
const DELAYS = {
  openDelay: [100, 250, 500, 800],
  neighbourDelay: [0, 100, 250, 500],
  grace: [100, 300, 600, 1000, 2000],
} as const;

/** One of the card's times; one that was stored and is not among the choices is offered as well. */
function DelayField(props: OptionsProps & { readonly delay: keyof typeof DELAYS }): JSX.Element {
  const { delay, preferences, onPreferences } = props;
  const { options } = props.strings;
  const times = [...new Set([...DELAYS[delay], preferences[delay]])].sort((a, b) => a - b);
  return (
    <label class="field">
      {options[delay]}
      <select
        onChange={(event) => {
          const time = times[event.currentTarget.selectedIndex];
          if (time !== undefined) onPreferences({ [delay]: time });
        }}
      >
        {times.map((time) => (
          <option key={time} selected={time === preferences[delay]}>
            {fill(options.delayValue, { n: time })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How the card behaves. */
export function CardSettings(props: OptionsProps): JSX.Element {
  const { preferences, onPreferences } = props;
  const { options } = props.strings;
  return (
    <section>
      <h2>{options.card}</h2>
      <label class="field">
        {options.trigger}
        <select
          onChange={(event) => {
            const trigger = TRIGGERS[event.currentTarget.selectedIndex];
            if (trigger) onPreferences({ trigger });
          }}
        >
          {TRIGGERS.map((trigger) => (
            <option key={trigger} selected={trigger === preferences.trigger}>
              {options.triggers[trigger]}
            </option>
          ))}
        </select>
      </label>
      {preferences.trigger !== 'click' && (
        <>
          <DelayField {...props} delay="openDelay" />
          <DelayField {...props} delay="neighbourDelay" />
        </>
      )}
      <DelayField {...props} delay="grace" />
    </section>
  );
}
