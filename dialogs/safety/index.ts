/** Words that need a person now. Enter this room here. */
export { type Danger, noticeDanger } from './notice.ts';
