/** Which dress for which channel. */
import type { Channel } from './channel.ts';
import { textChannel } from './text.ts';
import { webchatChannel } from './webchat.ts';

const dressed: ReadonlyMap<string, Channel> = new Map([
  ['webchat', webchatChannel],
  ['directline', webchatChannel],
]);

/** The channel of an activity's channel id; plain text for any that has no dress of its own. */
export function channelOf(channelId: string | undefined): Channel {
  return dressed.get(channelId ?? '') ?? textChannel;
}
