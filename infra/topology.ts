/**
 * The shape of the product as plain data: what stores there are, who may touch them, and what wakes each function.
 * The cloud (infra/stacks) and the laptop (infra/local) are both made from this, so that they cannot drift apart.
 * Nothing here imports the cloud or the laptop.
 */

/** Who answers for what a table keeps. Each has an encryption key of its own, so that one can be closed without the others. */
export const custodians = {
  police: 'What the force reported. The chief officer is its controller.',
  protected: 'Addresses that nobody outside the police may learn, and who must not learn where somebody is. The chief officer alone may have it opened.',
  education: 'Who is on a school\'s roll. The education controller may close the key, and nothing can be matched until it is opened, and releases wait for the deputy\'s hour.',
  directory: 'Who may be told: schools, key adults with their conflicts of interest, users and police clients.',
  ledger: 'What became of each child\'s notification, and what is due.',
  disclosures: 'What schools are shown, and to whom.',
  cases: 'Casework: what the rules recommended and people decided, IDAT and IDVA cases, MARAC referrals.',
  audit: 'Who read and decided what.',
  sessions: 'Who is signed in now.',
} as const;
export type Custodian = keyof typeof custodians;

/** Every table has a string partition key `pk` and a string sort key `sk`. */
export interface TableSpec {
  readonly custodian: Custodian;
  /** What it keeps, for the deployment guide and the data-protection record. */
  readonly keeps: string;
  /** Global secondary indexes by name; each has string keys `<name>Pk` and `<name>Sk`, sparse. */
  readonly indexes?: readonly string[];
  /**
   * What an index holds of its items beside the keys; one that is not named holds all. An index of few attributes is not written again when
   * the rest of an item changes: whoever reads it takes the items themselves from the table.
   */
  readonly projects?: Readonly<Record<string, readonly string[]>>;
  /** Items carry `expiresAt` (epoch seconds) and may be removed after it; correctness never rests on it. */
  readonly expires?: true;
}

export const tables = {
  incidents: { custodian: 'police', keeps: 'Incidents as the force reported them, every version, with their receipts.' },
  protected: { custodian: 'protected', keeps: 'Protected addresses and "do not disclose to", apart from the incidents they belong to. No function can read it.' },
  refused: { custodian: 'police', keeps: 'Authenticated bodies that were refused, until the force or a person puts them right.', expires: true },
  rolls: { custodian: 'education', keeps: 'Minimum roll fields and the search keys beside them, under the education controller.' },
  directory: { custodian: 'directory', keeps: 'Establishments, key adults, authorities, calendars, registered police clients, portal users.' },
  duties: { custodian: 'ledger', keeps: 'The duty ledger: one row a child and incident, its history, the tasks that wait for a person, and the counts that the board is shown.', indexes: ['open', 'period'],
    // What happened to a duty is sealed out of the index, whole: whatever its items are given must be named here.
    projects: { open: [], period: ['events', 'writeToken'] } },
  disclosures: { custodian: 'disclosures', keeps: 'What a school is shown, who was alerted, and which emails went out.', indexes: ['setting'], projects: { setting: ['sameChild'] } },
  cases: { custodian: 'cases', keeps: 'Recommendations, IDAT and IDVA cases and MARAC referrals, each with its history, and which alerts about them went out.', indexes: ['list'] },
  due: { custodian: 'ledger', keeps: 'What must happen at an instant, and what must still be handed on.' },
  people: { custodian: 'police', keeps: 'Who was seen in which incident, with what tells people apart, what was decided about who is who, and what waits for that decision.', indexes: ['open'], expires: true },
  history: { custodian: 'police', keeps: 'Incidents as the risk rules see them, by victim, perpetrator, child and household, and what the rules found: ids and codes only.', indexes: ['day'], expires: true },
  audit: { custodian: 'audit', keeps: 'Who read, searched, decided or sent what, when. Appended to, never changed.' },
  seals: { custodian: 'audit', keeps: 'The chain of each force: fingerprints of its audit entries and of what happened to its duties, each link holding the hash of the one before. Appended to, never changed.' },
  sessions: { custodian: 'sessions', keeps: 'Portal sessions.', expires: true },
} as const satisfies Record<string, TableSpec>;
export type TableName = keyof typeof tables;

export interface QueueSpec {
  readonly carries: string;
  /** In words, for the alarm on its dead-letter queue: who is harmed if a message stays there. */
  readonly harmIfItFails: string;
  /** At least six times the timeout of its function, as AWS advises. */
  readonly visibilitySeconds: number;
  readonly maxReceives: number;
}

export const queues = {
  match: {
    carries: 'Incidents to match to schools, and decisions that people made.',
    harmIfItFails: 'A child is not matched to a school, and nobody there will know by the morning.',
    visibilitySeconds: 180, maxReceives: 5,
  },
  plan: {
    carries: 'Matched incidents whose notifications are to be planned.',
    harmIfItFails: 'A matched child has no notification planned, and the school will open without knowing.',
    visibilitySeconds: 180, maxReceives: 5,
  },
  deliver: {
    carries: 'Notifications released to a school, whose key adult is to be alerted.',
    harmIfItFails: 'A notification is released but nobody at the school has been told it is there.',
    visibilitySeconds: 180, maxReceives: 5,
  },
  mail: {
    carries: 'What the mail provider says became of our emails.',
    harmIfItFails: 'An email to a key adult came back and nobody knows: the next adult is not alerted before the deputy\'s hour.',
    visibilitySeconds: 180, maxReceives: 5,
  },
  report: {
    carries: 'Counts that a force says it sent, to be held against the ledger.',
    harmIfItFails: 'A child whose report was lost on the way would not be noticed.',
    visibilitySeconds: 330, maxReceives: 5,
  },
  assess: {
    carries: 'Incidents to set against what is known of the same people, and to judge by the risk rules.',
    harmIfItFails: 'A person at growing risk is not noticed, because an incident was not set against those before it; and after a death, what is unread of earlier incidents goes on.',
    visibilitySeconds: 330, maxReceives: 5,
  },
  cases: {
    carries: 'Incidents that have been judged, clocks of cases that have run out, and alerts to those who work them.',
    harmIfItFails: 'Somebody at high risk is offered to no IDVA, or a recommendation reaches no person to decide it.',
    visibilitySeconds: 330, maxReceives: 5,
  },
} as const satisfies Record<string, QueueSpec>;
export type QueueName = keyof typeof queues;

/** A bucket to which documents are added and from which no function reads. */
export interface BucketSpec {
  readonly keeps: string;
  /** `second` is another region than everything else: what is there outlives the loss of the first. */
  readonly region: 'own' | 'second';
  /** Nobody, the account's root user included, can change or remove a document before so many days. */
  readonly lockedForDays?: number;
  /** Removed after so many days. */
  readonly keptForDays?: number;
}

export const buckets = {
  anchors: { keeps: 'The heads of the chains of seals, out of reach of whoever writes the chains.', region: 'own', lockedForDays: 2557 },
  'call-lists': { keeps: 'Whom to ring if all of this is away: lists sealed to the key of the force, which no function can open.', region: 'second', keptForDays: 14 },
} as const satisfies Record<string, BucketSpec>;
export type BucketName = keyof typeof buckets;

/** What a function may do to a table. `append` is PutItem only, with no read, change or delete; `read-append` reads as well. */
export type Access = 'read' | 'write' | 'read-write' | 'append' | 'read-append';

const reads = ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'Query'];
const writes = ['BatchWriteItem', 'ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem'];

/** The DynamoDB actions that each word means, in the cloud's policies and on the laptop. A transaction needs those of its parts. Nothing may scan. */
export const tableActions: Readonly<Record<Access, readonly string[]>> = {
  read: reads, write: writes, 'read-write': [...new Set([...reads, ...writes])], append: ['PutItem'], 'read-append': [...reads, 'PutItem'],
};

export type Trigger =
  | { readonly kind: 'queue'; readonly queue: QueueName; readonly batchSize: number; /** No more at once than keep to the account's rate of email together. */ readonly paced?: true }
  | { readonly kind: 'schedule'; /** EventBridge Scheduler expression. */ readonly expression: string; readonly timezone: 'Europe/London' }
  | { readonly kind: 'api'; readonly routes: readonly ApiRoute[] }
  | { readonly kind: 'web' };

/** A route of the police API. Every one needs a bearer token with the scope. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly scope: string;
}

export interface FunctionSpec {
  readonly does: string;
  readonly triggers: readonly Trigger[];
  readonly tables: Partial<Record<TableName, Access>>;
  readonly sends: readonly QueueName[];
  /** Buckets into which it puts documents; nothing is granted but that. */
  readonly puts?: readonly BucketName[];
  /** Signs documents with the product's own key. */
  readonly signs?: true;
  readonly sendsEmail?: true;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly harmIfItFails: string;
}

export const scopes = { report: 'first-bell/incidents.report', read: 'first-bell/incidents.status' } as const;

export const functions = {
  intake: {
    does: 'Takes a police force\'s events, keeps them, and answers only once they are safe.',
    triggers: [{ kind: 'api', routes: [
      { method: 'POST', path: '/incidents', scope: scopes.report },
      { method: 'POST', path: '/incidents/validate', scope: scopes.report },
      { method: 'GET', path: '/receipts/{receiptId}', scope: scopes.read },
      { method: 'POST', path: '/incident-status', scope: scopes.read },
    ] }],
    tables: { incidents: 'read-write', protected: 'append', refused: 'read-write', directory: 'read', duties: 'read-write', due: 'write', audit: 'append' },
    sends: ['match', 'report'], memoryMb: 512, timeoutSeconds: 29,
    harmIfItFails: 'Police reports are not taken in, and the force has to hold them.',
  },
  match: {
    does: 'Finds each child on a roll and each school on the register, or asks a person.',
    triggers: [{ kind: 'queue', queue: 'match', batchSize: 10 }],
    tables: { incidents: 'read', rolls: 'read', directory: 'read', duties: 'read-write', disclosures: 'read-write', due: 'write', audit: 'append' },
    sends: ['plan', 'assess'], memoryMb: 1024, timeoutSeconds: 30,
    harmIfItFails: 'Children are not matched to schools.',
  },
  plan: {
    does: 'Writes what each school will be shown, and sets its clocks.',
    triggers: [{ kind: 'queue', queue: 'plan', batchSize: 10 }],
    // The history: who two incidents have in common, where one of them is a death.
    tables: { incidents: 'read', rolls: 'read', directory: 'read', history: 'read', duties: 'read-write', disclosures: 'read-write', due: 'write', audit: 'append' },
    sends: [], memoryMb: 512, timeoutSeconds: 30,
    harmIfItFails: 'Notifications are not planned.',
  },
  assess: {
    does: 'Finds out who is who across incidents, and what the risk rules make of each. Beside plan, never before it.',
    triggers: [{ kind: 'queue', queue: 'assess', batchSize: 5 }],
    tables: { incidents: 'read', duties: 'read', directory: 'read', people: 'read-write', history: 'read-write', due: 'write', audit: 'append' },
    // To itself, where an incident touches others: they are judged by messages of their own. To plan, where one of them is a death.
    sends: ['assess', 'cases', 'plan'], memoryMb: 1024, timeoutSeconds: 55,
    harmIfItFails: 'Incidents are not judged by the risk rules, nobody is told of a person at growing risk, and after a death what is unread of earlier incidents goes on.',
  },
  cases: {
    does: 'Opens what the rules call for, offers people at high risk to an IDVA, follows the clocks of casework, and alerts those who work it.',
    triggers: [{ kind: 'queue', queue: 'cases', batchSize: 5 }],
    tables: { cases: 'read-write', history: 'read', incidents: 'read', directory: 'read', due: 'write', audit: 'append' },
    // To itself: an alert is a message of its own, so that it goes even if what raised it dies.
    sends: ['cases'], sendsEmail: true, memoryMb: 512, timeoutSeconds: 55,
    harmIfItFails: 'Nobody is offered to an IDVA, and no recommendation reaches a person.',
  },
  release: {
    does: 'Every minute, opens the notifications whose release has come and hands them to delivery.',
    triggers: [{ kind: 'schedule', expression: 'rate(1 minute)', timezone: 'Europe/London' }],
    // The rolls: a child may have moved since the match, and the old school is not told.
    tables: { due: 'read-write', duties: 'read-write', disclosures: 'read-write', rolls: 'read', directory: 'read', audit: 'append' },
    sends: ['deliver'], memoryMb: 512, timeoutSeconds: 55,
    harmIfItFails: 'No school is told anything this morning.',
  },
  deliver: {
    does: 'Chooses who at the school may be told, and emails them that something is waiting.',
    triggers: [{ kind: 'queue', queue: 'deliver', batchSize: 10, paced: true }],
    tables: { disclosures: 'read-write', duties: 'read-write', directory: 'read', due: 'write', audit: 'append' },
    sends: [], sendsEmail: true, memoryMb: 512, timeoutSeconds: 30,
    harmIfItFails: 'Key adults are not alerted to notifications that are waiting for them.',
  },
  'delivery-events': {
    does: 'Follows what became of each email, and alerts the next adult where one did not arrive.',
    triggers: [{ kind: 'queue', queue: 'mail', batchSize: 10 }],
    tables: { disclosures: 'read-write', directory: 'read', due: 'write' },
    sends: ['deliver'], memoryMb: 512, timeoutSeconds: 30,
    harmIfItFails: 'An email to a key adult came back and nobody knows: the next adult is not alerted before the deputy\'s hour.',
  },
  chase: {
    does: 'Every minute, follows what is unread or undecided: deputy, phone task, desk, supervisor; and hands on what was left behind.',
    triggers: [{ kind: 'schedule', expression: 'rate(1 minute)', timezone: 'Europe/London' }],
    // The rolls: before a person rings a school, whether the child is theirs still.
    tables: { due: 'read-write', duties: 'read-write', disclosures: 'read-write', rolls: 'read', directory: 'read', audit: 'append' },
    sends: ['match', 'plan', 'deliver', 'report', 'mail', 'assess', 'cases'], memoryMb: 512, timeoutSeconds: 55,
    harmIfItFails: 'An unread notification is not followed by a telephone call.',
  },
  report: {
    does: 'Holds the force\'s own count against the ledger, says when a count is missing, and counts the days that the board is shown.',
    triggers: [
      { kind: 'queue', queue: 'report', batchSize: 1 },
      { kind: 'schedule', expression: 'cron(0 10 * * ? *)', timezone: 'Europe/London' },
    ],
    tables: { duties: 'read-write', incidents: 'read-write', directory: 'read', due: 'write', history: 'read', cases: 'read', audit: 'append' },
    sends: [], memoryMb: 512, timeoutSeconds: 55,
    harmIfItFails: 'A lost report would not be noticed.',
  },
  seal: {
    does: 'Every five minutes, seals what was written to the audit log and the ledger into the chain of its force.',
    triggers: [{ kind: 'schedule', expression: 'rate(5 minutes)', timezone: 'Europe/London' }],
    // The one function that reads the audit log; it can change nothing of it, and no writer of the log can write the chain.
    tables: { audit: 'read', duties: 'read', seals: 'read-append', directory: 'read' },
    sends: [], memoryMb: 512, timeoutSeconds: 55,
    harmIfItFails: 'What is altered in the record from now on may not be noticed.',
  },
  anchor: {
    does: 'Every fifteen minutes, writes the head of each chain where no writer of it can reach.',
    triggers: [{ kind: 'schedule', expression: 'rate(15 minutes)', timezone: 'Europe/London' }],
    tables: { seals: 'read', directory: 'read' },
    sends: [], puts: ['anchors'], memoryMb: 256, timeoutSeconds: 55,
    harmIfItFails: 'A chain that is made again from its beginning would not be noticed.',
  },
  'call-list': {
    does: 'Every five minutes, seals the list of whom each force would have to ring and puts it into the second region.',
    triggers: [{ kind: 'schedule', expression: 'rate(5 minutes)', timezone: 'Europe/London' }],
    tables: { duties: 'read', directory: 'read', incidents: 'read' },
    sends: [], puts: ['call-lists'], memoryMb: 512, timeoutSeconds: 55,
    harmIfItFails: 'If the region is lost now, the desk would not know whom to ring.',
  },
  portal: {
    does: 'The pages: key adults, the safeguarding desk, the authority\'s officers.',
    triggers: [{ kind: 'web' }],
    tables: { directory: 'read-write', duties: 'read-write', disclosures: 'read-write', incidents: 'read', rolls: 'read', cases: 'read-write', history: 'read-write', people: 'read-write', due: 'write', audit: 'read-append', sessions: 'read-write' },
    sends: ['match', 'plan', 'deliver', 'cases', 'assess'], memoryMb: 1024, timeoutSeconds: 29,
    signs: true,
    harmIfItFails: 'Nobody can read a notification.',
  },
} as const satisfies Record<string, FunctionSpec>;
export type FunctionName = keyof typeof functions;

/**
 * The names of the environment variables that a function is given, made the same way in the cloud and on the laptop:
 * `TABLE_<NAME>` for every table it may touch, `QUEUE_<NAME>_URL` for every queue it sends to, `BUCKET_<NAME>` and its region for
 * every bucket it puts into; `SIGNING_KEY` and its region where it signs; `MAIL_FROM` and
 * `MAIL_CONFIGURATION_SET` where it sends email; and the settings below.
 */
export const settings = {
  intake: ['OIDC_ISSUER', 'API_AUDIENCE', 'API_CLIENTS'],
  match: [],
  plan: [],
  assess: [],
  cases: ['PORTAL_URL'],
  release: ['MAIL_PER_SECOND'],
  deliver: ['PORTAL_URL', 'MAIL_PER_SECOND'],
  'delivery-events': [],
  chase: ['MAIL_PER_SECOND'],
  report: [],
  seal: [],
  anchor: [],
  'call-list': ['CALL_LIST_KEYS', 'CALL_LIST_PROTECTED_KEYS'],
  portal: ['PORTAL_URL', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
} as const satisfies Record<FunctionName, readonly string[]>;

export function tableVariable(table: TableName): string {
  return `TABLE_${table.toUpperCase()}`;
}
export function queueVariable(queue: QueueName): string {
  return `QUEUE_${queue.toUpperCase()}_URL`;
}

export function bucketVariables(bucket: BucketName): readonly [name: string, region: string] {
  const name = `BUCKET_${bucket.toUpperCase().replaceAll('-', '_')}`;
  return [name, `${name}_REGION`];
}

/** The names every function's variables must be drawn from: what `topology` grants it, and nothing else. */
export function environmentOf(name: FunctionName): string[] {
  const spec: FunctionSpec = functions[name];
  return [
    ...(Object.keys(spec.tables) as TableName[]).map(tableVariable),
    ...spec.sends.map(queueVariable),
    ...(spec.puts ?? []).flatMap(bucketVariables),
    ...(spec.signs ? ['SIGNING_KEY', 'SIGNING_KEY_REGION'] : []),
    ...(spec.sendsEmail ? ['MAIL_FROM', 'MAIL_CONFIGURATION_SET'] : []),
    ...settings[name],
  ];
}
