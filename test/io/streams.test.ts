import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createInput, createOutput, OutputClosed } from '../../src/io/streams.ts';

function systemError(code: string, errno: number): Error {
  return Object.assign(new Error(`${code}: raw words of the system`), { code, errno, syscall: 'write' });
}

function failingStream(error: Error): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(error) });
}

describe('an output', () => {
  it('resolves only when the text has left', async () => {
    let arrived = '';
    const slow = new Writable({
      write: (chunk, _encoding, done) =>
        setImmediate(() => {
          arrived += String(chunk);
          done();
        }),
    });
    await createOutput(() => slow).write('summary');
    expect(arrived).toBe('summary');
  });

  it('tells a closed pipe from a fault, again and again', async () => {
    const output = createOutput(() => closedPipe);
    const closedPipe = failingStream(systemError('EPIPE', -32));
    await expect(output.write('summary')).rejects.toThrow(OutputClosed);
    await expect(output.write('more')).rejects.toThrow(OutputClosed);
  });

  it('gives the reason of another fault in words', async () => {
    const output = createOutput(() => failingStream(systemError('ENOSPC', -28)));
    await expect(output.write('summary')).rejects.toMatchObject({
      name: 'FileFault',
      reason: 'other',
      message: 'no space left on device',
    });
  });

  it('knows the terminal that it writes to', () => {
    const terminal = createOutput(() => Object.assign(new PassThrough(), { isTTY: true, columns: 91 }));
    const pipe = createOutput(() => new PassThrough());
    expect([terminal.isTerminal, terminal.columns]).toEqual([true, 91]);
    expect([pipe.isTerminal, pipe.columns]).toEqual([false, undefined]);
  });
});

describe('an input', () => {
  it('reads to the end', async () => {
    const input = createInput(() => Readable.from([Buffer.from('title: '), Buffer.from('Talks')]));
    expect(new TextDecoder().decode(await input.read(100))).toBe('title: Talks');
  });

  it('stops reading at the bound, even where there is no end', async () => {
    const endless = new Readable({ read: () => endless.push(Buffer.alloc(10)) });
    expect(await createInput(() => endless).read(25)).toHaveLength(25);
    expect(endless.destroyed).toBe(true);
  });

  it('gives the reason of a fault', async () => {
    const folder = new Readable({ read: () => folder.destroy(systemError('EISDIR', -21)) });
    await expect(createInput(() => folder).read(10)).rejects.toMatchObject({ name: 'FileFault', reason: 'folder' });
  });
});
