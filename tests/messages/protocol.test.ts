import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { CrossReference } from '../../lib/core/cross-reference.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import type { Result } from '../../lib/core/result.ts';
import type { TextBlock } from '../../lib/core/text/text-block.ts';
import type { askBackground } from '../../lib/messages/ask-background.ts';
import type {
  PageSettings,
  Reply,
  ReplyTo,
  Request,
  RequestError,
} from '../../lib/messages/protocol.ts';
import {
  readAnnotatorMessage,
  readPortMessage,
} from '../../lib/messages/read-annotator-message.ts';
import { isAnnotatorHere, readPanelMessage } from '../../lib/messages/read-panel-message.ts';
import { readRequest, type requestSchema } from '../../lib/messages/read-request.ts';

const FIGURE: Figure = {
  quantity: {
    start: 4,
    end: 9,
    text: '12.5%',
    kind: 'percent',
    lo: 12.5,
    hi: 12.5,
    unit: '%',
    bound: 'exact',
    precision: 0.05,
    change: { role: 'to', sign: 1 },
  },
  block: 3,
  inHeading: false,
  sentence: 'Now 12.5% of them do.',
  sentenceStart: 0,
  heading: 'Use',
  period: { value: '2024', evidence: { start: 0, end: 3 }, words: 'Now' },
  basis: { value: 'measured' },
  quoted: { value: { name: 'Nobody', code: 'nobody' } },
  stated: 'share',
  context: [1, 2, 3],
};

const BLOCK: TextBlock = {
  id: 3,
  text: 'Now 12.5% of them do.',
  role: 'cell',
  headings: ['Use'],
  before: 'Some do not.',
  columnHeader: 'Share',
  rowHeader: '2024',
};

/** Equal but for `readonly`, which a schema's output does not carry. */
type Writable<T> = T extends readonly (infer U)[]
  ? Writable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;

describe('the types', () => {
  it('of the request schema and the protocol are equal', () => {
    expectTypeOf<Writable<z.infer<typeof requestSchema>>>().toEqualTypeOf<Writable<Request>>();
  });

  it('tie each request to its reply', () => {
    expectTypeOf<ReplyTo<{ kind: 'wake' }>>().toEqualTypeOf<boolean>();
    expectTypeOf<ReplyTo<{ kind: 'page-settings' }>>().toEqualTypeOf<PageSettings>();
    expectTypeOf<Reply<{ kind: 'wake' }>>().toEqualTypeOf<Result<boolean, RequestError>>();
    expectTypeOf<
      Awaited<ReturnType<typeof askBackground<Extract<Request, { kind: 'cross-reference' }>>>>
    >().toEqualTypeOf<Result<CrossReference, RequestError>>();
  });

  it('let no unknown request be sent', () => {
    expectTypeOf<{ kind: 'steal' }>().not.toExtend<Parameters<typeof askBackground>[0]>();
  });
});

describe('the background', () => {
  it.each<Request>([
    { kind: 'wake' },
    { kind: 'page-settings' },
    { kind: 'read-blocks', blocks: [BLOCK], meta: { title: 'Use', language: 'en' } },
    { kind: 'sketch', texts: ['Use rose', ''] },
    { kind: 'cross-reference', figures: [FIGURE], sketch: { hashes: [7, 8] } },
    { kind: 'open-panel' },
    { kind: 'load-card' },
    { kind: 'switch-off-site' },
    { kind: 'comparison' },
    { kind: 'packs' },
  ])('reads $kind', (request) => {
    expect(readRequest(JSON.parse(JSON.stringify(request)))).toEqual(request);
  });

  it.each([
    undefined,
    null,
    'wake',
    {},
    { kind: 'steal' },
    { kind: ['wake'] },
    { kind: 'read-blocks', blocks: [BLOCK] },
    { kind: 'read-blocks', blocks: [{ ...BLOCK, role: 'aside' }], meta: {} },
    { kind: 'read-blocks', blocks: [{ ...BLOCK, text: 'x'.repeat(10_000) }], meta: {} },
    { kind: 'read-blocks', blocks: [{ ...BLOCK, headings: ['x'.repeat(1000)] }], meta: {} },
    { kind: 'read-blocks', blocks: [BLOCK], meta: { title: 'x'.repeat(1000) } },
    { kind: 'read-blocks', blocks: Array.from({ length: 1000 }, () => BLOCK), meta: {} },
    { kind: 'cross-reference' },
    { kind: 'sketch', texts: 'Use rose' },
    { kind: 'sketch', texts: ['x'.repeat(10_000)] },
    { kind: 'cross-reference', figures: {}, sketch: { hashes: [] } },
    { kind: 'cross-reference', figures: [{ ...FIGURE, block: '3' }], sketch: { hashes: [] } },
    { kind: 'cross-reference', figures: [FIGURE], sketch: { hashes: ['7'] } },
    {
      kind: 'cross-reference',
      figures: [{ ...FIGURE, quantity: { ...FIGURE.quantity, kind: 'date' } }],
      sketch: { hashes: [] },
    },
  ])('ignores what is no request: %j', (data) => {
    expect(readRequest(data)).toBeNull();
  });

  it('leaves out what the protocol does not name', () => {
    expect(readRequest({ kind: 'wake', url: 'https://a.example/' })).toEqual({ kind: 'wake' });
  });
});

describe('an annotator', () => {
  it.each([
    { kind: 'who-is-here' },
    { kind: 'bow-out' },
    { kind: 'settings-changed', settings: { locale: 'en' } },
  ])('reads %j', (message) => {
    expect(readAnnotatorMessage(message)).toEqual(message);
  });

  it.each([
    null,
    'bow-out',
    { kind: 'reveal', figure: 1 },
    { kind: 'settings-changed' },
    { kind: 'settings-changed', settings: null },
  ])('ignores %j', (message) => {
    expect(readAnnotatorMessage(message)).toBeNull();
  });

  it('reads from the port what belongs there, and nothing else', () => {
    expect(readPortMessage({ kind: 'reveal', figure: 4 })).toEqual({ kind: 'reveal', figure: 4 });
    expect(readPortMessage({ kind: 'reveal', figure: '4' })).toBeNull();
    expect(readPortMessage({ kind: 'bow-out' })).toBeNull();
  });
});

describe('the panel', () => {
  const label = { zh: '份额', en: 'Share' };
  const state = {
    title: 'A page',
    url: 'https://a.example/',
    source: { id: 'a', title: label, containment: 0.8 },
    figures: [
      { id: 1, figure: FIGURE, answer: null },
      {
        id: 2,
        figure: FIGURE,
        answer: {
          metric: { id: 'm', label, definition: label, evidence: [] },
          findings: [
            {
              claim: 'c',
              source: 's',
              verdict: 'close',
              reasons: [{ kind: 'gap', ...label }],
              theirs: { id: 'c', statement: label },
              metric: { id: 'm', label },
              sourceTitle: label,
            },
          ],
          silent: [label],
          notes: [],
        },
      },
    ],
    checks: [{ kind: 'sum', figure: 0, inputs: [1], agrees: true, explanation: label }],
    selected: null,
  };

  it('reads the state of a page whole', () => {
    const message = { kind: 'page-state', state };
    expect(readPanelMessage(structuredClone(message))).toEqual(message);
  });

  it.each([
    { ...state, figures: [{ id: 1, figure: {}, answer: null }] },
    { ...state, figures: [{ id: 1, figure: FIGURE, answer: { findings: 3 } }] },
    { ...state, checks: [{ figure: 0 }] },
    { ...state, source: 'a' },
    { ...state, selected: 'all' },
    null,
  ])('ignores a state that it could not draw (%#)', (damaged) => {
    expect(readPanelMessage({ kind: 'page-state', state: damaged })).toBeNull();
  });

  it('knows an annotator by its word alone', () => {
    expect(isAnnotatorHere({ kind: 'annotator-here' })).toBe(true);
    expect(isAnnotatorHere({ kind: 'wake' })).toBe(false);
    expect(isAnnotatorHere('annotator-here')).toBe(false);
  });
});
