/** The channel for direct messages with each person: where she wrote from, else asked of Discord once. */
import { createRecent } from '../../shared/recent.js';
import type { DiscordApi } from '../connection/api.js';
import { statusOf } from '../errors.js';

export interface DirectChannels {
  /** Does something in it; where she was heard but the bot may not write, in the one Discord names. */
  use<R>(userId: string, act: (channelId: string) => Promise<R>): Promise<R>;
  /** She was heard there, so nothing need be asked. */
  heard(userId: string, channelId: string): void;
}

export function createDirectChannels(api: Pick<DiscordApi, 'directChannel'>): DirectChannels {
  const asked = createRecent<string>();
  const heard = createRecent<string | null>();

  async function ask(userId: string): Promise<string> {
    const known = asked.get(userId) ?? (await api.directChannel(userId));
    asked.set(userId, known);
    return known;
  }

  return {
    async use(userId, act) {
      const from = heard.get(userId) ?? null;
      if (from === null) return act(await ask(userId));
      try {
        return await act(from);
      } catch (error) {
        if (statusOf(error) !== 403 && statusOf(error) !== 404) throw error;
        heard.set(userId, null);
        const named = await ask(userId);
        if (named === from) throw error;
        return act(named);
      }
    },
    heard: (userId, channelId) => heard.set(userId, channelId),
  };
}
