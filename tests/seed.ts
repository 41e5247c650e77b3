/**
 * What random texts are drawn from: the same in every run, so that a failure is the doing of what was
 * changed. `SEED=2 npm run unit` draws others.
 */
export const SEED = Number(process.env.SEED ?? 1);
