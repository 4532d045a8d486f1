import { type RunPlan } from './run-plan.ts';
export async function stayOpen(_stateDir: string, _wanted: RunPlan): Promise<number> { throw new Error('soon'); }
