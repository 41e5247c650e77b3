import type { Claim, Metric, Pack, Source } from './claim/claim.ts';
import type { ClaimIndex } from './claim/claim-index.ts';
import type { Localized } from './text/localized.ts';
import { findFindings } from './verdict/find-findings.ts';
import type { Finding } from './verdict/finding.ts';
import { statementOfClaim } from './verdict/statement.ts';

/** A claim of one source held against a claim of another; `claim` and `source` are the other's. */
export interface ClaimFinding extends Finding {
  /** Id of the claim that is held against it. */
  readonly ours: string;
}

/** One metric with all that the sources say of it. */
export interface ComparedMetric {
  readonly metric: Metric;
  /** Without their anchors, in the packs' order. */
  readonly claims: readonly Claim[];
  /**
   * Each pair once, from the side of the claim that stands first. The other claim may be of a
   * neighbouring metric: the sources seldom measure quite the same thing.
   */
  readonly findings: readonly ClaimFinding[];
  readonly notes: readonly Localized[];
}

/** All packs, metric by metric. Orders as in the packs; metrics without a claim are left out. */
export interface Comparison {
  readonly sources: readonly {
    readonly id: string;
    readonly title: Localized;
    /** A source whose text is held is a column; one that is only looked up is a report. */
    readonly role: 'column' | 'report';
  }[];
  readonly metrics: readonly ComparedMetric[];
}

function withoutAnchor({ anchor: _, ...claim }: Claim): Claim {
  return claim;
}

const roleOf = ({ fingerprint }: Source): 'column' | 'report' =>
  fingerprint === undefined ? 'report' : 'column';

/** The first of each id, in order. */
function firstOfEach<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...new Map(records.toReversed().map((one) => [one.id, one])).values()].reverse();
}

/** Claims of the held documents against the others', on the same metric and on its neighbours. */
function findingsAmong(claims: readonly Claim[], index: ClaimIndex): ClaimFinding[] {
  const seen = new Set<string>();
  return claims.flatMap((claim) => {
    const source = index.source(claim.source);
    const metric = index.metric(claim.metric);
    if (source === null || metric === null || roleOf(source) === 'report') return [];
    return findFindings(statementOfClaim(claim, source, metric), index, claim.source)
      .map((finding) => ({ ours: claim.id, ...finding }))
      .filter((finding) => {
        const pair = [finding.ours, finding.claim].sort().join(' ');
        const isNew = !seen.has(pair);
        seen.add(pair);
        return isNew;
      });
  });
}

/** Sets the sources of all packs side by side, metric by metric. */
export function compareSources(packs: readonly Pack[], index: ClaimIndex): Comparison {
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of packs.flatMap(({ claims }) => claims)) {
    const known = claimsOf.get(claim.metric);
    if (known === undefined) claimsOf.set(claim.metric, [claim]);
    else known.push(claim);
  }
  const notes = packs.flatMap((pack) => pack.notes);
  return {
    sources: firstOfEach(packs.flatMap(({ sources }) => sources)).map((source) => ({
      id: source.id,
      title: source.title,
      role: roleOf(source),
    })),
    metrics: firstOfEach(packs.flatMap(({ metrics }) => metrics)).flatMap((metric) => {
      const claims = claimsOf.get(metric.id) ?? [];
      if (claims.length === 0) return [];
      const ids = new Set(claims.map(({ id }) => id));
      return {
        metric,
        claims: claims.map(withoutAnchor),
        findings: findingsAmong(claims, index),
        notes: notes
          .filter((note) => note.claims.some((id) => ids.has(id)))
          .map(({ text }) => text),
      };
    }),
  };
}
