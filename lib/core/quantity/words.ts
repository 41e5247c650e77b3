import { CHANGES, CHANGES_BEFORE, TURNS } from './change-words.ts';
import { fillTables } from './char-class.ts';
import { CONTEXT_AFTER, CONTEXT_BEFORE } from './context-words.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from './hedge-words.ts';
import { JOINTS } from './joint-words.ts';
import { LEAD_ROWS, WHOLE_ROWS } from './lead-words.ts';
import { addBackward, addForward, addShapes } from './lexicon.ts';
import { NAMES, NAMES_BEFORE } from './name-words.ts';
import { NUMBER_ROWS } from './number-words.ts';
import { SHAPE_ROWS } from './plain-shapes.ts';
import { UNIT_ROWS } from './unit-index.ts';

let isReady = false;

/** Enters the words of the stage into the lexicon; on first use, so that importing costs nothing. */
export function prepareWords(): void {
  if (isReady) return;
  isReady = true;
  fillTables(TURNS);
  for (const rows of [
    UNIT_ROWS,
    NUMBER_ROWS,
    LEAD_ROWS,
    WHOLE_ROWS,
    NAMES,
    HEDGES_AFTER,
    CHANGES,
    JOINTS,
    CONTEXT_AFTER,
  ])
    addForward(rows);
  for (const rows of [HEDGES_BEFORE, CHANGES_BEFORE, NAMES_BEFORE, CONTEXT_BEFORE])
    addBackward(rows);
  addShapes(SHAPE_ROWS);
}
