import { wordSet, wordsBefore } from '../text/word-set.ts';
import { beforeSpace } from './code-runs.ts';
import { ahead, all, any, digits, many, maybe, not, one, type Pattern, space } from './pattern.ts';

const DAYTIME = wordsBefore('[上下中]午 晚 早 [早晚]上 [凌今]晨 时间');

const sixty = digits(2, 2, 0, 60);
const hour = digits(1, 2);
const minutes = all(digits(1, 2), one('分'));
const oClock = all(hour, one('点'));

/** A clock time: 12:30, 8点30分, 20时, 6pm; 8点 behind 上午. */
export const time: Pattern = any(
  all(
    hour,
    ahead(one(' :.时点aApPoO')),
    any(
      many(all(one(':'), sixty), 1, 2),
      all(maybe(one('.'), sixty), space, wordSet("[ap]m [ap].m. o'clock")),
      all(one('时'), not(one('候代')), maybe(minutes)),
      all(one('点'), any(one('半整钟'), minutes)),
    ),
  ),
  (codes, at) => {
    const end = oClock(codes, at);
    return end > 0 && DAYTIME(codes, beforeSpace(codes, at)) >= 0 ? end : -1;
  },
);
