import { CsvRowsAgain, type RowPlace } from '../files/csv-rows-again.ts';
import { Fingerprints } from '../files/fingerprints.ts';
import { GrowingNumbers, large, whole } from '../files/growing-numbers.ts';
import type { Refusal } from '../files/refusals.ts';
import { placedQueries, type Query, queryColumns, queryOf } from './read-queries.ts';

/** Queries of one incident, each with its place among all of the file, from 0. */
export type Incident = readonly { readonly at: number; readonly query: Query }[];

/**
 * A file of queries that may be longer than the memory. The first reading checks every row and keeps numbers alone, some 90 bytes a query outside the heap: where its row is, which query
 * of the same incident comes next, and fingerprints. Then incidents are given out one at a time, in the order in which each is first named, each read again from where its rows are.
 * That was chosen over sorting into a temporary file, which a run that is killed would leave behind with everything told of the children in it.
 */
export class QueryFile {
  readonly #rows: CsvRowsAgain<(typeof queryColumns.columns)[number] | (typeof queryColumns.optionalColumns)[number]>;
  readonly #from = new GrowingNumbers(large);
  readonly #bytes = new GrowingNumbers(whole);
  /** Of each query, the next of its incident, counted from 1; 0 for none. */
  readonly #next = new GrowingNumbers(whole);
  readonly #firstOf = new GrowingNumbers(whole);
  readonly #lastOf = new GrowingNumbers(whole);

  private constructor(path: string) {
    this.#rows = new CsvRowsAgain(path, queryColumns);
  }

  /** The first reading. @throws RefusedInput of what can't be read twice */
  static async read(path: string, refuse: (refusal: Refusal) => void): Promise<QueryFile> {
    const file = new QueryFile(path);
    try {
      const incidents = new Fingerprints();
      for await (const { query, ...place } of placedQueries(path, refuse)) file.#note(place, incidents.numberOf(query.incidentId));
      return file;
    } catch (cause) {
      file.close();
      throw cause;
    }
  }

  get size(): number {
    return this.#from.size;
  }

  /** Each incident; only one is held at a time. @throws RefusedInput if the file was changed since the first reading */
  *incidents(): Generator<Incident> {
    for (let incident = 0; incident < this.#firstOf.size; incident += 1) {
      const members: number[] = [];
      for (let at = this.#firstOf.at(incident) + 1; at > 0; at = this.#next.at(at - 1)) members.push(at - 1);
      const rows = this.#rows.read({ from: 0, to: this.#from.at(0) }, members.map((at) => this.#placeOf(at)));
      yield members.map((at, i) => ({ at, query: this.#queryOf(rows[i]) }));
    }
    this.#rows.holdUnchanged();
  }

  close(): void {
    this.#rows.close();
  }

  #note({ from, to }: RowPlace, incident: number): void {
    const at = this.size;
    this.#from.put(at, from);
    this.#bytes.put(at, to - from);
    this.#next.put(at, 0);
    if (incident === this.#firstOf.size) this.#firstOf.put(incident, at);
    else this.#next.put(this.#lastOf.at(incident), at + 1);
    this.#lastOf.put(incident, at);
  }

  #placeOf(at: number): RowPlace {
    const from = this.#from.at(at);
    return { from, to: from + this.#bytes.at(at) };
  }

  #queryOf(row: Parameters<typeof queryOf>[0] | undefined): Query {
    const query = row && queryOf(row, () => undefined);
    // Good when it was read first, so it is another now.
    if (query === undefined) throw this.#rows.changed();
    return query;
  }
}
