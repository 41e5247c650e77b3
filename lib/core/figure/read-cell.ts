import type { Quantity } from '../quantity/quantity.ts';
import type { TextBlock } from '../text/text-block.ts';
import { onlyPlace } from './choose-place.ts';
import { chooseSubject } from './choose-subject.ts';
import type { Evident, PlaceCode } from './figure.ts';
import { matchingForm, type Passage } from './passage.ts';

const OF_CHANGE = /同比|环比|增速|增幅|增长|涨幅|降幅|growth|yoy|cagr|change/;
const OF_FORECAST =
  /(?:19|20)\d\d ?[ef](?![a-z])|预估|预测|预计|预期|展望|forecast|projected|projection|outlook/;

/** What a cell's headers say of its figure where the cell itself says nothing. */
export interface CellScope {
  readonly isChange: boolean;
  readonly isForecast: boolean;
  /** The company or model that its row or column is about, as printed. */
  readonly subject: string | null;
  /** The place that its row or column is of. */
  readonly place: Evident<PlaceCode> | null;
}

/**
 * Reads a cell's headers.
 *
 * @param readHeader - Prepares a header.
 * @returns null for a block that is no cell, or has no headers.
 */
export function readCell(
  { role, rowHeader, columnHeader }: TextBlock,
  quantity: Quantity,
  readHeader: (raw: string) => Passage,
): CellScope | null {
  const headers = [rowHeader, columnHeader].filter((header) => header !== undefined);
  if (role !== 'cell' || headers.length === 0) return null;
  const text = matchingForm(headers.join(' / '));
  const names = headers.flatMap((header) => {
    const passage = readHeader(header);
    const end = { start: header.length, end: header.length };
    const name = chooseSubject({ passage, figure: end, quoted: null });
    return name ? [header.slice(name.start, name.end)] : [];
  });
  const places = headers.flatMap((header) => {
    const place = onlyPlace(readHeader(header));
    return place ? [{ value: place.code, words: header.slice(place.start, place.end) }] : [];
  });
  return {
    isChange: quantity.kind === 'percent' && OF_CHANGE.test(text),
    isForecast: OF_FORECAST.test(text),
    subject: names[0] ?? null,
    place: places[0] ?? null,
  };
}
