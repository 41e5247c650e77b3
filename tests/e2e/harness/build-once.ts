import { buildBoth } from '../../build.ts';

/** Builds the extension before browser tests, unless `npm test` already did. */
export function setup(): void {
  if (process.env.DUISHU_BUILT === '1') return;
  process.env.DUISHU_BUILT = '1';
  const failure = buildBoth();
  if (failure !== null) throw new Error(failure);
}
