/** Why a source on the web could not be read. */
export type SourceProblem =
  /** Not an address that can be fetched. */
  | 'address'
  /** An address over plain http, of another machine. */
  | 'insecure'
  /** The site is there but keeps other pages from reading it (CORS). */
  | 'blocked'
  /** Nothing answered. */
  | 'unreachable'
  | 'not-found'
  /** It wants a sign-in, or refuses. */
  | 'refused'
  | 'busy'
  /** Any other error that the site answered with. */
  | 'failed'
  /** It stopped answering half way. */
  | 'stopped'
  | 'too-large'
  /** It is there, but it is not what was asked for. */
  | 'wrong-kind'
  /** It is of the right kind, but cut, changed or not as it describes itself. */
  | 'damaged'
  | 'empty';

/**
 * Thrown where a source on the web cannot be read. The message is one sentence that names the address, says what
 * happened and what to do next; `problem` is for programs.
 *
 * @example
 * throw new SourceReadError('not-found', url, `${url} was not found: check the address.`);
 */
export class SourceReadError extends Error {
  override readonly name = 'SourceReadError';
  readonly problem: SourceProblem;
  readonly address: string;

  constructor(problem: SourceProblem, address: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
    this.address = address;
  }
}
