/** The chat page in a real browser, against the real app under a pinned clock. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { DateTime } from 'luxon';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startApp } from '../../bot/app.ts';
import { silentLog } from '../../bot/log.ts';
import type { RunningServer } from '../../bot/server.ts';
import { readSettings } from '../../bot/settings.ts';
import { startBrowser } from './chromium.ts';

describe('the chat page', function () {
  this.timeout(120_000);
  let browser: Browser;
  let folder: string;
  let app: RunningServer;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let elsewhere: string[];

  const now = () => DateTime.fromISO('2026-11-24T03:00', { zone: 'Europe/London' });
  const start = (port = '0') => startApp(readSettings({ PORT: port, STATE_FOLDER: folder }), { now, log: silentLog });

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    app = await start();
    context = await browser.newContext({ viewport: { width: 390, height: 780 } });
    page = await context.newPage();
    complaints = [];
    elsewhere = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    context.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(app.url) && !/^(?:data|blob):/.test(address)) elsewhere.push(address);
    });
    await page.goto(app.url);
    await hears('Who has cancer?');
  });
  afterEach(async () => {
    await context.close();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const hears = (words: string) => page.getByRole('log').or(page.locator('main')).getByText(words).last().waitFor();
  const taps = (label: string) => page.getByRole('button', { name: label, exact: true }).last().click();
  const says = async (words: string) => {
    await page.getByRole('textbox').fill(words);
    await page.keyboard.press('Enter');
  };

  it('takes taps and typed words, and shows the groups with their next meeting', async () => {
    await taps('Me');
    await hears('Question 2 of 5');
    await says('tounge');
    await hears('Question 3 of 5');
    await says('im 34');
    await hears('Question 4 of 5');
    await taps('Online');
    await hears('Question 5 of 5');
    await taps('No thanks');
    await hears('I found 5 groups that fit');
    const cards = page.locator('.card');
    const names = await cards.getByRole('heading').allTextContents();
    expect(names).to.deep.equal(['Young Tongues', 'Shine Cancer Support', 'Mouth Cancer Foundation']);
    expect(await cards.nth(2).textContent()).to.include('in 6 days, on Monday 30 November at 7pm, online');
    await taps('Show more');
    await hears('in 15 days, on Wednesday 9 December at 7pm, online');
    expect(complaints).to.deep.equal([]);
    expect(elsewhere).to.deep.equal([]);
    expect(await context.cookies()).to.deep.equal([]);
    expect(await page.evaluate('Object.keys(localStorage)')).to.deep.equal([]);
  });

  it('goes on where it was after a reload, and after the server has started anew', async () => {
    await taps('Me');
    await hears('Question 2 of 5');
    await page.reload();
    await hears('Question 2 of 5');
    expect(await page.locator('.words').getByText('Hello. I help people').count()).to.equal(1);
    const port = new URL(app.url).port;
    await app.close();
    app = await start(port);
    await page.reload();
    await hears('Hello again');
    await says('voice box');
    await hears('Question 3 of 5');
  });

  it('has urgent help at hand, in the header and without JavaScript', async () => {
    await taps('I need help now');
    await hears('Text SHOUT to 85258');
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(app.url);
    await still.getByText('Urgent help and contacts').click();
    await still.getByText('Text SHOUT to 85258').waitFor();
    expect(await still.locator('noscript').innerText()).to.include('020 3875 8991');
    await plain.close();
  });

  it('can be used with the keyboard alone', async () => {
    await page.getByRole('textbox').focus();
    await page.keyboard.type('laryngectomy');
    await page.keyboard.press('Enter');
    await hears('I have put: a laryngectomy');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await hears('Question');
    expect(complaints).to.deep.equal([]);
  });

  for (const width of [320, 390, 1280]) {
    it(`never scrolls sideways at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 700 });
      await says('tongue cancer, 34, online, just for me');
      await hears('LGBTIQ');
      await says('no');
      await hears('I found');
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).to.equal(true);
    });
  }
});
