import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ends a test run with one plain line that people and machines can read: "N passed, N failed, N skipped". */
interface Results { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number }
const folder = 'test-output';
const results = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Results);
const sum = (of: (one: Results) => number): number => results.reduce((total, one) => total + of(one), 0);
const passed = sum(({ numPassedTests }) => numPassedTests);
const failed = sum(({ numFailedTests }) => numFailedTests);
process.stdout.write(`\n${passed} passed, ${failed} failed, ${sum(({ numPendingTests }) => numPendingTests)} skipped\n`);
if (passed === 0 || failed > 0) process.exitCode = 1;
