// @ts-check
/** The talk that this tab is in: its token is kept for the tab alone, so that a reload goes on where it was. */

const place = 'peer-support-talk';
const service = `${location.origin}/directline`;

/** @typedef {{ conversationId: string, token: string }} Talk */

/** @type {Talk | undefined} */
let current;

/** A connection to the talk of this tab; to a new one when there is none, or its token is too old. */
export async function connect() {
  const kept = await keptTalk();
  const talk = kept ?? (await begin('tokens/generate'));
  current = talk;
  remember(talk.token);
  const known = kept ? { conversationId: talk.conversationId, watermark: '' } : {};
  return window.WebChat.createDirectLine({ domain: service, token: talk.token, webSocket: true, ...known });
}

/** @returns {Promise<Talk | undefined>} */
async function keptTalk() {
  const token = recall();
  return token === null ? undefined : begin('tokens/refresh', token).catch(ifRefused);
}

/**
 * A token that is too old or none of the server's is let go; when the server is only away, the talk can still go on later.
 * @param {unknown} fault
 */
function ifRefused(fault) {
  if (fault instanceof Refused && [401, 403].includes(fault.status)) return undefined;
  throw fault;
}

class Refused extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`refused: ${status}`);
    this.status = status;
  }
}

/**
 * @param {string} call
 * @param {string} [token]
 * @returns {Promise<Talk>}
 */
async function begin(call, token) {
  const headers = token === undefined ? undefined : { authorization: `Bearer ${token}` };
  const answer = await fetch(`${service}/${call}`, { method: 'POST', headers });
  if (!answer.ok) throw new Refused(answer.status);
  return answer.json();
}

/** Ends the talk of this tab: the server forgets it, and the tab too. It does not wait for an answer. */
export function endTalk() {
  remember(undefined);
  if (!current) return;
  void fetch(`${service}/conversations/${current.conversationId}/activities`, {
    method: 'POST',
    keepalive: true,
    headers: { authorization: `Bearer ${current.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'event', name: 'webchat/leave' }),
  });
}

/** A browser may forbid storage, in a frame for instance: then a reload begins a new talk. */
function recall() {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

/** @param {string | undefined} token */
function remember(token) {
  try {
    if (token === undefined) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, token);
  } catch {
    // The talk works without.
  }
}
