import type { Evidence } from './candidate.ts';
import type { GroupMatch } from './match-groups.ts';

/** The terms that speak for a metric, each once, with their places in the figure's sentence. */
export function evidenceOf(matches: readonly GroupMatch[]): Evidence[] {
  const evidence = new Map<string, Evidence>();
  for (const { hit, outside } of matches) {
    if (!hit) continue;
    const { term, start, end } = hit;
    evidence.set(term, outside ? { term } : { term, span: { start, end } });
  }
  return [...evidence.values()];
}
