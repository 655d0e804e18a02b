/** Ages in typed words, by our own grammar: ready-made recognizers read "stage 4, age 34" as 4 and "34yo" as nothing. */
import type { DateTime } from 'luxon';
import type { AgeRange } from '../conversation.ts';
import { readNumbers } from './numbers.ts';
import { friend, relative } from './people.ts';
import type { Utterance } from './utterance.ts';

const oldest = 110;

interface Mention {
  readonly age: AgeRange;
  /** Where it begins in the text. */
  readonly at: number;
}

/** What follows or goes before a number that is not an age. */
const notAnAge =
  /^(?: ?(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|minutes?) (?:ago|since|later|back|post|out|clear|of|on|after|now|in|into|cancer|all clear|free|remission)| ?(?:months?|mths?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|sessions?|fractions?|rounds?|cycles?|doses?|gy|mg|ml|kg|stone|miles?|am|pm|percent|times|st|nd|rd|th|kids|children|sons|daughters|teeth|nodes|lymph|stitches|staples|scans|appointments|visits|tablets|pounds|grams|degrees|glands|ops|operations|people|groups?)\b|[:/.]\d)/;
const beforeNotAnAge =
  /(?<![a-z])(?:stage|grade|t|n|for|since|in|about|over|room|ward|number|phone|call|last|past|next|every|p|hpv|after|at|day|week|month|cycle|round|option|question|took|had|have|got|within|not|temperature|temp|temperature was|temp was|temp is|pressure|weight|score|scored) $/;

/** An age that somebody had at another time is not their age now: "diagnosed at 41, now 44". */
const thenAfter =
  /^ ?(?:years? old |yrs? old |yo )?(?:at the time|back then|when (?:i|he|she|they|it|diagnosed|this|my)\b(?! (?:died|passed|went|was taken))|at diagnosis)\b/;
const thenBefore =
  /\b(?:at|at age|at the age of|when (?:i|he|she|they) (?:was|were)(?: only| just| about)?|since (?:i|he|she) was|died at|died aged|passed away at|passed away aged|gone at|until|by the time (?:i|he|she) was) $/;

const decade: Readonly<Record<string, number>> = {
  teens: 10,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fourties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/**
 * The age of the person with cancer; undefined when none is said. With the question open, a bare number is one.
 * Of two ages ("I'm 50 and my dad is 78") it is the other person's, because it is they who have the cancer.
 */
export function hearAge(utterance: Utterance, asked: boolean, now: DateTime): AgeRange | undefined {
  const text = readNumbers(utterance.text);
  const mentions = [
    ...born(text, now),
    ...compared(text),
    ...decades(text),
    ...ranges(text, asked),
    ...numbers(text, asked),
  ];
  return chosen(mentions, text) ?? chosen([...alone(utterance.clauses, text), ...beside(text)], text);
}

/** Of two ages the other person's, because it is they who have the cancer; else the one said first. */
function chosen(mentions: readonly Mention[], text: string): AgeRange | undefined {
  const inOrder = mentions.filter(({ age }) => age.from <= age.to && age.from <= oldest).sort((a, b) => a.at - b.at);
  const ofAnother = inOrder.find(({ at }) => isOfAnother(text.slice(0, at)));
  return (ofAnother ?? inOrder[0])?.age;
}

const another = new RegExp(`\\b(?:(?:${relative}|${friend}|patient|client)s?|he|she|hes|shes|who|whos|they|theyre)\\b`);

function isOfAnother(before: string): boolean {
  const clause = before.split(/\b(?:im|i am|ive|i have|and i|me)\b/).at(-1) ?? '';
  return another.test(clause);
}

function* born(text: string, now: DateTime): Generator<Mention> {
  const onDay =
    /\b(?:born|dob|d o b|d\.o\.b|birthday|date of birth)(?: \w+){0,3}? (\d{1,2})[/. -](\d{1,2})[/. -]((?:19|20)\d\d)\b/.exec(
      text,
    );
  if (onDay) {
    const [day = 1, month = 1, year = 0] = onDay.slice(1).map(Number);
    const years = now.year - year - (now.month < month || (now.month === month && now.day < day) ? 1 : 0);
    yield { age: { from: years, to: years }, at: onDay.index };
  }
  for (const match of text.matchAll(
    /\b(?:born|dob|birthday|born in|year of birth|birth year)(?: \w+){0,3}? (?:\d{1,2}[/.-]\d{1,2}[/.-])?((?:19|20)\d\d)\b/g,
  )) {
    const years = now.year - Number(match[1]);
    const birthdayOver = now.month === 12 && now.day === 31;
    yield { age: { from: birthdayOver ? years : years - 1, to: years }, at: match.index };
  }
}

function* compared(text: string): Generator<Mention> {
  const close =
    /\b(approaching|pushing|knocking on|getting on for|just shy of|about to be|soon to be|soon|close to|not far off|nearly|almost|coming up to|coming up|just under|going on|about to turn|turning|not quite|just turned|just|under|below|younger than|less than|over|above|older than|more than) (?:the age of )?(\d{1,3})(?!\d)(?: (?:or over|and over))?(.*)/g;
  for (const match of text.matchAll(close)) {
    const years = Number(match[2]);
    if (notAnAge.test(match[3] ?? '')) continue;
    yield { age: comparedAge(match[1] ?? '', years), at: match.index };
  }
  for (const match of text.matchAll(
    /\b(\d{2}) (?:next (?:week|month|year|birthday)|in (?:a|1|2|3) (?:weeks?|months?)|on my next birthday)\b/g,
  )) {
    const years = Number(match[1]) - 1;
    yield { age: { from: years, to: years }, at: match.index };
  }
  for (const match of text.matchAll(/\b(\d{2,3})(?: ?\+| (?:or|and) (?:over|older|above)| plus)(?! ?\d)/g)) {
    yield { age: { from: Number(match[1]), to: 120 }, at: match.index };
  }
}

function comparedAge(word: string, years: number): AgeRange {
  switch (word) {
    case 'just turned':
    case 'just':
      return { from: years, to: years };
    case 'under':
    case 'below':
    case 'younger than':
    case 'less than':
      return { from: 0, to: years - 1 };
    case 'over':
    case 'above':
    case 'older than':
    case 'more than':
      return { from: years, to: 120 };
    default:
      return { from: years - 1, to: years - 1 };
  }
}

function* decades(text: string): Generator<Mention> {
  const spoken =
    /(?<!\bthe (?:early |mid |late )?)\b(?:(early|mid|middle|late)(?: to (?:mid|late))? )?(?:(\d0) ?(?:s|somethings?)|(teens|twenties|thirties|fou?rties|fifties|sixties|seventies|eighties|nineties))\b/g;
  for (const match of text.matchAll(spoken)) {
    const from = match[2] === undefined ? decade[match[3] ?? ''] : Number(match[2]);
    if (from === undefined || from < 10) continue;
    const [first, last] = partOfDecade[match[1] ?? ''] ?? [0, 9];
    yield { age: { from: from + first, to: from + last }, at: match.index };
  }
}

const partOfDecade: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  middle: [4, 6],
  late: [7, 9],
};

const ofChildren =
  /\b(?:kids|children|sons|daughters|grandchildren|grandkids|boys|girls|twins|little ones|toddlers)(?: \w+){0,2} $/;

function* ranges(text: string, asked: boolean): Generator<Mention> {
  for (const match of text.matchAll(
    /\b(?:(ages?|aged|between) )?(\d{1,3}) ?(?:-|to|and|or) ?(\d{1,3})(?![\d/:.])(.*)/g,
  )) {
    const [from, to] = [Number(match[2]), Number(match[3])];
    if (
      from >= to ||
      to > 120 ||
      (!asked && match[1] === undefined) ||
      notAnAge.test(match[4] ?? '') ||
      ofChildren.test(text.slice(0, match.index))
    )
      continue;
    yield { age: { from, to }, at: match.index };
  }
}

/** "34, tongue cancer": a number that is a clause of its own, and could be nothing but an age. */
function* alone(clauses: readonly string[], text: string): Generator<Mention> {
  for (const clause of clauses) {
    const number = readNumbers(clause);
    const years = /^\d\d$/.test(number) ? Number(number) : 0;
    if (years >= 16 && clauses.length > 1) yield { age: { from: years, to: years }, at: text.indexOf(number) };
  }
}

const saysAge = new RegExp(
  `(?:\\b(?:im|i am|hes|he is|shes|she is|age|aged|age is|should be|age should be|is|who is|whos|was|theyre|they are|turned|at age|just|a|my age|only|me|now|male|female|man|woman|lady|girl|bloke|(?:${relative}|${friend})s?)[ ,]*)$`,
);
const saysYearsOld =
  /^ ?(?:now\b|(?:male|female|man|woman|lady)\b|yo\b|y o\b|yrs? ?old|years? ?old|year old|yrs? of age|years? of age|yr old|year young|years young|y old|m\b|f\b)/;

function* numbers(text: string, asked: boolean): Generator<Mention> {
  for (const match of text.matchAll(/(?<![\d/:.-])(\d{1,3})(?![\d/:])(?!\.\d)/g)) {
    const years = Number(match[1]);
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const surely =
      saysYearsOld.test(after) ||
      ofRelative.test(before) ||
      /\b(?:age|aged|age is|im|i am|hes|shes|he is|she is)[ ]$/.test(before);
    if (
      ofChildren.test(before) ||
      years < 2 ||
      years > oldest ||
      isOfAnotherTime(before, after) ||
      notAnAge.test(after)
    )
      continue;
    if (!surely && beforeNotAnAge.test(before)) continue;
    if (!(surely || asked || (saysAge.test(before) && years >= 16))) continue;
    yield { age: { from: years, to: years }, at: match.index };
  }
}

const ofRelative = new RegExp(`\\b(?:my|our) (?:\\w+ )?(?:${relative})(?:s| is| aged| age)? $`);

function isOfAnotherTime(before: string, after: string): boolean {
  return (
    thenAfter.test(after) ||
    thenBefore.test(before) ||
    / ?(?:years?|months?|weeks?) (?:ago|since|post|clear)/.test(after.slice(0, 14))
  );
}

/** "Eye cancer 55 online": a number of two digits in a message about somebody, that nothing makes something else. */
function* beside(text: string): Generator<Mention> {
  if (!aboutSomebody.test(text)) return;
  for (const match of text.matchAll(/(?<![\d/:.+-]|\d )(\d\d)(?![\d/:%]|\.\d| \d)/g)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + 2)];
    const years = Number(match[1]);
    if (
      years < 16 ||
      notAnAge.test(after) ||
      /^ ?(?:years?|yrs?)\b(?! ?(?:old|young|of age)|$)/.test(after) ||
      beforeNotAnAge.test(before) ||
      anotherNumber.test(before)
    )
      continue;
    if (isOfAnotherTime(before, after)) continue;
    yield { age: { from: years, to: years }, at: match.index };
  }
}
const aboutSomebody =
  /\b(?:can[cs]\w*r|tum\w*rs?|carcinoma|scc|\w+ectomy|online|in person|face to face|zoom|tongue|mouth|throat|tonsils?|larynx|voice box|jaw|thyroid|salivary|parotid|patient|he|she|hes|shes|dad|mum|wife|husband|im|male|female)\b/;
const anotherNumber =
  /(?<!(?:patient|man|woman|lady|client|girl|bloke|boy|child|mother|father|wife|husband|age) )\b(?:bus|flat|house|road|street|no|nos|unit|section|chapter|page|type|covid|size|top|almost|about|around|under|over|of|than|to|or|the|line|level|radio|channel|version|windows|euro|only|just over|say|another|every|all|first|some|x) $/;
