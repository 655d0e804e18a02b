/** Whole talks on the chat page. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { ChatPage } from './chatPage.ts';
import { startBrowser } from './chromium.ts';

describe('the chat page', function () {
  this.timeout(120_000);
  let browser: Browser;
  let chat: ChatPage;

  before(async function () {
    this.timeout(600_000);
    browser = await startBrowser();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    chat = await ChatPage.open(browser);
    await chat.hears('Who has cancer?');
  });
  afterEach(() => chat.close());

  it('takes taps and typed words, and shows the groups with their next meeting', async () => {
    await chat.taps('Me');
    await chat.hears('Question 2 of 5');
    await chat.says('tounge');
    await chat.hears('Question 3 of 5');
    await chat.says('im 34');
    await chat.hears('Question 4 of 5');
    await chat.taps('Online');
    await chat.hears('Question 5 of 5');
    await chat.taps('No thanks');
    await chat.cards.nth(2).waitFor();
    const names = await chat.cards.getByRole('heading').allTextContents();
    expect(names).to.deep.equal(['Young Tongues', 'Shine Cancer Support', 'Mouth Cancer Foundation']);
    expect(await chat.cards.nth(2).textContent()).to.include('in 6 days, on Monday 30 November at 7pm, online');
    await chat.taps('Show more');
    await chat.hears('in 15 days, on Wednesday 9 December at 7pm, online');
  });

  it('asks nothing of anybody else, keeps nothing but the token for this tab, and breaks no rule of its own', async () => {
    await chat.findsGroups();
    expect(chat.elsewhere).to.deep.equal([]);
    expect(chat.complaints).to.deep.equal([]);
    expect(await chat.context.cookies()).to.deep.equal([]);
    expect(await chat.page.evaluate('Object.keys(localStorage)')).to.deep.equal([]);
    expect(await chat.page.evaluate('Object.keys(sessionStorage)')).to.deep.equal(['peer-support-talk']);
  });

  it('empties the screen when the talk is forgotten, and says that it is done', async () => {
    await chat.says('my dad has tongue cancer');
    await chat.hears('Question 3 of 5');
    await chat.says('forget me');
    await chat.hears('I have deleted what you told me');
    await chat.page.getByText('Question 3 of 5').first().waitFor({ state: 'detached' });
    expect(await chat.page.getByRole('main').textContent()).not.to.match(/tongue|dad/);
    await chat.taps('Start again');
    await chat.hears('Question 1');
  });

  for (const [way, leave] of [
    ['by its button', (page: Page) => page.getByRole('button', { name: 'Leave this page' }).click()],
    ['by Shift, three times', (page: Page) => pressShift(page)],
  ] as const) {
    it(`is left in haste ${way}: everything is cleared, and "back" does not lead here`, async () => {
      await chat.page.route('https://www.bbc.co.uk/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
      );
      await chat.says('my dad has tongue cancer');
      await chat.hears('Question 3 of 5');
      const told = chat.page.waitForRequest((request) => request.postData()?.includes('webchat/leave') ?? false);
      await leave(chat.page);
      await told;
      await chat.page.getByRole('heading', { name: 'Weather' }).waitFor();
      expect(await chat.page.evaluate('history.length')).to.equal(2);
      await chat.page.goto(chat.url);
      await chat.hears('Who has cancer?');
      expect(await chat.page.getByRole('main').textContent()).not.to.match(/tongue|dad/);
    });
  }

  it('is not left by capitals', async () => {
    await chat.page.getByRole('textbox').focus();
    for (const letter of 'ABC') await chat.page.keyboard.press(`Shift+${letter}`);
    await chat.page.keyboard.press('Enter');
    await chat.hears('ABC');
  });

  it('goes on where it was after a reload, without a second greeting', async () => {
    await chat.taps('Me');
    await chat.hears('Question 2 of 5');
    await chat.page.reload();
    await chat.hears('Question 2 of 5');
    expect(await chat.said('Hello. I help people')).to.equal(1);
    await chat.says('voice box');
    await chat.hears('Question 3 of 5');
  });

  it('shows the first group and its next meeting without scrolling', async () => {
    await chat.findsGroups();
    const next = chat.cards.first().locator('.when');
    expect(await next.textContent()).to.include('Next meeting');
    await chat.shows(next);
  });

  it('acts on a button of a card, and says which group it was about', async () => {
    await chat.findsGroups();
    await chat.cards.first().getByRole('button', { name: 'Tell me more' }).click();
    await chat.hears('Young Tongues: Tell me more');
    await chat.hears('How to join or ask');
  });

  it('has urgent help at hand, in the header and without JavaScript', async () => {
    await chat.taps('I need help now');
    await chat.hears('Text SHOUT to 85258');
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(chat.page.url());
    await still.getByText('Urgent help and contacts').click();
    await still.getByText('Text SHOUT to 85258').waitFor();
    expect(await still.locator('noscript').innerText()).to.include('020 3875 8991');
    await plain.close();
  });

  it('shows words that look like markup as words', async () => {
    await chat.says('<img src=x onerror=alert(1)> **me** [x](javascript:alert(1))');
    await chat.hears('<img src=x onerror=alert(1)>');
    expect(await chat.page.locator('main img[src="x"], main a[href^="javascript"]').count()).to.equal(0);
    expect(chat.complaints).to.deep.equal([]);
  });
});

async function pressShift(page: Page): Promise<void> {
  for (let press = 1; press <= 3; press++) await page.keyboard.press('Shift');
}
