/** A list of phrases written as one text, with "|" between them, so that long lists stay readable. */
export function listed(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
