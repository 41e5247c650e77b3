import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
]);

/** A row of tabs, of which one is in the tab order; the arrow keys move between them. */
export function Tabs<Name extends string>(props: {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly current: Name;
  readonly onSelect: (name: Name) => void;
  /** What else stands in the row. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const step = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const by = STEPS.get(event.key);
    if (by === undefined) return;
    const at = props.tabs.findIndex(({ name }) => name === props.current);
    const next = props.tabs[(at + by + props.tabs.length) % props.tabs.length];
    if (!next) return;
    event.preventDefault();
    props.onSelect(next.name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <nav class="bar">
      <div role="tablist" aria-label={props.label} onKeyDown={step}>
        {props.tabs.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === props.current}
            aria-controls={`view-${name}`}
            tabIndex={name === props.current ? 0 : -1}
            onClick={() => props.onSelect(name)}
          >
            {label}
          </button>
        ))}
      </div>
      {props.children}
    </nav>
  );
}
