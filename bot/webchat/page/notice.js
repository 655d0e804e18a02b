// @ts-check
/** One line above the chat, read aloud when it appears. */

const place = document.getElementById('notice');

/**
 * Shows the words, and a button that loads the page again: the talk goes on where it was.
 * @param {string} words
 */
export function showNotice(words) {
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', () => location.reload());
  const said = document.createElement('span');
  said.textContent = words;
  place?.replaceChildren(said, again);
}

export function clearNotice() {
  place?.replaceChildren();
}
