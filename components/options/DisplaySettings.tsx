import type { JSX } from 'preact';
import type { Locale } from '../../locales/strings.ts';
import type { OptionsProps } from './options-props.ts';

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

/** The language, and where marks are seen. */
export function DisplaySettings(props: OptionsProps): JSX.Element {
  const { preferences, onPreferences } = props;
  const { options } = props.strings;
  return (
    <section>
      <h2>{options.display}</h2>
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
