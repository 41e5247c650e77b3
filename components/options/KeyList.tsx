import type { JSX } from 'preact';
import type { OptionsProps } from './options-props.ts';

/** What can be done from the keyboard, and with which keys. */
export function KeyList(props: OptionsProps): JSX.Element | null {
  const { keys, strings } = props;
  const { options, browser } = strings;
  if (keys.length === 0) return null;
  return (
    <section>
      <h2>{options.keys}</h2>
      <dl class="keys">
        {keys.map(({ command, keys: pressed }) => (
          <div key={command}>
            <dt>{command === 'openPanel' ? options.openPanel : browser[command]}</dt>
            <dd>{pressed ? <kbd>{pressed}</kbd> : options.noKey}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={props.onChangeKeys}>
        {options.changeKeys}
      </button>
    </section>
  );
}
