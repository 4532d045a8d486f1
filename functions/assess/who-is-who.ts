import { comparePeople } from '../../shared/domain/people/compare-people.ts';
import { identifiedPeople, missingIdentifiers, splitIdentifierOf, type IdentifiedPerson, type IdentifierUse, type MakeId } from '../../shared/domain/people/identified-people.ts';
import { inForce } from '../../shared/domain/people/link-decision.ts';
import { linkByEvidence, type AskedCandidate, type Candidate, type Links } from '../../shared/domain/people/link-by-evidence.ts';
import type { Doubt } from '../../shared/domain/people/link-question.ts';
import { keyText, sameOccurrence, type Occurrence } from '../../shared/domain/people/occurrence.ts';
import { personKeys } from '../../shared/domain/people/person-keys.ts';
import type { LinkedBy } from '../../shared/domain/risk/filed.ts';
import type { People, PeopleOfIncident } from '../../shared/ports/people.ts';

export interface WhoItIs {
  readonly personId: string;
  readonly by: LinkedBy;
  readonly words: readonly string[];
  readonly doubt?: Doubt;
  /** A person had already answered who this is. */
  readonly answered: boolean;
}

/** As many incidents as are followed from one person without identifiers to the next. */
const mostInCluster = 60;
const mostIdentifiers = 400;

/**
 * Finds out who somebody is from what is stored at the moment: reported people, identifiers and decisions, never from who they were taken for before.
 * So it comes to the same for everybody who asks, whatever came first. What it has read it keeps: one for one look.
 */
export class WhoIsWho {
  private readonly force: string;
  private readonly people: People;
  private readonly makeId: MakeId;
  private readonly used = new Map<string, IdentifierUse>();
  private readonly incidents = new Map<string, Promise<PeopleOfIncident>>();
  private readonly links = new Map<string, Promise<Links>>();
  private identified: ReadonlyMap<string, IdentifiedPerson> | undefined;

  constructor(force: string, { people, makeId }: { readonly people: People; readonly makeId: MakeId }) {
    this.force = force;
    this.people = people;
    this.makeId = makeId;
  }

  async whoIs(occurrence: Occurrence): Promise<WhoItIs> {
    if (occurrence.identifiers.length > 0) return this.byIdentifier(occurrence);
    return this.byEvidence(occurrence);
  }

  /** Everything that carries these identifiers, and whatever they lead to. */
  async usesOf(identifiers: readonly string[]): Promise<ReadonlyMap<string, IdentifierUse>> {
    let wanted = identifiers.filter((identifier) => !this.used.has(identifier));
    while (wanted.length > 0) {
      if (this.used.size > mostIdentifiers) throw new Error(`one person with more than ${mostIdentifiers} identifiers: too many were taken for one`);
      for (const [identifier, use] of await this.people.uses(this.force, wanted)) this.used.set(identifier, use);
      this.identified = undefined;
      wanted = missingIdentifiers(this.used);
    }
    return this.used;
  }

  /** People without identifiers in other incidents who may be, or may have been, linked to these. */
  async maybeLinked(occurrences: readonly Occurrence[]): Promise<string[]> {
    const found = await Promise.all(occurrences.map(async (one) => {
      const { occurrences: near } = await this.people.candidates(this.force, personKeys(one));
      return near.filter((other) => other.identifiers.length === 0 && other.reference !== one.reference && comparePeople(one, other).kind !== 'other');
    }));
    return [...new Set(found.flat().map(({ reference }) => reference))].sort();
  }

  private async byIdentifier(occurrence: Occurrence): Promise<WhoItIs> {
    const uses = await this.usesOf(occurrence.identifiers);
    const person = this.identifiedNow().get(keyText(occurrence));
    if (!person) throw new Error('somebody with an identifier is not in the list of those who have it');
    const split = splitIdentifierOf(occurrence, uses);
    const { reference, ref } = occurrence;
    const about = { reference, ref };
    const doubt: Doubt | undefined = split !== undefined ? { about, why: 'identifier-was-split', candidates: [], identifier: split }
      : person.disagrees ? { about, why: 'identifiers-disagree', candidates: [] } : undefined;
    return { personId: person.personId, by: 'identifier', words: ['The same identifier.'], answered: false, ...(doubt ? { doubt } : {}) };
  }

  private async byEvidence(occurrence: Occurrence): Promise<WhoItIs> {
    const cluster = new Map([[keyText(occurrence), occurrence]]);
    const leads = new Map<string, string>();
    const unsure: AskedCandidate[] = [];
    for (const [key, one] of cluster) {
      if (cluster.size > mostInCluster) break;
      for (const { occurrence: other, personId } of (await this.linksOf(one)).sure) {
        if (personId !== undefined) leads.set(key, personId);
        else if ((await this.linksOf(other)).sure.some((back) => sameOccurrence(back.occurrence, one))) cluster.set(keyText(other), other);
        // Sure from here, but not from there: somebody else fits there as well.
        else if (one === occurrence) unsure.push({ reference: other.reference, ref: other.ref, personId: undefined, words: ['Sure by itself, but somebody else may be the same as that one.'] });
      }
    }
    const { words, byPerson, asked: asking } = await this.linksOf(occurrence);
    const asked = asking.length > 0 ? asking : unsure.slice(0, 3);
    const { reference, ref } = occurrence;
    const answered = inForce((await this.incident(reference)).decisions).some(({ one, other }) => sameOccurrence(one, occurrence) || sameOccurrence(other, occurrence));
    const doubt: Doubt | undefined = asked.length > 0 ? { about: { reference, ref }, why: 'may-be-the-same', candidates: asked } : undefined;
    const rest = { answered, ...(doubt ? { doubt } : {}) };
    const people = new Set(leads.values());
    // One that leads to two different people leads nowhere; whoever is linked to one of them directly stays with that one.
    const [only] = people.size === 1 ? people : [leads.get(keyText(occurrence))];
    if (only !== undefined) return { personId: only, by: byPerson ? 'person' : 'evidence', words, ...rest };
    const [first] = [...cluster.values()].map((one) => `fb-${this.makeId('occurrence', this.force, one.reference, one.ref)}`).sort();
    return { personId: first ?? '', by: cluster.size === 1 ? 'own' : byPerson ? 'person' : 'evidence', words, ...rest };
  }

  private linksOf(occurrence: Occurrence): Promise<Links> {
    const key = keyText(occurrence);
    const known = this.links.get(key);
    if (known) return known;
    const found = this.searchLinks(occurrence);
    this.links.set(key, found);
    return found;
  }

  private async searchLinks(occurrence: Occurrence): Promise<Links> {
    const [{ occurrences, truncated }, here] = await Promise.all([this.people.candidates(this.force, personKeys(occurrence)), this.incident(occurrence.reference)]);
    const decisions = here.decisions.filter(({ one, other }) => sameOccurrence(one, occurrence) || sameOccurrence(other, occurrence));
    const partners = await Promise.all(decisions.map(async ({ one, other }) => {
      const partner = sameOccurrence(one, occurrence) ? other : one;
      return (await this.incident(partner.reference)).occurrences.find((there) => sameOccurrence(there, partner));
    }));
    const near = occurrences.filter((one) => one.reference !== occurrence.reference && comparePeople(occurrence, one).kind !== 'other');
    const all = new Map([...near, ...partners.filter((one) => one !== undefined)].map((one) => [keyText(one), one]));
    const candidates: Candidate[] = [];
    for (const one of all.values()) candidates.push({ occurrence: one, personId: await this.identifiedAs(one) });
    return linkByEvidence({ occurrence, beside: here.occurrences.filter((one) => !sameOccurrence(one, occurrence)), candidates, truncated, decisions });
  }

  private async identifiedAs(occurrence: Occurrence): Promise<string | undefined> {
    if (occurrence.identifiers.length === 0) return undefined;
    await this.usesOf(occurrence.identifiers);
    return this.identifiedNow().get(keyText(occurrence))?.personId;
  }

  private identifiedNow(): ReadonlyMap<string, IdentifiedPerson> {
    this.identified ??= identifiedPeople(this.force, this.used, this.makeId);
    return this.identified;
  }

  private incident(reference: string): Promise<PeopleOfIncident> {
    const known = this.incidents.get(reference) ?? this.people.ofIncident(this.force, reference);
    this.incidents.set(reference, known);
    return known;
  }
}
