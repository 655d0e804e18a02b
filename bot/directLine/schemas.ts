/** What a page may send us. Whatever else stands in an activity (who it is from, where it goes) is ours to set. */
import { z } from 'zod';

const channelDataSchema = z
  .looseObject({ clientActivityID: z.string().max(200).optional() })
  .transform(({ clientActivityID, ...rest }) => ({
    ...(clientActivityID === undefined ? {} : { clientActivityID }),
    ...('webchat:fallback-text' in rest ? { 'webchat:fallback-text': rest['webchat:fallback-text'] } : {}),
    ...('messageBack' in rest ? { messageBack: rest.messageBack } : {}),
    ...('postBack' in rest ? { postBack: rest.postBack } : {}),
  }));

/** An activity posted by a page. */
export const postedSchema = z
  .looseObject({
    type: z.enum(['message', 'event', 'typing']),
    text: z.string().max(100_000).optional(),
    name: z.string().max(200).optional(),
    value: z.unknown().optional(),
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
