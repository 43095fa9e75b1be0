import { SourceReadError, type SourceProblem } from './SourceReadError';

const PROBLEMS: ReadonlyMap<number, SourceProblem> = new Map([
  [401, 'refused'],
  [402, 'refused'],
  [403, 'refused'],
  [404, 'not-found'],
  [407, 'refused'],
  [410, 'not-found'],
  [429, 'busy'],
  [451, 'refused'],
  [503, 'busy'],
]);

/**
 * The error for an answer that is none.
 *
 * @param status HTTP status of the answer
 * @example statusError(new URL('https://example.org/a'), 404).problem // 'not-found'
 */
export function statusError(url: URL, status: number): SourceReadError {
  const problem = PROBLEMS.get(status) ?? 'failed';
  return new SourceReadError(problem, url.href, messageOf(problem, url, status));
}

function messageOf(problem: SourceProblem, { host, href }: URL, status: number): string {
  switch (problem) {
    case 'not-found':
      return `${href} was not found on the site (${status}): check the address; the page may have moved.`;
    case 'refused':
      return `${host} does not give ${href} to Ingot (${status}), which signs in nowhere: open it in the browser, save it and add the file, or paste its text.`;
    case 'busy':
      return `${host} is busy (${status}) and did not give ${href}: try again in a few minutes.`;
    default:
      return `${host} answered with an error (${status}) instead of ${href}: try again later.`;
  }
}
