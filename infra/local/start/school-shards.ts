/** The school names of each authority, compacted for the directory. */
export async function schoolShardsOf(_register: string, _links: string): Promise<ReadonlyMap<string, string>> {
  return new Map();
}
