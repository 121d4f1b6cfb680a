import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const shipped = readFileSync(new URL('../../briefings/briefing.schema.json', import.meta.url), 'utf8');
const shippedOfExport = readFileSync(new URL('../../docs/export.schema.json', import.meta.url), 'utf8');

describe('prebrief schema', () => {
  it('prints the schema that stands beside the briefings', async () => {
    expect(await desk.prebrief(['schema'])).toEqual({ exitCode: 0, stdout: shipped, stderr: '' });
  });

  it('prints the schema of the JSON export when asked for it', async () => {
    expect(await desk.prebrief(['schema', '--export'])).toEqual({ exitCode: 0, stdout: shippedOfExport, stderr: '' });
  });

  it('writes it to a file', async () => {
    const outcome = await desk.prebrief(['schema', '-o', 'briefing.schema.json']);
    expect(outcome).toEqual({ exitCode: 0, stdout: '', stderr: 'Wrote briefing.schema.json\n' });
    expect(readFileSync(desk.path('briefing.schema.json'), 'utf8')).toBe(shipped);
  });

  it('replaces a file only when told to', async () => {
    desk.write('briefing.schema.json', 'old');
    const refused = await desk.prebrief(['schema', '-o', 'briefing.schema.json']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('exists already');
    expect(readFileSync(desk.path('briefing.schema.json'), 'utf8')).toBe('old');
    expect((await desk.prebrief(['schema', '--force', '-o', 'briefing.schema.json'])).exitCode).toBe(0);
    expect(readFileSync(desk.path('briefing.schema.json'), 'utf8')).toBe(shipped);
  });

  it('takes no file', async () => {
    expect(await desk.prebrief(['schema', 'roads.yaml'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'prebrief schema takes no file or other word, as “roads.yaml”.\nSee prebrief schema --help\n',
    });
  });
});
