/** What she could make next, and the one tap that starts it. */
import { readRow } from '../../damaged-rows.js';
import { BotError } from '../../errors.js';
import type { KeyValueStore, LanguageModel, Logger } from '../../ports.js';
import type { WritingBrief } from '../generate/brief.js';
import type { CostOf, Craft } from '../generate/craft.js';
import { BUILT_IN, NO_USAGE } from '../generate/usage.js';
import { withinBudget, type Limits } from '../budget/limits.js';
import type { Idea, IdeaPlan } from '../types/ideas.js';
import { modelIdeas } from '../ideas/model-ideas.js';
import { freshFirst, ownIdeas, strongestFirst, unlike, weekOf, type IdeaDraft } from '../ideas/own-ideas.js';
import { settledScripts } from '../learning/settled-posts.js';
import { herRules } from '../generate/her-rules.js';
import { inHerWording } from '../generate/rewrite/her-wording.js';
import { bansOf } from '../persona/rules/banned-words.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { PostLibrary } from '../library/posts/posts.js';
import { recentUse } from '../library/scripts/recent-use.js';
import type { Prompts } from '../prompts/load-prompt.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import { isCalibrated } from '../viral/judge.js';
import { countWords, paddedWords } from '../text/words.js';
import type { Persona, Usage } from '../types.js';
import type { Handlers } from './handler.js';
import { toldTexts } from '../persona/told-texts.js';

const IDEAS = 10;
const DAYS = 7;
/** "Servis sepeda" stands in her story, but as a line it says nothing. */
const SHORTEST_FOUND_WORDS = 4;

export function createIdeaHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly store: KeyValueStore;
  readonly model: LanguageModel | null;
  readonly prompts: Prompts;
  readonly craft: Craft;
  readonly costOf: CostOf;
  readonly limits: Limits;
  readonly logger: Pick<Logger, 'warn'>;
  readonly clock: () => Date;
}): Handlers<'ideas.list' | 'ideas.take'> {
  const { personas, scripts, posts, store, craft, logger, clock } = parts;
  const keyOf = (userId: string, plan: IdeaPlan): string => `ideas:${userId}:${plan}`;

  /** The model's where it has any that hold, her own words for the rest. */
  async function draft(
    persona: Persona,
    own: readonly IdeaDraft[],
    avoid: WritingBrief['avoid'],
    signal: AbortSignal,
  ): Promise<{ readonly drafts: readonly IdeaDraft[]; readonly usage: Usage; readonly model: string }> {
    const { model, prompts, limits, costOf } = parts;
    const unaided = { drafts: inHerWords(own, persona), usage: NO_USAGE, model: BUILT_IN };
    if (!model || own.length === 0) return unaided;
    try {
      const told = await withinBudget(limits, persona.userId, () =>
        modelIdeas({ persona, material: own, avoid, count: IDEAS, model, prompts, costOf, signal }),
      );
      const sources = [...toldTexts(persona), ...own.map(({ topic }) => topic)];
      const traced = told.ideas.filter(({ hook, topic }) => {
        const text = `${hook}\n${topic}`;
        return craft.findUntraceable(sources, text, persona.language).length === 0;
      });
      const drafts = unlike([...traced, ...inHerWords(own, persona)], avoid.topics, persona.language);
      return { drafts, usage: told.usage, model: told.model };
    } catch (error) {
      // Her own words need no model.
      if (signal.aborted || !(error instanceof BotError)) throw error;
      // Who is over her limit, or over the operator's, is no fault of the model.
      if (error.code !== 'limitReached')
        logger.warn({ code: error.code, reason: error.message }, 'ideas are made without the model');
      return unaided;
    }
  }

  /** The hook score is proven in some languages only; elsewhere they stay as she tells them. */
  async function ranked(ideas: readonly IdeaDraft[], language: string): Promise<readonly IdeaDraft[]> {
    return isCalibrated(language) ? strongestFirst(ideas, (hook) => craft.scoreHook(hook, language)) : ideas;
  }

  return {
    async 'ideas.list'({ plan, count, days }, { userId, signal }) {
      const known = await personas.get(userId);
      if (!known) throw new BotError('notFound', 'There is no persona yet.');
      const bans = bansOf(known);
      const persona = inHerWording(known, bans);
      const records = (await scripts.all(userId)).filter(({ slot }) => slot === known.slot);
      const won = settledScripts(records, await posts.all(userId))
        .toReversed()
        .filter(({ above }) => above)
        .map(({ record }) => record);
      const avoid = recentUse(records, clock());
      const told = ownIdeas(persona, won, [...avoid.topics, ...avoid.hooks]);
      const own = freshFirst(await ranked(told, persona.language), avoid.said ?? []);
      const { drafts: found, ...costs } = await draft(persona, own, avoid, signal);
      const { maySay, mayOpen } = herRules(known, { requirements: [] }, known.language);
      const drafts = found.filter(({ hook, topic }) => mayOpen(hook) && maySay(topic));
      const asked = days?.length ?? count ?? (plan === 'week' ? DAYS : IDEAS);
      const chosen = plan === 'week' ? weekOf(drafts, records, asked) : drafts.slice(0, asked);
      const ideas = chosen.map((idea, index): Idea => ({ ...idea, id: `${plan}-${index + 1}` }));
      await store.set(keyOf(userId, plan), ideas);
      return { plan, ideas, asked, ...(days && { days }), ...costs };
    },
    async 'ideas.take'({ id }, { userId }) {
      const plan: IdeaPlan = id.startsWith('week') ? 'week' : 'ideas';
      const known = (await readRow<readonly Idea[]>(store, keyOf(userId, plan), Array.isArray)) ?? [];
      const idea = known.find((one) => one.id === id);
      if (!idea) throw new BotError('notFound', 'That idea is no longer kept.');
      return { idea };
    },
  };
}

/** A model's findings about her, told with quotes that differ from them, feed ideas; as a first line only her own words will do. */
function inHerWords(ideas: readonly IdeaDraft[], persona: Persona): readonly IdeaDraft[] {
  const hers = paddedWords(toldTexts(persona).join('\n'));
  const field = { audience: 'audiencePainPoints', expertise: 'expertise' } as const;
  return ideas.filter(({ from, topic }) => {
    if (from !== 'audience' && from !== 'expertise') return true;
    const isFound = (persona.evidence[field[from]] ?? []).length > 0;
    const isLine = countWords(topic) >= SHORTEST_FOUND_WORDS && hers.includes(paddedWords(topic));
    return !isFound || isLine || persona.corrected.includes(field[from]);
  });
}

/** For /forget. */
export async function forgetIdeas(store: KeyValueStore, userId: string): Promise<void> {
  for (const key of await store.keys(`ideas:${userId}:`)) await store.delete(key);
}
