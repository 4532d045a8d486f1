import type { AssessMessage } from '../../events/internal.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { assessReported } from './assess-reported.ts';
import type { AssessDeps } from './deps.ts';
import { judge } from './judge.ts';
import { linkDecided } from './link-decided.ts';
import { maracReferred } from './marac-referred.ts';
import { questionLate } from './question-late.ts';

/** Works through one message of the queue `assess`. */
export async function assess(message: AssessMessage, deps: AssessDeps): Promise<Outcome> {
  switch (message.type) {
    case 'incident.to-assess':
      return assessReported(message, deps);
    case 'incidents.to-judge':
      for (const reference of message.references) await judge(message.force, reference, deps);
      return done;
    case 'marac.referred':
      return maracReferred(message, deps);
    case 'link.decided':
      return linkDecided(message, deps);
    case 'question.late':
      return questionLate(message, deps);
    default: {
      const unknown: never = message;
      throw new Error(`unknown message ${JSON.stringify(unknown)}`);
    }
  }
}
