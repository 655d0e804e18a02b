/** Makes the picture of the chat for the README: `npm run picture`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import { startApp } from '../../bot/app.ts';
import { silentLog } from '../../bot/log.ts';
import { readSettings } from '../../bot/settings.ts';
import { startBrowser } from './chromium.ts';

const folder = await mkdtemp(join(tmpdir(), 'picture-'));
const now = () => DateTime.fromISO('2026-11-24T03:00', { zone: 'Europe/London' });
const app = await startApp(readSettings({ PORT: '0', STATE_FOLDER: folder }), { now, log: silentLog });
const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 640, height: 1240 } });
  await page.goto(app.url);
  const hears = (words: string) => page.locator('.words').getByText(words).last().waitFor();
  const says = async (words: string) => {
    await page.getByRole('textbox').fill(words);
    await page.keyboard.press('Enter');
  };
  await hears('Who has cancer?');
  await says("I'm 61, I have mouth cancer and I'd rather meet online");
  await hears('Question 5 of 5');
  await page.getByRole('button', { name: 'No thanks', exact: true }).last().click();
  await hears('I found');
  await page.locator('.card').nth(2).waitFor();
  await page.getByText('Connecting').waitFor({ state: 'detached' });
  await page.screenshot({ path: fileURLToPath(new URL('../../bot/webchat/chat.png', import.meta.url)) });
} finally {
  await browser.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
}
