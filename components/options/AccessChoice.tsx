import type { JSX } from 'preact';
import type { Access, OptionsProps } from './options-props.ts';
import { SiteList } from './SiteList.tsx';

/** The three ways in which pages may be read, each with what it means. */
export function AccessChoice(props: OptionsProps): JSX.Element {
  const { options } = props.strings;
  const choices: readonly { access: Access; label: string; text: string }[] = [
    { access: 'every-page', label: options.everyPage, text: options.everyPageText },
    { access: 'picked-sites', label: options.pickedSites, text: options.pickedSitesText },
    { access: 'on-click', label: options.onClick, text: options.onClickText },
  ];
  return (
    <section>
      <fieldset class="access">
        <legend>{options.access}</legend>
        {choices.map(({ access, label, text }) => (
          <label key={access} class="choice">
            <input
              type="radio"
              name="access"
              checked={props.access === access}
              onClick={(event) => {
                // The browser decides; the mark moves when what it granted comes back.
                if (props.access !== access) event.preventDefault();
                props.onAccess(access);
              }}
            />
            <span>
              {label}
              <small>{text}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {props.refused && <p role="alert">{options.refused}</p>}
      {props.access === 'picked-sites' && (
        <>
          <h3>{options.sites}</h3>
          <SiteList
            sites={props.sites}
            empty={options.noSites}
            action={options.remove}
            actionLabel={options.removeSite}
            onAction={props.onRemoveSite}
          />
        </>
      )}
    </section>
  );
}
