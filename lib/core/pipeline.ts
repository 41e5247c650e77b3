import type { Sketch } from './article/sketch.ts';
import { auditFigures } from './audit/audit-figures.ts';
import type { Claim, Metric } from './claim/claim.ts';
import type { ClaimIndex } from './claim/claim-index.ts';
import type { CrossReference, FigureAnswer, ShownFinding } from './cross-reference.ts';
import type { Figure } from './figure/figure.ts';
import type { Candidate } from './match/candidate.ts';
import { recogniseClaims } from './match/recognise-claims.ts';
import { recogniseMetrics } from './match/recognise-metrics.ts';
import type { Localized } from './text/localized.ts';
import { findFindings } from './verdict/find-findings.ts';
import { type Statement, statementOfClaim, statementOfFigure } from './verdict/statement.ts';

// The first half of the path, text → quantities → figures, is in read-document.ts: it needs no
// dataset.

/** What the first half has read of a document. */
interface ReadFigures {
  readonly figures: readonly Figure[];
  readonly sketch: Sketch;
}

const NOTHING: FigureAnswer = { findings: [], silent: [], notes: [] };

/**
 * The half of the path that needs the dataset: source → claims → metrics → findings → checks.
 *
 * @returns `answers` is parallel to the figures; a figure that is of no known metric has an empty
 *   answer.
 */
export function crossReference(
  { figures, sketch }: ReadFigures,
  index: ClaimIndex,
): CrossReference {
  const { sources, candidates } = recogniseClaims({ figures, sketch }, index);
  const metrics = recogniseMetrics(figures, index);
  const answers = figures.map((figure, number) => {
    const candidate = candidates.get(number) ?? metrics.get(number);
    return candidate ? answerTo(figure, candidate, index) : NOTHING;
  });
  const [fullest] = sources;
  return {
    source: fullest
      ? {
          id: fullest.source.id,
          title: fullest.source.title,
          containment: fullest.containment,
        }
      : null,
    answers,
    checks: auditFigures(
      figures,
      answers.map(({ metric }) => metric?.id ?? null),
    ),
  };
}

/** Whether all that is claimed of a metric is what could be, at no time in particular. */
const isPotential = (metric: string, index: ClaimIndex): boolean =>
  index.yearsOf(metric).every((year) => year === null) &&
  index.claimsOfYear(metric, null, 1).every(({ basis }) => basis === 'forecast');

/** A claim's scope was curated by a reader of the source; a figure's was read off the page. */
function statementOf(
  figure: Figure,
  candidate: Candidate,
  metric: Metric,
  index: ClaimIndex,
): Statement | null {
  if (candidate.kind === 'claim') {
    const claim = index.claim(candidate.claim);
    return claim && statementOfClaim(claim, index.source(claim.source), metric);
  }
  return statementOfFigure(figure, metric, {
    places: index.placesOf(metric.id),
    subjects: index.subjectUse(metric.id),
    isPotential: isPotential(metric.id, index),
  });
}

function answerTo(figure: Figure, candidate: Candidate, index: ClaimIndex): FigureAnswer {
  const metric = index.metric(candidate.metric);
  const statement = metric && statementOf(figure, candidate, metric, index);
  if (!metric || !statement) return NOTHING;
  const claim = candidate.kind === 'claim' ? index.claim(candidate.claim) : null;
  const findings = findFindings(statement, index, claim?.source ?? null);
  const shown = findings.flatMap((finding): readonly ShownFinding[] => {
    const theirs = index.claim(finding.claim);
    const source = index.source(finding.source);
    const theirMetric = theirs && index.metric(theirs.metric);
    if (!theirs || !source || !theirMetric) return [];
    const { id, label } = theirMetric;
    return [{ ...finding, theirs, metric: { id, label }, sourceTitle: source.title }];
  });
  const { id, label, definition } = metric;
  return {
    metric: {
      id,
      label,
      definition,
      evidence: candidate.kind === 'metric' ? candidate.evidence : [],
    },
    ...(claim ? { claim } : {}),
    findings: shown,
    silent: index
      .silentOn(metric.id)
      .filter((source) => source.id !== claim?.source)
      .map(({ title }) => title),
    notes: notesOn(claim, shown, index),
  };
}

/** Notes on the claim itself, and on another page those on the claims it can be compared with. */
function notesOn(
  claim: Claim | null,
  findings: readonly ShownFinding[],
  index: ClaimIndex,
): readonly Localized[] {
  if (claim) return index.notesOf(claim.id).map(({ text }) => text);
  const own = findings.filter(({ verdict }) => verdict !== 'not-comparable');
  return [...new Set(own.flatMap((finding) => index.notesOf(finding.claim)))].map(
    ({ text }) => text,
  );
}
