import type { JSX } from 'preact';
import type { PanelProps } from './panel-props.ts';

/** Turns off this site, or everything. */
export function OffSwitches(props: PanelProps): JSX.Element {
  const { panel } = props.strings;
  return (
    <p class="aside">
      <button type="button" class="link" onClick={props.onSwitchOffSite}>
        {panel.switchOffSite}
      </button>
      <button type="button" class="link" onClick={props.onSwitchOffEverywhere}>
        {panel.switchOffEverywhere}
      </button>
    </p>
  );
}
