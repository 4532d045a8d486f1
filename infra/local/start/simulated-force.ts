import { toEvent } from '../force/to-events.ts';
import type { ForceAction, NightPlan } from '../world/night/types.ts';
import type { SentLog } from './sent-log.ts';

export interface ForceOptions {
  readonly apiUrl: string;
  readonly source: string;
  /** A bearer token of the force's own client. */
  readonly token: () => Promise<string>;
  readonly plan: NightPlan;
  readonly log: SentLog;
}

/** A police system, as any other: it sends over the public API with its own token, and keeps a record of what it was answered. */
export class SimulatedForce {
  private readonly options: ForceOptions;
  private readonly byId: ReadonlyMap<string, ForceAction>;

  constructor(options: ForceOptions) {
    this.options = options;
    this.byId = new Map(options.plan.actions.map((action) => [action.actionId, action]));
  }

  /** Actions that have not been answered yet, in order. */
  left(): readonly ForceAction[] {
    return this.options.plan.actions.filter(({ actionId }) => !this.options.log.entries.has(actionId));
  }

  async send(action: ForceAction): Promise<void> {
    const { apiUrl, source, token, log } = this.options;
    const event = toEvent(action, { source, actionOf: (id) => this.byId.get(id), refusalIdOf: (id) => log.entries.get(id)?.answer.refusalId });
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(`${apiUrl}/incidents`, { method: 'POST', headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/cloudevents+json' }, body: JSON.stringify(event) });
      const body = (await response.json()) as { receiptId?: string; refusalId?: string; outcome?: string };
      if (response.status >= 500 && attempt < 5) continue;
      log.write({
        actionId: action.actionId, kind: action.kind, at: action.at, event,
        answer: { status: response.status, ...(body.receiptId ? { receiptId: body.receiptId } : {}), ...(body.refusalId ? { refusalId: body.refusalId } : {}), ...(body.outcome ? { outcome: body.outcome } : {}) },
        ...('truth' in action ? { truth: { children: action.truth.children, partyAdultId: action.truth.partyAdultId } } : {}),
      });
      return;
    }
  }
}
