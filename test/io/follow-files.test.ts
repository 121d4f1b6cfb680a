import { appendFile, mkdir, mkdtemp, realpath, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FollowedChange, followFiles } from '../../src/io/follow-files.ts';

interface Desk {
  path(name: string): string;
  /** Follows files or folders by their names. */
  follow(files: readonly string[], folders?: readonly string[]): Promise<void>;
  /** Resolves with the next change that is told: by the name of its first path, and whether it is calm. */
  next(): Promise<string>;
  /** All changes that have been told and not been asked for. */
  readonly waiting: readonly string[];
}

// Tests run side by side, so what they leave is cleared once for all of them.
const leftovers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const clear of leftovers) await clear();
});

/** A folder with a file `roads.yaml` in it. */
async function createDesk(hasEvents?: () => Promise<boolean>): Promise<Desk> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'prebrief-follow-')));
  const path = (name: string) => join(folder, name);
  await writeFile(path('roads.yaml'), 'title: Roads\n');
  const waiting: string[] = [];
  let tellNext = () => {};
  const onChange = ({ paths, isCalm }: FollowedChange) => {
    waiting.push(`${paths.map((each) => each.slice(folder.length + 1)).join()} ${isCalm ? 'calm' : 'early'}`);
    tellNext();
  };
  const follower = followFiles(onChange, hasEvents);
  leftovers.push(async () => {
    follower.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    path,
    waiting,
    follow: (files, folders = []) => follower.follow({ files: files.map(path), folders: folders.map(path) }),
    next: async () => {
      while (waiting.length === 0) await new Promise<void>((resolve) => (tellNext = resolve));
      return waiting.shift() ?? '';
    },
  };
}

async function expectTold({ next }: Desk, path: string): Promise<void> {
  expect(await next()).toBe(`${path} early`);
  expect(await next()).toBe(`${path} calm`);
}

describe.concurrent('a followed file', () => {
  it.each<[string, (desk: Desk) => Promise<void>]>([
    ['written in place', ({ path }) => writeFile(path('roads.yaml'), 'title: Railways\n')],
    ['written longer', ({ path }) => appendFile(path('roads.yaml'), 'marking: Internal\n')],
    [
      'replaced by another file that takes its name',
      async ({ path }) => {
        await writeFile(path('.roads.yaml.tmp'), 'title: Railways\n');
        await rename(path('.roads.yaml.tmp'), path('roads.yaml'));
      },
    ],
    [
      'set aside as a backup and written anew',
      async ({ path }) => {
        await rename(path('roads.yaml'), path('roads.yaml~'));
        await writeFile(path('roads.yaml'), 'title: Railways\n');
        await unlink(path('roads.yaml~'));
      },
    ],
    ['deleted', ({ path }) => unlink(path('roads.yaml'))],
  ])('tells once early and once calm when it is %s, and goes on telling', async (_, change) => {
    const desk = await createDesk();
    await desk.follow(['roads.yaml']);
    await change(desk);
    await expectTold(desk, 'roads.yaml');
    await writeFile(desk.path('roads.yaml'), 'title: Harbours\n');
    await expectTold(desk, 'roads.yaml');
    expect(desk.waiting).toEqual([]);
  });

  it('that comes back is told again', async () => {
    const desk = await createDesk();
    await desk.follow(['roads.yaml', 'later.yaml']);
    await unlink(desk.path('roads.yaml'));
    await expectTold(desk, 'roads.yaml');
    await writeFile(desk.path('later.yaml'), 'title: Later\n');
    await expectTold(desk, 'later.yaml');
    await writeFile(desk.path('roads.yaml'), 'title: Roads\n');
    await expectTold(desk, 'roads.yaml');
  });

  it('does not tell of its neighbours', async () => {
    const desk = await createDesk();
    await desk.follow(['roads.yaml']);
    await writeFile(desk.path('other.yaml'), 'title: Other\n');
    await writeFile(desk.path('roads.yaml'), 'title: Railways\n');
    await expectTold(desk, 'roads.yaml');
    expect(desk.waiting).toEqual([]);
  });

  it('is followed through links, and so are the links', async () => {
    const desk = await createDesk();
    await mkdir(desk.path('2026'));
    await mkdir(desk.path('2027'));
    await writeFile(desk.path('2026/real.yaml'), 'title: Real\n');
    await writeFile(desk.path('2027/real.yaml'), 'title: Newer\n');
    await symlink('2026', desk.path('current'));
    await symlink('current/real.yaml', desk.path('link.yaml'));
    await desk.follow(['link.yaml']);
    await writeFile(desk.path('2026/real.yaml'), 'title: Real, changed\n');
    await expectTold(desk, 'link.yaml');
    await symlink('2027', desk.path('current.new'));
    await rename(desk.path('current.new'), desk.path('current'));
    await expectTold(desk, 'link.yaml');
    await writeFile(desk.path('2027/real.yaml'), 'title: Newer, changed\n');
    await expectTold(desk, 'link.yaml');
  });

  it('is found again when its whole folder is deleted and made anew', async () => {
    const desk = await createDesk();
    await mkdir(desk.path('talks'));
    await writeFile(desk.path('talks/a.yaml'), 'title: A\n');
    await desk.follow(['talks/a.yaml']);
    await rm(desk.path('talks'), { recursive: true });
    await expectTold(desk, 'talks/a.yaml');
    await mkdir(desk.path('talks'));
    await writeFile(desk.path('talks/a.yaml'), 'title: A again\n');
    await expectTold(desk, 'talks/a.yaml');
    await writeFile(desk.path('talks/a.yaml'), 'title: A once more\n');
    await expectTold(desk, 'talks/a.yaml');
  });

  it('is followed where the system tells nothing', async () => {
    const desk = await createDesk(async () => false);
    await desk.follow(['roads.yaml']);
    await writeFile(desk.path('roads.yaml'), 'title: Railways\n');
    await expectTold(desk, 'roads.yaml');
  });

  it('that is written in pieces is calm only at the end', async () => {
    const desk = await createDesk();
    await desk.follow(['roads.yaml']);
    const told: string[] = [];
    // As a slow network delivers it: each piece after the one before was told.
    for (const piece of ['title: ', 'Rail', 'ways\n']) {
      await appendFile(desk.path('roads.yaml'), piece);
      told.push(await desk.next());
    }
    expect(told).toEqual(['roads.yaml early', 'roads.yaml early', 'roads.yaml early']);
    expect(await desk.next()).toBe('roads.yaml calm');
  });
});

describe.concurrent('a followed folder', () => {
  it('tells when a file in it comes, changes or goes', async () => {
    const desk = await createDesk();
    await mkdir(desk.path('talks'));
    await desk.follow([], ['talks']);
    await writeFile(desk.path('talks/a.yaml'), 'title: A\n');
    await expectTold(desk, 'talks');
    await appendFile(desk.path('talks/a.yaml'), 'marking: Internal\n');
    await expectTold(desk, 'talks');
    await unlink(desk.path('talks/a.yaml'));
    await expectTold(desk, 'talks');
  });
});
