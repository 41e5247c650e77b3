import type { PeerCase } from './peer-case.ts';

/** Adapted from the specifications of Recognizers-Text: see LICENSE beside this file. */
// biome-ignore format: one case a line
export const EN_PERCENT: readonly PeerCase[] = [
  ["100%", [["100%", 0, "100%"]]],
  [" 100 percent", [["100 percent", 1, "100%"]]],
  ["240 percent", [["240 percent", 0, "240%"]]],
  ["thirty percentage", [["thirty percentage", 0, "30%"]]],
  ["one hundred percents", [["one hundred percents", 0, "100%"]]],
  ["percent of 10", [["percent of 10", 0, "10%"]]],
  ["per cent of 210", [["per cent of 210", 0, "210%"]]],
  ["just need minus five percent", [["minus five percent", 10, "-5%"]]],
  ["You can go to https://www.test.com/search?q=30%25%2020%", []],
  ["The table shows the % of increase in the last month", [["%", 20, "null"]]],
];
