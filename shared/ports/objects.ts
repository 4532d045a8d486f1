/** A bucket to which documents are added. Nothing in it is changed or removed by us. */
export interface Objects {
  /** `there-already`: something has this name; it stays as it is, and nothing was stored. */
  put(name: string, body: string, contentType: string): Promise<'stored' | 'there-already'>;
}
