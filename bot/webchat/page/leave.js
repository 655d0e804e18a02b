// @ts-check
/** A quick way out, for somebody who does not want to be seen here: a button, and the Shift key three times. */
import { endTalk } from './talk.js';

/** A page that anybody might look at. */
const neutral = 'https://www.bbc.co.uk/weather';
const presses = 3;

/** Empties the page and the talk, and goes on to a neutral page. "Back" does not lead here again. */
function leave() {
  document.body.replaceChildren();
  document.title = '';
  endTalk();
  location.replace(neutral);
}

/** Shows the button, and counts presses of Shift that nothing else comes between. */
export function watchLeaving() {
  const button = document.getElementById('leave');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', leave);
  }
  let pressed = 0;
  addEventListener('keyup', ({ key }) => {
    pressed = key === 'Shift' ? pressed + 1 : 0;
    if (pressed === presses) leave();
  });
}
