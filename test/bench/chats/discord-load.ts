/** Creators on the fake Discord, in direct messages. */
import type { FakeDiscord, Interaction } from '../../support/fake-discord.js';
import { SCRIPT_CARD, topicOf, type Load } from './load.js';

export function createDiscordLoad(discord: FakeDiscord): Load {
  const { messages } = discord.world;
  const open = new Map<number, Interaction>();
  /** Who waits for a script, by channel. */
  const waiting = new Map<string, number>();
  let seen = 0;
  let unfinished: typeof messages = [];
  return {
    userIdOf: (person) => `discord:${person}`,
    ask(person) {
      const options = { topic: topicOf(person), seconds: 30, type: 'educational' };
      open.set(person, discord.userCommands(String(person), 'script', options));
      waiting.set(discord.world.dmOf(String(person)), person);
    },
    look({ sign, script }) {
      for (const [person, { answered }] of open) {
        if (answered === null) continue;
        sign(person);
        open.delete(person);
      }
      unfinished.push(...messages.slice(seen));
      seen = messages.length;
      // The card takes the place of what a message showed before.
      unfinished = unfinished.filter(({ channelId, history }) => {
        const person = waiting.get(channelId);
        if (person === undefined) return false;
        if (!SCRIPT_CARD.test(history.at(-1) ?? '')) return true;
        waiting.delete(channelId);
        script(person);
        return false;
      });
    },
  };
}
