import { describe, expect, it } from 'vitest';
import { accessChoice, reachOf, sitesOf } from '../../lib/app/reach.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';

const EVERY = { kind: 'every-page' } as const;
const none = { kind: 'sites', sites: [] } as const;
const two = { kind: 'sites', sites: ['a.example', 'b.example'] } as const;

describe('the reach of the sentinel', () => {
  it('is every page but those of sites that are off', () => {
    expect(reachOf(EVERY, { ...DEFAULT_SETTINGS, offSites: ['a.example'] })).toEqual({
      matches: ['*://*/*'],
      excludeMatches: ['*://a.example/*'],
    });
  });

  it('is the sites picked, less those that are off', () => {
    expect(reachOf(two, { ...DEFAULT_SETTINGS, offSites: ['a.example'] })).toEqual({
      matches: ['*://b.example/*'],
      excludeMatches: ['*://a.example/*'],
    });
  });

  it.each([
    ['nothing is granted', none, DEFAULT_SETTINGS],
    ['everything is off', EVERY, { ...DEFAULT_SETTINGS, off: true }],
    [
      'all picked sites are off',
      two,
      { ...DEFAULT_SETTINGS, offSites: ['a.example', 'b.example'] },
    ],
  ])('is nowhere when %s', (_when, access, settings) => {
    expect(reachOf(access, settings)).toBeNull();
  });
});

describe('the way pages are read', () => {
  it('follows from what is granted, not from what was wanted', () => {
    const wanted = { ...DEFAULT_SETTINGS, picksSites: true };
    expect(accessChoice(EVERY, wanted)).toBe('every-page');
    expect(accessChoice(none, wanted)).toBe('picked-sites');
    expect(accessChoice(none, DEFAULT_SETTINGS)).toBe('on-click');
    expect(accessChoice(two, DEFAULT_SETTINGS)).toBe('picked-sites');
  });

  it('reads sites from granted patterns, whatever their scheme', () => {
    expect(
      sitesOf([
        'https://b.example/*',
        'http://b.example/*',
        '*://a.example/*',
        '*://*/*',
        'https://*/*',
        'file:///*',
        '<all_urls>',
      ]),
    ).toEqual(['a.example', 'b.example']);
  });
});
