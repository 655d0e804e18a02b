/** Ages said as a number. */
import { beforeNotAnAge, isOfAnotherTime, type Mention, notAnAge, ofChildren, oldest } from './ageMention.ts';
import { readNumbers } from './numbers.ts';
import { friend, relative } from './people.ts';

const saysAge = new RegExp(
  `(?:\\b(?:im|i am|hes|he is|shes|she is|age|aged|age is|should be|age should be|is|who is|whos|was|theyre|they are|turned|at age|just|a|my age|only|me|now|male|female|man|woman|lady|girl|bloke|(?:${relative}|${friend})s?)[ ,]*)$`,
);
const saysYearsOld =
  /^ ?(?:now\b|(?:male|female|man|woman|lady)\b|yo\b|y o\b|yrs? ?old|years? ?old|year old|yrs? of age|years? of age|yr old|year young|years young|y old|m\b|f\b)/;

/** Numbers with words around them that make them ages; any number where the age was asked for. */
export function* numbers(text: string, asked: boolean): Generator<Mention> {
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
      notYet.test(before) ||
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

/** "She isn't 65 till March." */
const notYet = /\b(?:isnt|is not|not|wasnt|arent|aint|never) (?:quite |yet |even )?$/;
const ofRelative = new RegExp(`\\b(?:my|our) (?:\\w+ )?(?:${relative})(?:s| is| aged| age)? $`);

/** "34, tongue cancer": a number that is a clause of its own, and could be nothing but an age. */
export function* alone(clauses: readonly string[], text: string): Generator<Mention> {
  for (const clause of clauses) {
    const number = readNumbers(clause);
    const years = /^\d\d$/.test(number) ? Number(number) : 0;
    if (years >= 16 && clauses.length > 1) yield { age: { from: years, to: years }, at: text.indexOf(number) };
  }
}

/** "Eye cancer 55 online": a number of two digits in a message about somebody, that nothing makes something else. */
export function* beside(text: string): Generator<Mention> {
  if (!aboutSomebody.test(text)) return;
  for (const match of text.matchAll(/(?<![\d/:.+-]|\d )(\d\d)(?![\d/:%]|\.\d| \d)/g)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + 2)];
    const years = Number(match[1]);
    if (
      years < 16 ||
      notAnAge.test(after) ||
      /^ ?(?:years?|yrs?)\b(?! ?(?:old|young|of age)|$)/.test(after) ||
      beforeNotAnAge.test(before) ||
      anotherNumber.test(before) ||
      notYet.test(before) ||
      (years <= lastTypeOfVirus && typeOfVirus.test(before))
    )
      continue;
    if (isOfAnotherTime(before, after)) continue;
    yield { age: { from: years, to: years }, at: match.index };
  }
}
const aboutSomebody =
  /\b(?:can[cs]\w*r|tum\w*rs?|carcinoma|scc|\w+ectomy|online|in person|face to face|zoom|tongue|mouth|throat|tonsils?|larynx|voice box|jaw|thyroid|salivary|parotid|patient|he|she|hes|shes|dad|mum|wife|husband|im|male|female)\b/;
/** Types of the virus are numbers, too: 16, 18, 33. */
const typeOfVirus = /\bhpv (?:type )?$/;
const lastTypeOfVirus = 45;
const anotherNumber =
  /(?<!(?:patient|man|woman|lady|client|girl|bloke|boy|child|mother|father|wife|husband|age) )\b(?:bus|flat|house|road|street|no|nos|unit|section|chapter|page|type|covid|size|top|almost|about|around|under|over|of|than|to|or|the|line|level|radio|channel|version|windows|euro|only|just over|say|another|every|all|first|some|x) $/;
