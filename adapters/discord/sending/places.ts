/** What the adapter remembers of each conversation while the process runs. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Target } from '../connection/api.js';
import { createRecent } from '../../shared/recent.js';

/** The newest message of the bot since she last said something. */
export interface LastSent {
  readonly target: Target;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly hasFiles: boolean;
  /** An answer she waited for: nothing is written under it. */
  readonly isFinal: boolean;
}

export interface Places {
  /** She wrote (`message`) or used a command, button or form (null): the next answer goes there. */
  heard(
    threadId: string,
    from: { readonly channelId: string; readonly messageId: string } | null,
    platformLocale?: string,
  ): void;
  /** She is spoken to in this language, whatever the platform is set to. */
  spokenTo(threadId: string, locale: string): void;
  /** The written message to answer in a server; null when she last used an interaction, undefined when not known. */
  lastHeard(threadId: string): { readonly channelId: string; readonly messageId: string } | null | undefined;
  localeOf(threadId: string): string | undefined;
  sent(threadId: string, last: LastSent): void;
  lastSent(threadId: string): LastSent | null;
}

export function createPlaces(): Places {
  const heard = createRecent<{ readonly channelId: string; readonly messageId: string } | null>();
  const platformLocales = createRecent<string>();
  const spoken = createRecent<string>();
  const sent = createRecent<LastSent | null>();
  return {
    heard(threadId, from, platformLocale) {
      heard.set(threadId, from);
      sent.set(threadId, null);
      if (platformLocale !== undefined) platformLocales.set(threadId, platformLocale);
    },
    spokenTo: (threadId, locale) => spoken.set(threadId, locale),
    lastHeard: (threadId) => heard.get(threadId),
    localeOf: (threadId) => spoken.get(threadId) ?? platformLocales.get(threadId),
    sent: (threadId, last) => sent.set(threadId, last),
    lastSent: (threadId) => sent.get(threadId) ?? null,
  };
}
