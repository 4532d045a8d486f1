import { londonDateOf } from '../../shared/domain/clocks/london-time.ts';
import { perpetratorsOf } from '../../shared/domain/risk/facts.ts';
import { factsOf } from '../../shared/domain/cases/strands.ts';
import type { Judgement } from '../../shared/domain/risk/judgement.ts';
import type { Judgements } from '../../shared/ports/judgements.ts';
import { storedCopy } from './stored-copy.ts';

/** What the risk rules found, as a test says it. */
export class FakeJudgements implements Judgements {
  readonly kept = new Map<string, Judgement>();

  put(judgement: Judgement): void {
    this.kept.set(`${judgement.force}#${judgement.reference}`, storedCopy(judgement));
  }

  async judgement(force: string, reference: string): Promise<Judgement | undefined> {
    return storedCopy(this.kept.get(`${force}#${reference}`));
  }

  async ofDay(force: string, day: string): Promise<readonly Judgement[]> {
    return this.found(force, Infinity, ({ fact, withdrawn }) => !withdrawn && fact !== undefined && londonDateOf(fact.reportedAt) === day).toReversed();
  }

  async ofVictim(force: string, personId: string, limit: number): Promise<readonly Judgement[]> {
    return this.found(force, limit, (judgement) => factsOf(judgement).some(({ victimId }) => victimId === personId));
  }

  async ofPerpetrator(force: string, personId: string, limit: number): Promise<readonly Judgement[]> {
    return this.found(force, limit, (judgement) => factsOf(judgement).some((fact) => perpetratorsOf(fact).includes(personId)));
  }

  private found(force: string, limit: number, fits: (judgement: Judgement) => boolean): readonly Judgement[] {
    const reported = ({ fact }: Judgement) => fact?.reportedAt ?? '';
    return storedCopy([...this.kept.values()].filter((judgement) => judgement.force === force && fits(judgement)).sort((a, b) => (reported(a) < reported(b) ? 1 : -1)).slice(0, limit));
  }
}
