import { getSystemErrorMap } from 'node:util';

/** Why a file could not be read or written. */
export type FileFaultReason = 'missing' | 'exists' | 'folder' | 'not-regular' | 'no-permission' | 'outside' | 'other';

/** A file that could not be read or written. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly reason: FileFaultReason;

  /** `message` is the operating system's own word for it, such as `no space left on device`. */
  constructor(reason: FileFaultReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, FileFaultReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EEXIST: 'exists',
  EISDIR: 'folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

/** The fault behind an error of the file system; errors of another kind are thrown on as they are. */
export function toFileFault(error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  if (!isSystemError(error)) throw error;
  const message = getSystemErrorMap().get(error.errno)?.[1] ?? error.code;
  return new FileFault(reasons[error.code] ?? 'other', message, error);
}

/** Whether an error comes from the operating system. */
export function isSystemError(error: unknown): error is Error & { code: string; errno: number } {
  return error instanceof Error && 'code' in error && 'errno' in error && typeof error.errno === 'number';
}
