/** Days of any week. */
import { listed } from '../listed.ts';
import { weekdays } from './spelling.ts';

const manyWeekdays = new Map<string, readonly number[]>([
  ...weekdays.map((name, index) => [`${name}s`, [index + 1]] as const),
  ...listed('weekends | week ends').map((name) => [name, [6, 7]] as const),
  ...listed('weekday | weekdays | midweek | week days | in the week | during the week').map(
    (name) => [name, [1, 2, 3, 4, 5]] as const,
  ),
]);
const everyWeekday = new RegExp(
  `\\b(${[...manyWeekdays.keys()].join('|')})\\b(?! (?:of|commencing|beginning|starting)\\b)|\\b(?:on a|any|every|each) (${weekdays.join('|')}|weekend)\\b(?! (?:of|commencing|beginning|starting))`,
  'g',
);
const refused = /\b(?:not|no|never|cant do|cannot do|except|apart from|but not|other than|anything but)(?: on)? $/;

/** "Saturdays", "weekday evenings", "not Mondays": days of any week; undefined when the words are about one day. */
export function weekdaysNamed(raw: string, even: string): number[] | undefined {
  const said = [...new Set([raw, even])].flatMap((text) =>
    [...text.matchAll(everyWeekday)].map((match) => ({
      days: manyWeekdays.get(match[1] ?? `${match[2]}s`) ?? [],
      isRefused: refused.test(text.slice(0, match.index)),
    })),
  );
  if (said.length === 0) return undefined;
  const wanted = said.filter(({ isRefused }) => !isRefused).flatMap(({ days }) => days);
  const unwanted = said.filter(({ isRefused }) => isRefused).flatMap(({ days }) => days);
  const among = wanted.length > 0 ? wanted : [1, 2, 3, 4, 5, 6, 7];
  return [...new Set(among)].filter((day) => !unwanted.includes(day)).sort((a, b) => a - b);
}
