/** The processes themselves: what they print, and how they end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;

/** Starts one of our programs with these settings alone, away from any `.env`. */
function start(program: string, folder: string, environment: Record<string, string> = {}, options: string[] = []) {
  const child = spawn(process.execPath, ['--import', loader, path(program), ...options], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    printed.out += data;
  });
  child.stderr.on('data', (data) => {
    printed.err += data;
  });
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, ...printed }));
  return { child, printed, ended };
}

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Settings that are wrong, each with what must be printed about them. */
const faults: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
  [
    'what to mend in the settings',
    { PORT: 'x', LOG_LEVEL: 'loud', MicrosoftAppType: 'SingleTennant' },
    ['- PORT: ', '- LOG_LEVEL: ', '- MicrosoftAppType: ', '- MicrosoftAppId: '],
  ],
  ['what to mend in the directory', { DATA_FOLDER: 'broken' }, ['groups.json', 'cancerTypes.json']],
  ['which folder cannot be written', { STATE_FOLDER: 'a-file/state' }, ['a-file/state', 'STATE_FOLDER']],
  ['that the port is taken', { PORT: 'taken' }, ['The port is taken']],
  ['that HOST is not ours', { HOST: '192.0.2.1' }, ['HOST is no address of this machine']],
];

describe('npm start', () => {
  const other = createServer();

  before(async () => {
    await mkdir(join(folder, 'broken'));
    await writeFile(join(folder, 'broken', 'groups.json'), '{');
    await writeFile(join(folder, 'a-file'), '');
    await once(other.listen(0, '127.0.0.1'), 'listening');
  });
  after(() => other.close());

  for (const [what, environment, words] of faults) {
    it(`says ${what}, and no more`, async () => {
      const address = other.address();
      const taken = typeof address === 'object' ? `${address?.port}` : '';
      const settings = environment.PORT === 'taken' ? { PORT: taken } : environment;
      const { code, err } = await start('bot/index.ts', folder, settings).ended;
      expect(code).to.equal(1);
      for (const word of words) expect(err).to.include(word);
      expect(err).not.to.include('    at ');
    });
  }

  it('prints the address, keeps what it writes to this user, and ends when it is told to', async () => {
    const { child, printed, ended } = start('bot/index.ts', folder, { STATE_FOLDER: 'kept' });
    while (!printed.out.includes('from this machine alone')) await once(child.stdout, 'data');
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed.out)?.[0];
    const health: unknown = await (await fetch(`${address}/healthz`)).json();
    expect(health).to.deep.equal({ status: 'ok', groups: 8 });
    child.kill('SIGTERM');
    expect(await ended).to.include({ code: 0, err: '' });
    for (const file of await readdir(join(folder, 'kept'))) {
      expect((await stat(join(folder, 'kept', file))).mode & 0o077).to.equal(0);
    }
  });
});

describe('npm run chat', () => {
  it('reads lines from a pipe at a pinned moment, takes numbers for choices, and ends with the input', async () => {
    const { child, ended } = start('bot/console.ts', folder, {}, ['--now', '2026-12-16T18:00']);
    child.stdin.end('me\n2\n34\nonline\nno thanks\nwhen is the next Heads2gether meeting?\n');
    const { code, out, err } = await ended;
    expect({ code, err }).to.deep.equal({ code: 0, err: '' });
    expect(out).to.include('\n> 2\n').and.to.include('Question 3');
    expect(out.slice(out.indexOf('> when is'))).to.include('Next meeting: today at');
  });

  for (const now of ['tomorrow', '2026-03-29T01:30']) {
    it(`says how to write the moment instead of “${now}”`, async () => {
      const { child, ended } = start('bot/console.ts', folder, {}, [`--now=${now}`]);
      child.stdin.end();
      const { code, err } = await ended;
      expect(code).to.equal(1);
      expect(err).to.include('--now 2026-12-16T18:00').and.not.to.include('    at ');
    });
  }
});
