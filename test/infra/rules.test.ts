import { App, Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { acknowledge } from '../../infra/constructs/acknowledge.ts';
import { repositoryRoot } from '../../infra/bundle.ts';
import { readSettings } from '../../infra/stacks/settings.ts';
import { both, part } from './templates.ts';

describe.each(both)('the rules of cdk-nag, AwsSolutions and Serverless, with %s', (_, assembly) => {
  it('find nothing', () => {
    const report = part(z.looseObject({ pluginReports: z.array(z.unknown()) }), JSON.parse(readFileSync(join(assembly.dir, 'validation-report.json'), 'utf8')));
    expect(report.pluginReports).toEqual([]);
  });

  it('are answered, where they are not followed, with a reason and a day', () => {
    const answers = assembly.resources.flatMap(({ path, Metadata }) => (Metadata.cdk_nag?.rules_to_suppress ?? []).map(({ id, reason }) => ({ path, id, reason })));
    expect(answers.length).toBeGreaterThan(10);
    for (const { path, id, reason } of answers) expect([path, id, /^[A-Z].{40,} \(Decided 20\d\d-\d\d-\d\d\.\)$/.test(reason)]).toEqual([path, id, true]);
    // A short list, so that it is read: a new rule on it is a decision.
    expect([...new Set(answers.map(({ id }) => id.replace(/\[.*/, '')))].toSorted()).toEqual([
      'AwsSolutions-APIG4', 'AwsSolutions-COG3', 'AwsSolutions-COG8', 'AwsSolutions-IAM5', 'AwsSolutions-S1', 'AwsSolutions-SQS3', 'Serverless-EventBusDLQ', 'Serverless-LambdaDLQ',
      'Serverless-LambdaEventSourceMappingDestination', 'Serverless-LambdaTracing', 'Serverless-SNSRedrivePolicy', 'Serverless-SQSRedrivePolicy',
    ]);
  });
});

describe('the rules themselves', () => {
  it('do find a queue without TLS and without a dead-letter queue, until each is answered', () => {
    const stack = new Stack(new App(), 'Control');
    const queue = new Queue(stack, 'Open');
    const found = () => [new AwsSolutionsChecks(), new ServerlessChecks()].flatMap((pack) => pack.validateScope(stack).violations.map(({ ruleName }) => ruleName));
    expect(found()).toEqual(['AwsSolutions-SQS3', 'AwsSolutions-SQS4', 'Serverless-SQSRedrivePolicy']);
    acknowledge(queue, { rule: 'AwsSolutions-SQS3', because: 'It is a control.', decided: '2026-11-22' });
    expect(found()).toEqual(['AwsSolutions-SQS4', 'Serverless-SQSRedrivePolicy']);
  });
});

describe('the settings of a deployment', () => {
  it('have defaults that synthesise', () => {
    expect(readSettings(undefined)).toMatchObject({ environment: 'trial', policeClients: ['trial'] });
  });

  it('are refused in words when something in them is not known', () => {
    expect(() => readSettings(join(repositoryRoot, 'package.json'))).toThrow(/has mistakes:[^]*Unrecognized keys/);
    expect(() => readSettings(join(repositoryRoot, 'no-such-file.json'))).toThrow('could not be read');
  });
});

describe('the deployment guide', () => {
  const guide = readFileSync(join(repositoryRoot, 'docs/deploying.md'), 'utf8');

  it('gives every DNS record that email needs to be believed', () => {
    for (const record of ['v=DMARC1; p=reject', 'v=spf1 include:amazonses.com -all', '_mta-sts', 'v=TLSRPTv1', '_domainkey', 'feedback-smtp.eu-west-2.amazonses.com']) expect(guide).toContain(record);
  });

  it('lists what no emulator proves, and the guidance to be read', () => {
    for (const word of ['IAM', 'KMS', 'mutual TLS', 'JWT', 'schedule', 'SES', 'passkey', '7 November 2025', 'synthetic data only']) expect(guide).toContain(word);
  });
});
