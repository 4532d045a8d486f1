import type { IdentifierUse } from '../../shared/domain/people/identified-people.ts';
import { identifiersOfDecision, isAboutIdentifiers, type LinkDecision, type PairDecision } from '../../shared/domain/people/link-decision.ts';
import type { LinkQuestion } from '../../shared/domain/people/link-question.ts';
import { keyText, type Occurrence } from '../../shared/domain/people/occurrence.ts';
import { personKeys } from '../../shared/domain/people/person-keys.ts';
import type { People, PeopleOfIncident } from '../../shared/ports/people.ts';
import { storedCopy } from './stored-copy.ts';

const mostCandidates = 200;

/** People in memory, found under the keys that a store would find them under. */
export class FakePeople implements People {
  readonly lines = new Map<string, Map<string, Occurrence>>();
  readonly decisions = new Map<string, LinkDecision>();
  readonly questions = new Map<string, LinkQuestion>();

  async ofIncident(force: string, reference: string): Promise<PeopleOfIncident> {
    const decisions = this.decisionsOf(force).filter((one): one is PairDecision => !isAboutIdentifiers(one) && (one.one.reference === reference || one.other.reference === reference));
    return storedCopy({ occurrences: this.under(`${force} INC ${reference}`), decisions });
  }

  async uses(force: string, identifiers: readonly string[]): Promise<ReadonlyMap<string, IdentifierUse>> {
    return new Map([...new Set(identifiers)].map((identifier) => [identifier, storedCopy({
      occurrences: this.under(`${force} ID ${identifier}`).map(({ reference, ref, identifiers: own, reportedAt }) => ({ reference, ref, identifiers: own, reportedAt })),
      decisions: this.decisionsOf(force).filter(isAboutIdentifiers).filter((one) => identifiersOfDecision(one).includes(identifier)),
    })]));
  }

  async candidates(force: string, keys: readonly string[]): Promise<{ readonly occurrences: readonly Occurrence[]; readonly truncated: boolean }> {
    const found = [...new Set(keys)].map((key) => this.under(`${force} KEY ${key}`));
    const byKey = new Map(found.flatMap((some) => some.slice(0, mostCandidates)).map((one) => [keyText(one), one]));
    return { occurrences: storedCopy([...byKey.values()]), truncated: found.some(({ length }) => length > mostCandidates) };
  }

  async replace(force: string, _reference: string, before: readonly Occurrence[], after: readonly Occurrence[]): Promise<void> {
    for (const one of before) for (const place of placesOf(force, one)) this.lines.get(place)?.delete(keyText(one));
    for (const one of after) {
      for (const place of placesOf(force, one)) this.lines.set(place, (this.lines.get(place) ?? new Map<string, Occurrence>()).set(keyText(one), storedCopy(one)));
    }
  }

  async decision(force: string, decisionId: string): Promise<LinkDecision | undefined> {
    return storedCopy(this.decisions.get(`${force} ${decisionId}`));
  }

  async decide(force: string, decision: LinkDecision): Promise<void> {
    this.decisions.set(`${force} ${decision.decisionId}`, storedCopy(decision));
  }

  async question(force: string, questionId: string): Promise<LinkQuestion | undefined> {
    return storedCopy(this.questions.get(`${force} ${questionId}`));
  }

  async openQuestions(force: string, limit: number): Promise<readonly LinkQuestion[]> {
    const open = [...this.questions.values()].filter((one) => one.force === force && one.state === 'open');
    return storedCopy(open.sort((a, b) => (`${a.dueAt} ${a.questionId}` < `${b.dueAt} ${b.questionId}` ? -1 : 1)).slice(0, limit));
  }

  async putQuestion(question: LinkQuestion, before: number): Promise<'stored' | 'conflict'> {
    const key = `${question.force} ${question.questionId}`;
    if ((this.questions.get(key)?.revision ?? 0) !== before) return 'conflict';
    this.questions.set(key, storedCopy(question));
    return 'stored';
  }

  private under(place: string): Occurrence[] {
    return [...(this.lines.get(place)?.values() ?? [])].sort((a, b) => (keyText(a) < keyText(b) ? -1 : 1));
  }

  private decisionsOf(force: string): LinkDecision[] {
    return [...this.decisions].filter(([key]) => key.startsWith(`${force} `)).map(([, decision]) => decision);
  }
}

function placesOf(force: string, one: Occurrence): string[] {
  return [`${force} INC ${one.reference}`, ...one.identifiers.map((identifier) => `${force} ID ${identifier}`), ...personKeys(one).map((key) => `${force} KEY ${key}`)];
}
