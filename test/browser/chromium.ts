/** A Chromium or Chrome to test with: one that is installed, else one that is installed now by what the machine has. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
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
export async function startBrowser(): Promise<Browser> {
  const found = await firstThatStarts(installed());
  if (found) return found;
  for (const step of waysToInstall()) {
    process.stderr.write(`No browser yet: ${step.join(' ')}\n`);
    const fault = run(step);
    const browser = fault ? undefined : await firstThatStarts(installed());
    if (browser) return browser;
  }
  throw new Error('There is no browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

function installed(): string[] {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const all = [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...onPath, ...elsewhere, chromium.executablePath()];
  return all.filter((path) => existsSync(path));
}

/** Some are there but do not start, such as Ubuntu's, which only points to a snap. */
async function firstThatStarts(paths: readonly string[]): Promise<Browser | undefined> {
  for (const executablePath of paths) {
    const browser = await chromium.launch({ executablePath, args: flags }).catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}

type Command = readonly [string, ...string[]];

/** Debian's own package needs root; Playwright's download needs its libraries, which root can have installed beside it. */
function waysToInstall(): Command[] {
  const root = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const download: Command = [process.execPath, playwright, 'install', ...(root ? ['--with-deps'] : []), 'chromium'];
  const apt: Command = ['sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'];
  return root && isDebian() ? [apt, download] : [download];
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** The fault, when it failed. What it prints is shown. */
function run([command, ...parameters]: Command): unknown {
  try {
    execFileSync(command, parameters, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return undefined;
  } catch (error) {
    return error;
  }
}
