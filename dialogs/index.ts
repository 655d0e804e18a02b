/** The conversation: what was said, to what to reply. Pure; enter this room here. */
export * from './action.ts';
export * from './conversation.ts';
export { converse } from './converse.ts';
export * from './reply.ts';
export { routeInWords } from './wording/groups.ts';
