/** Measures a text that is not (yet) in her library, and picks hashtags for a topic. */
import { scriptSources } from '../generate/build-brief.js';
import type { Craft } from '../generate/craft.js';
import { readTagCounts } from '../hashtags/reach/read-counts.js';
import { pickHashtags } from '../hashtags/pick.js';
import { bannedWords } from '../persona/rules/banned-words.js';
import { refusedIn } from '../hashtags/refused-words.js';
import { ownLanguage, tagLanguage } from '../hashtags/words/tag-language.js';
import { tagWishesIn, withoutTagWishes } from '../hashtags/tag-wishes.js';
import { oldEnough, settledScripts } from '../learning/settled-posts.js';
import { ownWeights } from '../learning/weights.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { PostLibrary } from '../library/posts/posts.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import type { TagFactStore } from '../library/posts/tag-facts.js';
import { tagKnowledge } from '../library/posts/tag-knowledge.js';
import type { TrendStore } from '../library/posts/trends.js';
import { spokenOnly } from '../text/laid-out/spoken-only.js';
import { countWords } from '../text/words.js';
import type { Hashtag } from '../types.js';
import { detectLanguage } from '../text/language.js';
import { DEFAULT_WORDS_PER_MINUTE, spokenSeconds } from '../text/spoken-time.js';
import { trendTextsOf } from '../trends/trend-texts.js';
import { REQUEST_DEFAULTS } from '../closed-lists.js';
import type { Handlers } from './handler.js';

/** More is a topic, though no list knows a word of it. */
const LONGEST_REMARK_WORDS = 4;

export function createTextHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly craft: Craft;
  readonly facts: TagFactStore;
  readonly trends: TrendStore;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly clock: () => Date;
}): Handlers<'text.score' | 'hashtags.pick'> {
  const { personas, craft } = parts;
  return {
    async 'text.score'(args, { userId }) {
      const { text } = args;
      const language = args.language ?? detectLanguage(text);
      const persona = await personas.get(userId);
      const { trends, trendsSeenAt } = trendTextsOf(await parts.trends.all(userId));
      const samples = persona?.examples.map((example) => spokenOnly(example.text, persona.name)) ?? [];
      const [records, posts] = await Promise.all([parts.scripts.all(userId), parts.posts.all(userId)]);
      const settled = oldEnough(settledScripts(records, posts), parts.clock());
      const { goal } = REQUEST_DEFAULTS;
      const [viral, voice] = await Promise.all([
        craft.scoreViral(text, { language, goal, trends, own: ownWeights(settled, goal) }),
        craft.compareVoice(samples, text, persona?.language ?? language),
      ]);
      return {
        viral: trendsSeenAt ? { ...viral, trendsSeenAt } : viral,
        stock: craft.findStockPhrases(text, language, { herWords: samples }),
        // Without a story there is nothing to trace a claim to, so nothing can be called invented.
        untraceable: persona
          ? await craft.findInvented(
              scriptSources(persona, { ...REQUEST_DEFAULTS, topic: '' }),
              text,
              language,
            )
          : [],
        personalization: voice.personalization,
        voiceConfidence: voice.confidence,
        spokenSeconds: spokenSeconds(text, language, persona?.wordsPerMinute ?? DEFAULT_WORDS_PER_MINUTE),
      };
    },
    async 'hashtags.pick'(
      { topic: asked, text: given = '', scriptId, asked: said = '' },
      { userId, locale },
    ) {
      const counted = readTagCounts(asked, locale);
      const seenAt = parts.clock().toISOString();
      if (counted.length > 0)
        await parts.facts.add(
          userId,
          Object.fromEntries(counted.map(({ name, posts }) => [name, { posts, likes: null, seenAt }])),
        );
      const noted = counted.map(({ name }) => `#${name}`);
      const named = counted.length > 0 ? withoutCounts(asked, locale) : asked;
      if (counted.length > 0 && named === '' && given === '') return { hashtags: [], refused: [], noted };
      const script =
        scriptId === undefined || !namesNothing(named) ? null : await parts.scripts.find(userId, scriptId);
      const topic = script ? script.result.request.topic : named;
      const text = script ? (script.editedText ?? script.result.text) : given;
      const wish = script ? tagWishesIn(said) : { none: false, others: false };
      if (wish.none && !wish.others) return { hashtags: [], isUnwanted: true };
      const [persona, scripts, posts, facts] = await Promise.all([
        personas.get(userId),
        parts.scripts.all(userId),
        parts.posts.all(userId),
        parts.facts.all(userId),
      ]);
      const language = tagLanguage(topic, text, ownLanguage(`${topic} ${text}`, persona?.language));
      return {
        hashtags: craft.pickHashtags(
          { ...REQUEST_DEFAULTS, topic },
          text,
          language,
          persona ?? undefined,
          tagKnowledge(scripts, posts, facts),
          {
            ...(wish.others && script && { without: namesOf(script.result.hashtags) }),
            ...(wish.language && { tagsIn: wish.language }),
            ...(persona && { never: bannedWords(persona) }),
          },
        ),
        refused: refusedIn(topic),
        noted,
      };
    },
  };
}

/** "and the caption", "please", "in English": no topic of its own. */
function namesNothing(topic: string): boolean {
  const rest = withoutTagWishes(topic);
  return countWords(rest) <= LONGEST_REMARK_WORDS && pickHashtags({ topic: rest }).length === 0;
}

function namesOf(hashtags: readonly Hashtag[]): ReadonlySet<string> {
  return new Set(hashtags.map(({ tag }) => tag.slice(1).toLowerCase()));
}

function withoutCounts(text: string, locale: string): string {
  return text
    .split('\n')
    .filter((line) => readTagCounts(line, locale).length === 0)
    .join('\n')
    .trim();
}
