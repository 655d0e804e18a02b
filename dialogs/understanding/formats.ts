/** How the person would like to meet. */

import { formats as allFormats, type Format } from '../conversation.ts';
import { type Found, makeLexicon } from './lexicon.ts';
import { listed } from './listed.ts';
import { saysAny, type Utterance } from './utterance.ts';

const phrases: Readonly<Record<Format, readonly string[]>> = {
  online: listed(`online | on line | zoom | video | video call | video calls | video meeting | virtual | virtually |
      remote | remotely | from home | at home | teams | webinar | on the computer | on my computer |
      on the internet | internet | over the internet | web | skype | on screen | facetime | google meet | screen | laptop | from my sofa | from my bed |
      from the sofa | over zoom | via zoom | zooming | zooms | on my phone screen | video chat | video chats | video meetings | vid call | onlne | digital | on my ipad |
      from my own home | from home online | in my own home | ms teams | microsoft teams`),
  'in-person': listed(`in person | inperson | face to face | face 2 face | f2f | ftf | meet up | meet ups | meetup |
      meetups | in real life | irl | local group | a local group | locally | near me | nearby |
      close to me | physical | physically | physical meeting | in the flesh | in a room |
      meet people in person | local | see people | real people | actual people | in a hall | drop in | coffee morning | over a coffee | cuppa |
      a coffee | meet up locally | round a table | going along | physically meet | get together | get togethers | meet locally | face2face | inperson |
      in the same room | human contact | in the real world | somewhere nearby | somewhere local | proper meeting | go to a group | go along | attend in person`),
  phone: listed(`phone | by phone | telephone | phone call | call | calls | a call | ring | helpline | help line |
      on the phone | over the phone | phones | phone calls | voice call | telephone call | by telephone | ring someone | talk on the phone | speak on the phone |
      talking on the phone | someone to ring | the blower | landline | mobile | phone line | phoning | phone support`),
  'online-community': listed(`facebook | face book | fb | facebook group | whatsapp | whats app | forum | online forum |
      chat group | group chat | social media | online community | community online | message board |
      messages | messaging | text | typing | texting | facebook or chat | fb group | facebook groups | whatsapp group | forums | chatroom | chat room | insta | instagram |
      discord | online group chat | by text | by message | internet forum | facey b | social media group | reddit | group messages | type instead | just type | typing only |
      text chat | facebook page | private facebook | closed facebook group | message people | post | posting`),
  'one-to-one':
    listed(`one to one | one 2 one | one on one | 1 to 1 | 1:1 | 1-1 | 121 | 1 2 1 | buddy | a buddy | mentor |
      mentoring | befriending | befriender | one person | just one person | someone like me | 1 2 1s | 1 1 | 1 on 1 | one2one | 121s | pen pal | penpal | peer mentor | just one other person | one other person |
      single person | someone one to one | individual | individually | a friend to talk to | befriend | matched with someone | paired with someone | paired up | be matched |
      somebody whos been through it one to one | with one person`),
};

const lexicon = makeLexicon(allFormats.flatMap((format) => phrases[format].map((phrase) => [phrase, format] as const)));

/** Ordinary words that name a way to meet only when that was asked for. */
const onlyWhenAsked = new Set(
  listed(`call | calls | ring | text | typing | messages | teams | web | internet | local | at home | video |
      phone | from home | someone like me | one person | messaging | nearby | near me | screen | laptop | post | posting | mobile | landline | easy | see people | get together | get togethers |
      individual | individually | drop in | real people | actual people | typing | a coffee | cuppa | messages | phones | go along | going along | human contact |
      helpline | help line | remote | 1 1 | open`),
);

/** Said of ways to meet and of nothing else. */
const anyWay =
  listed(`any way of meeting | any format | any type of meeting | any kind of meeting | dont mind how | not fussed how |
      not bothered how | dont care how | happy with any | happy with either | happy with anything | open to anything |
      either way to meet | no preference how | no preference | any way is fine | either is fine | eithers fine | any way really |
      any method | whichever way | whatever way | all ways | any of the ways | online or in person is fine | however you like`);
const anyWayWhenAsked =
  listed(`any | any way | anyway | anyways | either | both | all | all of them | any of them | any of these |
      dont mind | do not mind | dont really mind | whatever | anything | not fussed | not bothered | everything | whichever | however |
      all of the above | no strong feelings | happy with | up to you | you choose | you pick | dont care | doesnt matter | makes no
      difference | i dont mind | easy | all good | any will do | any is fine | either or | no preference | not fussy | im easy |
      whatever works | open | flexible | mix | a mix | bit of both | bit of everything | not sure | dont know | dunno | no idea`);
const anythingBut =
  /\b(?:(?:dont|do not|wouldnt|didnt|not|never) (?:really |much )?(?:want|like|fancy|do|use|have|get on with|feel (?:up to|like))|anything but|anything except|anything other than|not|no|non|dont|do not|hate|cant|cannot|can not|wont|wouldnt|never|rather not|without|avoid|except|unable|isnt|arent|instead of|rather than|sick of|fed up with|had enough of|difficult|struggle|struggling|terrified of|scared of|nervous of|bad at|rubbish at|no good (?:with|on|at)|not good (?:with|on|at)|useless (?:with|on|at)|less|nor|hard|impossible)\b/;
/** Words that end what a refusal covers: "not online but in person". */
const orElse =
  /\b(?:but|rather|prefer|instead|only|just|because|so|want|would|like to meet|happy|fine|id|please|better|maybe)\b/;
/** "I can't speak, so online": the refusal is of something else. */
const ofSpeech =
  /\b(?:cant|cannot|can not|unable to|hard to|difficult to|struggle to|struggling to) (?:really |even )?(?:speak|talk|swallow|eat|hear|see|drink|sleep|breathe|taste|smile)(?: (?:well|much|properly|clearly|very well|any more|anymore|now|yet))?$/;
/** What keeps somebody at home: meeting in person is out. */
const homebound =
  /\b(?:housebound|house bound|bedbound|bed bound|cant (?:get out|travel|leave the house|drive|go out|get about|walk)|cannot (?:get out|travel|leave the house|go out)|dont (?:get out|travel|go out)|too (?:ill|poorly|weak|tired) to (?:travel|go|leave|get out)|unable to (?:travel|leave|get out)|live (?:too far|abroad|in the middle of nowhere)|isolated|immunocompromised)\b/;

/** Ways to meet that were asked for; empty for "any way"; undefined when the words do not say. */
export function hearFormats(utterance: Utterance, asked: boolean): Format[] | undefined {
  const found = lexicon.find(utterance.words).filter((hit) => asked || !isOrdinary(utterance, hit));
  const refused = new Set(found.filter((hit) => isRefused(utterance, hit)).map(({ value }) => value));
  const wanted = allFormats.filter((format) => found.some((hit) => hit.value === format && !isRefused(utterance, hit)));
  if (wanted.length > 0) return wanted;
  if (homebound.test(utterance.text)) refused.add('in-person');
  if (refused.size > 0) return allFormats.filter((format) => !refused.has(format));
  return saysAny(utterance, anyWay) || (asked && saysAny(utterance, anyWayWhenAsked)) ? [] : undefined;
}

/** A way is refused when a word of refusal stands before it and no new clause begins between them. */
function isRefused({ words }: Utterance, { start }: Found<Format>): boolean {
  const before = words.slice(Math.max(0, start - 6), start).join(' ');
  const refusals = [...before.matchAll(new RegExp(anythingBut, 'g'))];
  const last = refusals.at(-1);
  if (!last || ofSpeech.test(before)) return false;
  return !orElse.test(before.slice(last.index + last[0].length));
}

/** An ordinary word that names a way to meet only when it was asked for, or is refused: "I hate phones". */
function isOrdinary(utterance: Utterance, hit: Found<Format>): boolean {
  return onlyWhenAsked.has(spoken(utterance, hit)) && !isRefused(utterance, hit);
}

function spoken({ words }: Utterance, { start, end }: Found<Format>): string {
  return words.slice(start, end).join(' ');
}
