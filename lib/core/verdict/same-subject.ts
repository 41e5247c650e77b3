import { findCues } from '../figure/find-cues.ts';
import { matchingForm } from '../figure/passage.ts';
import type { Localized } from '../text/localized.ts';

/** Letters and digits that may be part of a model's name. */
const TOKEN = /[a-z]+|\d+(?:\.\d+)*/g;

/** Words beside a name that tell no model from another. */
const GENERIC: ReadonlySet<string> = new Set([
  's',
  'ai',
  'model',
  'models',
  'llm',
  'api',
  'app',
  'cloud',
  'server',
  'servers',
  'gpu',
  'gpus',
  'chips',
  'preview',
]);

/** Families of models that are not a company's main one: QwQ-Plus is not Qwen-Plus. */
const FAMILIES: ReadonlySet<string> = new Set(['qwq', 'sora']);

interface Subject {
  readonly companies: ReadonlySet<string>;
  /** What is left of the name beside its companies and brands: "4.0", "turbo". */
  readonly model: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** Whether a brand is already the model: by a number in it, such as gpt-4, or as a family of its own. */
const isModel = (brand: string): boolean => /\d/.test(brand) || FAMILIES.has(brand);

function subjectOf({ zh, en }: Localized): Subject {
  const companies = new Set<string>();
  const names = [zh, en].map(matchingForm);
  const model = new Set<string>();
  for (const name of names) {
    let rest = name;
    for (const { value, term } of findCues(name)) {
      if (value.kind !== 'company') continue;
      companies.add(value.code);
      if (!isModel(term)) rest = rest.replaceAll(term, ' ');
    }
    // Behind a comma stands a condition: "DeepSeek-V3, cache hit".
    for (const [token] of (rest.split(/[,，]/)[0] ?? '').matchAll(TOKEN)) {
      if (!GENERIC.has(token)) model.add(token);
    }
  }
  return { companies, model, names: names.map((name) => name.replace(/[\s·-]/g, '')) };
}

const isPart = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((one) => whole.has(one));

/**
 * Whether two names mean one company or model, in either script or language: one may leave out the
 * company, but a model is not its family.
 */
export function sameSubject(ours: Localized, theirs: Localized): boolean {
  const [a, b] = [subjectOf(ours), subjectOf(theirs)];
  if (a.companies.size > 0 && b.companies.size > 0) {
    const meet = [...a.companies].some((code) => b.companies.has(code));
    return meet && isPart(a.model, b.model) && isPart(b.model, a.model);
  }
  return a.names.some((x) => b.names.some((y) => x.includes(y) || y.includes(x)));
}
