/** Words that need a person now. Enter this room here. */
export { needsHelpNow } from './notice.ts';
