import type { JSX } from 'preact';
import type { Locale } from '../../locales/strings.ts';
import { fill } from '../shared/fill.ts';
import type { HoverTrigger, OptionsProps } from './options-props.ts';

const TRIGGERS: readonly HoverTrigger[] = ['hover', 'alt-hover', 'click'];

/** Rests that can be chosen, in milliseconds. 250 is what page previews settled on. */
const DELAYS: readonly number[] = [100, 250, 500, 800];

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

/** How the card behaves, and the language. */
export function CardSettings({ preferences, strings, onPreferences }: OptionsProps): JSX.Element {
  const { options } = strings;
  const delays = [...new Set([...DELAYS, preferences.delay])].sort((a, b) => a - b);
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
        <label class="field">
          {options.delay}
          <select
            onChange={(event) => {
              const delay = delays[event.currentTarget.selectedIndex];
              if (delay !== undefined) onPreferences({ delay });
            }}
          >
            {delays.map((delay) => (
              <option key={delay} selected={delay === preferences.delay}>
                {fill(options.delayValue, { n: delay })}
              </option>
            ))}
          </select>
        </label>
      )}
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
