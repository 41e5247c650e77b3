import type { JSX } from 'preact';
import type { CardTrigger } from '../../lib/core/card-trigger.ts';
import type { Locale } from '../../locales/strings.ts';
import { fill } from '../shared/fill.ts';
import type { OptionsProps } from './options-props.ts';

const TRIGGERS: readonly CardTrigger[] = ['hover', 'alt-hover', 'click'];

/** Times that can be chosen, in milliseconds. A rest of 250 is what page previews settled on. */
const DELAYS = {
  openDelay: [100, 250, 500, 800],
  neighbourDelay: [0, 100, 250, 500],
  grace: [100, 300, 600, 1000, 2000],
} as const;

/** Each language under its own name, so that whoever needs it can read it. */
const LANGUAGES: readonly {
  readonly locale: Locale;
  readonly name: string;
  readonly tag: string;
}[] = [
  { locale: 'zh_CN', name: '简体中文', tag: 'zh-CN' },
  { locale: 'zh_TW', name: '繁體中文', tag: 'zh-TW' },
  { locale: 'en', name: 'English', tag: 'en' },
];

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

/** How the card behaves, and the language. */
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
      <label class="field">
        {options.language}
        <select
          onChange={(event) => {
            const index = event.currentTarget.selectedIndex - 1;
            onPreferences({ locale: LANGUAGES[index]?.locale ?? 'auto' });
          }}
        >
          <option selected={preferences.locale === 'auto'}>{options.languageAuto}</option>
          {LANGUAGES.map(({ locale, name, tag }) => (
            <option key={locale} lang={tag} selected={locale === preferences.locale}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={preferences.printMarks}
          onChange={(event) => onPreferences({ printMarks: event.currentTarget.checked })}
        />
        <span>{options.printMarks}</span>
      </label>
    </section>
  );
}
