import { describe, expect, it } from 'vitest';
import type { FrameState } from '../../lib/app/frame-connections.ts';
import {
  figureAt,
  type PageCircumstances,
  pageViewOf,
  selectedIn,
} from '../../lib/app/page-view.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import type { PageState } from '../../lib/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';

const figure = (text: string): Figure => ({
  quantity: {
    start: 0,
    end: text.length,
    text,
    kind: 'count',
    lo: 1,
    hi: 1,
    unit: null,
    bound: 'exact',
    precision: 0.5,
  },
  block: 0,
  inHeading: false,
  sentence: text,
  sentenceStart: 0,
  basis: { value: 'measured' },
  stated: 'level',
  context: [],
});

const frame = (frameId: number, change: Partial<PageState>): FrameState => ({
  frameId,
  state: {
    title: '',
    url: 'https://news.example/a',
    source: null,
    figures: [],
    checks: [],
    selected: null,
    ...change,
  },
});

const listed = (id: number, text: string) => ({ id, figure: figure(text), answer: null });

const label = { zh: '', en: '' };
const check = {
  kind: 'sum' as const,
  figure: 0,
  inputs: [1],
  printed: { lo: 1, hi: 1 },
  given: { lo: 1, hi: 1 },
  unit: '',
  agrees: true,
  explanation: label,
};

const seen = (change: Partial<PageCircumstances>) =>
  pageViewOf({
    tab: { id: 1, url: 'https://news.example/a', loading: false },
    frames: [],
    settings: DEFAULT_SETTINGS,
    access: { kind: 'every-page' },
    ...change,
  });

const NOTHING_GRANTED = { kind: 'sites', sites: [] } as const;
const UNSEEN = { id: 1, loading: false };

describe('what the panel says of a page', () => {
  it('is that everything is off, before anything else', () => {
    const settings = { ...DEFAULT_SETTINGS, off: true, offSites: ['news.example'] };
    expect(seen({ settings, frames: [frame(0, {})] })).toEqual({
      kind: 'switched-off',
      site: 'news.example',
      scope: 'everywhere',
    });
  });

  it('is that its site is off', () => {
    const settings = { ...DEFAULT_SETTINGS, offSites: ['news.example'] };
    expect(seen({ settings, tab: UNSEEN, frames: [frame(0, {})] })).toMatchObject({
      kind: 'switched-off',
      scope: 'site',
    });
  });

  it('is that it is being read while it loads, and that it has no figures once it has loaded', () => {
    const url = 'https://news.example/a';
    expect(seen({ tab: { id: 1, url, loading: true } })).toEqual({ kind: 'reading' });
    expect(seen({})).toMatchObject({ kind: 'read', site: 'news.example', figures: [] });
  });

  it('is that the browser keeps extensions out when even every page shows no address', () => {
    expect(seen({ tab: UNSEEN })).toEqual({ kind: 'no-access' });
    expect(seen({ tab: null })).toEqual({ kind: 'no-access' });
  });

  it('is to press the toolbar button when nothing shows which page it is', () => {
    expect(seen({ tab: UNSEEN, access: NOTHING_GRANTED })).toEqual({ kind: 'press-button' });
  });

  it('tells a site not yet picked from a page not yet checked', () => {
    const settings = { ...DEFAULT_SETTINGS, picksSites: true };
    expect(seen({ access: NOTHING_GRANTED, settings })).toEqual({
      kind: 'not-permitted',
      site: 'news.example',
    });
    expect(seen({ access: NOTHING_GRANTED })).toEqual({
      kind: 'not-checked',
      site: 'news.example',
    });
    const picked = { kind: 'sites', sites: ['news.example'] } as const;
    expect(seen({ access: picked, settings })).toMatchObject({ kind: 'read' });
  });

  it('is what the annotator tells, whatever the permissions are by now', () => {
    const frames = [frame(0, { figures: [listed(5, '12')] })];
    expect(seen({ tab: UNSEEN, access: NOTHING_GRANTED, frames })).toMatchObject({
      kind: 'read',
      site: 'news.example',
      figures: [figure('12')],
    });
  });
});

describe('a page of several frames', () => {
  const source = { id: 's', title: label, containment: 0.9 };
  const frames = [
    frame(0, { figures: [listed(1, 'one'), listed(2, 'two')], checks: [check] }),
    frame(7, {
      figures: [listed(1, 'three'), listed(2, 'four')],
      checks: [check],
      source,
      selected: 2,
    }),
  ];

  it('is one list of figures, and checks keep pointing at theirs', () => {
    expect(seen({ frames })).toMatchObject({
      source,
      figures: ['one', 'two', 'three', 'four'].map(figure),
      checks: [
        { figure: 0, inputs: [1] },
        { figure: 2, inputs: [3] },
      ],
    });
  });

  it('gives back the frame of each figure', () => {
    expect(figureAt(frames, 0)).toEqual({ frameId: 0, id: 1 });
    expect(figureAt(frames, 3)).toEqual({ frameId: 7, id: 2 });
    expect(figureAt(frames, 4)).toBeNull();
  });

  it('knows the figure that the reader came from', () => {
    expect(selectedIn(frames)).toBe(3);
    expect(selectedIn([])).toBeNull();
  });
});
