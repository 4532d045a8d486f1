import type { LogCode } from './log-codes.ts';

/**
 * What may stand beside a code. Ids that First Bell or the provider made, words from closed lists, and counts. A value the
 * police, a school or a browser sent is never one of them: their ids are opaque to us and may hold a name.
 */
export interface LogFields {
  readonly force?: string;
  readonly clientId?: string;
  readonly receiptId?: string;
  readonly refusalId?: string;
  readonly taskId?: string;
  readonly disclosureId?: string;
  readonly messageId?: string;
  readonly requestId?: string;
  readonly adultId?: string;
  readonly caseId?: string;
  readonly setting?: string;
  readonly queue?: string;
  readonly route?: string;
  /** A word from a closed list of ours. */
  readonly reason?: string;
  readonly what?: string;
  readonly status?: number;
  readonly count?: number;
  readonly failed?: number;
  readonly attempt?: number;
  readonly bytes?: number;
  readonly milliseconds?: number;
}

export interface Log {
  info(code: LogCode, fields?: LogFields): void;
  warn(code: LogCode, fields?: LogFields): void;
  /** `fault` is told by its kind and where it was thrown; its message, which may hold anything, is not. */
  error(code: LogCode, fields?: LogFields, fault?: unknown): void;
}

/** Writes one JSON line a call to standard output, which Lambda and the laptop both collect. */
export function makeLog(functionName: string, write: (line: string) => void = (line) => { process.stdout.write(line); }): Log {
  const say = (level: 'INFO' | 'WARN' | 'ERROR', code: LogCode, fields: LogFields = {}, fault?: unknown) => {
    write(`${JSON.stringify({ level, function: functionName, code, ...fields, ...(fault === undefined ? {} : { fault: describeFault(fault) }) })}\n`);
  };
  return {
    info: (code, fields) => say('INFO', code, fields),
    warn: (code, fields) => say('WARN', code, fields),
    error: (code, fields, fault) => say('ERROR', code, fields, fault),
  };
}

interface FaultKinds {
  readonly kinds: readonly string[];
  readonly httpStatus?: number;
  readonly at: readonly string[];
}

/** The class of a fault and of its causes, the provider's status, and up to six places in our code. No messages. */
export function describeFault(fault: unknown): FaultKinds {
  const kinds: string[] = [];
  let httpStatus: number | undefined;
  let at: string[] = [];
  for (let now: unknown = fault, depth = 0; now !== undefined && now !== null && depth < 5; depth++) {
    if (!(now instanceof Error)) {
      kinds.push(typeof now);
      break;
    }
    kinds.push(plainWord(now.name) ?? 'Error');
    httpStatus ??= statusOf(now);
    if (at.length === 0) at = framesOf(now);
    now = now.cause;
  }
  return { kinds, ...(httpStatus === undefined ? {} : { httpStatus }), at };
}

/** A name that somebody set to a sentence is not a class of fault. */
function plainWord(name: string): string | undefined {
  return /^[A-Za-z][A-Za-z0-9_$.]{0,60}$/.test(name) ? name : undefined;
}

function statusOf(fault: Error): number | undefined {
  const metadata: unknown = '$metadata' in fault ? fault.$metadata : undefined;
  const status: unknown = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** "file.ts:12:3" of the stack's frames. A message may span lines and imitate a frame, so it is taken off first. */
function framesOf(fault: Error): string[] {
  const stack = typeof fault.stack === 'string' ? fault.stack : '';
  const message = stack.indexOf(fault.message);
  const frames = fault.message !== '' && message >= 0 ? stack.slice(message + fault.message.length) : stack;
  return [...frames.matchAll(/^ {4}at .*?([\w.-]+:\d+:\d+)\)?$/gm)].slice(0, 6).map((match) => match[1] ?? '');
}
