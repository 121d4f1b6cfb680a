import { execFile } from 'node:child_process';

/** What git answered: the bytes of a file, or why there are none. */
export type GitAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly reason: 'no-git' | 'no-repository' | 'too-large' | 'not-found'; readonly message: string };

/**
 * The content of a file in a revision, named as git has it: `HEAD:briefings/x.yaml`, or `HEAD:./x.yaml` from the folder.
 * At most `most` bytes. Runs git without a shell; never throws.
 */
export function readRevision(name: string, folder: string, most: number): Promise<GitAnswer> {
  // Nothing that begins with a dash names a revision; git would take it for an option.
  if (name.startsWith('-')) return Promise.resolve({ reason: 'not-found', message: 'no revision begins with a dash' });
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  const options = { cwd: folder, env, encoding: 'buffer', maxBuffer: most } as const;
  return new Promise((resolve) => {
    execFile('git', ['cat-file', 'blob', name], options, (error, stdout, stderr) => {
      if (error === null) return resolve({ bytes: stdout });
      resolve(explain(error.code, stderr.toString()));
    });
  });
}

function explain(code: unknown, stderr: string): GitAnswer {
  if (code === 'ENOENT') return { reason: 'no-git', message: 'git is not installed' };
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return { reason: 'too-large', message: 'the file is too large' };
  const [line = ''] = stderr.split('\n');
  const message = line.replace(/^fatal: /, '').replace(/\.$/, '') || 'git gave no reason';
  return { reason: /not a git repository/i.test(line) ? 'no-repository' : 'not-found', message };
}
