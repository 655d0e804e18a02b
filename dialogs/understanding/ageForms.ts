/** Ages said in words of age: a year of birth, "nearly 50", a decade, a range. */
import type { DateTime } from 'luxon';
import type { AgeRange } from '../conversation.ts';
import { type Mention, notAnAge, ofChildren } from './ageMention.ts';

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

export function* born(text: string, now: DateTime): Generator<Mention> {
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

export function* compared(text: string): Generator<Mention> {
  const close =
    /\b(approaching|pushing|knocking on|getting on for|just shy of|about to be|soon to be|soon|close to|not far off|nearly|almost|coming up to|coming up|just under|going on|about to turn|turning|not quite|just turned|just|under|below|younger than|less than|over|above|older than|more than) (?:the age of )?(\d{1,3})(?!\d)(?: (?:or over|and over))?(.*)/g;
  for (const match of text.matchAll(close)) {
    const years = Number(match[2]);
    if (notAnAge.test(match[3] ?? '')) continue;
    yield { age: comparedAge(match[1] ?? '', years), at: match.index };
  }
  for (const match of text.matchAll(
    /\b(\d{2}) (?:(?:(?:on|this|next) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)|(?:later )?this (?:week|month)|next (?:week|month|year|birthday)|in (?:a|1|2|3) (?:weeks?|months?)|on my next birthday)\b/g,
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

export function* decades(text: string): Generator<Mention> {
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

export function* ranges(text: string, asked: boolean): Generator<Mention> {
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
