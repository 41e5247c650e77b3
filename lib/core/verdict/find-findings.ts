import type { Claim, Metric } from '../claim/claim.ts';
import type { ClaimIndex } from '../claim/claim-index.ts';
import type { Finding, Verdict } from './finding.ts';
import { judge, type MetricRelation, placesMeet } from './judge.ts';
import { sameSubject } from './same-subject.ts';
import { type Statement, statementOfClaim } from './statement.ts';

/** Claims judged of those looked at: judging writes sentences, which costs more than looking. */
const JUDGED_CLAIMS = 4;
/** Findings that a card can show: of the metric itself, of it at other times, and of all its neighbours. */
const SAME_METRIC_FINDINGS = 4;
const INCOMPARABLE_FINDINGS = 3;
const NEIGHBOUR_FINDINGS = 3;
/**
 * Claims looked at of the statement's own year, of an undated one's every year, and of years beside
 * it, however many there are: the cost stays that of a look-up.
 */
const OWN_YEAR_CLAIMS = 12;
const ANY_YEAR_CLAIMS = 8;
const OTHER_YEAR_CLAIMS = 2;
/** Years looked at beside the statement's own. */
const YEARS = 5;

const ORDER: Readonly<Record<Verdict, number>> = {
  conflict: 0,
  close: 1,
  agree: 2,
  'not-comparable': 3,
};

function relationOf(ours: Metric, theirs: Metric): MetricRelation {
  const { dimension } = theirs;
  const labels = { ours: ours.label, theirs: theirs.label, dimension };
  if (ours.id === theirs.id) return { kind: 'same', ...labels };
  if (ours.narrowerThan === theirs.id) return { kind: 'ours-narrower', ...labels };
  if (theirs.narrowerThan === ours.id) return { kind: 'theirs-narrower', ...labels };
  return { kind: 'neighbour', ...labels };
}

const endYear = (statement: Statement): number | null =>
  statement.period === undefined
    ? null
    : Number(statement.period.split('→').at(-1)?.replace('FY', '').slice(0, 4));

/** Claims that may be of the statement's own time: of its year, or undated; of all years for an undated one. */
function claimsOfItsTime(metric: string, year: number | null, index: ClaimIndex): Claim[] {
  if (year === null) {
    const years = index.yearsOf(metric).toReversed().slice(0, YEARS);
    return years.flatMap((one) => index.claimsOfYear(metric, one, ANY_YEAR_CLAIMS));
  }
  return [year, null].flatMap((one) => index.claimsOfYear(metric, one, OWN_YEAR_CLAIMS));
}

/** Claims of the years nearest to the statement's. */
function claimsOfOtherTimes(metric: string, year: number | null, index: ClaimIndex): Claim[] {
  if (year === null) return [];
  const others = index.yearsOf(metric).filter((one): one is number => one !== null && one !== year);
  return others
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, YEARS)
    .flatMap((one) => index.claimsOfYear(metric, one, OTHER_YEAR_CLAIMS));
}

/** A claim of another place, or of another company, has nothing to say on a figure. */
function speaksOfTheSame({ place, subject }: Statement, claim: Claim): boolean {
  if (place && claim.place && !placesMeet(place, claim.place)) return false;
  return !subject || !claim.subject || sameSubject(subject, claim.subject);
}

interface Held {
  readonly finding: Finding;
  /** How far the scopes are apart: 0 when nothing keeps the two from being compared. */
  readonly apart: number;
  /** A document that the packs hold, rather than a report that is only looked up. */
  readonly isDocument: boolean;
}

const HINDRANCES: ReadonlySet<string> = new Set([
  'subject-differs',
  'place-differs',
  'period-differs',
  'basis-differs',
  'level-against-change',
  'unit-differs',
]);

/** A claim of another place or another company has nothing to say on this figure. */
const FOREIGN: ReadonlySet<string> = new Set(['subject-differs', 'place-differs']);

function holdAgainst(
  ours: Statement,
  metric: Metric,
  theirs: { metric: Metric; claims: readonly Claim[] },
  index: ClaimIndex,
): Held[] {
  const relation = relationOf(metric, theirs.metric);
  return theirs.claims.map((claim) => {
    const source = index.source(claim.source);
    const statement = statementOfClaim(claim, source, theirs.metric);
    const judged = judge(ours, statement, relation);
    const kinds = judged.reasons.map(({ kind }) => kind);
    const hindered = kinds.filter((kind) => HINDRANCES.has(kind)).length;
    const foreign = kinds.some((kind) => FOREIGN.has(kind));
    return {
      finding: { claim: claim.id, source: claim.source, ...judged },
      isDocument: source?.fingerprint !== undefined,
      apart: foreign ? Number.POSITIVE_INFINITY : hindered,
    };
  });
}

/**
 * Of two undated values that one source gives for a metric, the one that agrees or is close is the
 * one that is meant; the other is of another time.
 */
function withoutOtherTimes(held: readonly Held[]): Held[] {
  const isUndated = ({ finding }: Held): boolean =>
    finding.reasons.some(({ kind }) => kind === 'period-unknown');
  const meets = ({ finding }: Held): boolean =>
    finding.verdict === 'agree' || finding.verdict === 'close';
  return held.filter(
    (one) =>
      meets(one) ||
      !isUndated(one) ||
      !held.some((other) => other.finding.source === one.finding.source && meets(other)),
  );
}

/** What sources that cannot be compared say of the same metric and time: a forecast beside what was measured. */
const ofOtherSources = (comparable: readonly Held[], all: readonly Held[]): Held[] =>
  all.filter((one) => comparable.every(({ finding }) => finding.source !== one.finding.source));

const byNearness = (a: Held, b: Held): number =>
  a.apart - b.apart ||
  Number(b.isDocument) - Number(a.isDocument) ||
  ORDER[a.finding.verdict] - ORDER[b.finding.verdict];

/**
 * Holds a statement against the claims of its metric and of the metrics beside it.
 *
 * @param except - The source that the statement itself comes from.
 * @returns Best first: claims of the metric that can be compared, then what other sources say of its
 *   time; if there are none to compare, those that miss by their period or basis; then neighbours of the same period. `[]` when no other source
 *   speaks of them.
 */
export function findFindings(
  ours: Statement,
  index: ClaimIndex,
  except: string | null,
): readonly Finding[] {
  const metric = index.metric(ours.metric);
  if (!metric) return [];
  const year = endYear(ours);
  type Look = typeof claimsOfItsTime;
  const hold = (theirs: Metric, look: Look): Held[] => {
    const claims = look(theirs.id, year, index)
      .filter((claim) => claim.source !== except && speaksOfTheSame(ours, claim))
      .slice(0, JUDGED_CLAIMS);
    return holdAgainst(ours, metric, { metric: theirs, claims }, index)
      .filter(({ apart }) => apart < Number.POSITIVE_INFINITY)
      .sort(byNearness);
  };
  const ofItsTime = hold(metric, claimsOfItsTime);
  const comparable = withoutOtherTimes(ofItsTime.filter(({ apart }) => apart === 0));
  const shown =
    comparable.length > 0
      ? [...comparable, ...ofOtherSources(comparable, ofItsTime)].slice(0, SAME_METRIC_FINDINGS)
      : [...ofItsTime, ...hold(metric, claimsOfOtherTimes)]
          .sort(byNearness)
          .slice(0, INCOMPARABLE_FINDINGS);
  const neighbours = index.neighboursOf(metric.id).flatMap((id) => {
    const neighbour = index.metric(id);
    const isLike = neighbour?.dimension === metric.dimension;
    return neighbour && isLike ? hold(neighbour, claimsOfItsTime) : [];
  });
  const beside = neighbours.filter(({ apart }) => apart === 0).sort(byNearness);
  return [...shown, ...beside.slice(0, NEIGHBOUR_FINDINGS)].map(({ finding }) => finding);
}
