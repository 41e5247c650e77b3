import type { Step } from './step-figures.ts';

/**
 * Under `Symbol.for` this, a frame's annotator is found by what is injected later; no page sees that
 * world.
 */
export const RUNNING = 'duishu.annotator';

/** The part of an annotator that the reader's steps need. */
export interface Stepped {
  readonly hold: number;
  step(step: Step): Promise<boolean>;
  leave(): void;
}

export interface Running {
  readonly isAlive: () => boolean;
  /** Absent until the annotator has been told how to behave. */
  annotator?: Stepped;
}

/** The world of the extension's scripts in one frame. */
export type World = typeof globalThis & { [running: symbol]: Running | undefined };
