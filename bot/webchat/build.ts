/**
 * Fetches the built files that the page needs: `npm run webchat`, which also runs before start and test, and does nothing
 * when they are there. An install of botframework-webchat weighs 486 MB, so its one built file is taken from the package's
 * tarball instead.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface Wanted {
  readonly spec: string;
  /** Of the tarball, as the registry publishes it. */
  readonly sha512: string;
  /** The file in the package that we serve, and under which name. */
  readonly file: string;
  readonly as: string;
  /** The package's licence, which has to go with it. */
  readonly licence: string;
}

/** Web Chat takes React from the window when it is there, and our own cards need it. All are MIT licensed. */
const wanted: readonly Wanted[] = [
  {
    spec: 'botframework-webchat@4.18.1',
    sha512: '7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
    file: 'dist/webchat-minimal.js',
    as: 'webchat.js',
    licence: 'dist/webchat-minimal.js.LICENSE.txt',
  },
  {
    spec: 'react@16.14.0',
    sha512: '0X2CImDkJGApiAlcf0ODKIneSwBPhqJawOa5wCtKbu7ZECrmS26NvtSILynQ66cgkT/RJ4LidJOc3bUESwmU8g==',
    file: 'umd/react.production.min.js',
    as: 'react.js',
    licence: 'LICENSE',
  },
  {
    spec: 'react-dom@16.14.0',
    sha512: '1gCeQXDLoIqMgqD3IO2Ah9bnf0w9kzhwN5q4FGnHZ67hBm9yePzB5JJAIQCc8x3pFnNlwFq4RidZggNAAkzWWw==',
    file: 'umd/react-dom.production.min.js',
    as: 'react-dom.js',
    licence: 'LICENSE',
  },
];

const here = fileURLToPath(new URL('.', import.meta.url));
const built = join(here, 'built');
const recipe = JSON.stringify(wanted);

/** Beside `built`, so that the whole folder can be put in place at once: whoever looks sees all of it or nothing. */
function build(): void {
  const folder = mkdtempSync(join(here, 'building-'));
  try {
    const next = join(folder, 'built');
    mkdirSync(next);
    for (const one of wanted) fetchOne(one, folder, next);
    writeFileSync(join(next, 'complete.json'), recipe);
    rmSync(built, { recursive: true, force: true });
    renameSync(next, built);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fetchOne({ spec, sha512, file, as, licence }: Wanted, folder: string, next: string): void {
  const tarball = join(folder, pack(spec, folder));
  const found = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (found !== sha512) throw new Error(`${spec} is not the file that we trust (its sha512 is ${found})`);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, `package/${file}`, `package/${licence}`]);
  const bytes = readFileSync(join(folder, 'package', file));
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(join(next, as), bytes);
  writeFileSync(join(next, `${as}.gz`), gzipSync(bytes, { level: 9 }));
  writeFileSync(join(next, `${as}.br`), brotliCompressSync(bytes, { params: size }));
  writeFileSync(join(next, `${as}.licence.txt`), readFileSync(join(folder, 'package', licence)));
}

/** Lets npm fetch a tarball, by its own settings of registry and proxy; gives the file's name. */
function pack(spec: string, folder: string): string {
  const { npm_execpath } = process.env;
  const parameters = ['pack', spec, '--silent', '--pack-destination', folder];
  const [command, ...all] = npm_execpath ? [process.execPath, npm_execpath, ...parameters] : ['npm', ...parameters];
  return execFileSync(command, all, { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
}

function isBuilt(): boolean {
  const marker = join(built, 'complete.json');
  return existsSync(marker) && readFileSync(marker, 'utf8') === recipe;
}

try {
  if (!isBuilt()) build();
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `The web chat could not be built: ${why}\nCheck that the npm registry can be reached, then run: npm run webchat\n`,
  );
  process.exitCode = 1;
}
