import type { Channel } from '../model/channel.js';
import type { Scenario } from '../model/scenario.js';
import { pictureWordsOf } from './picture-words.js';

/** Name of a channel; the direct one is called as its author calls it. */
export function channelLabel(channel: Channel, { direct, locale }: Pick<Scenario, 'direct' | 'locale'>): string {
  const own = channel === 'direct' && direct.label !== 'direct';
  return own ? direct.label : pictureWordsOf(locale).fields.channels[channel];
}
