/** What a page may send us. Whatever else stands in an activity (who it is from, where it goes) is ours to set. */
import { z } from 'zod';

/** Longer text is cut, so that even a book gets a kind answer; the bot reads less than this. */
const longestText = 4000;
/** What a tap carries is far smaller; anything larger is none of our taps. */
const largestValue = 4000;

const channelDataSchema = z
  .looseObject({ clientActivityID: z.string().max(200).optional() })
  .transform(({ clientActivityID, messageBack, postBack }) => ({
    ...(clientActivityID === undefined ? {} : { clientActivityID }),
    ...shownText(messageBack),
    ...(postBack === true ? { postBack } : {}),
  }));

/** What Web Chat shows of a tap in place of its text. */
function shownText(messageBack: unknown): { messageBack?: { displayText: string } } {
  const shown = z.object({ displayText: z.string().max(1000) }).safeParse(messageBack);
  return shown.success ? { messageBack: shown.data } : {};
}

/** An activity posted by a page. */
export const postedSchema = z
  .looseObject({
    type: z.enum(['message', 'event', 'typing']),
    text: z.string().transform(cut).optional(),
    name: z.string().max(200).optional(),
    value: z
      .unknown()
      .refine((value) => (JSON.stringify(value) ?? '').length <= largestValue)
      .optional(),
    channelData: channelDataSchema.optional(),
  })
  .transform(({ type, text, name, value, channelData }) => ({
    type,
    ...(text === undefined ? {} : { text }),
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    ...(channelData === undefined ? {} : { channelData }),
  }));
export type Posted = z.infer<typeof postedSchema>;

/** A watermark of ours; 0, which is before everything, when there is none or it is not ours. */
export const watermarkSchema = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .catch(0);

/** Never in the middle of a character that takes two units. */
function cut(text: string): string {
  return text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '');
}
