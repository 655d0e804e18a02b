/** A Chromium or Chrome to test with: one that is installed, else one that is installed now by what the machine has. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox, because tests may run as root in a container; nothing that would call home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser. Throws with what to do when there is none and none can be installed. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: installed() ?? install(), args: flags });
}

function installed(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  return [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...usual, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

function install(): string {
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const steps: readonly (readonly [string, readonly string[]])[] = asRoot
    ? [
        ['apt-get', ['update']],
        ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
      ]
    : [['npx', ['playwright-core', 'install', 'chromium']]];
  try {
    for (const [command, parameters] of steps) execFileSync(command, parameters, { stdio: 'inherit' });
  } catch (error) {
    throw new Error('No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.', {
      cause: error,
    });
  }
  const found = installed();
  if (found === undefined)
    throw new Error('The browser was installed, but not where it was looked for. Set CHROMIUM_PATH to it.');
  return found;
}
