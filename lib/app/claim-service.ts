import { type ClaimIndex, openClaimIndex } from '../core/claim/claim-index.ts';
import { ClaimReader } from '../core/claim/claim-reader.ts';
import type { CompiledPack } from '../core/claim/compiled-pack.ts';
import { compareSources } from '../core/comparison.ts';
import { crossReference } from '../core/pipeline.ts';
import type { PackSummary } from '../messages/protocol.ts';
import { loadPacks } from '../packs/load-packs.ts';
import { startTimeSlices } from '../page/time-slices.ts';
import type { Handlers } from './answer-requests.ts';

/** What the answers are made from. */
interface Dataset {
  readonly packs: readonly CompiledPack[];
  readonly index: ClaimIndex;
}

const summaryOf = ({ id, title, version, license, ...lists }: CompiledPack): PackSummary => ({
  id,
  title,
  version,
  licence: license,
  sources: lists.sources.length,
  metrics: lists.metrics.length,
  claims: lists.claims.hashes.length,
});

/**
 * Answers what pages and panel ask of the dataset. The index is opened at the first question and kept
 * as long as the browser keeps the background; the next background opens it anew.
 */
export class ClaimService {
  #dataset: Promise<Dataset> | null = null;

  readonly crossReference: Handlers['cross-reference'] = async ({ figures, sketch }) =>
    crossReference({ figures, sketch }, (await this.#ready()).index);

  readonly comparison: Handlers['comparison'] = async () => {
    const { packs, index } = await this.#ready();
    const read = packs.map((pack) => ({ ...pack, claims: new ClaimReader(pack.claims).all() }));
    return compareSources(read, index);
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
    const index = openClaimIndex(packs);
    // Its terms are gathered at the first search, a third of the first answer: a task of its own.
    index.findTerms('');
    await startTimeSlices().rest();
    return { packs, index };
  }
}
