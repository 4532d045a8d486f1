import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';

const name = z.string().regex(/^[a-z][a-z0-9-]{1,20}$/, 'lower-case letters, digits and hyphens, at most 21');
const domain = z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain name in lower case');
const certificate = z.string().startsWith('arn:aws:acm:', 'the ARN of a certificate in ACM');

const publicKey = z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), kid: z.string().optional() });

/** What differs from one deployment to another. Everything has a default that synthesises; what a real one needs is in docs/deploying.md. */
const settingsSchema = z.strictObject({
  environment: name.default('trial'),
  account: z.string().regex(/^\d{12}$/, 'twelve digits').optional(),
  /** Where alarms point; a public address of docs/runbooks if there is one. */
  runbooks: z.string().default('docs/runbooks'),
  /** Mailboxes that alarms go to; each has to confirm. */
  alarmEmails: z.array(z.email()).default([]),
  portal: z.strictObject({ domain, certificateArn: certificate }).optional(),
  policeApi: z.strictObject({
    domain, certificateArn: certificate,
    /** A PEM file, beside the settings file, of the certificate authorities whose clients are let in. Switches mutual TLS on. */
    truststore: z.string().optional(),
  }).optional(),
  signIn: z.strictObject({
    /** First part of the sign-in pages' address, unique in the region; default "first-bell-<environment>". */
    prefix: name.optional(),
    /** Own address of the sign-in pages; its certificate must be in us-east-1. Changing it makes every passkey useless. */
    custom: z.strictObject({ domain, certificateArn: certificate }).optional(),
  }).default({}),
  mail: z.strictObject({ domain, sender: z.string().regex(/^[a-z0-9.-]+$/).default('no-reply'), /** The account's sending rate, emails a second: https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas.html */ perSecond: z.number().positive().max(10_000).default(14) }).optional(),
  /** Police systems that may push events, by a short name for each: "cheshire-niche". */
  policeClients: z.array(name).min(1, 'at least one: the authorizer cannot have an empty list').default(['trial']),
  /**
   * Where the sealed call lists are kept, to be there when London is not. No other region of AWS is in the United Kingdom: what goes
   * there names no child and can be opened by the force alone.
   */
  secondRegion: z.string().regex(/^[a-z]{2}-[a-z]+-\d$/, 'a region such as eu-west-1').refine((region) => region !== 'eu-west-2', 'another region than eu-west-2').default('eu-west-1'),
  /** The public key of each force, to which its call list is sealed: made by `npx first-bell call-list --new-key FILE`. */
  callListKeys: z.record(name, publicKey).default({}),
  /** The same of those who may know of a school that could reveal a refuge: the protected part of the list is sealed to it. */
  callListProtectedKeys: z.record(name, publicKey).default({}),
  /** ARN of the role with which the education controller closes and opens the key of the rolls. */
  educationController: z.string().startsWith('arn:aws:iam::').optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/**
 * Reads the settings file. Without one: a trial that synthesises and could not send an email.
 * @throws in words if the file is missing, is not JSON, or holds what is not known
 */
export function readSettings(file: string | undefined): Settings {
  if (file === undefined) return settingsSchema.parse({});
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`The settings file ${file} could not be read.`, { cause });
  }
  const read = settingsSchema.safeParse(parseJson(text, file));
  if (!read.success) throw new Error(`The settings file ${file} has mistakes:\n${z.prettifyError(read.error)}`);
  const { policeApi } = read.data;
  return policeApi?.truststore ? { ...read.data, policeApi: { ...policeApi, truststore: resolve(dirname(file), policeApi.truststore) } } : read.data;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`The settings file ${file} is not JSON.`, { cause });
  }
}
