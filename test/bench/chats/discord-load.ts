/** Creators on the fake Discord, in direct messages. */
import type { FakeDiscord, Interaction } from '../../support/fake-discord.js';
import { SCRIPT_CARD, topicOf, type Load } from './load.js';

export function createDiscordLoad(discord: FakeDiscord): Load {
  const { messages } = discord.world;
  const open = new Map<number, Interaction>();
  const personIn = new Map<string, number>();
  let seen = 0;
  return {
    userIdOf: (person) => `discord:${person}`,
    ask(person) {
      const options = { topic: topicOf(person), seconds: 30, type: 'educational' };
      open.set(person, discord.userCommands(String(person), 'script', options));
      personIn.set(discord.world.dmOf(String(person)), person);
    },
    look({ sign, script }) {
      for (const [person, { answered }] of open) {
        if (answered === null) continue;
        sign(person);
        open.delete(person);
      }
      // The card is a message of its own, behind what was said when she asked.
      for (; seen < messages.length; seen += 1) {
        const { channelId, history } = messages[seen]!;
        if (SCRIPT_CARD.test(history.at(-1) ?? '')) script(personIn.get(channelId) ?? 0);
      }
    },
  };
}
