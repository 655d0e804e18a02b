/** The conversation: what was said, to what to reply. Pure; enter this room here. */
export * from './action.ts';
export * from './conversation.ts';
export { converse } from './converse.ts';
export { abandonedAt, type Outcome, outcomeOf } from './outcome.ts';
export { type Reading, readMessage } from './reading.ts';
export * from './reply.ts';
export {
  type DateRecogniser,
  datesToRead,
  loadDateRecogniser,
  type RecognisedDays,
  readUtterance,
  recognisedDaysSchema,
} from './understanding/index.ts';
export { routeInWords } from './wording/groups.ts';
