/**
 * A copy as a store would give it back: nothing shared with what was written, and fields that were undefined left out.
 * Plain data only.
 */
export function storedCopy<T>(value: T): T {
  if (value === undefined) return value;
  return JSON.parse(JSON.stringify(value)) as T;
}
