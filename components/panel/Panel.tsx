import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { languageTag } from '../shared/language-tag.ts';
import { Compare } from './Compare.tsx';
import type { PanelProps } from './panel-props.ts';
import { Tabs } from './Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';

type TabName = 'page' | 'compare';

/** The side panel: the page in view, and the sources against each other. */
export function Panel(props: PanelProps): JSX.Element {
  const { strings, selected } = props;
  const { panel } = strings;
  const [tab, setTab] = useState<TabName>('page');
  useEffect(() => {
    if (selected !== null) setTab('page');
  }, [selected]);
  return (
    <main class="panel" lang={languageTag(strings)}>
      <Tabs
        label={panel.tabs}
        tabs={[
          { name: 'page', label: panel.thisPage },
          { name: 'compare', label: panel.compare },
        ]}
        current={tab}
        onSelect={setTab}
      >
        <button type="button" class="link" onClick={props.onOpenOptions}>
          {panel.options}
        </button>
      </Tabs>
      <div id={`view-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'page' ? <ThisPage {...props} /> : <Compare {...props} />}
      </div>
    </main>
  );
}
