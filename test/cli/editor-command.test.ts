import { describe, expect, it } from 'vitest';
import { buildEditorCommand } from '../../src/cli/editor-command.ts';

const file = '/talks/my roads.yaml';

function command(EDITOR: string, VISUAL?: string) {
  const { program, args } = buildEditorCommand({ EDITOR, VISUAL }, file, 12) ?? { program: '', args: [] };
  return [program, ...args];
}

describe('the command of the editor', () => {
  it.each([
    ['vi', ['vi', '+12', file]],
    ['/usr/bin/vim.tiny', ['/usr/bin/vim.tiny', '+12', file]],
    ['nano -w', ['nano', '-w', '+12', file]],
    ['emacs-29.4 -nw', ['emacs-29.4', '-nw', '+12', file]],
    ['emacsclient -t', ['emacsclient', '-t', '+12', file]],
    ['micro', ['micro', '+12', file]],
    ['kak', ['kak', '+12', file]],
    ['hx', ['hx', `${file}:12`]],
    ['subl -w', ['subl', '-w', `${file}:12`]],
    ['code --wait', ['code', '--wait', '--goto', `${file}:12`]],
    ['code-insiders', ['code-insiders', '--goto', `${file}:12`]],
    ['kate', ['kate', '--line', '12', file]],
    ['gedit', ['gedit', '+12', file]],
    ['C:/Tools/Code.exe', ['C:/Tools/Code.exe', '--goto', `${file}:12`]],
    ['my-own-editor', ['my-own-editor', file]],
  ])('says the line as %s takes it', (editor, expected) => {
    expect(command(editor)).toEqual(expected);
  });

  it.each([
    [`'/opt/my editor/vim' -u "a b"`, ['/opt/my editor/vim', '-u', 'a b', '+12', file]],
    [String.raw`/opt/my\ editor/vim`, ['/opt/my editor/vim', '+12', file]],
    [`vim -c 'set spell' ""`, ['vim', '-c', 'set spell', '', '+12', file]],
    [`vim "-c say \\"hi\\""`, ['vim', '-c say "hi"', '+12', file]],
    ['vim;rm $HOME', ['vim;rm', '$HOME', file]],
    ["vim 'never closed", ['vim', 'never closed', '+12', file]],
  ])('reads %s as a shell reads words, and is no shell', (editor, expected) => {
    expect(command(editor)).toEqual(expected);
  });

  it('takes VISUAL before EDITOR, and either where the other is empty', () => {
    expect(command('nano', 'vim')[0]).toBe('vim');
    expect(command('nano', ' ')[0]).toBe('nano');
    expect(command('', 'vim')[0]).toBe('vim');
    expect(buildEditorCommand({ EDITOR: '', VISUAL: "''" }, file, 1)).toBeUndefined();
    expect(buildEditorCommand({}, file, 1)).toBeUndefined();
  });

  it.each([
    ['vim', true],
    ['emacsclient', true],
    ['emacsclient -n', false],
    ['code --wait', false],
    ['subl', false],
    ['unheard-of', true],
  ])('of %s is given the terminal: %s', (editor, takesTerminal) => {
    expect(buildEditorCommand({ EDITOR: editor }, file, 1)?.takesTerminal).toBe(takesTerminal);
  });
});
