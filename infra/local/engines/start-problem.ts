/** Why the local stack, or one part of it, could not start. */
export type StartProblemCode =
  | 'engine-missing' | 'engine-failed' | 'port-taken' | 'state-corrupt' | 'state-in-use' | 'state-not-ours' | 'variable-missing' | 'stage-broken';

/** Something a person can put right. `message` is a plain sentence that says what is wrong and what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly code: StartProblemCode;

  constructor(code: StartProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
