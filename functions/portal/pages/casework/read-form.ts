/** What a form says, or what is wrong with it, in words after which a full stop is put. */
export type Read<T> = { readonly kind: 'read'; readonly value: T } | { readonly kind: 'unread'; readonly why: string };

export function read<T>(value: T): Read<T> {
  return { kind: 'read', value };
}
export function unread(why: string): { readonly kind: 'unread'; readonly why: string } {
  return { kind: 'unread', why };
}

const longest = 1000;
export function tooLong(body: Readonly<Record<string, string>>): boolean {
  return Object.values(body).some((value) => value.length > longest);
}

/** A date of the calendar, as GOV.UK's forms do not ask it but a keyboard gives it: "2026-11-30". */
export function isDate(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
