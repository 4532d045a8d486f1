import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { bundleFunctions, bundleText, functionDir, type Bundle } from '../../bundle.ts';
import { environmentOf, functions, type FunctionName, type FunctionSpec } from '../../topology.ts';

/** Bytes; the portal may be larger, since its pages come with it. */
export const bundleLimit = 500_000;

export interface BundleFigures {
  readonly name: FunctionName;
  readonly bytes: number;
  /** Median of the runs, in a fresh process each time. */
  readonly loadMs: number;
  readonly sdkBytes: number;
  readonly sdkLoadMs: number;
}

export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { runs: { type: 'string', default: '9' }, json: { type: 'boolean', default: false } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > 1000) {
    process.stderr.write('--runs takes a whole number from 1 to 1000.\n');
    return 2;
  }
  const names = (Object.keys(functions) as FunctionName[]).filter((name) => existsSync(join(functionDir(name), 'handler.ts')));
  const figures = await measureBundles(names, runs);
  const tooLarge = figures.filter(({ name, bytes }) => name !== 'portal' && bytes > bundleLimit);
  process.stdout.write(values.json ? `${JSON.stringify({ runs, limit: bundleLimit, functions: figures })}\n` : table(figures, runs));
  for (const { name, bytes } of tooLarge) process.stderr.write(`${name} is ${kb(bytes)} KB: the limit is ${kb(bundleLimit)} KB.\n`);
  return tooLarge.length === 0 ? 0 : 1;
}

/** Builds each function and, with the same settings, the SDK clients it needs alone; then loads all of them in turn, several times. */
export async function measureBundles(names: readonly FunctionName[], runs: number): Promise<readonly BundleFigures[]> {
  const dir = mkdtempSync(join(tmpdir(), 'first-bell-bench-'));
  try {
    const bundles = await bundleFunctions(names, dir);
    const built = await Promise.all([...bundles].map(async ([name, whole]) => ({ name: name as FunctionName, whole, sdk: await sdkOnly(name as FunctionName, dir) })));
    const times = new Map<string, number[]>();
    // In turn, so that whatever else the machine does falls on all alike.
    for (let i = 0; i < runs; i++) {
      for (const { name, whole, sdk } of built) {
        for (const bundle of [whole, sdk]) times.set(bundle.dir, [...(times.get(bundle.dir) ?? []), await loadTime(name, bundle)]);
      }
    }
    return built.map(({ name, whole, sdk }) => ({
      name, bytes: whole.bytes, loadMs: median(times.get(whole.dir) ?? []), sdkBytes: sdk.bytes, sdkLoadMs: median(times.get(sdk.dir) ?? []),
    }));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function sdkOnly(name: FunctionName, dir: string): Promise<Bundle> {
  const spec: FunctionSpec = functions[name];
  const clients = [
    ...(Object.keys(spec.tables).length > 0
      ? [`import { DynamoDBClient } from '@aws-sdk/client-dynamodb'; import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
          export const dynamo = [DynamoDBDocumentClient.from(new DynamoDBClient({})), GetCommand, PutCommand, QueryCommand, UpdateCommand, TransactWriteCommand];`]
      : []),
    ...(spec.sends.length > 0 ? [`import { SQSClient, SendMessageBatchCommand } from '@aws-sdk/client-sqs'; export const sqs = [new SQSClient({}), SendMessageBatchCommand];`] : []),
    ...(spec.sendsEmail ? [`import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses'; export const ses = [new SESClient({}), SendEmailCommand];`] : []),
  ];
  return bundleText(clients.join('\n'), { dir: join(dir, `${name}-sdk`), file: 'handler.mjs' });
}

/** What is read while a module loads and must have its form. */
const standIns: Readonly<Record<string, string>> = { MAIL_PER_SECOND: '14', CALL_LIST_KEYS: '{}', CALL_LIST_PROTECTED_KEYS: '{}' };

/** Milliseconds that a fresh process takes to load the module, its own start apart. */
async function loadTime(name: FunctionName, bundle: Bundle): Promise<number> {
  const script = `const t = performance.now(); await import(${JSON.stringify(join(bundle.dir, bundle.file))}); process.stdout.write(String(performance.now() - t)); process.exit(0);`;
  const env = { AWS_REGION: 'eu-west-2', ...Object.fromEntries(environmentOf(name).map((variable) => [variable, standIns[variable] ?? `http://127.0.0.1/${variable.toLowerCase()}`])) };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
  return Number(stdout.slice(stdout.lastIndexOf('\n') + 1));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}

function table(figures: readonly BundleFigures[], runs: number): string {
  const head = ['function', 'KB', 'load ms', 'SDK KB', 'SDK ms', 'KB ratio', 'ms ratio'];
  const rows = figures.map((f) => [f.name, kb(f.bytes), f.loadMs.toFixed(1), kb(f.sdkBytes), f.sdkLoadMs.toFixed(1), (f.bytes / f.sdkBytes).toFixed(2), (f.loadMs / f.sdkLoadMs).toFixed(2)]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return `${[line(head), ...rows.map(line)].join('\n')}\n\nMedians of ${runs} runs on Node.js ${process.versions.node}, each in a fresh process. "SDK" is the AWS clients that the function needs, bundled alone with the same settings.\n`;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
