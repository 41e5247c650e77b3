import type { Check } from '../core/audit/check.ts';
import type { Claim } from '../core/claim/claim.ts';
import type { ClaimIndex } from '../core/claim/claim-index.ts';
import type { FigureAnswer, ShownFinding } from '../core/cross-reference.ts';
import type { Figure } from '../core/figure/figure.ts';
import { crossReference } from '../core/pipeline.ts';
import type { Quantity } from '../core/quantity/quantity.ts';
import { readDocument } from '../core/read-document.ts';
import { type PlacedBlock, toFileSpan } from './placed-block.ts';
import type { ReadFile } from './read-file.ts';

/** One quantity of a file with what is known of it; offsets are UTF-16 units into the file's text. */
export interface AnnotatedFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly bound: string;
  readonly statistic: boolean;
  readonly period: string | null;
  readonly place: string | null;
  readonly basis: string | null;
  readonly quoted: string | null;
  readonly metric: string | null;
  readonly claim: string | null;
  readonly findings: readonly AnnotatedFinding[];
}

interface AnnotatedFinding {
  readonly claim: string;
  readonly source: string;
  readonly verdict: string;
  readonly ratio: number | null;
  readonly reasons: readonly { readonly kind: string; readonly zh: string; readonly en: string }[];
}

/** What `annotate` prints of one file; the fields and their order are a promise to those who read it. */
export interface Annotation {
  readonly file: string;
  readonly source: { readonly id: string; readonly containment: number } | null;
  readonly figures: readonly AnnotatedFigure[];
  /** `figure` and `inputs` count among `figures`. */
  readonly checks: readonly Check[];
}

const annotatedFinding = ({ claim, source, verdict, ratio, reasons }: ShownFinding) => ({
  claim,
  source,
  verdict,
  ratio: ratio ?? null,
  reasons: reasons.map(({ kind, zh, en }) => ({ kind, zh, en })),
});

const NOT_A_STATISTIC = {
  statistic: false,
  period: null,
  place: null,
  basis: null,
  quoted: null,
  metric: null,
  claim: null,
  findings: [],
} as const;

/** On a copy of a source the scope is the claim's, which a person read; elsewhere it is what the core reads. */
function scopeOf(figure: Figure, claim: Claim | undefined) {
  const { period, place, basis, quoted } = figure;
  const printed = quoted?.value.name ?? null;
  if (!claim) {
    return {
      period: period?.value ?? null,
      place: place?.value ?? null,
      basis: basis.value,
      quoted: printed,
    };
  }
  return {
    period: claim.period ?? null,
    place: claim.place ?? null,
    basis: claim.basis,
    quoted: claim.quoted ? (printed ?? claim.quoted.zh) : null,
  };
}

const annotatedStatistic = (figure: Figure, { claim, metric, findings }: FigureAnswer) => ({
  statistic: true,
  ...scopeOf(figure, claim),
  metric: metric?.id ?? null,
  claim: claim?.id ?? null,
  findings: findings.map(annotatedFinding),
});

/** `text` is what stands in the file at these offsets, with any markup that splits the figure. */
function annotatedQuantity(file: string, placed: PlacedBlock, quantity: Quantity) {
  const { kind, lo, hi, unit, per, bound } = quantity;
  const { start, end } = toFileSpan(placed, quantity);
  const text = file.slice(start, end);
  return { start, end, text, kind, lo, hi, unit, per: per ?? null, bound };
}

/** Reads one file with the core and holds its figures against the claims of the packs. */
export function annotateFile(file: string, read: ReadFile, index: ClaimIndex): Annotation {
  const reading = readDocument(
    read.blocks.map(({ block }) => block),
    { ...read.meta, readOn: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length) },
  );
  const { source, answers, checks } = crossReference(reading, index);
  const figures: AnnotatedFigure[] = [];
  /** For each figure of the document, its place in `figures`. */
  const places: number[] = [];
  reading.blocks.forEach(({ quantities, figures: own }, at) => {
    const placed = read.blocks[at];
    if (!placed) return;
    const byStart = new Map(own.map((figure) => [figure.quantity.start, figure]));
    for (const quantity of quantities) {
      const figure = byStart.get(quantity.start);
      const answer = figure && answers[places.length];
      if (figure) places.push(figures.length);
      figures.push({
        ...annotatedQuantity(read.text, placed, quantity),
        ...(figure && answer ? annotatedStatistic(figure, answer) : NOT_A_STATISTIC),
      });
    }
  });
  const placeOf = (figure: number) => places[figure] ?? figure;
  return {
    file,
    source: source && { id: source.id, containment: source.containment },
    figures,
    checks: checks.map((check) => ({
      ...check,
      figure: placeOf(check.figure),
      inputs: check.inputs.map(placeOf),
    })),
  };
}
