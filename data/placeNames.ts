/** Names of places as people type them: cases, marks, short forms, slips. */
import { slipsBetween } from './slips.ts';

/** A name as people type it: lower case, no accents or marks, "saint" as "st", "&" as "and", no joining hyphens. */
export function normalName(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z]+$/.test(lower) && lower !== 'saint') return lower;
  return lower
    .normalize('NFKD')
    .replace(/['’.\p{Mark}]/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
    .replace(/^the /, '')
    .replace(/^co /, 'county ');
}

const tail = / (?:upon|on|in|under|le|de|by|next|super|and) .+$/;
const head = /^(?:royal|city of|county of) /;

/** The short form of a normal name: "newcastle upon tyne" is "newcastle"; undefined when it has none. */
export function shortName(key: string): string | undefined {
  const short = key.replace(head, '').replace(tail, '');
  return short === key ? undefined : short;
}

/** Endings that sound alike, and are spelt in every way: Edinburgh, Middlesbrough, Loughborough. */
const soundsAlike = /(?:borough|brough|burgh|boro)\b/g;

/**
 * Normal names that are nearly `words`, nearest first, in their own order where they are equally near. One slip (a letter
 * wrong, missing, too many, or two neighbours swapped) is forgiven from four letters on, two from seven.
 */
export function nearestNames(words: string, names: Iterable<string>): string[] {
  const typed = normalName(words);
  if (typed.length < 4) return [];
  const sound = typed.replace(soundsAlike, 'bro');
  const most = typed.length >= 7 ? 2 : 1;
  const found: { name: string; slips: number }[] = [];
  for (const name of names) {
    const slips = slipsBetween(typed, name, most);
    if (slips <= most) found.push({ name, slips });
    else if (sound !== typed && sound === name.replace(soundsAlike, 'bro')) found.push({ name, slips: most });
  }
  return found.sort((a, b) => a.slips - b.slips).map(({ name }) => name);
}
