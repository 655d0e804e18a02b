/** Words of the calendar as people type them, made even: "tmrw", "weds", "febuary". */
import { nearestWord } from '../lexicon.ts';
import { listed } from '../listed.ts';
import { readNumbers } from '../numbers.ts';

export const weekdays = listed('monday | tuesday | wednesday | thursday | friday | saturday | sunday');
export const months = listed(
  'january | february | march | april | may | june | july | august | september | october | november | december',
);

/** Other ways of writing a word, whatever stands around it. */
const always: ReadonlyMap<string, string> = spelt({
  today: 'todays | 2day | tday',
  tonight: 'tonite | 2nite | tonights | 2night | toninght',
  tomorrow: `tmrw | tmr | tmw | tomoz | tomo | 2moro | 2morrow | 2mrw | tomorow | tommorow | tommorrow | tomorrows |
    tomorra | tmorrow | tmoro | tommoro | 2mo | tomoro | tomorro`,
  monday: 'mondays',
  tuesday: 'tues | tuesdays | tusday',
  wednesday: 'weds | wednesdays | wensday | wenesday | wednsday',
  thursday: 'thurs | thur | thursdays | thirsday',
  friday: 'fridays | firday',
  saturday: 'saturdays | saterday | satday',
  sunday: 'sundays',
  january: 'jan',
  february: 'feb | febuary',
  april: 'apr',
  august: 'aug',
  september: 'sept | sep',
  october: 'oct',
  november: 'nov',
  december: 'dec',
  christmas: 'xmas | chrimbo | crimbo | chrismas | christmass | crimbo | chritmas',
  fortnight: 'fortnights | fortnite | forthnight | fornight',
  weekend: 'wkend | weekends | wknd | weekened',
  before: 'b4 | bfore | befor',
  week: 'wk',
  weeks: 'wks',
  morning: 'mornings | mornin | morn | ams',
  afternoon: 'afternoons | aft | arvo | afternon | pms',
  evening: 'evenings | eve | evening | eves | evnin | evening | evenin',
  night: 'nights | nite',
  lunchtime: 'lunch | lunchtimes | dinnertime | lunch time',
});

/** Short forms that are ordinary words too: they count beside a word of the calendar, or alone. */
const beside: ReadonlyMap<string, string> = spelt({
  monday: 'mon',
  wednesday: 'wed',
  thursday: 'thu',
  friday: 'fri',
  saturday: 'sat',
  sunday: 'sun',
  tuesday: 'tue',
});
const calendarBefore =
  /(?:^|\b(?:on|this|next|every|any|last|first|second|third|fourth|for|by|til|till|until|before|after|coming|from|to|and|or|a|each)) $/;
const calendarAfter =
  /^(?: (?:or|and|to|mornings?|afternoons?|eve|evenings?|nights?|week|am|pm|lunch\w*|at|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[.:]\d\d|half)\b|$)/;

const long = [...weekdays, ...months, 'tomorrow', 'fortnight', 'christmas', 'weekend', 'afternoon', 'evening'].filter(
  (word) => word.length >= 6,
);
/** Ordinary words one slip away from a word of the calendar. */
const notCalendar = new Set(
  listed('sundry | marching | augment | weekday | weekdays | midweek | weekender | evenings'),
);

/** The text with its number words as digits and the words of the calendar spelt in full. */
export function evenDates(text: string): string {
  const words = readNumbers(smallNumbers(text)).split(' ');
  return words
    .map((word, index) => {
      const known = always.get(word);
      if (known) return known;
      const short = beside.get(word);
      const before = `${words.slice(0, index).join(' ')} `.trimStart();
      const after = index + 1 < words.length ? ` ${words.slice(index + 1).join(' ')}` : '';
      if (short) return calendarBefore.test(before) || calendarAfter.test(after) ? short : word;
      return word.length < 6 || notCalendar.has(word) ? word : (nearestWord(word, long, 1) ?? word);
    })
    .join(' ');
}

const small = listed('zero | one | two | three | four | five | six | seven | eight | nine');
const counted =
  /\b(one|two|three|four|five|six|seven|eight|nine)(?= (?:days?|weeks?|wks?|months?|oclock|o clock|pm|am|in the)\b)|(?<=\b(?:half|half past|past|to|at|about|after|before|from|until|til|till|by|around|between|and|quarter past|quarter to) )(one|two|three|four|five|six|seven|eight|nine)\b(?! to one)/g;

function smallNumbers(text: string): string {
  return text.replace(counted, (word) => String(small.indexOf(word)));
}

function spelt(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([word, forms]) => listed(forms).map((form) => [form, word] as const)));
}
