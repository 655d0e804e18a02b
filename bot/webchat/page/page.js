// @ts-check
/** The chat page: Web Chat with our cards, our words and a way to urgent help that is always there. */
import { cardMiddleware, spokenCardMiddleware } from './card.js';
import { watchEnd, watchSockets } from './connection.js';
import { watchLeaving } from './leave.js';
import { look } from './look.js';
import { clearNotice, showNotice } from './notice.js';
import { connect } from './talk.js';
import { toHtml } from './words.js';

const { WebChat } = window;
const helpNow = { title: 'I need help now', value: { do: 'urgent-help' } };
const dark = matchMedia('(prefers-color-scheme: dark)');

const store = WebChat.createStore({}, helpOnce, emptyWhenForgotten);
const nonce = document.querySelector('script')?.nonce;

/** The header has "I need help now" for good: among the choices it would only take room. */
function helpOnce() {
  return (/** @type {(action: StoreAction) => unknown} */ next) => (/** @type {StoreAction} */ action) => {
    const { type, payload } = action;
    if (type !== 'WEB_CHAT/SET_SUGGESTED_ACTIONS') return next(action);
    const suggestedActions = payload?.suggestedActions?.filter(({ value }) => value?.do !== helpNow.value.do);
    return next({ ...action, payload: { ...payload, suggestedActions } });
  };
}

/** Once the bot has forgotten the talk, the page shows it from its beginning again: with nothing of what was said. */
function emptyWhenForgotten() {
  return (/** @type {(action: StoreAction) => unknown} */ next) => (/** @type {StoreAction} */ action) => {
    const said = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload?.activity : undefined;
    if (said?.type !== 'event' || said.name !== 'webchat/forgotten') return next(action);
    return location.reload();
  };
}

/** @param {{ title: string, text?: string, displayText?: string, value: unknown }} button */
function tap({ title, text = title, displayText = text, value }) {
  store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE_BACK', payload: { value, text, displayText } });
}

async function start() {
  watchSockets((state) => (state === 'back' ? clearNotice() : showNotice('The connection was lost. Trying again.')));
  const directLine = await connect();
  watchEnd(directLine, () => showNotice('The chat has lost its connection.'));
  const render = () =>
    WebChat.renderWebChat(
      {
        ...look(dark.matches),
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
  render();
  dark.addEventListener('change', render);
  const help = document.getElementById('help');
  if (help) {
    help.hidden = false;
    help.addEventListener('click', () => tap(helpNow));
  }
}

watchLeaving();
start().catch(() => showNotice('The chat cannot be reached just now.'));
