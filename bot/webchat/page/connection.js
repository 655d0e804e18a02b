// @ts-check
/** Says when the talk is cut off, and when it goes on. */

/** Direct Line's connection states after which a talk cannot go on by itself: token expired, no connection, ended. */
const over = [3, 4, 5];

/**
 * Web Chat connects again by itself, but does not say so. So its WebSockets are looked at: call this before it makes one.
 * @param {(state: 'lost' | 'back') => void} tell
 */
export function watchSockets(tell) {
  window.WebSocket = class extends WebSocket {
    /** @param {string | URL} address */
    constructor(address) {
      super(address);
      this.addEventListener('open', () => tell('back'));
      this.addEventListener('close', () => tell('lost'));
    }
  };
}

/**
 * @param {DirectLine} directLine
 * @param {() => void} tell
 */
export function watchEnd(directLine, tell) {
  directLine.connectionStatus$.subscribe((status) => {
    if (over.includes(status)) tell();
  });
}
