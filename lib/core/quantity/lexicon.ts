import { wordsOf } from '../text/word-list.ts';
import { isDigitCode, isHanDigitCode, isLetterCode } from './look-around.ts';
import { codes as units } from './sentence.ts';
import { CHANGE, LEADING } from './word-classes.ts';

// An own constant, because what is imported is looked up anew at every use.
const codes = units;

/**
 * All words of the stage in one tree. A word belongs to classes, one bit each, and may say more in a
 * class by a small whole number, its payload: a unit, a bound, a sign. What stands around a number is
 * asked for by class, and nearly every question ends at its first unit.
 *
 * Edges are an open table of pairs: node × 65,536 + unit, and the next node. The payload of a word is
 * an edge too, from a private unit of Unicode for the class.
 */
const EDGES = 1 << 16;
const edges = new Int32Array(EDGES);
/** Classes of the words that end at each node. */
const classes = new Int32Array(1 << 14);
/** Where words begin that are read forwards, backwards, and those with numbers in them. */
const FORWARD = 1;
const BACKWARD = 2;
const SHAPES = 3;
let nodes = 4;
/**
 * What tells most questions off: the classes of the words of one unit, by unit, and those of longer
 * words, by their first two. Units and pairs that share a place cost no more than a walk for nothing.
 */
const ONES = 1 << 10;
const ones = new Int32Array(ONES * 4);
const PAIRS = 1 << 12;
const pairs = new Int32Array(PAIRS * 4);
/** The bit that tells capitals from small letters; left out of account for all units, which is one step less. */
const CASE = 0x20;
const oneOf = (root: number, unit: number): number => root * ONES + ((unit | CASE) & (ONES - 1));
const pairOf = (root: number, first: number, second: number): number =>
  root * PAIRS + (((first | CASE) * 33 + (second | CASE)) & (PAIRS - 1));

/** Classes of the words that may begin with the two units. */
const headOf = (root: number, first: number, second: number): number =>
  (ones[oneOf(root, first)] ?? 0) | (pairs[pairOf(root, first, second)] ?? 0);

const FIRST_CLASS = 0xe000;
/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const HASH = 0x9e3779b1;

function slotOf(key: number): number {
  let slot = (Math.imul(key, HASH) >>> 16) & -2;
  while (edges[slot] !== key && edges[slot] !== 0) slot = (slot + 2) & (EDGES - 1);
  return slot;
}

const edge = (node: number, unit: number): number => edges[slotOf((node << 16) | unit) + 1] ?? 0;

function setEdge(node: number, unit: number, to: number): void {
  const slot = slotOf((node << 16) | unit);
  edges[slot] = (node << 16) | unit;
  edges[slot + 1] = to;
}

const classUnit = (cls: number): number => FIRST_CLASS + 31 - Math.clz32(cls);

function add(root: number, word: string, cls: number, payload: number): void {
  const units = [...word].map((character) => character.charCodeAt(0));
  if (root === BACKWARD) units.reverse();
  const [first = 0, second] = units;
  if (second === undefined) ones[oneOf(root, first)] = (ones[oneOf(root, first)] ?? 0) | cls;
  else pairs[pairOf(root, first, second)] = (pairs[pairOf(root, first, second)] ?? 0) | cls;
  let node = root;
  for (const unit of units) {
    if (edge(node, unit) === 0) setEdge(node, unit, nodes++);
    if (nodes > classes.length) throw new RangeError('The lexicon has no more room for words');
    node = edge(node, unit);
  }
  classes[node] = (classes[node] ?? 0) | cls;
  if (payload >= 0) setEdge(node, classUnit(cls), payload + 1);
}

/** Bits of `leads`: a quantity may begin so, a word of change may. */
export const OPENS = 1;
export const TURNS = 2;
/** By the hash of a word's letters: whether anything at all may begin with it. */
const leads = new Uint8Array(1 << 14);
/** Bernstein's hash: of ten multipliers tried, 33 lets fewest other words by, one in seventy. */
const hashed = (hash: number, letter: number): number => (hash * 33 + (letter | CASE)) & 0x3fff;

/** Enters the letters that a word begins with. */
function addLead(word: string, bit: number): void {
  let hash = 0;
  for (let i = 0; isLetterCode(word.charCodeAt(i)); i++) hash = hashed(hash, word.charCodeAt(i));
  leads[hash] = (leads[hash] ?? 0) | bit;
}

/** What may begin with the Latin word at `at`. Nearly all words of a text are told off by it. */
export function leadAt(at: number): number {
  let hash = 0;
  for (let i = at; isLetterCode(codes[i] ?? 0); i++) hash = hashed(hash, codes[i] ?? 0);
  return leads[hash] ?? 0;
}

/** Classes of words, the words as `wordsOf` takes them, and what they say in that class. */
export type WordRow = readonly [classes: number, words: string, payload?: number];

function addAll(root: number, rows: readonly WordRow[]): void {
  for (const [cls, words, payload = -1] of rows)
    for (const word of wordsOf(words)) {
      add(root, word, cls, payload);
      if (root === SHAPES || (root === FORWARD && (cls & LEADING) !== 0)) addLead(word, OPENS);
      if (root === FORWARD && cls === CHANGE) addLead(word, TURNS);
    }
}

/** Words to be looked for behind a place. */
export const addForward = (rows: readonly WordRow[]): void => addAll(FORWARD, rows);
/** Words to be looked for before a place. */
export const addBackward = (rows: readonly WordRow[]): void => addAll(BACKWARD, rows);
/** Shapes with numbers in them: see `shapeAt`. */
export const addShapes = (rows: readonly WordRow[]): void => addAll(SHAPES, rows);

/** Longest run of Han numerals in a shape: 二〇二四. */
const LONGEST_HAN = 4;

/** Where the digits or Han numerals from `at` end. */
function runEnd(at: number): number {
  let i = at;
  while (isDigitCode(codes[i] ?? 0)) i++;
  if (i > at) return i;
  while (i - at <= LONGEST_HAN && isHanDigitCode(codes[i] ?? 0)) i++;
  return i;
}

/** The letter for a run in the notation of shapes. */
function runLetter(at: number, end: number): number {
  const length = end - at;
  const first = codes[at] ?? 0;
  if (length < 4) return length === 1 ? ONE : length === 2 || first > 0x39 ? TWO : THREE;
  // 二〇二四 is a year, 四十五六 a number.
  if (first > 0x39)
    return length > LONGEST_HAN || codes.subarray(at, end).includes(0x5341) ? MORE : YEAR;
  if (length > 4) return MORE;
  const century = (first - 0x30) * 10 + (codes[at + 1] ?? 0) - 0x30;
  return century >= 18 && century <= 20 ? YEAR : FOUR;
}

const [ONE = 0, TWO = 0, THREE = 0, YEAR = 0, FOUR = 0, MORE = 0] = [...'OTHYFD'].map((letter) =>
  letter.charCodeAt(0),
);

/**
 * The end of the longest shape that begins at `at`; -1 when there is none. Shapes are words in which
 * a capital stands for a run of digits: O for one, T for two, H for three, Y for a year of four, F for
 * four others, D for more. Han numerals count as O, T and Y too. A space beside Han is passed over.
 */
export function shapeAt(at: number): number {
  const run = runEnd(at);
  const first = run > at ? runLetter(at, run) : (codes[at] ?? 0);
  const i = Math.max(run, at + 1);
  const second = codes[i] === 0x20 && (codes[i + 1] ?? 0) > 0x2e7f ? codes[i + 1] : codes[i];
  // A letter counts as one of the digits that may follow.
  const head = ones[oneOf(SHAPES, first)] || pairs[pairOf(SHAPES, first, second ?? 0)];
  return head === 0 && !isDigitCode(second ?? 0) ? -1 : walkShape(at);
}

function walkShape(at: number): number {
  let node = SHAPES;
  let end = -1;
  let i = at;
  for (;;) {
    const code = codes[i] ?? 0;
    const run = runEnd(i);
    if (code === 0x20 && ((codes[i - 1] ?? 0) > 0x2e7f || (codes[i + 1] ?? 0) > 0x2e7f)) {
      i++;
      continue;
    }
    const literal = run <= i + 1 ? edge(node, lower(code)) : 0;
    if (literal !== 0) node = literal;
    else node = run > i ? edge(node, runLetter(i, run)) : 0;
    if (node === 0) return end;
    i = Math.max(run, i + 1);
    if (classes[node] !== 0 && !(isLetterCode(codes[i - 1] ?? 0) && isWord(codes[i] ?? 0))) {
      found = node;
      foundEnd = end = i;
    }
  }
}

const isWord = (code: number): boolean => isLetterCode(code) || isDigitCode(code);
const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);

/** The node of the last word that was found. */
let found = 0;
/** Where the last word that was found ends, or begins when it was looked for backwards. */
export let foundEnd = 0;

/** What the last word that was found says in the class; -1 for nothing. */
export const payload = (cls: number): number => edge(found, classUnit(cls)) - 1;

/** All classes of the last word that was found. */
export const classesFound = (): number => classes[found] ?? 0;

/**
 * The end of the longest word of one of the classes that begins at `at`; -1 when there is none.
 * Latin words match whole words only, in any case.
 */
export function wordAt(at: number, wanted: number): number {
  const head = headOf(FORWARD, codes[at] ?? 0, codes[at + 1] ?? 0);
  return (head & wanted) !== 0 ? walkForward(at, wanted) : -1;
}

function walkForward(at: number, wanted: number): number {
  let node = FORWARD;
  let end = -1;
  let code = codes[at] ?? 0;
  for (let i = at; ; i++) {
    node = edge(node, lower(code));
    if (node === 0) return end;
    const next = codes[i + 1] ?? 0;
    if (((classes[node] ?? 0) & wanted) !== 0 && !(isLetterCode(code) && isLetterCode(next))) {
      found = node;
      foundEnd = end = i + 1;
    }
    code = next;
  }
}

/** Where the longest word of one of the classes begins that ends before `at`; -1 when there is none. */
export function wordBefore(at: number, wanted: number, floor = 0): number {
  const head = headOf(BACKWARD, codes[at - 1] ?? 0, codes[at - 2] ?? 0);
  return (head & wanted) !== 0 ? walkBackward(at, wanted, floor) : -1;
}

function walkBackward(at: number, wanted: number, floor: number): number {
  let node = BACKWARD;
  let start = -1;
  let code = codes[at - 1] ?? 0;
  for (let i = at - 1; i >= floor; i--) {
    node = edge(node, lower(code));
    if (node === 0) break;
    const before = i > floor ? (codes[i - 1] ?? 0) : 0;
    if (((classes[node] ?? 0) & wanted) !== 0 && !(isLetterCode(code) && isLetterCode(before))) {
      found = node;
      foundEnd = start = i;
    }
    code = before;
  }
  return start;
}
