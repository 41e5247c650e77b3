import { DOWN, NOUN, START, TO, UP } from './change-words.ts';
import { factorOf, type Item, PLAIN } from './item.ts';
import { payload, wordAt } from './lexicon.ts';
import { isOne } from './look-around.ts';
import type { ChangeRole } from './quantity.ts';
import { CHANGE } from './word-classes.ts';

const SIGN = UP | DOWN;

/** The sign of a noun of change right behind a quantity: "a 40% drop", 20%的增长. */
function signAfter(item: Item): number {
  let i = item.end;
  while (isOne(i, ' 的') && i < item.end + 2) i++;
  return wordAt(i, CHANGE) < 0 ? 0 : payload(CHANGE) & SIGN;
}

/** Whether the quantity is a share or a factor: what a change is stated in even without 至. */
const isRelative = ({ kind }: Item): boolean =>
  kind === 'percent' || kind === 'percentage-point' || kind === 'multiple';

const changeOf = (role: ChangeRole['role'], sign: number): ChangeRole =>
  sign === 0 ? { role } : { role, sign: sign === UP ? 1 : -1 };

const signOf = (change: ChangeRole | null): number =>
  change?.sign === undefined ? 0 : change.sign > 0 ? UP : DOWN;

/** The item where a change starts, and the sign of the change just read, which "to" may follow: rose 5% to 20. */
const state: { open: Item | null; by: number } = { open: null, by: 0 };

/** The sign of a change by its two ends: moved from 3% to 5%. */
function signBetween(from: Item | null, to: Item): number {
  if (!from?.unit || from.unit.code !== to.unit?.code) return 0;
  const way = to.lo * factorOf(to) - from.lo * factorOf(from);
  return way === 0 ? 0 : way > 0 ? UP : DOWN;
}

/** Sets what one quantity is in the change that the words before it state. */
function setChange(item: Item, gap: number): void {
  const { open, by } = state;
  const relative = isRelative(item);
  const sign = gap & SIGN;
  if ((gap & START) !== 0 && item.lo === item.hi) {
    item.change = changeOf('from', sign);
    state.open = item;
    return;
  }
  if ((gap & TO) !== 0 && (sign || open || by) && !((gap & NOUN) !== 0 && relative)) {
    const whole = sign || signOf(open?.change ?? null) || by || signBetween(open, item);
    item.change = changeOf('to', whole);
    if (open) open.change = changeOf('from', whole);
    state.open = null;
  } else if (sign && (relative || item.kind !== 'number')) {
    item.change = changeOf('by', sign);
    if (open && signOf(open.change) === 0) open.change = changeOf('from', sign);
    state.open = null;
  } else if (relative) {
    const after = signAfter(item);
    if (after) item.change = changeOf('by', after);
  }
}

/**
 * Sets how quantities stand in a change: 从 9% 提升至 13%, 增长 5 倍, 降至 3 元, fell by 12%, up from 40.
 */
export function findChanges(first: Item): void {
  state.open = null;
  state.by = 0;
  for (let item: Item | null = first; item; item = item.next) {
    // Dates stand inside a change without ending it: 从 2022 年的 10 美元降至 2024 年的 0.1 美元.
    if (item.form === PLAIN) continue;
    setChange(item, item.gap);
    state.by = item.change?.role === 'by' ? signOf(item.change) : 0;
  }
}
