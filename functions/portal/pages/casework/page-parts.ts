import type { FieldOf, RecordKind } from '../../../../shared/domain/access/field-table.ts';
import { allegationsNotFindings } from '../../../../shared/domain/cases/case-base.ts';
import { sayStored } from '../../words/say-stored.ts';
import type { Speech } from '../../words/speech.ts';
import type { Field, Filled } from '../desk/fields.ts';
import type { Drawing } from './drawings.ts';

export interface Tag {
  readonly text: string;
  readonly classes: string;
}
export interface Row {
  readonly href?: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tags: readonly Tag[];
  readonly side?: string;
  readonly drawing?: Drawing;
}
export interface FormView {
  readonly title: string;
  readonly action: string;
  readonly decision: string;
  readonly hidden?: readonly { readonly name: string; readonly value: string }[];
  readonly fields: readonly (Field & { readonly long?: boolean })[];
  readonly button: string;
  readonly warning?: string;
  readonly isOpen: boolean;
}
/** Choices that narrow a list: a form that asks again, so that an address can be kept and sent. */
export interface FiltersView {
  readonly action: string;
  readonly fields: readonly { readonly id: string; readonly name: string; readonly label: string; readonly items: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[] }[];
  /** "2 of 7 shown" */
  readonly shown: string;
  readonly clearHref?: string;
}
export interface ListView {
  readonly title: string;
  readonly words?: typeof allegationsNotFindings;
  readonly intro: readonly string[];
  readonly filters?: FiltersView;
  readonly done: string | undefined;
  readonly sections: readonly { readonly heading?: string; readonly nothing: string; readonly rows: readonly Row[] }[];
  readonly forms: readonly FormView[];
  readonly errorList?: readonly { readonly text: string }[];
}
export interface SummaryRow {
  readonly label: string;
  readonly value: string;
}
export interface Section {
  readonly heading: string;
  readonly rows?: readonly SummaryRow[];
  readonly items?: readonly string[];
  readonly links?: readonly { readonly href: string; readonly text: string }[];
  readonly nothing?: string;
  readonly drawing?: Drawing;
}
export interface CaseView {
  readonly caption: string;
  readonly title: string;
  readonly words: typeof allegationsNotFindings;
  readonly back: { readonly href: string; readonly text: string };
  readonly tags: readonly Tag[];
  readonly lines: readonly string[];
  /** Before anything else on the page. */
  readonly first?: readonly string[];
  readonly warnings: readonly string[];
  readonly sections: readonly Section[];
  readonly forms: readonly FormView[];
  readonly history: readonly { readonly title: string; readonly when: string; readonly text: string }[];
  readonly done: string | undefined;
  readonly errorList: readonly { readonly text: string }[];
}

export { allegationsNotFindings };
export const red = (text: string): Tag => ({ text, classes: 'govuk-tag--red' });
export const yellow = (text: string): Tag => ({ text, classes: 'govuk-tag--yellow' });
export const blue = (text: string): Tag => ({ text, classes: 'govuk-tag--blue' });
export const grey = (text: string): Tag => ({ text, classes: 'govuk-tag--grey' });

/** A record of casework in words, by the fields of the table of access: what a role may not see is dropped before it gets here. */
export type Worded<K extends RecordKind> = { readonly [F in FieldOf<K>]?: string | readonly string[] | undefined };

/** Rows of a summary, in the order of the labels; what was dropped, or is not there, has no row. */
export function summaryOf<K extends RecordKind>(shown: Worded<K>, labels: { readonly [F in FieldOf<K>]?: string }): readonly SummaryRow[] {
  return (Object.entries(labels) as [FieldOf<K>, string][]).flatMap(([field, label]) => {
    const value: string | readonly string[] | undefined = shown[field];
    const text = typeof value === 'string' ? value : (value ?? []).join('; ');
    return text === '' ? [] : [{ label, value: text }];
  });
}

export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** Makes the forms of one case: each posts its own decision to the same address. */
export function formsFor(action: string, filled: Filled | undefined): (decision: string, title: string, button: string, fields: readonly (Omit<Field, 'id'> & { readonly long?: boolean })[], extra?: Partial<Pick<FormView, 'hidden' | 'warning'>>) => FormView {
  return (decision, title, button, fields, extra = {}) => {
    const key = `${decision}-${(extra.hidden ?? []).map(({ value }) => value).join('-')}`;
    const mine = filled?.form === decision && (extra.hidden ?? []).every(({ name, value }) => filled.values[name] === value) ? filled : undefined;
    return {
      title, action, decision, button, ...extra, isOpen: mine !== undefined,
      fields: fields.map((field) => ({ ...field, id: `${key}-${field.name}`.replace(/[^A-Za-z0-9-]/g, ''), ...(mine?.values[field.name] === undefined ? {} : { value: mine.values[field.name] ?? '' }) })),
    };
  };
}

export const reasonField = { name: 'reason', label: 'Reason', long: true } as const;
export const noteField = { name: 'note', label: 'Note', long: true } as const;

export function items<T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): readonly { readonly value: T; readonly text: string }[] {
  return values.map((value) => ({ value, text: words[value] }));
}

export function isOneOf<T extends string>(values: readonly T[], value: string | undefined): value is T {
  return value !== undefined && (values as readonly string[]).includes(value);
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What is wrong with a form, or why a decision was refused, as the list over the page says it. */
export function faultsOf(why: string | undefined, say: Speech['say']): readonly { readonly text: string }[] {
  return why === undefined ? [] : [{ text: `${capital(sayStored(say, why))}.` }];
}
/** The same on the pages about who is who. */
export function notRecorded(why: string | undefined, say: Speech['say']): readonly { readonly text: string }[] {
  return why === undefined ? [] : [{ text: say('That was not recorded: {why}.', { why: sayStored(say, why) }) }];
}
