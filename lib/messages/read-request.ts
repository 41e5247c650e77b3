import * as z from 'zod/mini';
import type { Sketch } from '../core/article/sketch.ts';
import type { Evident, Figure } from '../core/figure/figure.ts';
import type { Span } from '../core/span.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import type { AskFigures, Request } from './protocol.ts';
import { READ_LIMITS } from './read-limits.ts';

const span = z.object({ start: z.number(), end: z.number() }) satisfies z.ZodMiniType<Span>;

const evident = <T extends z.ZodMiniType>(value: T) =>
  z.object({ value, evidence: z.exactOptional(span), words: z.exactOptional(z.string()) });

const basis = evident(z.enum(['measured', 'forecast'])) satisfies z.ZodMiniType<
  Evident<'measured' | 'forecast'>
>;

const quantity = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  kind: z.enum([
    'money',
    'percent',
    'percentage-point',
    'multiple',
    'fraction',
    'count',
    'rate',
    'duration',
    'measure',
  ]),
  lo: z.nullable(z.number()),
  hi: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  per: z.exactOptional(z.string()),
  bound: z.enum(['exact', 'about', 'near-below', 'over', 'under', 'at-least', 'at-most']),
  vague: z.exactOptional(z.literal(true)),
  precision: z.number(),
  change: z.exactOptional(
    z.object({
      role: z.enum(['from', 'to', 'by']),
      sign: z.exactOptional(z.union([z.literal(1), z.literal(-1)])),
    }),
  ),
}) satisfies z.ZodMiniType<Figure['quantity']>;

/** Schema of a figure; equal to the core's type. */
export const figureSchema = z.object({
  quantity,
  block: z.number(),
  inHeading: z.boolean(),
  sentence: z.string(),
  sentenceStart: z.number(),
  heading: z.exactOptional(z.string()),
  before: z.exactOptional(z.string()),
  outline: z.exactOptional(z.string()),
  period: z.exactOptional(evident(z.string())),
  place: z.exactOptional(evident(z.string())),
  basis,
  quoted: z.exactOptional(
    evident(z.object({ name: z.string(), code: z.exactOptional(z.string()) })),
  ),
  stated: z.enum(['level', 'change', 'share', 'share-change']),
  subject: z.exactOptional(evident(z.string())),
  ofOthers: z.exactOptional(z.array(span)),
  context: z.array(z.number()),
}) satisfies z.ZodMiniType<Figure>;

const shortText = z.string().check(z.maxLength(READ_LIMITS.context));

const textBlock = z.object({
  id: z.number(),
  text: z.string().check(z.maxLength(READ_LIMITS.text)),
  role: z.enum(['title', 'heading', 'body', 'cell']),
  headings: z.array(shortText).check(z.maxLength(READ_LIMITS.headings)),
  before: z.exactOptional(shortText),
  columnHeader: z.exactOptional(shortText),
  rowHeader: z.exactOptional(shortText),
}) satisfies z.ZodMiniType<TextBlock>;

const meta = z.object({
  title: z.exactOptional(shortText),
  published: z.exactOptional(shortText),
  language: z.exactOptional(shortText),
}) satisfies z.ZodMiniType<AskFigures['meta']>;

const sketch = z.object({ hashes: z.array(z.number()) }) satisfies z.ZodMiniType<Sketch>;

/** Schema of every request; equal to the type `Request` (a test compares them). */
export const requestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wake') }),
  z.object({ kind: z.literal('page-settings') }),
  z.object({
    kind: z.literal('read-blocks'),
    blocks: z.array(textBlock).check(z.maxLength(READ_LIMITS.blocks)),
    meta,
  }),
  z.object({
    kind: z.literal('sketch'),
    texts: z
      .array(z.string().check(z.maxLength(READ_LIMITS.text)))
      .check(z.maxLength(READ_LIMITS.blocks)),
  }),
  z.object({ kind: z.literal('cross-reference'), figures: z.array(figureSchema), sketch }),
  z.object({ kind: z.literal('open-panel') }),
  z.object({ kind: z.literal('load-card') }),
  z.object({ kind: z.literal('switch-off-site') }),
  z.object({ kind: z.literal('comparison') }),
  z.object({ kind: z.literal('packs') }),
]) satisfies z.ZodMiniType<Request>;

/**
 * What a page or a panel asks of the background.
 *
 * @returns null for anything unknown or malformed: other extensions' messages do arrive, and those
 *   of an older annotator that an update left behind.
 */
export function readRequest(data: unknown): Request | null {
  const parsed = requestSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
