/** Where the person would like to meet. */
import type { Directory, Place } from '../../data/index.ts';
import type { Utterance } from './utterance.ts';

/** One place, several of one name to choose from, or names that are nearly what was typed. */
export type PlaceHeard = { readonly kind: 'one' | 'which' | 'nearly'; readonly places: readonly Place[] };

const outcode = /\b([a-z]{1,2}\d[a-z\d]?)(?: ?\d[a-z]{2})?\b/;
/** Without the question, "N1" may be a stage: only a whole postcode, or one that is said to be a place, counts. */
const surelyOutcode =
  /\b([a-z]{1,2}\d[a-z\d]?) ?\d[a-z]{2}\b|\b(?:near|in|around|postcode|postcode is) ([a-z]{1,2}\d[a-z\d]?)\b/;
const lead =
  /^(?:(?:no|actually|sorry|meant|mean|i|we|im|id|ive|he|she|they|its|live|living|based|near|nearby|in|around|close|to|at|by|from|the|a|it|is|be|like|would|prefer|somewhere|anywhere|maybe|my|our|postcode|town|area|city|place|please|just|outside|of|am|are|near to) )+/;
const trail =
  /(?: (?:please|area|way|town|city|centre|or nearby|or near|ish|would be good|if possible|thanks|uk|england))+$/;
const placed =
  /\b(?:near|nearby|around|close to|live in|living in|based in|from|i am in|im in|meet in|meeting in|meetings in|groups in|group in|anything in|outside) ((?:[a-z]+ ?){1,3})/;
const mostChoices = 5;
/** "Tongue cancer in Bristol": any name after "in" may be a town; a clause of its own, too. These are words first. */
const inSomewhere = /\bin ((?:[a-z]+ ?){1,3})/g;
const ordinaryTowns =
  /^(?:march|may|deal|sale|bath water|hope|reading groups?|reading|eye|ware|battle|sandwich|nelson|rugby|street|wells|person|mouth|tongue|throat|neck|nose|lip|ear|chest|home|hospital|hospice|england|scotland|wales|uk|town|ash|barking|beer|box|bury|diss|epsom|goole|hook|lee|lower|mold|pill|poole|rye|sandy|settle|stone|usk|wick|wing|ford|bow|down|over|upper|hale|hall|hill|bell|brook|church|cross|green|heath|long|lane|mill|new|north|south|east|west|park|wood|well|ham|cove|dale|bridge|bank|beach|bay|grove|moor|meadow|field|time|life|love|need|pain|shock|touch|charge|care|treatment|remission|recovery)$/;

/** The place named; undefined when the words name none. With the question open, the whole message may be a place. */
export function hearPlace({ text, clauses }: Utterance, asked: boolean, { places }: Directory): PlaceHeard | undefined {
  const typed = (asked ? outcode : surelyOutcode).exec(text);
  const byPostcode = places.find(typed?.[1] ?? typed?.[2] ?? '');
  if (byPostcode.length > 0) return { kind: 'one', places: byPostcode };
  const named = placed.exec(text)?.[1];
  const told = asked ? [] : toldTowns(text, clauses);
  const exact = [
    ...(asked ? [text, text.replace(lead, '').replace(trail, '')] : []),
    ...(named ? shorter(named) : []),
    ...told,
  ]
    .map((words) => places.find(words))
    .find((found) => found.length > 0);
  if (exact) return { kind: exact.length === 1 ? 'one' : 'which', places: exact.slice(0, mostChoices) };
  if (!asked) return undefined;
  const nearly = places.findNearly(text.replace(lead, '').replace(trail, ''));
  return nearly.length > 0 ? { kind: 'nearly', places: nearly.slice(0, mostChoices) } : undefined;
}

/** Names that may be towns, although no place was asked for. */
function toldTowns(text: string, clauses: readonly string[]): string[] {
  const after = [...text.matchAll(inSomewhere)].flatMap((match) => shorter(match[1] ?? ''));
  const alone = clauses.filter((clause) => clause.split(' ').length <= 3);
  return [...after, ...alone.map((clause) => clause.replace(/^in /, ''))].filter(
    (name) => !ordinaryTowns.test(name) && name.length > 3,
  );
}

/** "milton keynes please", "milton keynes", "milton". */
function shorter(words: string): string[] {
  const parts = words.trim().split(' ');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join(' '));
}
