/** A list of numbers that grows at its end, outside the heap: 4 bytes each for those below 2³², 8 for others. */
export class GrowingNumbers<Numbers extends Uint32Array | Float64Array> {
  #held: Numbers;
  readonly #make: (length: number) => Numbers;
  #size = 0;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#held = make(1024);
  }

  get size(): number {
    return this.#size;
  }

  /** The number at a place; 0 where none was put. */
  at(place: number): number {
    return this.#held[place] ?? 0;
  }

  put(place: number, value: number): void {
    if (place >= this.#held.length) {
      const held = this.#make(Math.max(place + 1, this.#held.length * 2));
      held.set(this.#held);
      this.#held = held;
    }
    this.#held[place] = value;
    this.#size = Math.max(this.#size, place + 1);
  }
}

export const whole = (length: number): Uint32Array<ArrayBuffer> => new Uint32Array(length);
export const large = (length: number): Float64Array<ArrayBuffer> => new Float64Array(length);
