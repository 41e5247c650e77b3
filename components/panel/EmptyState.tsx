import type { JSX } from 'preact';

/** Says why there is nothing to show, and offers what can be done about it; the first action leads. */
export function EmptyState(props: {
  readonly title: string;
  readonly text?: string;
  readonly busy?: boolean;
  readonly actions?: readonly { readonly label: string; readonly onClick: () => void }[];
}): JSX.Element {
  return (
    <section class="empty" role="status" aria-busy={props.busy === true}>
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.actions?.map(({ label, onClick }, index) => (
        <button key={label} type="button" class={index === 0 ? 'lead' : 'link'} onClick={onClick}>
          {label}
        </button>
      ))}
    </section>
  );
}
