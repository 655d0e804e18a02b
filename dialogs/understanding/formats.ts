/** How the person would like to meet. */

import { formats as allFormats, type Format } from '../conversation.ts';
import { anyWay, anyWayWhenAsked, formatWords, onlyWhenAsked } from './formatWords.ts';
import { type Found, makeLexicon } from './lexicon.ts';
import { saysAny, type Utterance, wordsBefore, wordsFrom } from './utterance.ts';

const lexicon = makeLexicon(
  allFormats.flatMap((format) => formatWords[format].map((phrase) => [phrase, format] as const)),
);

const anythingBut =
  /\b(?:ditch|drop|bin|lose|skip|cross off|take off|leave out|rule out|no need for|(?:dont|do not|wouldnt|didnt|not|never) (?:really |much )?(?:want|like|fancy|do|use|have|get on with|feel (?:up to|like))|anything but|nothing|not keen on|too \w+ for|anything except|anything other than|not|no|non|dont|do not|hate|cant|cannot|can not|wont|wouldnt|never|rather not|without|avoid|except|unable|isnt|arent|instead of|gone off|ignore|forget|scrap|(?:rather|better|easier|nicer) than|sick of|fed up with|had enough of|difficult|struggle|struggling|terrified of|scared of|nervous of|bad at|rubbish at|no good (?:with|on|at)|too (?:ill|far|tired|weak) (?:for|to)|not good (?:with|on|at)|useless (?:with|on|at)|prefer not|nor)\b/g;
/** Words that end what a refusal covers: "not online but in person". */
const orElse =
  /\b(?:but|rather|prefer|instead|only|just|because|so|want|would|like to meet|happy|fine|id|please|better|maybe|as|since|and)\b/;
/** "I can't speak, so online": the refusal is of something else. */
const ofSpeech =
  /\b(?:cant|cannot|can not|unable to|hard to|difficult to|struggle to|struggling to) (?:really |even )?(?:speak|talk|swallow|eat|hear|see|drink|sleep|breathe|taste|smile)(?: (?:well|much|properly|clearly|very well|any more|anymore|now|yet))?$/;
/** What keeps somebody at home: meeting in person is out. */
const homebound =
  /\b(?:housebound|house bound|bedbound|bed bound|cant (?:get out|travel|leave the house|drive|go out|get about|walk)|cannot (?:get out|travel|leave the house|go out)|dont (?:get out|travel|go out)|too (?:ill|poorly|weak|tired) to (?:travel|go|leave|get out)|unable to (?:travel|leave|get out)|live (?:too far|abroad|in the middle of nowhere)|isolated|immunocompromised)\b/;

/** Ways to meet that were asked for; empty for "any way"; undefined when the words do not say. */
export function hearFormats(
  utterance: Utterance,
  asked: boolean,
  before: readonly Format[] = [],
): Format[] | undefined {
  const found = lexicon.find(utterance.words).filter((hit) => asked || !isOrdinary(utterance, hit));
  const refused = new Set(found.filter((hit) => isRefused(utterance, hit)).map(({ value }) => value));
  const wanted = allFormats.filter((format) => found.some((hit) => hit.value === format && !isRefused(utterance, hit)));
  if (wanted.length > 0) return wanted;
  if (homebound.test(utterance.text)) refused.add('in-person');
  if (refused.size > 0) return without(refused, before);
  return saysAny(utterance, anyWay) || (asked && saysAny(utterance, anyWayWhenAsked)) ? [] : undefined;
}

/** What is left when some ways are refused: of those asked for before, else of all. Refusals add up. */
function without(refused: ReadonlySet<Format>, before: readonly Format[]): Format[] {
  const left = before.filter((format) => !refused.has(format));
  return left.length > 0 ? left : allFormats.filter((format) => !refused.has(format));
}

/** A way is refused when a word of refusal stands before it in its clause, or what follows says that it will not do. */
function isRefused(utterance: Utterance, { start, end }: Found<Format>): boolean {
  if (unsuited.test(wordsFrom(utterance, end, 5))) return true;
  const before = wordsBefore(utterance, start, 6).replace(noRefusal, '');
  const last = [...before.matchAll(anythingBut)].at(-1);
  if (!last || ofSpeech.test(before)) return false;
  return !orElse.test(before.slice(last.index + last[0].length));
}

/** An ordinary word names a way to meet only when it was asked for, is refused, or is preferred: "typing is better". */
function isOrdinary(utterance: Utterance, hit: Found<Format>): boolean {
  if (!onlyWhenAsked.has(spoken(utterance, hit)) || isRefused(utterance, hit)) return false;
  if (/^chat/.test(spoken(utterance, hit))) return utterance.words.length > 2;
  if (joined.test(utterance.text)) return false;
  const isClause =
    utterance.starts.has(hit.start) && (utterance.starts.has(hit.end) || hit.end === utterance.words.length);
  if (isClause && utterance.starts.size > 1) return false;
  return !preferred.test(`${wordsBefore(utterance, hit.start, 6)} | ${wordsFrom(utterance, hit.end, 5)}`);
}
/** Joined to a sure way by "or" or "and", an ordinary word is one, too: "phone or zoom". */
const joined =
  /\b(?:phone|text|messages?|typing|email|local|video|call|calls) (?:or|and) (?:zoom|online|facebook|whatsapp|face to face|in person|video|phone|text)\b|\b(?:zoom|online|facebook|whatsapp|face to face|in person|video) (?:or|and) (?:by |over the |on the )?(?:phone|text|messages?|typing|email|local|video|call|calls)\b/;
const preferred =
  /\b(?:prefers?|preferred|preferably|rather|better|best|easier|only|suits?|likes? (?:a )?|would like|id like|wants?|needs?|happy with|love|go for|please)\b/;
/** What follows a way that will not do: "zoom makes me anxious". */
const unsuited =
  /^(?:(?:calls?|meetings?|groups?|chats?|stuff|things?) )?(?:makes? (?:me|him|her|us)|scares?|frightens?|isnt|arent|is not|are not|not for|doesnt|dont work|wont|is out|are out|is no|are no|is too|are too|is hard|are hard|is difficult|is a no|no good|gives? (?:me|him|her)|out of the question|off the table|out for me|is not|confuses?|is impossible|impossible|difficult|hard|awful|tiring|exhausting|a nightmare|scary|is a struggle|is tricky)\b/;
/** "As I have no voice, online would be best": these refuse nothing. */
const noRefusal =
  /\b(?:no (?:voice|problem|longer|tongue|more|worries|larynx|one|rush)|not (?:sure|fussed|bothered|only|far|too far)|dont (?:mind|know)|cant wait)\b/g;

function spoken({ words }: Utterance, { start, end }: Found<Format>): string {
  return words.slice(start, end).join(' ');
}
