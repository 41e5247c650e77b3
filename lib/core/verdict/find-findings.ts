import type { Claim, Dimension, Metric } from '../claim/claim.ts';
import type { ClaimIndex } from '../claim/claim-index.ts';
import { lastYearOf } from '../figure/period-label.ts';
import type { Finding, Verdict } from './finding.ts';
import { judge, type MetricRelation, placesMeet } from './judge.ts';
import { sameSubject } from './same-subject.ts';
import { type Statement, statementOfClaim } from './statement.ts';

/** Claims judged of those looked at, and of these such as are of another place or company: judging writes sentences, which costs more than looking. */
const JUDGED_CLAIMS = 5;
const JUDGED_FOREIGN = 3;
/** Findings that a card can show: of the metric where they can be compared, of it in other scopes, and of all its neighbours. */
const SAME_METRIC_FINDINGS = 4;
const INCOMPARABLE_FINDINGS = 3;
const NEIGHBOUR_FINDINGS = 3;
/**
 * Claims looked at of the statement's own year, of an undated one's every year, and of years beside
 * it, however many there are: the cost stays that of a look-up.
 */
const OWN_YEAR_CLAIMS = 12;
const ANY_YEAR_CLAIMS = 8;
const OTHER_YEAR_CLAIMS = 4;
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

const endYear = ({ period }: Statement): number | null =>
  period === undefined ? null : Number(lastYearOf(period));

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

/** Whether a claim is of the statement's place and company, as far as both name one. */
function speaksOfTheSame({ place, subject }: Statement, claim: Claim): boolean {
  if (place && claim.place && !placesMeet(place, claim.place)) return false;
  return !subject || !claim.subject || sameSubject(subject, claim.subject);
}

interface Held {
  readonly finding: Finding;
  /** How far the scopes are apart: 0 when nothing keeps the two from being compared. */
  readonly apart: number;
  /** It is of another company or model. */
  readonly isForeign: boolean;
  readonly publisher: string | undefined;
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
    return {
      finding: { claim: claim.id, source: claim.source, ...judged },
      publisher: source?.publisher?.zh,
      isDocument: source?.fingerprint !== undefined,
      apart: kinds.filter((kind) => HINDRANCES.has(kind)).length,
      isForeign: kinds.includes('subject-differs'),
    };
  });
}

/**
 * Of two undated values that one source gives for a metric, the one that agrees or is close is the
 * one that is meant; the other is of another time.
 */
function withoutOtherTimes(held: readonly Held[], { period }: Statement): Held[] {
  const isUndated = ({ finding }: Held): boolean =>
    finding.reasons.some(({ kind }) => kind === 'period-unknown');
  const meets = ({ finding }: Held): boolean =>
    finding.verdict === 'agree' || finding.verdict === 'close';
  return held.filter(
    (one) =>
      meets(one) ||
      !isUndated(one) ||
      !held.some(
        (other) =>
          meets(other) &&
          (other.finding.source === one.finding.source ||
            (period === undefined && other.publisher === one.publisher)),
      ),
  );
}

const byNearness = (a: Held, b: Held): number =>
  a.apart - b.apart ||
  Number(a.isForeign) - Number(b.isForeign) ||
  Number(b.isDocument) - Number(a.isDocument) ||
  ORDER[a.finding.verdict] - ORDER[b.finding.verdict];

/** Dimensions whose values say the same in two ways: +300 % and fourfold. */
const RATIOS: ReadonlySet<Dimension> = new Set(['change', 'multiple']);

const areAlike = (one: Metric, other: Metric): boolean =>
  one.dimension === other.dimension || (RATIOS.has(one.dimension) && RATIOS.has(other.dimension));

/** What of the metric cannot be compared: of sources that say nothing else first, then of those that do. */
function inOtherScopes(comparable: readonly Held[], all: readonly Held[]): Held[] {
  const sources = new Set(comparable.map(({ finding }) => finding.source));
  const isKnown = ({ finding }: Held): number => Number(sources.has(finding.source));
  return all
    .filter(({ apart }) => apart > 0)
    .sort((a, b) => isKnown(a) - isKnown(b) || byNearness(a, b))
    .slice(0, INCOMPARABLE_FINDINGS);
}

/**
 * Holds a statement against the claims of its metric and of the metrics beside it.
 *
 * @param except - The source that the statement itself comes from.
 * @returns Best first: claims of the metric that can be compared, then such as miss by their period,
 *   basis, place or subject, then neighbours. `[]` when no other source speaks of them.
 */
export function findFindings(
  ours: Statement,
  index: ClaimIndex,
  except: string | null,
): readonly Finding[] {
  const metric = index.metric(ours.metric);
  if (!metric) return [];
  const year = endYear(ours);
  const hold = (theirs: Metric, look: typeof claimsOfItsTime): Held[] => {
    const others = look(theirs.id, year, index).filter(({ source }) => source !== except);
    const same = others.filter((claim) => speaksOfTheSame(ours, claim));
    const foreign = others.filter((claim) => !same.includes(claim));
    const claims = [...same.slice(0, JUDGED_CLAIMS), ...foreign.slice(0, JUDGED_FOREIGN)];
    return holdAgainst(ours, metric, { metric: theirs, claims }, index);
  };
  const held = [...hold(metric, claimsOfItsTime), ...hold(metric, claimsOfOtherTimes)];
  const comparable = withoutOtherTimes(
    held.filter(({ apart }) => apart === 0),
    ours,
  )
    .sort(byNearness)
    .slice(0, SAME_METRIC_FINDINGS);
  const neighbours = index.neighboursOf(metric.id).flatMap((id) => {
    const neighbour = index.metric(id);
    return neighbour && areAlike(metric, neighbour) ? hold(neighbour, claimsOfItsTime) : [];
  });
  const beside = neighbours.sort(byNearness).slice(0, NEIGHBOUR_FINDINGS);
  return [...comparable, ...inOtherScopes(comparable, held), ...beside].map(
    ({ finding }) => finding,
  );
}
