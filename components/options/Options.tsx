import type { JSX } from 'preact';
import { languageTag } from '../shared/language-tag.ts';
import { AccessChoice } from './AccessChoice.tsx';
import { CardSettings } from './CardSettings.tsx';
import { DisplaySettings } from './DisplaySettings.tsx';
import { KeyList } from './KeyList.tsx';
import { Legend } from './Legend.tsx';
import type { OptionsProps } from './options-props.ts';
import { PackList } from './PackList.tsx';
import { SiteList } from './SiteList.tsx';

/** Settings, and the first tab after installation. */
export function Options(props: OptionsProps): JSX.Element {
  const { strings, welcome, preferences } = props;
  const { options } = strings;
  return (
    <main class="options" lang={languageTag(strings)}>
      <h1>{welcome ? options.welcomeTitle : options.title}</h1>
      {welcome && <p>{options.welcomeText}</p>}
      <AccessChoice {...props} />
      {welcome && <p>{options.welcomeUse}</p>}
      <Legend strings={strings} />
      <CardSettings {...props} />
      <DisplaySettings {...props} />
      <KeyList {...props} />
      <section>
        <h2>{options.off}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={preferences.off}
            onChange={(event) => props.onPreferences({ off: event.currentTarget.checked })}
          />
          <span>
            {options.offEverywhere}
            <small>{options.offEverywhereText}</small>
          </span>
        </label>
        <h3>{options.offSites}</h3>
        <SiteList
          sites={props.offSites}
          empty={options.noOffSites}
          action={options.switchOn}
          actionLabel={options.switchOnSite}
          onAction={props.onSwitchOnSite}
        />
      </section>
      <PackList packs={props.packs} strings={strings} />
      <section>
        <h2>{options.privacy}</h2>
        <p>{options.privacyText}</p>
      </section>
    </main>
  );
}
