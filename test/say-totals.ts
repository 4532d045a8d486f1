import { readFileSync } from 'node:fs';

/** Ends a test run with one plain line that people and machines can read: "N passed, N failed, N skipped". */
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync('test-output/results.json', 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);
if (numPassedTests === 0) process.exitCode = 1;
