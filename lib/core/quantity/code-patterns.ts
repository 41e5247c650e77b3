import { wordSet } from '../text/word-set.ts';
import { all, digits, latin, many, not, one, type Pattern } from './pattern.ts';

/** The code of a share on its exchange: 0700.HK, 600519.SH. */
export const shareCode: Pattern = all(digits(4, 6), one('.'), wordSet('hk s[hzs] tw two bj ks t'));
const street = all(
  one(' '),
  wordSet('street road avenue parkway drive lane boulevard plaza (st|rd|ave|blvd).'),
);
/** A number in a street: 1600 Amphitheatre Parkway. */
export const address: Pattern = all(
  digits(1, 5),
  many(all(not(street), one(' '), one('ABCDEFGHIJKLMNOPQRSTUVWXYZ'), many(latin)), 1, 2),
  street,
);
