import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { PortalLanguage, Session, Sessions } from '../../ports/sessions.ts';
import { keyOf } from './key-of.ts';
import { getItem, type ItemKey } from './read-items.ts';
import { type Fields, oneOf, parseStored, type StoredSchema } from './stored-schema.ts';

export interface SessionsOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** Epoch seconds of real time; default: the system's. */
  readonly nowSeconds?: () => number;
}

const language = oneOf<PortalLanguage>({ en: true, cy: true });
export const session: StoredSchema<Session> = z.object({
  idHash: z.string(), sub: z.string(), csrf: z.string(), createdAt: z.number(), seenAt: z.number(), expiresAt: z.number(),
  pending: z.exactOptional(z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string(), language: z.exactOptional(language), freshSince: z.number(), again: z.exactOptional(z.literal(true)) } satisfies Fields<NonNullable<Session['pending']>>)),
  idToken: z.exactOptional(z.string()), provedAt: z.exactOptional(z.number()), standing: z.exactOptional(z.string()), language: z.exactOptional(language),
  adultIds: z.exactOptional(z.array(z.string())),
} satisfies Fields<Session>);
const preference = z.object({ language });
const brokenGlass = z.object({ expiresAt: z.number() });

/** A session past its expiry is not there, whether or not the table has removed it yet. */
export class DynamoSessions implements Sessions {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly nowSeconds: () => number;

  constructor({ client, table, nowSeconds = () => Math.floor(Date.now() / 1000) }: SessionsOptions) {
    this.client = client;
    this.table = table;
    this.nowSeconds = nowSeconds;
  }

  async get(idHash: string): Promise<Session | undefined> {
    const item = await getItem(this.client, this.table, sessionKey(idHash));
    const found = item && parseStored('session', session, item);
    return found && found.expiresAt > this.nowSeconds() ? found : undefined;
  }

  async put(given: Session): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...given, ...sessionKey(given.idHash) } }));
  }

  async touch(idHash: string, seenAt: number, expiresAt: number): Promise<boolean> {
    try {
      await this.client.send(new UpdateCommand({
        TableName: this.table, Key: sessionKey(idHash),
        UpdateExpression: 'SET #seenAt = :seenAt, #expiresAt = :expiresAt',
        ConditionExpression: '#expiresAt > :now',
        ExpressionAttributeNames: { '#seenAt': 'seenAt', '#expiresAt': 'expiresAt' },
        ExpressionAttributeValues: { ':seenAt': seenAt, ':expiresAt': expiresAt, ':now': this.nowSeconds() },
      }));
      return true;
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'ConditionalCheckFailedException') return false;
      throw cause;
    }
  }

  async speak(idHash: string, sub: string, chosen: PortalLanguage): Promise<boolean> {
    try {
      await this.client.send(new UpdateCommand({
        TableName: this.table, Key: sessionKey(idHash),
        UpdateExpression: 'SET #language = :language', ConditionExpression: '#expiresAt > :now',
        ExpressionAttributeNames: { '#language': 'language', '#expiresAt': 'expiresAt' },
        ExpressionAttributeValues: { ':language': chosen, ':now': this.nowSeconds() },
      }));
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'ConditionalCheckFailedException') return false;
      throw cause;
    }
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...preferenceKey(sub), language: chosen } }));
    return true;
  }

  async countRecord(of: string, hour: number, record: string, expiresAt: number): Promise<number> {
    const { Attributes } = await this.client.send(new UpdateCommand({
      TableName: this.table, Key: { pk: keyOf('R', of), sk: String(hour) },
      UpdateExpression: 'ADD #opened :record SET #expiresAt = :expiresAt',
      ExpressionAttributeNames: { '#opened': 'opened', '#expiresAt': 'expiresAt' },
      ExpressionAttributeValues: { ':record': new Set([record]), ':expiresAt': expiresAt },
      ReturnValues: 'ALL_NEW',
    }));
    const opened: unknown = Attributes?.['opened'];
    if (!(opened instanceof Set)) throw new Error('somebody\'s opened records are not a set');
    return opened.size;
  }

  async breakGlass(idHash: string, record: string, until: number): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...glassKey(idHash, record), expiresAt: until } }));
  }

  async glassBrokenUntil(idHash: string, record: string): Promise<number | undefined> {
    const item = await getItem(this.client, this.table, glassKey(idHash, record));
    return item && parseStored('broken glass', brokenGlass, item).expiresAt;
  }

  async chosenLanguage(sub: string): Promise<PortalLanguage | undefined> {
    const item = await getItem(this.client, this.table, preferenceKey(sub));
    return item && parseStored('preference', preference, item).language;
  }

  async remove(idHash: string): Promise<void> {
    await this.client.send(new DeleteCommand({ TableName: this.table, Key: sessionKey(idHash) }));
  }
}

export function sessionKey(idHash: string): ItemKey & Record<string, string> {
  return { pk: keyOf('S', idHash), sk: 'S' };
}

/** Under the session's own hash: no other session finds it, and it is of no use once that one has ended. */
function glassKey(idHash: string, record: string): ItemKey & Record<string, string> {
  return { pk: keyOf('G', idHash), sk: record };
}

/** Beside the sessions, without an expiry: a person's choice outlives them. */
function preferenceKey(sub: string): ItemKey & Record<string, string> {
  return { pk: keyOf('P', sub), sk: 'P' };
}
