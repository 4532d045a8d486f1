/** The longest text that a form of the desk takes, and what is said of a longer one. */
export const longest = 500;
export const tooLong = 'Use at most 500 characters';

/** A field of a form as layout/forms.njk draws it. */
export interface Field {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly error?: string;
  readonly width?: number;
  /** `name` and `checked` for boxes to tick, each a field of its own. */
  readonly items?: readonly { readonly value: string; readonly text: string; readonly id?: string; readonly name?: string; readonly checked?: boolean }[];
}

/** What was typed and what is wrong with it, so that a form that is refused comes back as it was. */
export interface Filled {
  /** The form that was sent: its route. */
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** Makes fields of one form; only the form that was sent shows what was typed. */
export function fieldsOf(form: string, filled: Filled | undefined): (name: string, label: string, extra?: Pick<Field, 'hint' | 'width' | 'items' | 'value'>) => Field {
  const mine = filled?.form === form ? filled : undefined;
  return (name, label, extra = {}) => {
    const value = mine?.values[name] ?? extra.value;
    const error = mine?.errors[name];
    return { id: `${form}-${name}`, name, label, ...extra, ...(value === undefined ? {} : { value }), ...(error === undefined ? {} : { error }) };
  };
}

export function errorList(filled: Filled | undefined): readonly { readonly text: string; readonly href: string }[] {
  return Object.entries(filled?.errors ?? {}).map(([name, text]) => ({ text, href: `#${filled?.form ?? ''}-${name}` }));
}
