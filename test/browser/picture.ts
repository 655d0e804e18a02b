/** Makes the picture of the chat for the README: `npm run picture`. */
import { fileURLToPath } from 'node:url';
import { ChatPage } from './chatPage.ts';
import { startBrowser } from './chromium.ts';

const browser = await startBrowser();
const chat = await ChatPage.open(browser, { viewport: { width: 560, height: 1040 } });
try {
  await chat.hears('Who has cancer?');
  await chat.says("I'm 61, I have mouth cancer and I'd rather meet online");
  await chat.hears('Shall I include groups for LGBTIQ+ people?');
  await chat.cards.nth(2).waitFor();
  await chat.page.getByText('Connecting', { exact: true }).last().waitFor({ state: 'detached' });
  await chat.page.getByRole('textbox').focus();
  await chat.rests();
  await chat.page.screenshot({ path: fileURLToPath(new URL('../../bot/webchat/chat.png', import.meta.url)) });
} finally {
  await chat.close();
  await browser.close();
}
