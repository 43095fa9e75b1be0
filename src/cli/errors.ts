/** The command was called in a way that it does not know: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The result could not be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Nobody reads the output any more (`| head`): the run ends without a word. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** The run was stopped from outside (Ctrl-C). */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** What the system's error codes mean to someone who did not write the program. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  ENOTDIR: 'no such file or folder; check the path',
  EACCES: 'permission denied; change its permissions or choose another place',
  EPERM: 'permission denied; change its permissions or choose another place',
  EISDIR: 'is a folder; name a file',
  ENOSPC: 'no space left on the device; make room or choose another place',
  EDQUOT: 'disk quota exceeded; make room or choose another place',
  EFBIG: 'file too large for the device',
  EROFS: 'the file system is read-only; choose another place',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the device reports an error',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB; split it',
};

/** The system's code of an error (`ENOENT`), or null. */
export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/**
 * What went wrong, on one line and without the program's inner names.
 *
 * @example
 * reasonOf(error); // 'no such file or folder; check the path'
 */
export function reasonOf(error: unknown): string {
  const known = REASONS[errorCode(error) ?? ''];
  if (known !== undefined) return known;
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim();
}
