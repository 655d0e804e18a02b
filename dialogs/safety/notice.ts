/** Words that need a person now. Looked at first in every turn, whatever else the message says. */
import type { Utterance } from '../understanding/index.ts';

const one = '(?:my ?|him ?|her ?|them ?|your ?)';
const whose = '(?:my|his|her|their)';
const crisis = [
  new RegExp(
    `\\b(?:kill|hurt|harm|cut)(?:ing|s|ed)? ${one}sel(?:f|ves)\\b|\\b(?:end|take|taking|took|ending)(?:s|ed)? ${whose} (?:own )?li(?:fe|ves)\\b`,
  ),
  /\b(?:end it all|ending it all|(?:feel(?:s|ing)? like|thinking (?:of|about)|want(?:s|ed)? to|going to|thought (?:of|about)) end(?:ing)? (?:it|things|everything)|suicid\w*|self ?harm\w*|overdos\w*|top my ?self)\b/,
  /\b(?:want|wants|wanted|wish|wishes|wanna|ready|rather|hope|hopes|prefer) (?:to |i (?:was|were|could) |i |he (?:was|were|could) |she (?:was|were|could) )?(?:die|be dead|dead|not wake up|never wake up|disappear for ever)\b/,
  /\b(?:dont|do not|doesnt|does not|didnt) want to (?:live|be here|be alive|go on|wake up|carry on living)\b/,
  /\b(?:no (?:point|reason) (?:in |to )?(?:living|going on|live|go on)|(?:whats|what is|wheres) the point (?:of|in) (?:living|going on|it all|life|anything|carrying on)|better off (?:without (?:me|him|her)|dead)|want it (?:all )?to (?:be over|end|stop)|wish it (?:was|were) (?:all )?over|cant go on|cannot go on|nothing to live for)\b/,
];
const emergency = [
  /\b(?:cant|cannot|can not|struggling to|hard to|not able to|unable to|trouble|difficulty|fighting to) breath\w*\b/,
  /\b(?:im|he is|hes|she is|shes|is|am) choking\b|\bchoking now\b/,
  /\b(?:wont stop bleeding|bleeding (?:wont stop|heavily|badly|a lot)|heavy bleeding|bleeding from (?:my|his|her|the) (?:mouth|neck|throat|stoma))\b/,
  /\b(?:stoma|tube|trachy|trache) (?:is )?blocked\b|\bblocked stoma\b/,
  /\b(?:collapsed|unconscious|wont wake up|not breathing)\b/,
];
/** Denied in so many words. What else is said beside it still counts. */
const denied = /\b(?:im not|i am not|not|never) (?:feeling |really |at all )?suicidal\b/g;

/** `crisis`: somebody may take their life, or harm themselves. `emergency`: a body in danger. */
export type Danger = 'crisis' | 'emergency';

/** The danger that these words tell of, before anything else is said; undefined when they tell of none. */
export function noticeDanger({ text: said }: Utterance): Danger | undefined {
  const text = said.replace(denied, ' ');
  if (crisis.some((pattern) => pattern.test(text))) return 'crisis';
  return emergency.some((pattern) => pattern.test(text)) ? 'emergency' : undefined;
}
