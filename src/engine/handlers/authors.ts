/** For whom a script is written or measured, and what is known with it: her persona, her library, what her results teach, what goes round. */
import { preferencesFrom, type Preferences } from '../learning/preferences.js';
import { oldEnough, settledScripts } from '../learning/settled-posts.js';
import { ownWeights } from '../learning/weights.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { PostLibrary } from '../library/posts/posts.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import type { TrendStore } from '../library/posts/trends.js';
import type { OperationContext } from '../operations.js';
import { detectLanguage } from '../text/language.js';
import { trendTextsOf, type TrendTexts } from '../trends/trend-texts.js';
import type { ContentRequest, Goal, OwnPost, OwnWeights, Persona, ScriptRecord } from '../types.js';

export interface AuthorParts {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  /** Numbers of posts from outside, which her median counts. */
  readonly posts: PostLibrary;
  /** What she looked up of others' posts, dated. */
  readonly trends: TrendStore;
  /** Stands in for a creator who skipped onboarding: a name and nothing else. */
  readonly strangerOf: (userId: string, name: string) => Persona;
  readonly clock: () => Date;
}

/** All she wrote and posted, of every persona. */
export interface Library {
  readonly all: readonly ScriptRecord[];
  readonly posts: readonly OwnPost[];
}

interface Learned {
  /** Of one persona, newest first. */
  readonly records: readonly ScriptRecord[];
  readonly learned: Preferences;
  readonly own: OwnWeights | undefined;
}

export interface Author extends Learned {
  readonly persona: Persona;
  readonly library: Library;
  readonly trends: TrendTexts;
}

export interface Authors {
  /** The active persona, for something new. */
  active(context: OperationContext, request: ContentRequest): Promise<Persona>;
  /** Of a script there is: the persona it was written for, whichever is active by now. */
  of(record: ScriptRecord, context: OperationContext): Promise<Author>;
  libraryOf(userId: string): Promise<Library>;
  /** Another persona of hers has hooks, topics and results of its own. */
  learnedFrom(library: Library, slot: string | undefined, goal: Goal): Learned;
}

export function createAuthors(parts: AuthorParts): Authors {
  const { personas, scripts, clock } = parts;

  /** Of somebody the bot does not know it has only the topic: the draft speaks its language. */
  async function active(
    { userId, displayName, locale }: OperationContext,
    { topic }: ContentRequest,
  ): Promise<Persona> {
    const known = await personas.get(userId);
    if (known) return known;
    // A few Latin words are too little to tell Spanish from English by; the chat's language is the better guess.
    const isLatin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(topic);
    return {
      ...parts.strangerOf(userId, displayName),
      language: isLatin ? locale : detectLanguage(topic),
    };
  }

  async function personaOf({ slot, result }: ScriptRecord, context: OperationContext): Promise<Persona> {
    const current = await active(context, result.request);
    if (current.slot === slot) return current;
    const slots = await personas.slots(context.userId);
    return slots.find(({ persona }) => persona.slot === slot)?.persona ?? current;
  }

  async function libraryOf(userId: string): Promise<Library> {
    const [all, posts] = await Promise.all([scripts.all(userId), parts.posts.all(userId)]);
    return { all, posts };
  }

  function learnedFrom({ all, posts }: Library, slot: string | undefined, goal: Goal): Learned {
    const records = all.filter((record) => record.slot === slot);
    const settled = oldEnough(settledScripts(records, posts), clock());
    return { records, learned: preferencesFrom(settled, records), own: ownWeights(settled, goal) };
  }

  return {
    active,
    libraryOf,
    learnedFrom,
    async of(record, context) {
      const [persona, library, seen] = await Promise.all([
        personaOf(record, context),
        libraryOf(context.userId),
        parts.trends.all(context.userId),
      ]);
      const learned = learnedFrom(library, record.slot, record.result.request.goal);
      return { persona, library, trends: trendTextsOf(seen), ...learned };
    },
  };
}
