import type { ReportedChild } from '../../../../events/people.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Speech } from '../../words/speech.ts';
import type { Filled } from './fields.ts';
import { actionOf, headOf } from './task-page.ts';
import type { WordsDetail } from './details.ts';

export function wordsView(task: Task, detail: WordsDetail, child: ReportedChild | undefined, now: Instant, filled: Filled | undefined, speech: Speech) {
  const texts: [string, string | undefined][] = [
    ['Summary for the school', child?.schoolSummary],
    ["The child's words", child?.words?.clearedForSchool ? child.words.text : undefined],
    ['Who asked', child?.words?.clearedForSchool ? child.words.askedBy : undefined],
    ['Where the child was', child?.where],
    ['Who the child is with now', child?.nowWith],
    ['Who spoke to the child', child?.spokenTo?.by],
  ];
  return {
    head: headOf(task, child, now, filled, speech),
    hits: detail.hits,
    texts: texts.flatMap(([label, value]) => (value ? [{ label, value, written: true }] : [])),
    action: actionOf('decideWords', task),
  };
}
