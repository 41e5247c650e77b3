import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelActions, PanelProps } from '../../components/panel/panel-props.ts';
import { stringsOf } from '../../locales/strings-of.ts';
import { askBackground } from '../messages/ask-background.ts';
import { browser } from '../platform/browser.ts';
import { inBackground, logProblem } from '../platform/log.ts';
import { type Settings, withSite } from '../settings/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../settings/settings-store.ts';
import { accessGranted, allowSite, onAccessChanged } from './access.ts';
import { FrameConnections } from './frame-connections.ts';
import { injectAnnotator } from './inject-scripts.ts';
import { nameDocument } from './name-document.ts';
import { switchEverything } from './off-switches.ts';
import { localeOf } from './page-settings.ts';
import {
  figureAt,
  type PageCircumstances,
  pageViewOf,
  selectedIn,
  siteInView,
} from './page-view.ts';
import type { Access } from './reach.ts';
import { followTabInView, type TabInView } from './tab-in-view.ts';

/** The side panel's session: follows the tab in view and draws what is known of it. */
class PanelSession {
  readonly #root: Element;
  readonly #connections = new FrameConnections(() => this.#draw());
  #settings: Settings;
  #access: Access;
  #tab: TabInView | null = null;
  #compare: PanelProps['compare'] = null;

  constructor(root: Element, settings: Settings, access: Access) {
    this.#root = root;
    this.#settings = settings;
    this.#access = access;
  }

  async start(): Promise<void> {
    onSettingsChanged((settings) => {
      this.#settings = settings;
      this.#draw();
    });
    onAccessChanged(() => inBackground('asking for permissions', this.#readAccess()));
    inBackground('loading the comparison', this.#loadComparison());
    await followTabInView((tab) => {
      this.#tab = tab;
      this.#connections.turnTo(tab?.id ?? null);
      this.#draw();
    });
  }

  async #readAccess(): Promise<void> {
    this.#access = await accessGranted();
    this.#draw();
  }

  async #loadComparison(): Promise<void> {
    const reply = await askBackground({ kind: 'comparison' });
    if (!reply.ok) logProblem('loading the comparison', reply.error.kind);
    this.#compare = reply.ok ? reply.value : 'failed';
    this.#draw();
  }

  #circumstances(): PageCircumstances {
    return {
      tab: this.#tab,
      frames: this.#connections.states(),
      settings: this.#settings,
      access: this.#access,
    };
  }

  readonly #actions: PanelActions = {
    onReveal: (index) => {
      const figure = figureAt(this.#connections.states(), index);
      if (figure === null) return;
      this.#connections.post(figure.frameId, { kind: 'reveal', figure: figure.id });
    },
    onCheckPage: () => {
      if (this.#tab !== null) void injectAnnotator({ tabId: this.#tab.id });
    },
    onAllowSite: () => {
      const site = siteInView(this.#circumstances());
      if (site !== null) inBackground('asking for a site', allowSite(site));
    },
    onSwitchOn: () => this.#switch(false),
    onSwitchOffSite: () => this.#switch(true),
    onSwitchOffEverywhere: () => inBackground('switching everything', switchEverything(true)),
    onLoadAgain: () => {
      this.#compare = null;
      this.#draw();
      inBackground('loading the comparison', this.#loadComparison());
    },
    onOpenOptions: () => inBackground('opening options', browser.runtime.openOptionsPage()),
  };

  #switch(off: boolean): void {
    const site = siteInView(this.#circumstances());
    const change = (settings: Settings): Settings => {
      if (!off && settings.off) return { ...settings, off };
      return site === null ? settings : withSite(settings, site, off);
    };
    inBackground('switching', changeSettings(change));
  }

  #draw(): void {
    const circumstances = this.#circumstances();
    const strings = stringsOf(localeOf(this.#settings));
    nameDocument(strings.panel.title, strings);
    render(
      <Panel
        {...this.#actions}
        page={pageViewOf(circumstances)}
        compare={this.#compare}
        selected={selectedIn(circumstances.frames)}
        strings={strings}
      />,
      this.#root,
    );
  }
}

/** Starts the side panel in its own page. */
export async function startPanel(root: Element): Promise<void> {
  await new PanelSession(root, await readSettings(), await accessGranted()).start();
}
