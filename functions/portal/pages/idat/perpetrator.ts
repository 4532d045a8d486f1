import type { IdatCase } from '../../../../shared/domain/cases/idat/idat-case.ts';
import type { InvolvedPerson } from '../../../../events/people.ts';
import type { Visit } from '../../app/page.ts';
import { incidentData, nameOrId, personById } from '../casework/open-case.ts';

/** The person of a case, from the latest of its incidents that says who they are; looked for in at most five. */
export async function perpetratorOf(visit: Visit, idat: IdatCase): Promise<InvolvedPerson | undefined> {
  for (const reference of idat.incidents.slice(-5).reverse()) {
    const person = personById(await incidentData(visit, idat.force, reference), idat.subjectId, 'did');
    if (person) return person;
  }
  return undefined;
}

export async function perpetratorName(visit: Visit, idat: IdatCase): Promise<string> {
  return nameOrId(await perpetratorOf(visit, idat), idat.subjectId, visit.speech.say);
}
