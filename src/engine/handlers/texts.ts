/** Measures a text that is not (yet) in her library, and picks hashtags for a topic. */
import type { Craft } from '../generate/craft.js';
import { withOwnResults } from '../hashtags/own-results.js';
import { refusedIn } from '../hashtags/pick.js';
import { tagLanguage } from '../hashtags/tag-language.js';
import { settledScripts } from '../learning/settled-posts.js';
import type { PersonaLibrary } from '../library/personas.js';
import type { PostLibrary } from '../library/posts.js';
import type { ScriptLibrary } from '../library/scripts.js';
import { detectLanguage } from '../text/language.js';
import { DEFAULT_WORDS_PER_MINUTE, spokenSeconds } from '../text/spoken-time.js';
import type { ContentRequest } from '../types.js';
import type { Handlers } from './handler.js';

/** What pasted texts and lone topics are measured as. */
const PLAIN_REQUEST: Omit<ContentRequest, 'topic'> = {
  context: '',
  seconds: 30,
  requirements: [],
  contentType: 'educational',
  urgency: 'normal',
  platform: 'reels',
  goal: 'reach',
};

export function createTextHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly craft: Craft;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
}): Handlers<'text.score' | 'hashtags.pick'> {
  const { personas, craft } = parts;
  return {
    async 'text.score'(args, { userId }) {
      const { text } = args;
      const language = args.language ?? detectLanguage(text);
      const persona = await personas.get(userId);
      const samples = persona?.examples.map((example) => example.text) ?? [];
      const [viral, voice] = await Promise.all([
        craft.scoreViral(text, { language, goal: PLAIN_REQUEST.goal, trends: [] }),
        craft.compareVoice(samples, text, language),
      ]);
      return {
        viral,
        stock: craft.findStockPhrases(text, language, { herWords: samples }),
        // Without a story there is nothing to trace a claim to, so nothing can be called invented.
        untraceable: persona
          ? craft.findUntraceable([persona.story, ...samples, ...persona.rules], text, language)
          : [],
        personalization: voice.personalization,
        spokenSeconds: spokenSeconds(text, language, persona?.wordsPerMinute ?? DEFAULT_WORDS_PER_MINUTE),
      };
    },
    async 'hashtags.pick'({ topic, text = '' }, { userId }) {
      const persona = await personas.get(userId);
      const [records, posts] = await Promise.all([parts.scripts.all(userId), parts.posts.all(userId)]);
      const language = tagLanguage(topic, text, undefined);
      const picked = craft.pickHashtags(
        { ...PLAIN_REQUEST, topic },
        text,
        language,
        persona?.expertise ?? [],
      );
      return {
        hashtags: withOwnResults(picked, settledScripts(records, posts)),
        refused: refusedIn(topic),
      };
    },
  };
}
