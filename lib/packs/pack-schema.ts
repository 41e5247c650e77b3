import * as z from 'zod/mini';

const PERIOD = /^(?:FY)?\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?$/;
const PLACE = /^(?:world|EU|[A-Z]{2}(?:-[A-Z]{2,3})?)$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const UINT32 = 0xffff_ffff;

const isPeriod = (label: string) => label.split('→').every((side) => PERIOD.test(side));
const isPlace = (code: string) => code.split('/').every((side) => PLACE.test(side));

function parts() {
  const text = z.string().check(z.minLength(1));
  const id = z.string().check(z.regex(ID, 'an id is words of a–z and 0–9 joined by - or .'));
  const hash = z.int().check(z.minimum(0), z.maximum(UINT32));
  return {
    text,
    id,
    localized: z.readonly(z.strictObject({ zh: text, en: text })),
    named: z.readonly(z.strictObject({ zh: text, en: text, code: z.exactOptional(id) })),
    hashes: z.readonly(z.array(hash)),
    urls: z.readonly(z.array(z.url())),
    period: z.string().check(z.refine(isPeriod, 'not a period label')),
    place: z.string().check(z.refine(isPlace, 'not a place code')),
    date: z.string().check(z.regex(DATE, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')),
    day: z.string().check(z.regex(DAY, 'a day is YYYY-MM-DD')),
  };
}

type Parts = ReturnType<typeof parts>;

function claimSchema({ text, id, localized, named, hashes, urls, period, place, day }: Parts) {
  const value = z.strictObject({
    lo: z.number(),
    hi: z.number(),
    unit: text,
    per: z.exactOptional(text),
    bound: z.enum(['exact', 'about', 'near-below', 'over', 'under', 'at-least', 'at-most']),
    precision: z.number().check(z.minimum(0)),
  });
  const anchor = z.strictObject({
    quantity: text,
    context: hashes,
    order: z.int().check(z.minimum(0)),
  });
  const evidence = z.strictObject({ urls, confidence: z.enum(['high', 'medium']) });
  return z.readonly(
    z.strictObject({
      id,
      source: id,
      metric: id,
      value: z.readonly(value),
      stated: z.enum(['level', 'change', 'share', 'share-change']),
      period: z.exactOptional(period),
      place: z.exactOptional(place),
      basis: z.enum(['measured', 'forecast']),
      end: z.exactOptional(z.enum(['from', 'to'])),
      subject: z.exactOptional(localized),
      quoted: z.exactOptional(named),
      statement: localized,
      anchor: z.exactOptional(z.readonly(anchor)),
      evidence: z.exactOptional(z.readonly(evidence)),
      retrieved: z.exactOptional(day),
    }),
  );
}

function metricSchema({ text, id, localized, place }: Parts) {
  const terms = z.strictObject({
    all: z.readonly(z.array(z.readonly(z.array(text).check(z.minLength(1))))),
    topic: z.exactOptional(z.readonly(z.array(text).check(z.minLength(1)))),
    none: z.exactOptional(z.readonly(z.array(text))),
    counters: z.exactOptional(z.readonly(z.array(text))),
    place: z.exactOptional(place),
  });
  return z.readonly(
    z.strictObject({
      id,
      family: id,
      label: localized,
      definition: localized,
      dimension: z.enum(['money', 'share', 'change', 'multiple', 'count', 'rate', 'duration']),
      terms: z.readonly(terms),
      falls: z.exactOptional(z.literal(true)),
      narrowerThan: z.exactOptional(id),
      comparable: z.exactOptional(z.readonly(z.array(id))),
    }),
  );
}

function sourceSchema({ text, id, localized, named, hashes, urls, date, day }: Parts) {
  return z.readonly(
    z.strictObject({
      id,
      title: localized,
      publisher: named,
      kind: z.enum(['answer', 'news', 'report', 'price-list', 'filing', 'statement']),
      published: z.exactOptional(date),
      retrieved: day,
      licence: text,
      urls,
      fingerprint: z.exactOptional(z.readonly(z.strictObject({ hashes }))),
    }),
  );
}

/**
 * Built on demand rather than on import: zod decides at construction whether it may compile with
 * `new Function`, which an extension's pages must not, and that has to be switched off before.
 */
function buildSchemas() {
  z.config({ jitless: true });
  const common = parts();
  const claim = claimSchema(common);
  const metric = metricSchema(common);
  const source = sourceSchema(common);
  const { text, id, localized } = common;
  const note = z.strictObject({
    claims: z.readonly(z.array(id).check(z.minLength(1))),
    text: localized,
  });
  const pack = z.readonly(
    z.strictObject({
      format: z.literal(1),
      id,
      version: text,
      title: localized,
      license: text,
      sources: z.readonly(z.array(source)),
      metrics: z.readonly(z.array(metric)),
      claims: z.readonly(z.array(claim)),
      notes: z.readonly(z.array(z.readonly(note))),
    }),
  );
  return { pack, metric, source };
}

let schemas: ReturnType<typeof buildSchemas> | null = null;

/**
 * The shapes of a pack file and of the metrics and sources in it, equal to core's types. What one
 * record says of another is checked by `parsePack`.
 */
export function packSchemas(): ReturnType<typeof buildSchemas> {
  schemas ??= buildSchemas();
  return schemas;
}
