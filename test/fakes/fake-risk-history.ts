import { londonDateOf } from '../../shared/domain/clocks/london-time.ts';
import type { JudgementRecord } from '../../shared/domain/risk/judge-anew.ts';
import type { Judgement } from '../../shared/domain/risk/judgement.ts';
import type { Judgements } from '../../shared/ports/judgements.ts';
import type { Fact, ReferralFact } from '../../shared/domain/risk/facts.ts';
import type { Filed } from '../../shared/domain/risk/filed.ts';
import type { IncidentEvent } from '../../shared/domain/risk/incident-events.ts';
import { deathSubjects } from '../../shared/domain/risk/deaths.ts';
import { subjectsOf, subjectText, type SubjectSpan } from '../../shared/domain/risk/subjects.ts';
import type { HistoryLine, RiskHistory } from '../../shared/ports/risk-history.ts';
import { storedCopy } from './stored-copy.ts';

/** A history in memory. */
export class FakeRiskHistory implements RiskHistory {
  readonly records = new Map<string, Filed>();
  readonly alone = new Map<string, { readonly force: string; readonly referral: ReferralFact }>();
  readonly recorded = new Map<string, IncidentEvent[]>();
  readonly judgements = new Map<string, JudgementRecord>();

  async filed(force: string, reference: string): Promise<Filed | undefined> {
    return storedCopy(this.records.get(`${force} ${reference}`));
  }

  async file(filed: Filed, before: Filed | undefined): Promise<'filed' | 'conflict'> {
    const key = `${filed.force} ${filed.reference}`;
    if ((this.records.get(key)?.revision ?? 0) !== (before?.revision ?? 0)) return 'conflict';
    this.records.set(key, storedCopy(filed));
    return 'filed';
  }

  async lines(force: string, spans: readonly SubjectSpan[]): Promise<readonly HistoryLine[]> {
    const all = [...this.records.values()].filter((one) => one.force === force).flatMap(({ reference, reportedAt = '', facts, referralFacts, death }) => [
      { at: reportedAt, sort: reference, reference, facts: [...facts] as Fact[], deaths: deathSubjects({ facts, ...(death ? { death } : {}) }).map(subjectText) }, ...referralFacts.map((one) => ({ at: one.reportedAt, sort: `~${one.id}`, reference, facts: [one] as Fact[], deaths: [] as string[] })),
    ]).concat([...this.alone.values()].filter((one) => one.force === force).map(({ referral }) => ({ at: referral.reportedAt, sort: `~${referral.id}`, reference: `~${referral.id}`, facts: [referral], deaths: [] })));
    return storedCopy(spans.flatMap(({ subject, from, to }) => all.filter(({ at }) => at >= from && at <= to)
      .map(({ facts, deaths, ...line }) => ({ ...line, facts: deaths.includes(subjectText(subject)) ? facts : facts.filter((fact) => subjectsOf(fact).some((one) => subjectText(one) === subjectText(subject))) }))
      .filter(({ facts }) => facts.length > 0)
      .sort((a, b) => (`${a.at}#${a.sort}` < `${b.at}#${b.sort}` ? -1 : 1))
      .map(({ reference, facts }) => ({ reference, facts }))));
  }

  async referAlone(force: string, referral: ReferralFact): Promise<void> {
    this.alone.set(`${force} ${referral.id}`, storedCopy({ force, referral }));
  }

  async events(force: string, reference: string): Promise<readonly IncidentEvent[]> {
    return storedCopy(this.recorded.get(`${force} ${reference}`) ?? []);
  }

  async record(force: string, reference: string, event: IncidentEvent): Promise<void> {
    const before = (this.recorded.get(`${force} ${reference}`) ?? []).filter(({ at, kind }) => at !== event.at || kind !== event.kind);
    this.recorded.set(`${force} ${reference}`, [...before, storedCopy(event)].sort((a, b) => (`${a.at}${a.kind}` < `${b.at}${b.kind}` ? -1 : 1)));
  }

  async judge(record: JudgementRecord, beforeTurn: number): Promise<'judged' | 'conflict'> {
    const key = `${record.judgement.force} ${record.judgement.reference}`;
    if ((this.judgements.get(key)?.turn ?? 0) !== beforeTurn) return 'conflict';
    this.judgements.set(key, storedCopy(record));
    return 'judged';
  }

  async judgement(force: string, reference: string): Promise<JudgementRecord | undefined> {
    return this.whole(this.judgements.get(`${force} ${reference}`));
  }

  private whole(record: JudgementRecord | undefined): JudgementRecord | undefined {
    if (!record) return undefined;
    const { fact, authority, assessment, ...rest } = storedCopy(record.judgement);
    return { ...storedCopy(record), judgement: { fact, authority, assessment, ...rest } };
  }
}

/** The judgements of a history in memory, as `cases` and the portal read them. */
export class JudgementsOfHistory implements Judgements {
  private readonly history: FakeRiskHistory;

  constructor(history: FakeRiskHistory) {
    this.history = history;
  }

  async judgement(force: string, reference: string): Promise<Judgement | undefined> {
    return (await this.history.judgement(force, reference))?.judgement;
  }

  async ofDay(force: string, day: string): Promise<readonly Judgement[]> {
    const found = [...this.history.judgements.values()].map(({ judgement }) => storedCopy(judgement)).filter(({ force: of, withdrawn, fact }) => of === force && !withdrawn && fact !== undefined && londonDateOf(fact.reportedAt) === day);
    return found.sort((a, b) => (`${a.fact?.reportedAt ?? ''}#${a.reference}` < `${b.fact?.reportedAt ?? ''}#${b.reference}` ? -1 : 1));
  }

  async ofVictim(force: string, personId: string, limit: number): Promise<readonly Judgement[]> {
    return this.about(force, { kind: 'victim', id: personId }, limit);
  }

  async ofPerpetrator(force: string, personId: string, limit: number): Promise<readonly Judgement[]> {
    return this.about(force, { kind: 'perpetrator', id: personId }, limit);
  }

  private async about(force: string, subject: SubjectSpan['subject'], limit: number): Promise<readonly Judgement[]> {
    const lines = await this.history.lines(force, [{ subject, from: '0', to: '9' }]);
    const references = lines.filter(({ facts }) => facts.some(({ type }) => type === 'incident')).map(({ reference }) => reference).reverse();
    const found: Judgement[] = [];
    for (const reference of references) {
      const judgement = found.length < limit ? await this.judgement(force, reference) : undefined;
      if (judgement) found.push(judgement);
    }
    return found;
  }
}
