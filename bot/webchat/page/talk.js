// @ts-check
/** The talk that this tab is in: kept for the tab alone, so that a reload goes on where it was. */

const place = 'peer-support-talk';
const service = `${location.origin}/directline`;

/** @typedef {{ conversationId: string, token: string }} Talk */

/** Forgets the talk of this tab. */
export function forgetTalk() {
  sessionStorage.removeItem(place);
}

/**
 * A connection to the talk of this tab, or to a new one when there is none or the server no longer knows it.
 */
export async function connect() {
  const kept = await keptTalk();
  const talk = kept ?? (await newTalk());
  sessionStorage.setItem(place, JSON.stringify(talk));
  const known = kept ? { conversationId: talk.conversationId, watermark: '' } : {};
  return window.WebChat.createDirectLine({ domain: service, token: talk.token, webSocket: true, ...known });
}

/** @returns {Promise<Talk | undefined>} */
async function keptTalk() {
  const kept = sessionStorage.getItem(place);
  if (kept === null) return undefined;
  const { conversationId, token } = JSON.parse(kept);
  const answer = await fetch(`${service}/conversations/${conversationId}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (answer.ok) return talkOf(answer);
  forgetTalk();
  return undefined;
}

/** @returns {Promise<Talk>} */
async function newTalk() {
  const answer = await fetch(`${service}/tokens/generate`, { method: 'POST' });
  if (!answer.ok) throw new Error(`no talk can begin (${answer.status})`);
  return talkOf(answer);
}

/** @param {Response} answer */
async function talkOf(answer) {
  const { conversationId, token } = await answer.json();
  return { conversationId, token };
}
