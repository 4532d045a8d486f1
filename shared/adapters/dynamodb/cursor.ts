/** A place in a list, as its pages hand it on: opaque to who asks, safe in a URL. It holds the sort key of the last item given. */
export function cursorAt(position: string): string {
  return Buffer.from(position, 'utf8').toString('base64url');
}

export function positionOf(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString('utf8');
}
