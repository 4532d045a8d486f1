import { noContactForAge } from '../../../shared/domain/cases/idat/decide-idat.ts';
import { rules } from '../../../shared/domain/risk/judge-incident.ts';
import { scoreByTool } from '../../../shared/domain/risk/rules-of-the-assessment.ts';
import type { Say, Values } from '../../../shared/domain/say.ts';

/** Sentences of the domain that are kept, or handed on, with their values in them. */
export const sentencesWithValues: readonly string[] = [noContactForAge, ...new Set(rules.map(({ sentence }) => sentence))];

/**
 * Says in the reader's language a sentence that the domain has made in English: a rule as it stood when a case was opened, what stands in the
 * way of a decision, why grounds fell. What is none of ours, as what somebody wrote, stays as it is.
 */
export function sayStored(say: Say, text: string): string {
  for (const sentence of sentencesWithValues) {
    const values = valuesIn(sentence, text);
    if (values) return say(sentence, values['scores'] === undefined ? values : { ...values, scores: sayScores(say, String(values['scores'])) });
  }
  return say(text);
}

/** The same for several sentences, one after the other. */
export function sayAllStored(say: Say, text: string): string {
  return text.split(/(?<=\.) (?=[A-Z])/).map((sentence) => sayStored(say, sentence)).join(' ');
}

function sayScores(say: Say, scores: string): string {
  return scores.split(', ').map((score) => { const values = valuesIn(scoreByTool, score); return values ? say(scoreByTool, values) : score; }).join(', ');
}

/** What stands in a text where the sentence says `{name}`; undefined where the text is not the sentence. */
export function valuesIn(sentence: string, text: string): Values | undefined {
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parts = sentence.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(`^${parts.join('(.+?)')}$`).exec(text);
  return found ? Object.fromEntries(names.map((name, i) => [name, found[i + 1] ?? ''])) : undefined;
}
