export const decisionPrefix = 'decided~';

/** Whether a person's decision was the cause. */
export function isDecision(cause: string | undefined): boolean {
  return cause?.startsWith(decisionPrefix) ?? false;
}
