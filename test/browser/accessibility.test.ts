/** The page for everybody: a keyboard alone, a screen reader, large text, a small phone, a dark room. WCAG 2.2 AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { ChatPage } from './chatPage.ts';
import { startBrowser } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const violationsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

describe('the chat page for everybody', function () {
  this.timeout(120_000);
  let browser: Browser;
  let chat: ChatPage;

  before(async function () {
    this.timeout(600_000);
    browser = await startBrowser();
  });
  after(() => browser?.close());
  afterEach(() => chat.close());

  /** What axe finds wrong, each with the first place. */
  async function faults(): Promise<string[]> {
    await chat.page.evaluate(axe);
    const run = `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations)`;
    const found = violationsSchema.parse(await chat.page.evaluate(run));
    return found.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`);
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`breaks no rule of accessibility that axe knows, in ${colorScheme} colours`, async () => {
      chat = await ChatPage.open(browser, { colorScheme });
      await chat.hears('Who has cancer?');
      expect(await faults()).to.deep.equal([]);
      await chat.findsGroups();
      expect(await faults()).to.deep.equal([]);
      await chat.taps('I need help now');
      await chat.hears('Text SHOUT to 85258');
      await chat.page.getByText('Urgent help and contacts').click();
      await chat.stopServer();
      await chat.page.getByRole('button', { name: 'Try again' }).waitFor();
      expect(await faults()).to.deep.equal([]);
    });
  }

  for (const [what, viewport] of [
    ['a phone 320 pixels wide', { width: 320, height: 568 }],
    ['a desktop at 200% zoom', { width: 640, height: 400 }],
    ['a desktop at 400% zoom', { width: 320, height: 256 }],
    ['a wide screen', { width: 1280, height: 800 }],
  ] as const) {
    it(`never scrolls sideways on ${what}, and the answer can be typed`, async () => {
      chat = await ChatPage.open(browser, { viewport });
      await chat.findsGroups();
      expect(await chat.scrollsSideways()).to.equal(false);
      await chat.page.getByText('Urgent help and contacts').click();
      expect(await chat.scrollsSideways()).to.equal(false);
      await chat.page.getByRole('textbox').scrollIntoViewIfNeeded();
      await chat.says('when is the next Swallows meeting?');
      await chat.hears('9 December');
    });
  }

  it('has nothing to tap that is smaller than 44 pixels', async () => {
    chat = await ChatPage.open(browser);
    await chat.findsGroups();
    const small = `[...document.querySelectorAll('button, summary, .card a')]
      .filter((one) => one.checkVisibility())
      .map((one) => [one.textContent, one.getBoundingClientRect().height])
      .filter(([, height]) => height < 43.5)`;
    expect(await chat.page.evaluate(small)).to.deep.equal([]);
  });

  it('can be used with the keyboard alone, and shows where the focus is', async () => {
    chat = await ChatPage.open(browser);
    await chat.hears('Who has cancer?');
    const focused = `(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement);
      return { name: document.activeElement.textContent, seen: outlineStyle !== 'none' || boxShadow !== 'none' };
    })()`;
    await chat.page.keyboard.press('Tab');
    expect(await chat.page.evaluate(focused)).to.deep.equal({ name: 'I need help now', seen: true });
    await chat.page.keyboard.press('Tab');
    expect(await chat.page.evaluate(focused)).to.deep.equal({ name: 'Urgent help and contacts', seen: true });
    await chat.page.getByRole('textbox').focus();
    await chat.page.keyboard.press('Shift+Tab');
    await chat.page.keyboard.press('Enter');
    await chat.hears('Question 2 of 5');
    await chat.page.keyboard.type('laryngectomy');
    await chat.page.keyboard.press('Enter');
    await chat.hears('Question 3 of 5');
  });

  it('is in British English, has a title, and names its parts', async () => {
    chat = await ChatPage.open(browser);
    await chat.hears('Who has cancer?');
    expect(await chat.page.evaluate('document.documentElement.lang')).to.equal('en-GB');
    expect(await chat.page.title()).to.equal('Peer Support Finder');
    for (const role of ['banner', 'main'] as const) expect(await chat.page.getByRole(role).count()).to.equal(1);
    expect(await chat.page.getByRole('textbox', { name: 'Your answer' }).count()).to.equal(1);
  });
});
