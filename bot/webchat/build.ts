/**
 * Fetches the built files that the page needs: `npm run webchat`, which also runs before start and test. An install of
 * botframework-webchat weighs 486 MB, so its one built file is taken from the package's tarball instead.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface Wanted {
  readonly spec: string;
  /** Of the tarball, as the registry publishes it. */
  readonly sha512: string;
  /** The file in the package, and the name under which we serve it. */
  readonly file: string;
  readonly as: string;
}

/** React is named by Web Chat as `window.React`, and our own cards need it. All are MIT licensed; each file says so. */
const wanted: readonly Wanted[] = [
  {
    spec: 'botframework-webchat@4.18.1',
    sha512: '7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
    file: 'dist/webchat-minimal.js',
    as: 'webchat.js',
  },
  {
    spec: 'react@16.14.0',
    sha512: '0X2CImDkJGApiAlcf0ODKIneSwBPhqJawOa5wCtKbu7ZECrmS26NvtSILynQ66cgkT/RJ4LidJOc3bUESwmU8g==',
    file: 'umd/react.production.min.js',
    as: 'react.js',
  },
  {
    spec: 'react-dom@16.14.0',
    sha512: '1gCeQXDLoIqMgqD3IO2Ah9bnf0w9kzhwN5q4FGnHZ67hBm9yePzB5JJAIQCc8x3pFnNlwFq4RidZggNAAkzWWw==',
    file: 'umd/react-dom.production.min.js',
    as: 'react-dom.js',
  },
];

const built = fileURLToPath(new URL('built', import.meta.url));
const marker = join(built, 'complete.json');
const recipe = JSON.stringify(wanted);

if (existsSync(marker) && readFileSync(marker, 'utf8') === recipe) process.exit(0);

const folder = mkdtempSync(join(tmpdir(), 'webchat-'));
try {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  for (const one of wanted) fetchOne(one);
  writeFileSync(marker, recipe);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `The web chat could not be built: ${why}\nCheck that the npm registry can be reached, then run: npm run webchat\n`,
  );
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fetchOne({ spec, sha512, file, as }: Wanted): void {
  const name = execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  }).trim();
  const tarball = join(folder, name.split('\n').at(-1) ?? '');
  const found = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (found !== sha512) throw new Error(`${spec} is not the file that we trust (sha512 ${found})`);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, `package/${file}`]);
  const bytes = readFileSync(join(folder, 'package', file));
  writeFileSync(join(built, as), bytes);
  writeFileSync(join(built, `${as}.gz`), gzipSync(bytes, { level: 9 }));
  writeFileSync(
    join(built, `${as}.br`),
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  );
}
