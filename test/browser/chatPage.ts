/** The chat page of the real app, in a real browser, under a pinned clock. Tests read as talk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { startApp } from '../../bot/app.ts';
import { silentLog } from '../../bot/log.ts';
import type { RunningServer } from '../../bot/server.ts';
import { readSettings } from '../../bot/settings.ts';

const phone = { viewport: { width: 390, height: 780 } };
const now = () => DateTime.fromISO('2026-11-24T03:00', { zone: 'Europe/London' });

export class ChatPage {
  /** What the browser complained about, and the addresses elsewhere that the page asked for: there should be none. */
  readonly complaints: string[] = [];
  readonly elsewhere: string[] = [];
  readonly page: Page;
  readonly context: BrowserContext;
  private readonly folder: string;
  private app: RunningServer;

  private constructor(folder: string, app: RunningServer, context: BrowserContext, page: Page) {
    [this.folder, this.app, this.context, this.page] = [folder, app, context, page];
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    context.on('request', (request) => this.look(request.url()));
    page.on('websocket', (socket) => this.look(socket.url().replace(/^ws/, 'http')));
  }

  /** Starts the app, and opens the page; on a phone unless the options say otherwise. */
  static async open(browser: Browser, options: BrowserContextOptions = {}): Promise<ChatPage> {
    const folder = await mkdtemp(join(tmpdir(), 'page-'));
    const app = await started(folder);
    const context = await browser.newContext({ ...phone, ...options });
    const chat = new ChatPage(folder, app, context, await context.newPage());
    await chat.page.goto(app.url);
    return chat;
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.app.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  get url(): string {
    return this.app.url;
  }

  stopServer(): Promise<void> {
    return this.app.close();
  }

  /** Starts the app again at the same address; what was only in memory is gone. */
  async startServer(): Promise<void> {
    this.app = await started(this.folder, new URL(this.app.url).port);
  }

  /** Waits until the chat shows the words. */
  hears(words: string): Promise<void> {
    return this.page.getByRole('main').getByText(words).last().waitFor();
  }

  /** How often the words stand in the chat. Beside it Web Chat says everything once to screen readers; that is not counted. */
  said(words: string): Promise<number> {
    return this.page.getByRole('main').locator('.words').getByText(words).count();
  }

  /** Waits until all of something is in sight: not cut by the edge of the page or of the chat. */
  shows(what: Locator): Promise<void> {
    return what.evaluate(`(element) => new Promise((resolve) => {
      const look = ([{ intersectionRatio }]) => intersectionRatio === 1 && resolve();
      new IntersectionObserver(look, { threshold: 1 }).observe(element);
    })`);
  }

  /** Waits until the chat has stopped moving, for thirty frames. */
  rests(): Promise<void> {
    return this.page.evaluate(`new Promise((resolve) => {
      const chat = document.querySelector('.webchat__basic-transcript__scrollable');
      let [place, still] = [chat.scrollTop, 0];
      const look = () => {
        still = chat.scrollTop === place ? still + 1 : 0;
        place = chat.scrollTop;
        if (still === 30) resolve();
        else requestAnimationFrame(look);
      };
      look();
    })`);
  }

  taps(label: string): Promise<void> {
    return this.page.getByRole('button', { name: label, exact: true }).last().click();
  }

  async says(words: string): Promise<void> {
    await this.page.getByRole('textbox').fill(words);
    await this.page.keyboard.press('Enter');
  }

  /** A talk that ends with three groups on the screen. */
  async findsGroups(): Promise<void> {
    await this.hears('Who has cancer?');
    await this.says("I'm 34 with tongue cancer, and would like to meet online");
    await this.hears('Shall I include groups for LGBTIQ+ people?');
    await this.cards.nth(2).waitFor();
    await this.page.getByText('Connecting', { exact: true }).last().waitFor({ state: 'detached' });
  }

  /** The cards of groups, in the chat itself. */
  get cards(): Locator {
    return this.page.getByRole('main').locator('.card');
  }

  /** Whether something stands out to the side. */
  scrollsSideways(): Promise<boolean> {
    return this.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  }

  private look(address: string): void {
    if (!address.startsWith(this.app.url) && !/^(?:data|blob):/.test(address)) this.elsewhere.push(address);
  }
}

function started(folder: string, port = '0'): Promise<RunningServer> {
  return startApp(readSettings({ PORT: port, STATE_FOLDER: folder }), { now, log: silentLog });
}
