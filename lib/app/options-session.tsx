import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import type {
  CommandKeys,
  OptionsActions,
  PackSummary,
  Preferences,
} from '../../components/options/options-props.ts';
import { stringsOf } from '../../locales/strings-of.ts';
import { askBackground } from '../messages/ask-background.ts';
import { inBackground, logProblem } from '../platform/log.ts';
import { type Settings, withSite } from '../settings/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../settings/settings-store.ts';
import { accessGranted, chooseAccess, onAccessChanged, removeSite } from './access.ts';
import { commandKeys, openKeySettings } from './command-keys.ts';
import { nameDocument } from './name-document.ts';
import { localeOf } from './page-settings.ts';
import { type Access, accessChoice } from './reach.ts';
import { WELCOME_HASH } from './welcome.ts';

/** The part of the settings that the page shows as its reader's preferences. */
const preferencesOf = (settings: Settings): Preferences => ({
  trigger: settings.trigger,
  openDelay: settings.openDelay,
  neighbourDelay: settings.neighbourDelay,
  grace: settings.grace,
  printMarks: settings.printMarks,
  locale: settings.locale,
  off: settings.off,
});

/** The session of the options page, which is the onboarding tab as well. */
class OptionsSession {
  readonly #root: Element;
  readonly #welcome: boolean;
  #settings: Settings;
  #access: Access;
  #refused = false;
  #packs: readonly PackSummary[] = [];
  #keys: readonly CommandKeys[] = [];

  constructor(root: Element, welcome: boolean, settings: Settings, access: Access) {
    this.#root = root;
    this.#welcome = welcome;
    this.#settings = settings;
    this.#access = access;
  }

  start(): void {
    onSettingsChanged((settings) => {
      this.#settings = settings;
      this.#draw();
    });
    onAccessChanged(() => inBackground('asking for permissions', this.#readAccess()));
    inBackground('listing the packs', this.#loadPacks());
    inBackground('listing the keys', this.#readKeys());
    // They are changed in a page of the browser's own, from which the reader comes back.
    addEventListener('focus', () => inBackground('listing the keys', this.#readKeys()));
    this.#draw();
  }

  async #readAccess(): Promise<void> {
    this.#access = await accessGranted();
    this.#draw();
  }

  async #readKeys(): Promise<void> {
    this.#keys = await commandKeys();
    this.#draw();
  }

  async #loadPacks(): Promise<void> {
    const reply = await askBackground({ kind: 'packs' });
    if (!reply.ok) {
      logProblem('listing the packs', reply.error.kind);
      return;
    }
    this.#packs = reply.value;
    this.#draw();
  }

  readonly #actions: OptionsActions = {
    onAccess: (choice) => {
      const chosen = chooseAccess(choice).then((granted) => {
        this.#refused = !granted;
        return this.#readAccess();
      });
      inBackground('changing access', chosen);
    },
    onRemoveSite: (site) => inBackground('giving a site back', removeSite(site)),
    onPreferences: (change) =>
      inBackground(
        'storing a preference',
        changeSettings((settings) => ({ ...settings, ...change })),
      ),
    onChangeKeys: () => inBackground('opening the keys', openKeySettings()),
    onSwitchOnSite: (site) =>
      inBackground(
        'switching a site on',
        changeSettings((settings) => withSite(settings, site, false)),
      ),
  };

  #draw(): void {
    const settings = this.#settings;
    const strings = stringsOf(localeOf(settings));
    const { welcomeTitle, title } = strings.options;
    nameDocument(this.#welcome ? welcomeTitle : title, strings);
    render(
      <Options
        {...this.#actions}
        welcome={this.#welcome}
        access={accessChoice(this.#access, settings)}
        refused={this.#refused}
        sites={this.#access.kind === 'sites' ? this.#access.sites : []}
        preferences={preferencesOf(settings)}
        offSites={settings.offSites}
        packs={this.#packs}
        keys={this.#keys}
        strings={strings}
      />,
      this.#root,
    );
  }
}

/** Starts the options page. */
export async function startOptions(root: Element, hash: string): Promise<void> {
  const settings = await readSettings();
  new OptionsSession(root, hash === WELCOME_HASH, settings, await accessGranted()).start();
}
