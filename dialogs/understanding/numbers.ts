/** Numbers written as words: "thirty four" is 34. */

const units: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const names = (table: Readonly<Record<string, number>>) => Object.keys(table).join('|');
const spoken = new RegExp(
  `\\b(?:(${names(tens)})(?:[ -]?(${names(units)})| (\\d)(?!\\d))?|(${names(teens)}))\\b(?! to one)`,
  'g',
);

/** The text with its number words from ten to ninety-nine as digits. Smaller ones stay: "one to one" is no number. */
export function readNumbers(text: string): string {
  return text.replace(spoken, (_, ten?: string, unit?: string, digit?: string, teen?: string) =>
    String((tens[ten ?? ''] ?? 0) + (units[unit ?? ''] ?? 0) + Number(digit ?? 0) + (teens[teen ?? ''] ?? 0)),
  );
}
