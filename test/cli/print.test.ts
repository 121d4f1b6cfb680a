import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { widthRange } from '../../src/cli/commands.ts';
import { FileFault } from '../../src/io/file-fault.ts';
import { narrowestPage } from '../../src/render/text.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { createDesk, type Desk, faultyBriefing, goodBriefing, readerGone, warnedBriefing } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
  desk.write('roads.yaml', goodBriefing);
});
afterEach(() => desk.clear());

describe('prebrief print', () => {
  it('prints the summary on standard output and nothing else', async () => {
    const { exitCode, stdout, stderr } = await desk.prebrief(['print', 'roads.yaml']);
    expect(stdout).toContain('Talks on roads\n');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('reads the briefing from standard input for -', async () => {
    const piped = await desk.prebrief(['print', '-'], { stdin: goodBriefing });
    expect(piped).toEqual(await desk.prebrief(['print', 'roads.yaml']));
  });

  it('says that it waits where standard input is a terminal', async () => {
    const { stderr, exitCode } = await desk.prebrief(['print', '-'], { stdin: goodBriefing, stdinIsTerminal: true });
    expect(stderr).toBe('Reading the briefing from standard input; end with Ctrl-D.\n');
    expect(exitCode).toBe(0);
  });

  it('prints nothing of a briefing with errors, and reports them on standard error', async () => {
    desk.write('bad.yaml', faultyBriefing);
    const { exitCode, stdout, stderr } = await desk.prebrief(['print', 'bad.yaml']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('bad.yaml:4:9  error');
    expect(stderr).toMatch(/\n2 errors\n$/);
  });

  it('calls the briefing from standard input by that name in a report', async () => {
    const { stderr } = await desk.prebrief(['print', '-'], { stdin: faultyBriefing });
    expect(stderr).toContain('standard input:4:9  error');
  });

  it('prints a briefing with warnings, and says how to see them', async () => {
    desk.write('my talks.yaml', warnedBriefing);
    const { exitCode, stdout, stderr } = await desk.prebrief(['print', 'my talks.yaml']);
    expect(stdout).toContain('Talks on roads');
    expect(stderr).toBe("1 warning: prebrief check 'my talks.yaml' shows it\n");
    expect(exitCode).toBe(0);
  });

  it('keeps to the width that is asked for, and to 72 columns without', async () => {
    const word = 'Long scene setters are wrapped at the edge of the page. ';
    desk.write('long.yaml', `${goodBriefing}scene_setter:\n  - ${word.repeat(9)}\n`);
    const widest = async (args: string[]) => {
      const { stdout } = await desk.prebrief(['print', 'long.yaml', ...args]);
      return Math.max(...stdout.split('\n').map(displayWidth));
    };
    expect(await widest(['--width', '40'])).toBeLessThanOrEqual(40);
    expect(await widest([])).toBeLessThanOrEqual(72);
    expect(await widest([])).toBeGreaterThan(40);
    expect(await widest(['--width=120'])).toBeGreaterThan(72);
  });

  it('prints Markdown, for which there is no width', async () => {
    const { stdout } = await desk.prebrief(['print', 'roads.yaml', '--format', 'markdown']);
    expect(stdout).toMatch(/^\*\*For the principal\*\*\n\n# Talks on roads\n/);
    expect(await desk.prebrief(['print', 'roads.yaml', '--format', 'markdown', '--width', '60'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: '--width is for plain text; Markdown has no columns.\nSee prebrief print --help\n',
    });
  });

  it('has its headings, numbers and texts in the language that is asked for', async () => {
    desk.write('talks.yaml', 'title: { en: Roads, ru: Дороги }\nmeeting: { date: 2027-03-15 }\n');
    const { stdout } = await desk.prebrief(['print', 'talks.yaml', '--lang', 'ru']);
    expect(stdout.replaceAll('\u00A0', ' ')).toContain('Для первого лица\n\nДороги\nпн, 15 марта 2027 г.');
  });

  it('does not pour a Word file into a terminal', async () => {
    const outcome = await desk.prebrief(['print', 'roads.yaml', '--format', 'docx'], { columns: 80 });
    const stderr = 'This format is no text to be shown. Name a file with -o.\n';
    expect(outcome).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('holds back what is not for the audience, and says on the first line and on standard error for whom it is', async () => {
    desk.write('plan.yaml', `${goodBriefing}objectives: [Win.]\nsummary: { text: They come., for: public }\n`);
    const { stdout, stderr } = await desk.prebrief(['print', 'plan.yaml', '--for', 'public']);
    expect(stdout).toMatch(/^For the public\n/);
    expect(stdout).toContain('They come.');
    expect(stdout).not.toContain('Win.');
    expect(stderr).toBe('For the public: 1 item is held back.\n');
  });

  it('refuses to export a title that states what is held back', async () => {
    const figure = 'figures: [{ id: f, values: [{ period: 2023, value: 4 billion USD }] }]\n';
    desk.write('plan.yaml', goodBriefing.replace('roads', `\${f.2023}`) + figure);
    const { exitCode, stdout, stderr } = await desk.prebrief(['print', 'plan.yaml', '--for', 'public']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe('The title states a figure that is not for the public.\n');
  });

  it('allows no width below the narrowest page', () => {
    expect(widthRange.least).toBe(narrowestPage);
  });

  it.each(['39', '251', 'wide', '60.5', '0x50'])('refuses the width %s', async (width) => {
    expect(await desk.prebrief(['print', 'roads.yaml', '--width', width])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `--width can be a whole number from 40 to 250, not “${width}”.\nSee prebrief print --help\n`,
    });
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const outcome = await desk.prebrief(['print', 'roads.yaml'], { stdoutFault: readerGone });
    expect(outcome).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('says why its output could not be written', async () => {
    const stdoutFault = new FileFault('other', 'no space left on device');
    const outcome = await desk.prebrief(['print', 'roads.yaml'], { stdoutFault });
    const stderr = 'Could not write the output: no space left on device.\n';
    expect(outcome).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('reports a fault of its own in one message without a stack trace', async () => {
    const stdoutFault = new TypeError('page is \x1b[31mundefined');
    const { exitCode, stderr } = await desk.prebrief(['print', 'roads.yaml'], { stdoutFault });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('a fault of its own (TypeError: page is <U+001B>[31mundefined)');
    expect(stderr).toContain('Your briefing is unchanged.');
    expect(stderr).not.toContain('    at ');
  });
});

function linkTo(name: string, link: (target: string, path: string) => void): string {
  link(desk.path('roads.yaml'), desk.path(name));
  return name;
}

describe('prebrief print -o', () => {
  it('writes the summary to the file and says so on standard error', async () => {
    const { stdout } = await desk.prebrief(['print', 'roads.yaml']);
    const outcome = await desk.prebrief(['print', 'roads.yaml', '-o', 'roads.txt']);
    expect(outcome).toEqual({ exitCode: 0, stdout: '', stderr: 'Wrote roads.txt\n' });
    expect(readFileSync(desk.path('roads.txt'), 'utf8')).toBe(stdout);
    expect(readdirSync(desk.folder).sort()).toEqual(['roads.txt', 'roads.yaml']);
  });

  it('leaves a file that exists as it is, and says how to replace it', async () => {
    desk.write('roads.txt', 'old');
    const outcome = await desk.prebrief(['print', 'roads.yaml', '-o', 'roads.txt']);
    const stderr = 'roads.txt exists already. Name another file, or replace it with --force.\n';
    expect(outcome).toEqual({ exitCode: 2, stdout: '', stderr });
    expect(readFileSync(desk.path('roads.txt'), 'utf8')).toBe('old');
  });

  it('replaces an older summary with --force and keeps its permissions', async () => {
    desk.write('roads.txt', 'old');
    chmodSync(desk.path('roads.txt'), 0o600);
    await desk.prebrief(['print', 'roads.yaml', '-o', 'roads.txt', '--force']);
    expect(readFileSync(desk.path('roads.txt'), 'utf8')).toContain('Talks on roads');
    expect(statSync(desk.path('roads.txt')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['roads.md', '# Talks on roads'],
    ['ROADS.MARKDOWN', '# Talks on roads'],
    ['roads.txt', '\nTalks on roads\n'],
    ['roads', '\nTalks on roads\n'],
  ])('takes the format from the ending of %s', async (name, part) => {
    await desk.prebrief(['print', 'roads.yaml', '-o', name]);
    expect(readFileSync(desk.path(name), 'utf8')).toContain(part);
  });

  it.each([
    ['roads.html', '<!doctype html>'],
    ['roads.docx', 'PK'],
  ])('begins %s as the format asks for it', async (name, beginning) => {
    await desk.prebrief(['print', 'roads.yaml', '-o', name]);
    expect(readFileSync(desk.path(name), 'latin1').startsWith(beginning)).toBe(true);
  });

  it('lets --format decide where the ending says otherwise', async () => {
    await desk.prebrief(['print', 'roads.yaml', '-o', 'roads.log', '--format', 'markdown']);
    expect(readFileSync(desk.path('roads.log'), 'utf8')).toContain('# Talks on roads');
  });

  it('names the endings that it knows where it does not know one', async () => {
    const { exitCode, stderr } = await desk.prebrief(['print', 'roads.yaml', '-o', 'roads.pdf']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('The ending of roads.pdf names no format (.txt, .md');
  });

  it('takes - for standard output', async () => {
    const outcome = await desk.prebrief(['print', 'roads.yaml', '-o', '-']);
    expect(outcome).toEqual(await desk.prebrief(['print', 'roads.yaml']));
  });

  it.each([
    ['by its name', () => 'roads.yaml'],
    ['by another spelling', () => './x/../roads.yaml'],
    ['through a symbolic link', () => linkTo('soft.txt', symlinkSync)],
    ['through a hard link', () => linkTo('hard.txt', linkSync)],
  ])('never writes over the briefing itself, %s', async (_, link) => {
    const output = link();
    const { exitCode, stdout, stderr } = await desk.prebrief(['print', 'roads.yaml', '-o', output]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(`${output} is the briefing itself, which prebrief never changes. Name another file.\n`);
    expect(readFileSync(desk.path('roads.yaml'), 'utf8')).toBe(goodBriefing);
  });

  it('never writes over another briefing', async () => {
    desk.write('other.yml', warnedBriefing);
    const { exitCode, stderr } = await desk.prebrief(['print', '-', '-o', 'other.yml'], { stdin: goodBriefing });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('other.yml may be a briefing');
    expect(readFileSync(desk.path('other.yml'), 'utf8')).toBe(warnedBriefing);
  });

  it('writes nothing for a briefing with errors', async () => {
    desk.write('bad.yaml', faultyBriefing);
    expect((await desk.prebrief(['print', 'bad.yaml', '-o', 'bad.txt'])).exitCode).toBe(1);
    expect(readdirSync(desk.folder)).not.toContain('bad.txt');
  });

  it.each([
    ['.', '. is a folder. Name a file in it.\n'],
    ['/dev/null', '/dev/null is not a regular file. Leave -o out and redirect with > instead.\n'],
    ['none/roads.txt', 'Could not write none/roads.txt: there is no such folder.\n'],
    ['none/', 'There is no folder none/. Name a file in a folder that exists.\n'],
    ['x'.repeat(300), `Could not write ${'x'.repeat(300)}: name too long.\n`],
  ])('refuses %s', async (output, stderr) => {
    const outcome = await desk.prebrief(['print', 'roads.yaml', '-o', output]);
    expect(outcome).toEqual({ exitCode: 2, stdout: '', stderr });
  });
});
