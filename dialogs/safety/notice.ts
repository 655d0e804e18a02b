/** Words that need a person now. Looked at first in every turn, whatever else the message says. */
import type { Utterance } from '../understanding/index.ts';

const crisis = [
  /\b(?:kill(?:ing)? my ?self|end(?:ing)? my (?:own )?life|end it all|ending it all|take my (?:own )?life|suicid\w*|self ?harm\w*|hurt(?:ing)? my ?self|harm(?:ing)? my ?self|overdos\w*)\b/,
  /\b(?:want|wish|wanna|ready|rather|hope|prefer) (?:to |i (?:was|were|could) |i )?(?:die|be dead|dead|not wake up|never wake up|disappear for ever)\b/,
  /\b(?:dont|do not) want to (?:live|be here|be alive|go on|wake up|carry on living)\b/,
  /\b(?:no (?:point|reason) (?:in )?(?:living|going on|to live|to go on)|better off (?:without me|dead)|want it (?:all )?to (?:be over|end|stop)|wish it (?:was|were) (?:all )?over|cant go on|cannot go on|nothing to live for)\b/,
];
const emergency = [
  /\b(?:cant|cannot|can not|struggling to|hard to|not able to|unable to|trouble|difficulty|fighting to) breath\w*\b/,
  /\b(?:im|he is|hes|she is|shes|is|am) choking\b|\bchoking now\b/,
  /\b(?:wont stop bleeding|bleeding (?:wont stop|heavily|badly|a lot)|heavy bleeding|bleeding from (?:my|his|her|the) (?:mouth|neck|throat|stoma))\b/,
  /\b(?:stoma|tube|trachy|trache) (?:is )?blocked\b|\bblocked stoma\b/,
  /\b(?:collapsed|unconscious|wont wake up|not breathing)\b/,
];
/** Denied in so many words; then the safe line is still shown with whatever we answer. */
const denied = /\b(?:im not|i am not|not|never) suicidal\b/;

/** `crisis`: somebody may take their life, or harm themselves. `emergency`: a body in danger. */
export type Danger = 'crisis' | 'emergency';

/** The danger that these words tell of, before anything else is said; undefined when they tell of none. */
export function noticeDanger({ text }: Utterance): Danger | undefined {
  if (denied.test(text)) return undefined;
  if (crisis.some((pattern) => pattern.test(text))) return 'crisis';
  return emergency.some((pattern) => pattern.test(text)) ? 'emergency' : undefined;
}
