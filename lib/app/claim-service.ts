import type { Pack } from '../core/claim/claim.ts';
import { buildClaimIndex, type ClaimIndex } from '../core/claim/claim-index.ts';
import { compareSources } from '../core/comparison.ts';
import { crossReference } from '../core/pipeline.ts';
import type { PackSummary } from '../messages/protocol.ts';
import { loadPacks } from '../packs/load-packs.ts';
import type { Handlers } from './answer-requests.ts';

/** What the answers are made from. */
interface Dataset {
  readonly packs: readonly Pack[];
  readonly index: ClaimIndex;
}

const summaryOf = ({ id, title, version, license, ...lists }: Pack): PackSummary => ({
  id,
  title,
  version,
  licence: license,
  sources: lists.sources.length,
  metrics: lists.metrics.length,
  claims: lists.claims.length,
});

/**
 * Answers what pages and panel ask of the dataset. The index is built at the first question and kept
 * as long as the browser keeps the background; the next background builds it anew.
 */
export class ClaimService {
  #dataset: Promise<Dataset> | null = null;

  readonly crossReference: Handlers['cross-reference'] = async ({ figures, sketch }) =>
    crossReference({ figures, sketch }, (await this.#ready()).index);

  readonly comparison: Handlers['comparison'] = async () => {
    const { packs, index } = await this.#ready();
    return compareSources(packs, index);
  };

  readonly packs: Handlers['packs'] = async () => (await this.#ready()).packs.map(summaryOf);

  async #ready(): Promise<Dataset> {
    this.#dataset ??= this.#load();
    try {
      return await this.#dataset;
    } catch (error) {
      // The next question tries again.
      this.#dataset = null;
      throw error;
    }
  }

  async #load(): Promise<Dataset> {
    const packs = await loadPacks();
    return { packs, index: buildClaimIndex(packs) };
  }
}
