/** How much a word weighs in a document, at most. */
export const fullWeight = 1023;

const weightBits = 10;
const smallest = 4;

/**
 * Where one term stands: places of documents, ascending, each with the term's weight in it. One number each, because there are
 * a million of them.
 */
export class Postings {
  private rows: Int32Array;
  private used: number;

  /** Takes what `toArray` gave; it is copied when it has to grow. */
  constructor(rows: Int32Array = new Int32Array(smallest), used = 0) {
    this.rows = rows;
    this.used = used;
  }

  /** Number of documents. */
  get size(): number {
    return this.used;
  }

  placeAt(index: number): number {
    return (this.rows[index] ?? 0) >> weightBits;
  }

  weightAt(index: number): number {
    return (this.rows[index] ?? 0) & fullWeight;
  }

  /** Weight in the document at a place; 0 when the term is not in it. */
  weightOf(place: number): number {
    const index = this.indexOf(place);
    return index < this.used && this.placeAt(index) === place ? this.weightAt(index) : 0;
  }

  /** Adds a document that is not there yet. */
  add(place: number, weight: number): void {
    if (this.used === this.rows.length) {
      const larger = new Int32Array(Math.max(smallest, this.used * 2));
      larger.set(this.rows);
      this.rows = larger;
    }
    const index = this.indexOf(place);
    this.rows.copyWithin(index + 1, index, this.used);
    this.rows[index] = (place << weightBits) | weight;
    this.used += 1;
  }

  remove(place: number): void {
    const index = this.indexOf(place);
    if (index >= this.used || this.placeAt(index) !== place) return;
    this.rows.copyWithin(index, index + 1, this.used);
    this.used -= 1;
  }

  toArray(): Int32Array {
    return this.rows.subarray(0, this.used);
  }

  /** Index of the first row at this place or after it. */
  private indexOf(place: number): number {
    let low = 0;
    let high = this.used;
    if (high > 0 && this.placeAt(high - 1) < place) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.placeAt(middle) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
