// @ts-check
/** The chat page: Web Chat with our cards, our words and a way to urgent help that is always there. */
import { cardMiddleware, spokenCardMiddleware } from './card.js';
import { look } from './look.js';
import { connect, forgetTalk } from './talk.js';
import { toHtml } from './words.js';

const { WebChat } = window;
const helpNow = { title: 'I need help now', value: { do: 'urgent-help' } };
/** Direct Line's connection states after which a talk cannot go on by itself. */
const lost = [3, 4, 5];

const store = WebChat.createStore();
const nonce = document.querySelector('script[nonce]')?.nonce;

/** @param {{ title: string, text?: string, displayText?: string, value: unknown }} button */
function tap({ title, text = title, displayText = text, value }) {
  store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE_BACK', payload: { value, text, displayText } });
}

/** @param {string} words */
function notice(words) {
  const place = document.getElementById('notice');
  if (!place) return;
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Start again';
  again.addEventListener('click', () => {
    forgetTalk();
    location.reload();
  });
  place.replaceChildren(document.createTextNode(words), again);
}

async function start() {
  const directLine = await connect();
  directLine.connectionStatus$.subscribe((/** @type {number} */ status) => {
    if (lost.includes(status)) notice('The chat has lost its connection.');
  });
  WebChat.renderWebChat(
    {
      ...look,
      directLine,
      store,
      nonce,
      locale: 'en-GB',
      attachmentMiddleware: cardMiddleware(tap),
      attachmentForScreenReaderMiddleware: spokenCardMiddleware,
      renderMarkdown: toHtml,
      sendTypingIndicator: false,
    },
    document.getElementById('chat'),
  );
  const help = document.getElementById('help');
  if (help) {
    help.hidden = false;
    help.addEventListener('click', () => tap(helpNow));
  }
}

start().catch(() => notice('The chat cannot be reached just now. You can try again.'));
