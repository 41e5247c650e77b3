import type { JSX } from 'preact';
import { fill } from '../shared/fill.ts';
import { EmptyState } from './EmptyState.tsx';
import type { PanelProps } from './panel-props.ts';
import { ReadPageView } from './ReadPageView.tsx';

/** What is known of the page in view, or why nothing is. */
export function ThisPage(props: PanelProps): JSX.Element {
  const { page, strings } = props;
  const { panel } = strings;
  switch (page.kind) {
    case 'reading':
      return <EmptyState title={panel.reading} busy />;
    case 'not-permitted':
      return (
        <EmptyState
          title={fill(panel.notPermittedTitle, { site: page.site })}
          text={panel.notPermittedText}
          actions={[
            { label: panel.allowSite, onClick: props.onAllowSite },
            { label: panel.checkPage, onClick: props.onCheckPage },
          ]}
        />
      );
    case 'not-checked':
      return (
        <EmptyState
          title={panel.notCheckedTitle}
          text={panel.notCheckedText}
          actions={[
            { label: panel.checkPage, onClick: props.onCheckPage },
            { label: panel.allowSite, onClick: props.onAllowSite },
          ]}
        />
      );
    case 'press-button':
      return <EmptyState title={panel.notCheckedTitle} text={panel.pressButton} />;
    case 'switched-off':
      return (
        <EmptyState
          title={
            page.scope === 'site'
              ? fill(panel.switchedOffTitle, { site: page.site })
              : panel.switchedOffEverywhereTitle
          }
          text={panel.switchedOffText}
          actions={[{ label: panel.switchOn, onClick: props.onSwitchOn }]}
        />
      );
    case 'no-access':
      return <EmptyState title={panel.noAccessTitle} text={panel.noAccessText} />;
    case 'read':
      return <ReadPageView {...props} page={page} />;
  }
}
