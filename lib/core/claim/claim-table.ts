import { encodeUtf8 } from '../text/utf8.ts';
import type { Claim } from './claim.ts';

/** Numbers in groups: group `g` is `items` from `starts[g]` to `starts[g + 1]`. */
export interface Groups {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Values as JSON, one after the other, in UTF-8: value `n` is `bytes` from `starts[n]` to `starts[n + 1]`. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/**
 * The claims of one pack as flat arrays: storable as they are, ready without being parsed, and a
 * claim is read from its JSON only when it is asked for. Claims, metrics and sources go by number,
 * in the pack's order.
 */
export interface ClaimTable {
  /** The claims without their anchors. */
  readonly claims: Texts;
  /** The anchors, which only a page that is a copy asks for; `null` where a claim has none. */
  readonly anchors: Texts;
  /** Hash of each claim's id. */
  readonly hashes: Uint32Array;
  /** Claim number + 1 at the place that its hash gives, or the next free one; 0 is free. */
  readonly slots: Uint32Array;
  /** Year in which each claim's period ends; 0 for a claim without a period. */
  readonly years: Uint16Array;
  readonly metrics: readonly string[];
  readonly sources: readonly string[];
  readonly ofSource: Groups;
  /** By year within each metric, those without one first. */
  readonly ofMetric: Groups;
  /** Sources that have a claim of each metric. */
  readonly speakers: Groups;
}

/** Year in which a claim's period ends; 0 when it has none. */
const endYear = ({ period }: Claim): number =>
  period === undefined ? 0 : Number(period.split('→').at(-1)?.replace('FY', '').slice(0, 4));

/** 32-bit FNV-1a over UTF-16 units. Source: Fowler, Noll and Vo, 1991. */
export function hashOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function groupsOf(lists: readonly (readonly number[])[]): Groups {
  const starts = new Uint32Array(lists.length + 1);
  const items = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let end = 0;
  lists.forEach((list, group) => {
    items.set(list, end);
    end += list.length;
    starts[group + 1] = end;
  });
  return { starts, items };
}

function textsOf(values: readonly unknown[]): Texts {
  const texts = values.map((value) => encodeUtf8(JSON.stringify(value)));
  const starts = new Uint32Array(texts.length + 1);
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  texts.forEach((text, number) => {
    bytes.set(text, end);
    end += text.length;
    starts[number + 1] = end;
  });
  return { bytes, starts };
}

/** The hash table is at most half full, so that few places are looked at. */
function slotsOf(hashes: Uint32Array): Uint32Array {
  let size = 2;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  hashes.forEach((hash, number) => {
    let place = hash & (size - 1);
    while (slots[place] !== 0) place = (place + 1) & (size - 1);
    slots[place] = number + 1;
  });
  return slots;
}

/** Lists of claim numbers by some name of theirs, in the names' order. */
function numbersBy(
  claims: readonly Claim[],
  names: readonly string[],
  nameOf: (claim: Claim) => string,
): number[][] {
  const lists = new Map<string, number[]>(names.map((name) => [name, []]));
  claims.forEach((claim, number) => {
    lists.get(nameOf(claim))?.push(number);
  });
  return [...lists.values()];
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Lays the claims of a pack out as arrays. Ids are expected to be distinct, as a pack's are. */
export function buildClaimTable(claims: readonly Claim[]): ClaimTable {
  const metrics = distinct(claims.map(({ metric }) => metric));
  const sources = distinct(claims.map(({ source }) => source));
  const sourceNumbers = new Map(sources.map((source, number) => [source, number]));
  const years = Uint16Array.from(claims, endYear);
  const hashes = Uint32Array.from(claims, ({ id }) => hashOfId(id));
  const ofMetric = numbersBy(claims, metrics, ({ metric }) => metric);
  const speakers = ofMetric.map((numbers) => [
    ...new Set(numbers.map((number) => sourceNumbers.get(claims[number]?.source ?? '') ?? 0)),
  ]);
  return {
    claims: textsOf(claims.map(({ anchor: _, ...claim }) => claim)),
    anchors: textsOf(claims.map(({ anchor }) => anchor ?? null)),
    hashes,
    slots: slotsOf(hashes),
    years,
    metrics,
    sources,
    ofSource: groupsOf(numbersBy(claims, sources, ({ source }) => source)),
    ofMetric: groupsOf(
      ofMetric.map((numbers) => numbers.toSorted((a, b) => (years[a] ?? 0) - (years[b] ?? 0))),
    ),
    speakers: groupsOf(speakers),
  };
}
