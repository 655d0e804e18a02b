/** The connection is lost, the server starts anew, the token grows old: the page says so, and the talk goes on. */
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { ChatPage } from './chatPage.ts';
import { startBrowser } from './chromium.ts';

/** Milliseconds after which Web Chat has tried to connect again, at the latest. */
const longestPause = 15_000;

describe('the chat page when the connection is lost', function () {
  this.timeout(120_000);
  let browser: Browser;
  let chat: ChatPage;
  const notice = () => chat.page.getByRole('status').filter({ hasText: 'connection' });

  before(async function () {
    this.timeout(600_000);
    browser = await startBrowser();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    chat = await ChatPage.open(browser);
    await chat.hears('Who has cancer?');
    await chat.taps('Me');
    await chat.hears('Question 2 of 5');
  });
  afterEach(() => chat.close());

  it('says so, and goes on by itself when the server is back', async () => {
    await chat.page.clock.install();
    await chat.page.reload();
    await chat.hears('Question 2 of 5');
    await chat.stopServer();
    await notice().waitFor();
    await chat.startServer();
    await chat.page.clock.fastForward(longestPause);
    await chat.hears('Hello again');
    await notice().waitFor({ state: 'hidden' });
    await chat.says('voice box');
    await chat.hears('Question 3 of 5');
  });

  it('keeps the talk when it is loaded while the server is away', async () => {
    await chat.page.route('**/directline/**', (route) => route.abort());
    await chat.page.reload();
    await chat.page.getByText('The chat cannot be reached just now.').waitFor();
    await chat.page.unroute('**/directline/**');
    await chat.taps('Try again');
    await chat.hears('Question 2 of 5');
  });

  it('goes on after a reload when the server has started anew', async () => {
    await chat.stopServer();
    await chat.startServer();
    await chat.page.reload();
    await chat.hears('Hello again');
    await chat.hears('Question 2 of 5');
  });

  it('begins anew when the token is none of the server’s', async () => {
    await chat.page.evaluate("sessionStorage.setItem('peer-support-talk', 'forged')");
    await chat.page.reload();
    await chat.hears('Who has cancer?');
    expect(await chat.said('Question 2 of 5')).to.equal(0);
  });
});
