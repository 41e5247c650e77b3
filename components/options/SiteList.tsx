import type { JSX } from 'preact';
import { fill } from '../shared/fill.ts';

/** Host names with one thing that can be done to each. */
export function SiteList(props: {
  readonly sites: readonly string[];
  readonly empty: string;
  readonly action: string;
  /** The action's accessible name, with `{site}`. */
  readonly actionLabel: string;
  readonly onAction: (site: string) => void;
}): JSX.Element {
  if (props.sites.length === 0) return <p class="aside">{props.empty}</p>;
  return (
    <ul class="sites">
      {props.sites.map((site) => (
        <li key={site}>
          {site}
          <button
            type="button"
            class="link"
            aria-label={fill(props.actionLabel, { site })}
            onClick={() => props.onAction(site)}
          >
            {props.action}
          </button>
        </li>
      ))}
    </ul>
  );
}
