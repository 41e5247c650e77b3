import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { parseSettings, type settingsSchema } from '../../lib/settings/parse-settings.ts';
import {
  DEFAULT_SETTINGS,
  isSwitchedOff,
  type Settings,
  withSite,
} from '../../lib/settings/settings.ts';
import { patternOf, siteOf } from '../../lib/settings/site-of.ts';

const CHOSEN: Settings = {
  version: 1,
  locale: 'zh_TW',
  trigger: 'click',
  openDelay: 500,
  neighbourDelay: 50,
  grace: 1000,
  printMarks: true,
  off: true,
  offSites: ['a.example', 'b.example'],
  picksSites: true,
};

describe('stored settings', () => {
  it('have a schema equal to their type', () => {
    type Readonlike<T> = {
      readonly [K in keyof T]: T[K] extends string[] ? readonly string[] : T[K];
    };
    expectTypeOf<Readonlike<z.infer<typeof settingsSchema>>>().toEqualTypeOf<Settings>();
  });

  it.each([undefined, null, 7, 'settings', []])('are the defaults when %j is stored', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('are read as they were chosen', () => {
    expect(parseSettings(structuredClone(CHOSEN))).toEqual(CHOSEN);
  });

  it.each([
    ['locale', 'fr'],
    ['trigger', 7],
    ['openDelay', -1],
    ['openDelay', Number.NaN],
    ['grace', 1e9],
    ['neighbourDelay', '100'],
    ['printMarks', 'yes'],
    ['off', 1],
    ['offSites', [1]],
    ['picksSites', null],
    ['version', 2],
  ] as const)('lose only the damaged field: %s as %j', (field, value) => {
    expect(parseSettings({ ...CHOSEN, [field]: value })).toEqual({
      ...CHOSEN,
      [field]: DEFAULT_SETTINGS[field],
    });
  });
});

describe('a switched-off site', () => {
  const off = withSite(withSite(DEFAULT_SETTINGS, 'b.example', true), 'a.example', true);

  it('is kept in order, once', () => {
    expect(off.offSites).toEqual(['a.example', 'b.example']);
    expect(withSite(off, 'a.example', true)).toBe(off);
  });

  it('is off by its own name and no other', () => {
    expect(isSwitchedOff(off, 'a.example')).toBe(true);
    expect(isSwitchedOff(off, 'www.a.example')).toBe(false);
    expect(isSwitchedOff(off, null)).toBe(false);
  });

  it('can be switched on again', () => {
    expect(withSite(off, 'a.example', false).offSites).toEqual(['b.example']);
    expect(withSite(DEFAULT_SETTINGS, 'a.example', false)).toBe(DEFAULT_SETTINGS);
  });

  it('is as off as any other while everything is', () => {
    const everything = { ...DEFAULT_SETTINGS, off: true };
    expect(isSwitchedOff(everything, 'c.example')).toBe(true);
    expect(isSwitchedOff(everything, null)).toBe(true);
  });
});

describe('the site of a page', () => {
  it.each([
    ['https://news.example/a?b#c', 'news.example'],
    ['http://localhost:8080/', 'localhost'],
    ['https://NEWS.example/', 'news.example'],
    ['http://[::1]:80/', '[::1]'],
    ['file:///tmp/a.html', null],
    ['about:blank', null],
    ['chrome://settings/', null],
    ['moz-extension://0a/options.html', null],
    ['not an address', null],
    [undefined, null],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it('has a pattern that covers all its pages', () => {
    expect(patternOf('news.example')).toBe('*://news.example/*');
  });
});
