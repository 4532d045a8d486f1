import * as z from 'zod/mini';
import type { SystemPupil } from '../../ports/school-system.ts';

const maybe = z.nullish(z.string());
const date = z.nullish(z.object({ date: z.string() }));
const one = <T extends z.ZodMiniType>(of: T) => z.nullish(z.object({ data: z.nullish(of) }));

const address = z.object({
  apartment: maybe, house_name: maybe, house_number: maybe, street: maybe, district: maybe, town: maybe, postcode: maybe,
});

const student = z.object({
  id: z.string(), surname: maybe, forename: maybe, middle_names: maybe, legal_surname: maybe, legal_forename: maybe, gender: maybe, date_of_birth: date,
  education_details: one(z.object({ upn: maybe, admission_date: date, leaving_date: date, current_nc_year: maybe })),
  contact_details: one(z.object({ addresses: z.nullish(z.object({ home: z.nullish(address) })) })),
});

/** One page of `GET /schools/{id}/students`. Members that are not named here are passed over. */
export const studentsPage = z.object({
  data: z.array(student),
  meta: z.object({ pagination: z.object({ next: maybe, more: z.optional(z.boolean()) }) }),
});

export function pupilOfStudent(given: z.infer<typeof student>): SystemPupil {
  const { education_details: education, contact_details: contact } = given;
  const home = contact?.data?.addresses?.home;
  const forename = given.legal_forename || given.forename || '';
  const surname = given.legal_surname || given.surname || '';
  const numbered = [home?.house_number, home?.street].filter(Boolean).join(' ');
  return {
    id: given.id, upn: education?.data?.upn ?? undefined, forename, surname, middleNames: given.middle_names ?? undefined,
    usedForename: other(given.forename, forename), usedSurname: other(given.surname, surname),
    gender: given.gender ?? undefined, dateOfBirth: dayOf(given.date_of_birth) ?? '', yearGroup: education?.data?.current_nc_year ?? undefined,
    address: [home?.apartment, home?.house_name, numbered, home?.district].filter(Boolean).join(', ') || undefined, town: home?.town ?? undefined, postcode: home?.postcode ?? undefined,
    admittedOn: dayOf(education?.data?.admission_date), leftOn: dayOf(education?.data?.leaving_date),
  };
}

function other(used: string | null | undefined, legal: string): string | undefined {
  return used && used.toLowerCase() !== legal.toLowerCase() ? used : undefined;
}

/** "2016-05-09 00:00:00.000000" is a day in London, whatever its time zone says. */
function dayOf(given: { readonly date: string } | null | undefined): string | undefined {
  return given?.date.slice(0, 10);
}
