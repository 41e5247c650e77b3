/**
 * Shows one component in one state, as the address says:
 * `?screen=card/copy&locale=zh_TW`. Every call of a callback is kept in `window.calls`.
 */
import { render } from 'preact';
import { type MountedCard, mountCard } from '../../components/card/mount-card.tsx';
import { Options } from '../../components/options/Options.tsx';
import optionsStyles from '../../components/options/options.css?inline';
import { Panel } from '../../components/panel/Panel.tsx';
import panelStyles from '../../components/panel/panel.css?inline';
import { plainForm } from '../../lib/core/unit/plain-form.ts';
import type { Locale } from '../../locales/strings.ts';
import { cardStringsOf, stringsOf } from '../../locales/strings-of.ts';
import type { ReadArticle } from './read-article.ts';
import { comparison } from './sample-comparison.ts';
import { COMPARED, PAGES } from './sample-pages.ts';
import { CARDS, type CardScreen, OPTIONS } from './screens.ts';

declare global {
  interface Window {
    readonly calls: (readonly [string, ...unknown[]])[];
    /** An article as the extension reads it, for `panel/given` and `card/given?figure=0`. */
    readonly given?: ReadArticle;
    /** The card on show, for its `unmount`. */
    readonly card?: MountedCard;
  }
}
const calls: Window['calls'] = [];
Object.assign(window, { calls });
const noted =
  (name: string) =>
  (...given: readonly unknown[]): void => {
    // An event is no value that a test could compare.
    calls.push([name, ...given.filter((value) => !(value instanceof Event))]);
  };

const query = new URLSearchParams(location.search);
const [component = '', state = ''] = (query.get('screen') ?? 'card/copy').split('/');
const asked = query.get('locale') ?? 'zh_CN';
const locale: Locale = asked === 'en' || asked === 'zh_TW' ? asked : 'zh_CN';

function givenCard(): CardScreen | undefined {
  const page = window.given?.page;
  const at = Number(query.get('figure') ?? 0);
  const figure = page?.figures[at];
  const answer = page?.answers[at];
  if (!page || !figure || !answer) return undefined;
  const { language } = cardStringsOf(locale);
  const year = Number(figure.period?.value.slice(0, 4)) || undefined;
  return {
    figure,
    answer,
    source: page.source,
    checks: page.checks.filter((check) => check.figure === at),
    plain: plainForm(figure.quantity, language, year),
  };
}

function showCard(): void {
  const screen = state === 'given' ? givenCard() : CARDS[state];
  if (!screen) throw new Error(`no card called ${state}`);
  const host = document.createElement('div');
  host.id = 'host';
  host.style.cssText = 'all: initial; display: block; padding: 24px';
  document.body.append(host);
  const props = {
    ...screen,
    strings: cardStringsOf(locale),
    onClose: noted('close'),
    onOpenPanel: noted('open-panel'),
    onSwitchOffSite: noted('switch-off-site'),
  };
  const draw = (
    pinned: boolean,
  ): typeof props & { pinned: boolean; onPin: (on: boolean) => void } => ({
    ...props,
    pinned,
    onPin: (on) => {
      noted('pin')(on);
      card.update(draw(on));
    },
  });
  const card = mountCard(host.attachShadow({ mode: 'open' }), draw(false));
  Object.assign(window, { card });
}

function showPanel(): void {
  const { given } = window;
  render(
    <Panel
      page={(state === 'given' ? given?.page : PAGES[state]) ?? { kind: 'reading' }}
      compare={state in COMPARED ? (COMPARED[state] ?? null) : (given?.compare ?? comparison)}
      selected={state === 'selected' ? 2 : null}
      strings={stringsOf(locale)}
      onReveal={noted('reveal')}
      onCheckPage={noted('check-page')}
      onAllowSite={noted('allow-site')}
      onSwitchOn={noted('switch-on')}
      onSwitchOffSite={noted('switch-off-site')}
      onSwitchOffEverywhere={noted('switch-off-everywhere')}
      onLoadAgain={noted('load-again')}
      onOpenOptions={noted('open-options')}
    />,
    document.body,
  );
}

function showOptions(): void {
  const screen = OPTIONS[state];
  if (!screen) throw new Error(`no options page called ${state}`);
  render(
    <Options
      {...screen}
      strings={stringsOf(locale)}
      onAccess={noted('access')}
      onRemoveSite={noted('remove-site')}
      onPreferences={noted('preferences')}
      onSwitchOnSite={noted('switch-on-site')}
      onChangeKeys={noted('change-keys')}
    />,
    document.body,
  );
}

function styled(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

if (component === 'card') showCard();
if (component === 'panel') {
  styled(panelStyles);
  showPanel();
}
if (component === 'options') {
  styled(optionsStyles);
  showOptions();
}
