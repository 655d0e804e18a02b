// @ts-check
/** Hero cards as plain, accessible HTML: a heading, the next meeting, reasons, links and buttons. */

const { createElement: h } = window.React;
const heroCard = 'application/vnd.microsoft.card.hero';

/**
 * @typedef {{ type: string, title: string, text?: string, displayText?: string, value: unknown }} Button
 * @typedef {{ title?: string, subtitle?: string, text?: string, buttons?: Button[] }} HeroCard
 */

/**
 * Renders hero cards, and leaves every other attachment to Web Chat.
 * @param {(button: Button) => void} tap
 */
export function cardMiddleware(tap) {
  return () =>
    (/** @type {(card: object) => unknown} */ next) =>
    (/** @type {{ attachment: { contentType: string, content: HeroCard } }} */ card) =>
      card.attachment.contentType === heroCard ? h(Card, { ...card.attachment.content, tap }) : next(card);
}

/** Says a card's heading and next meeting to a screen reader when it arrives; the rest is read in the chat itself. */
export function spokenCardMiddleware() {
  return (/** @type {(card: object) => unknown} */ next) =>
    (/** @type {{ attachment: { contentType: string, content: HeroCard } }} */ card) =>
      card.attachment.contentType === heroCard
        ? () =>
            h('p', null, [card.attachment.content.title, card.attachment.content.subtitle].filter(Boolean).join('. '))
        : next(card);
}

/** @param {HeroCard & { tap: (button: Button) => void }} props */
function Card({ title, subtitle, text = '', buttons = [], tap }) {
  const lines = text.split('\n').filter(Boolean);
  const links = buttons.filter(({ type }) => type === 'openUrl');
  const choices = buttons.filter(({ type }) => type !== 'openUrl');
  return h(
    'article',
    { className: 'card', 'aria-label': title },
    h('h2', null, title),
    subtitle && h('p', { className: 'when' }, subtitle),
    lines.length > 0 && h('ul', null, ...lines.map((line, key) => h('li', { key }, line.replace(/^- /, '')))),
    links.length > 0 &&
      h(
        'ul',
        { className: 'links' },
        ...links.map((button, key) => h('li', { key }, link(button), button.text && h('span', null, button.text))),
      ),
    choices.length > 0 &&
      h(
        'div',
        { className: 'choices' },
        ...choices.map((button, key) => h('button', { key, type: 'button', onClick: () => tap(button) }, button.title)),
      ),
  );
}

/** @param {Button} button */
function link({ title, value }) {
  const href = String(value);
  if (!/^(?:https:\/\/|mailto:|tel:|sms:)/.test(href)) return title;
  const away = href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return h('a', { href, ...away }, title);
}
