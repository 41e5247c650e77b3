/** Gives the n-th run of an element the same number whenever it is read again. */
export class BlockIds {
  readonly #ids = new WeakMap<Node, number[]>();
  #next = 0;

  idOf(container: Node, run: number): number {
    let ids = this.#ids.get(container);
    if (!ids) {
      ids = [];
      this.#ids.set(container, ids);
    }
    ids[run] ??= this.#next++;
    return ids[run];
  }

  /** Every number that the element's runs have had. */
  idsOf(container: Node): readonly number[] {
    return this.#ids.get(container) ?? [];
  }
}
