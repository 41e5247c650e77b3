/** A map that grows larger than this grows too slowly: one of two hundred thousand nodes takes a tenth of a second. */
const MOST_NODES = 16_384;

/** Gives the n-th passage of an element the same number whenever it is read again. */
export class BlockIds {
  /** Numbers of first passages; most elements have no other. They are bare numbers, since every
   * object that a weak map holds is looked at several times when garbage is collected. */
  readonly #first = [new WeakMap<Node, number>()];
  readonly #later = new WeakMap<Node, number[]>();
  #nodes = 0;
  #next = 0;

  idOf(container: Node, run: number): number {
    if (run === 0) return this.#find(container) ?? this.#add(container);
    const later = this.#later.get(container) ?? [];
    if (later.length === 0) this.#later.set(container, later);
    const id = later[run - 1] ?? this.#next++;
    later[run - 1] = id;
    return id;
  }

  /** To be called for a passage that gets none: those on its two sides do not follow each other. */
  skip(): void {
    this.#next++;
  }

  /** Every number that the element's passages have had. */
  idsOf(container: Node): readonly number[] {
    const first = this.#find(container);
    return first === undefined ? [] : [first, ...(this.#later.get(container) ?? [])];
  }

  #add(container: Node): number {
    if (++this.#nodes % MOST_NODES === 0) this.#first.unshift(new WeakMap());
    this.#first[0]?.set(container, this.#next);
    return this.#next++;
  }

  #find(container: Node): number | undefined {
    for (const map of this.#first) {
      const id = map.get(container);
      if (id !== undefined) return id;
    }
    return undefined;
  }
}
