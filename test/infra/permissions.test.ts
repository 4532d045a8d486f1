import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { repositoryRoot } from '../../infra/bundle.ts';
import { type Access, functions, type FunctionSpec, type QueueName, queues, tables, type TableName, type TableSpec } from '../../infra/topology.ts';
import { functionIn, functionNames, inlinePolicies } from './functions.ts';
import { type Assembly, bare, both, full, listOf, part } from './templates.ts';

/** What each word of topology.ts means to IAM, said here once more and by hand. */
const meaning: Record<Access, readonly string[]> = {
  read: ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'],
  write: ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'ConditionCheckItem'],
  'read-write': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'ConditionCheckItem'],
  append: ['PutItem'],
  'read-append': ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem', 'PutItem'],
};
const openKey = ['Decrypt', 'DescribeKey'];
const sealKey = ['Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo'];
const throughDynamo = 'if kms:ViaService is dynamodb.eu-west-2.amazonaws.com';
const throughSqs = 'if kms:ViaService is sqs.eu-west-2.amazonaws.com';
const queueAt = (queue: QueueName) => `{stages/Stage-${queue}/Queue.Arn}`;

function expectedOf(assembly: Assembly, name: keyof typeof functions): string[] {
  const spec: FunctionSpec = functions[name];
  const { resource, made } = functionIn(assembly, name);
  const logs = assembly.text(made.LoggingConfig.LogGroup, resource.stack).slice(1, -1);
  const lines = [`logs:CreateLogStream on {${logs}.Arn}`, `logs:PutLogEvents on {${logs}.Arn}`, 'kms:Decrypt on {stores/keys/functions.Arn}'];
  const keys = new Map<string, boolean>();
  for (const [table, access] of Object.entries(spec.tables) as [TableName, Access][]) {
    const { indexes = [], custodian }: TableSpec = tables[table];
    lines.push(...meaning[access].map((action) => `dynamodb:${action} on {stores/tables/${table}.Arn}`));
    if (access.includes('read')) lines.push(...indexes.map((index) => `dynamodb:Query on {stores/tables/${table}.Arn}/index/${index}`));
    keys.set(custodian, (keys.get(custodian) ?? false) || access !== 'read');
  }
  for (const [key, seals] of keys) lines.push(...[...openKey, ...(seals ? sealKey : [])].map((action) => `kms:${action} on {stores/keys/${key}.Arn} ${throughDynamo}`));
  const receives = spec.triggers.flatMap((trigger) => (trigger.kind === 'queue' ? [trigger.queue] : []));
  for (const queue of receives) {
    lines.push(...['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map((action) => `sqs:${action} on ${queueAt(queue)}`), `kms:Decrypt on {stores/keys/messages.Arn} ${throughSqs}`);
  }
  const sends = [...spec.sends.map(queueAt), ...(spec.triggers.some(({ kind }) => kind === 'schedule') ? ['{stages/StartsLeftBehind.Arn}'] : [])];
  lines.push(...sends.map((queue) => `sqs:SendMessage on ${queue}`));
  if (sends.length > 0) lines.push(...['Decrypt', 'GenerateDataKey'].map((action) => `kms:${action} on {stores/keys/messages.Arn} ${throughSqs}`));
  const account = assembly === full ? '123456789012' : '{AWS::AccountId}';
  for (const bucket of spec.puts ?? []) {
    lines.push(`s3:PutObject on arn:aws:s3:::first-bell-${assembly === full ? 'live' : 'trial'}-${bucket}-${account}/*`);
    if (bucket === 'anchors') lines.push('kms:GenerateDataKey on {stores/keys/audit.Arn} if kms:ViaService is s3.eu-west-2.amazonaws.com');
  }
  if (spec.signs) lines.push('kms:Sign on {stores/keys/signing.Arn} if kms:SigningAlgorithm is ECDSA_SHA_256');
  if (spec.sendsEmail) {
    lines.push(...['identity/mail.first-bell.example', 'configuration-set/{mail/Configuration}'].map((of) => `ses:SendEmail on arn:aws:ses:eu-west-2:${account}:${of} if ses:FromAddress is no-reply@mail.first-bell.example`));
  }
  return [...new Set(lines)].toSorted();
}

/** Every statement of a role, one line for an action and a resource. */
function grantedTo(assembly: Assembly, role: { readonly Properties: Record<string, unknown>; readonly stack: string }): string[] {
  const lines = part(inlinePolicies, role.Properties['Policies']).flatMap(({ PolicyDocument }) => PolicyDocument.Statement.flatMap(({ Action, Resource, Condition }) => {
    const conditions = Object.entries(Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, value]) => `${operator === 'StringEquals' ? 'if' : operator} ${key} is ${assembly.text(value, role.stack)}`));
    return listOf(Action).flatMap((action) => listOf(Resource).map((of) => [`${String(action)} on ${assembly.text(of, role.stack)}`, ...conditions].join(' ')));
  }));
  return [...new Set(lines)].toSorted();
}

describe.each(both)('what may be done by whom, with %s', (_, assembly) => {
  it.each(functionNames)('lets %s do what the topology grants it, no more and no less', (name) => {
    const { resource, made } = functionIn(assembly, name);
    const role = assembly.at(assembly.text(made.Role, resource.stack).slice(1, -'.Arn}'.length));
    expect(grantedTo(assembly, role)).toEqual(expectedOf(assembly, name));
  });

  it('gives every function a role of its own, which Lambda alone may take', () => {
    const roles = functionNames.map((name) => {
      const { resource, made } = functionIn(assembly, name);
      return assembly.text(made.Role, resource.stack);
    });
    expect(new Set(roles).size).toBe(functionNames.length);
    for (const role of roles) expect(JSON.stringify(assembly.at(role.slice(1, -'.Arn}'.length)).Properties['AssumeRolePolicyDocument'])).toContain('"lambda.amazonaws.com"');
  });

  it('names no action and no resource with a star in any role, and attaches no policy from elsewhere', () => {
    const roles = assembly.of('AWS::IAM::Role');
    expect(roles.length).toBeGreaterThan(functionNames.length);
    for (const role of roles) {
      // The documents of a bucket have no names yet; they may be put and nothing else.
      expect(grantedTo(assembly, role).filter((line) => line.includes('*') && !/^s3:PutObject on \S+\/\*$/.test(line))).toEqual([]);
      expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
    }
    expect([...assembly.of('AWS::IAM::Policy'), ...assembly.of('AWS::IAM::ManagedPolicy'), ...assembly.of('AWS::IAM::User')]).toEqual([]);
  });

  it('lets each schedule start its own function and nothing else', () => {
    const schedules = assembly.of('AWS::Scheduler::Schedule');
    expect(schedules).toHaveLength(6);
    for (const { Properties, stack } of schedules) {
      const { Arn, RoleArn } = part(z.looseObject({ Arn: z.unknown(), RoleArn: z.unknown() }), Properties['Target']);
      const granted = grantedTo(assembly, assembly.at(assembly.text(RoleArn, stack).slice(1, -'.Arn}'.length)));
      expect(granted.filter((line) => line.startsWith('lambda:'))).toEqual([`lambda:InvokeFunction on ${assembly.text(Arn, stack)}`]);
      expect(granted.filter((line) => line.startsWith('sqs:'))).toEqual(['sqs:SendMessage on {stages/StartsLeftBehind.Arn}']);
    }
  });

  it('lets only its own API call a function', () => {
    for (const { Properties, stack } of assembly.of('AWS::Lambda::Permission')) {
      expect(Properties['Principal']).toBe('apigateway.amazonaws.com');
      expect(assembly.text(Properties['SourceArn'], stack)).toMatch(/:execute-api:eu-west-2:(\{AWS::AccountId\}|\d{12}):\{(police-api\/Door|sign-in\/PortalDoor)\/Api\}\//);
    }
  });

  it.each(['audit', 'seals'])('forbids everybody to change or remove what is in %s', (table) => {
    const { Properties } = assembly.at(`stores/tables/${table}`);
    const text = JSON.stringify(Properties);
    for (const action of ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLDelete', 'PartiQLUpdate']) expect(text).toContain(`"dynamodb:${action}"`);
    expect(text).toContain('"Effect":"Deny","Principal":{"AWS":"*"}');
  });
});

describe('the words of the topology', () => {
  it('grant every command that the adapters of the store send', () => {
    const dir = join(repositoryRoot, 'shared/adapters/dynamodb');
    const sent = new Set(readdirSync(dir).flatMap((file) => [...readFileSync(join(dir, file), 'utf8').matchAll(/\bnew (\w+)Command\(/g)].map(([, command = '']) => command)));
    const actionOf: Record<string, string> = { Get: 'GetItem', BatchGet: 'BatchGetItem', Query: 'Query', Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem', BatchWrite: 'BatchWriteItem', TransactWrite: 'PutItem' };
    const granted = new Set(Object.values(meaning).flat());
    expect([...sent].filter((command) => !granted.has(actionOf[command] ?? ''))).toEqual([]);
    expect(sent.size).toBeGreaterThan(5);
  });

  it('give the audit log to be appended to, and to be read by the one that seals it and by the portal, where it is searched', () => {
    for (const name of functionNames) {
      const spec: FunctionSpec = functions[name];
      expect(name === 'seal' ? ['read'] : name === 'portal' ? ['read-append'] : [undefined, 'append']).toContain(spec.tables.audit);
    }
  });

  it('let no function that writes what is sealed write the chain, and none that writes the chain write an anchor', () => {
    for (const name of functionNames) {
      const spec: FunctionSpec = functions[name];
      const writesChain = spec.tables.seals !== undefined && spec.tables.seals !== 'read';
      expect([name, writesChain]).toEqual([name, name === 'seal']);
      expect([name, spec.puts?.includes('anchors') ?? false]).toEqual([name, name === 'anchor']);
      if (writesChain) expect([spec.tables.audit, spec.tables.duties]).toEqual(['read', 'read']);
    }
  });

  it('let no function read a protected address or who must not be told, and only intake put one there', () => {
    for (const name of functionNames) expect([name, (functions[name] as FunctionSpec).tables.protected]).toEqual([name, name === 'intake' ? 'append' : undefined]);
  });

  it('let the portal, where schools sign in, read no body that was refused: it may hold such an address', () => {
    expect((functions.portal as FunctionSpec).tables.refused).toBeUndefined();
  });

  it('have one function for every queue', () => {
    for (const queue of Object.keys(queues) as QueueName[]) {
      const workers = functionNames.filter((name) => functions[name].triggers.some((trigger) => trigger.kind === 'queue' && trigger.queue === queue));
      expect([queue, workers.length]).toEqual([queue, 1]);
    }
  });

  it('let the rolls be read by nobody but the stages that need them', () => {
    expect(functionNames.filter((name) => 'rolls' in functions[name].tables)).toEqual(['match', 'plan', 'release', 'chase', 'portal']);
    expect(bare.of('AWS::Lambda::Function')).toHaveLength(functionNames.length);
  });
});
