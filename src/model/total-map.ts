/** A map that has every key it is asked for: to ask for another is a fault of the program, and throws. */
export class TotalMap<K, V> extends Map<K, V> {
  override get(key: K): V {
    if (!this.has(key)) throw new Error(`nothing is kept for ${String(key)}`);
    return super.get(key) as V;
  }
}
