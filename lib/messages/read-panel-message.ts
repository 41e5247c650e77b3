import * as z from 'zod/mini';
import type { AnnotatorHere, PageStateChanged } from './protocol.ts';
import { figureSchema } from './read-request.ts';

const annotatorHere = z.object({
  kind: z.literal('annotator-here'),
}) satisfies z.ZodMiniType<AnnotatorHere>;

const localized = z.object({ zh: z.string(), en: z.string() });

/** What the panel reads of an answer; the rest of it is the background's own data. */
const answer = z.looseObject({
  findings: z.array(
    z.looseObject({
      verdict: z.enum(['agree', 'close', 'conflict', 'not-comparable']),
      reasons: z.array(z.looseObject(localized.shape)),
      theirs: z.looseObject({ statement: localized }),
      metric: z.looseObject({ label: localized }),
      sourceTitle: localized,
    }),
  ),
  silent: z.array(localized),
  notes: z.array(localized),
});

const check = z.looseObject({
  figure: z.int(),
  inputs: z.array(z.int()),
  agrees: z.boolean(),
  explanation: localized,
});

const pageState = z.object({
  kind: z.literal('page-state'),
  state: z.object({
    title: z.string(),
    url: z.string(),
    source: z.nullable(z.object({ id: z.string(), title: localized, containment: z.number() })),
    figures: z.array(
      z.object({ id: z.number(), figure: figureSchema, answer: z.nullable(answer) }),
    ),
    checks: z.array(check),
    selected: z.nullable(z.number()),
  }),
});

/** Whether an annotator has said that it runs in the sender's frame. */
export const isAnnotatorHere = (data: unknown): boolean => annotatorHere.safeParse(data).success;

/** What an annotator sent over its port to the panel; null for anything unknown or malformed. */
export function readPanelMessage(data: unknown): PageStateChanged | null {
  const parsed = pageState.safeParse(data);
  // The boundary: answers and checks were made by our own background, and what the panel relies on
  // in them has just been seen; the schema names no more than that.
  return parsed.success ? (parsed.data as unknown as PageStateChanged) : null;
}
