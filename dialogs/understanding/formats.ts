/** How the person would like to meet. */

import { formats as allFormats, type Format } from '../conversation.ts';
import { type Found, makeLexicon } from './lexicon.ts';
import { listed } from './listed.ts';
import { saysAny, type Utterance } from './utterance.ts';

const phrases: Readonly<Record<Format, readonly string[]>> = {
  online: listed(`online | on line | zoom | video | video call | video calls | video meeting | virtual | virtually |
      remote | remotely | from home | at home | teams | webinar | on the computer | on my computer |
      on the internet | internet | over the internet | web | skype | on screen`),
  'in-person': listed(`in person | inperson | face to face | face 2 face | f2f | ftf | meet up | meet ups | meetup |
      meetups | in real life | irl | local group | a local group | locally | near me | nearby |
      close to me | physical | physically | physical meeting | in the flesh | in a room |
      meet people in person | local`),
  phone: listed(`phone | by phone | telephone | phone call | call | calls | a call | ring | helpline | help line |
      on the phone | over the phone | phones`),
  'online-community': listed(`facebook | face book | fb | facebook group | whatsapp | whats app | forum | online forum |
      chat group | group chat | social media | online community | community online | message board |
      messages | messaging | text | typing | texting | facebook or chat`),
  'one-to-one':
    listed(`one to one | one 2 one | one on one | 1 to 1 | 1:1 | 1-1 | 121 | 1 2 1 | buddy | a buddy | mentor |
      mentoring | befriending | befriender | one person | just one person | someone like me`),
};

const lexicon = makeLexicon(allFormats.flatMap((format) => phrases[format].map((phrase) => [phrase, format] as const)));

/** Ordinary words that name a way to meet only when that was asked for. */
const onlyWhenAsked = new Set(
  listed(`call | calls | ring | text | typing | messages | teams | web | internet | local | at home | video |
      phone | from home | someone like me | one person | messaging | nearby | near me`),
);

const anyWay = listed(`any | any way | anyway | either | eithers fine | both | all | all of them | any of them |
      any of these | dont mind | do not mind | no preference | whatever | anything | not fussed |
      not bothered | everything`);
const anythingBut =
  /\b(?:anything but|anything except|not|no|dont (?:like|want|do)|do not (?:like|want)|hate|cant (?:do|use|stand)|cannot (?:do|use)|rather not|without|avoid|except)\b/;
const orElse = /\b(?:but|rather|prefer|instead|only|just)\b/;

/** Ways to meet that were asked for; empty for "any way"; undefined when the words do not say. */
export function hearFormats(utterance: Utterance, asked: boolean): Format[] | undefined {
  const found = lexicon.find(utterance.words).filter((hit) => asked || !onlyWhenAsked.has(spoken(utterance, hit)));
  const refused = new Set(found.filter((hit) => isRefused(utterance, hit)).map(({ value }) => value));
  const wanted = allFormats.filter((format) => found.some(({ value }) => value === format) && !refused.has(format));
  if (wanted.length > 0) return wanted;
  if (refused.size > 0) return allFormats.filter((format) => !refused.has(format));
  return asked && saysAny(utterance, anyWay) ? [] : undefined;
}

/** A way is refused when a word of refusal stands before it and no new clause begins between them. */
function isRefused({ words }: Utterance, { start }: Found<Format>): boolean {
  const before = words.slice(Math.max(0, start - 4), start).join(' ');
  const refusal = anythingBut.exec(before);
  return refusal !== null && !orElse.test(before.slice(refusal.index + refusal[0].length));
}

function spoken({ words }: Utterance, { start, end }: Found<Format>): string {
  return words.slice(start, end).join(' ');
}
