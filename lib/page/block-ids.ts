/** A map that grows larger than this grows too slowly: one of two hundred thousand nodes takes a tenth of a second. */
const MOST_NODES = 16_384;

/** Gives the n-th passage of an element the same number whenever it is read again. */
export class BlockIds {
  readonly #maps = [new WeakMap<Node, number[]>()];
  #nodes = 0;
  #next = 0;

  idOf(container: Node, run: number): number {
    let ids = this.#find(container);
    if (!ids) {
      ids = [];
      if (++this.#nodes % MOST_NODES === 0) this.#maps.unshift(new WeakMap());
      this.#maps[0]?.set(container, ids);
    }
    ids[run] ??= this.#next++;
    return ids[run];
  }

  /** Every number that the element's passages have had. */
  idsOf(container: Node): readonly number[] {
    return this.#find(container) ?? [];
  }

  #find(container: Node): number[] | null {
    for (const map of this.#maps) {
      const ids = map.get(container);
      if (ids) return ids;
    }
    return null;
  }
}
