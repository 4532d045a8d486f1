import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Found, Together, Wanted } from '../../ports/together.ts';
import { directoryKeys } from './directory-items.ts';
import { peopleKeys } from './people-items.ts';
import { adult, portalUser } from './adult-schema.ts';
import { school } from './directory-schema.ts';
import { disclosure } from './disclosure-schema.ts';
import { duty } from './duty-schema.ts';
import { dutyItemKey } from './duty-writes.ts';
import { disclosureKey } from './dynamo-duty-book.ts';
import { session, sessionKey } from './dynamo-sessions.ts';
import { getItemsOf, type Item, type ItemKey } from './read-items.ts';
import { asSeen } from './register-generations.ts';
import { parseStored, type StoredSchema } from './stored-schema.ts';

export interface TogetherOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tables: { readonly sessions: string; readonly directory: string; readonly duties: string; readonly disclosures: string };
  /** Epoch seconds of real time; default: the system's. */
  readonly nowSeconds?: () => number;
}

/** Reads by key over four tables with BatchGetItem, consistently: what a page is decided on must not be a moment old. */
export class DynamoTogether implements Together {
  private readonly client: DynamoDBDocumentClient;
  private readonly tables: TogetherOptions['tables'];
  private readonly nowSeconds: () => number;

  constructor({ client, tables, nowSeconds = () => Math.floor(Date.now() / 1000) }: TogetherOptions) {
    this.client = client;
    this.tables = tables;
    this.nowSeconds = nowSeconds;
  }

  async readTogether(wanted: Wanted): Promise<Found> {
    const { sessions, directory, duties, disclosures } = this.tables;
    const keys = {
      session: wanted.session === undefined ? [] : [sessionKey(wanted.session)],
      user: wanted.user === undefined ? [] : [peopleKeys.user(wanted.user)],
      adult: [...new Set(wanted.adults ?? [])].map(directoryKeys.adult),
      school: [...new Set(wanted.urns ?? [])].map(directoryKeys.school),
      disclosure: [...new Set(wanted.disclosures ?? [])].map(disclosureKey),
      duty: wanted.duty === undefined ? [] : [dutyItemKey(wanted.duty)],
    };
    const found = await getItemsOf(this.client, [
      ...keys.session.map((key) => ({ table: sessions, key })), ...[...keys.user, ...keys.adult, ...keys.school].map((key) => ({ table: directory, key })),
      ...keys.disclosure.map((key) => ({ table: disclosures, key })), ...keys.duty.map((key) => ({ table: duties, key })),
    ]);
    const items = await this.asSeen(found);
    const read = <T>(what: string, schema: StoredSchema<T>, table: string, of: readonly ItemKey[]): T[] =>
      of.flatMap((key) => items.filter((one) => one.table === table && isAt(one.item, key)).map(({ item }) => parseStored(what, schema, item)));
    const [foundSession] = read('session', session, sessions, keys.session);
    const [foundUser] = read('portal user', portalUser, directory, keys.user);
    const [foundDuty] = read('duty', duty, duties, keys.duty);
    return {
      ...(foundSession && foundSession.expiresAt > this.nowSeconds() ? { session: foundSession } : {}),
      ...(foundUser ? { user: foundUser } : {}),
      adults: read('adult', adult, directory, keys.adult),
      schools: read('school', school, directory, keys.school),
      disclosures: read('disclosure', disclosure, disclosures, keys.disclosure),
      ...(foundDuty ? { duty: foundDuty } : {}),
    };
  }

  /** Schools as the register that is seen has them. */
  private async asSeen(found: Awaited<ReturnType<typeof getItemsOf>>): Promise<typeof found> {
    const { directory } = this.tables;
    const places = await asSeen(this.client, directory, found.flatMap(({ table, item }) => (table === directory ? [item] : [])));
    return [...found.filter(({ table }) => table !== directory), ...places.map((item) => ({ table: directory, item }))];
  }
}

function isAt(item: Item, { pk, sk }: ItemKey): boolean {
  return item['pk'] === pk && item['sk'] === sk;
}
