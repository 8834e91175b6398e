/** Script operations: write, write a part again, take her own words in. Stored under its effect id before it is shown. */
import { BotError } from '../../errors.js';
import { changedLines } from '../generate/rewrite/changed-lines.js';
import type { Craft } from '../generate/craft.js';
import { afterAnswer, withAnswer } from '../generate/rewrite/fill-blank.js';
import { beatsOfEdit, remeasure } from '../generate/rewrite/remeasure.js';
import type { ScriptGenerator } from '../generate/script-generator.js';
import { rewriteInTurn } from '../generate/rewrite/in-turn.js';
import type { ScriptRewriter } from '../generate/rewrite/script-rewriter.js';
import { preferencesFrom, type Preferences } from '../learning/preferences.js';
import { oldEnough, settledScripts } from '../learning/settled-posts.js';
import { ownWeights } from '../learning/weights.js';
import type { Limits } from '../limits.js';
import type { PersonaLibrary } from '../library/personas.js';
import type { PostLibrary } from '../library/posts.js';
import type { TagFactStore } from '../library/tag-facts.js';
import { tagKnowledge } from '../library/tag-knowledge.js';
import type { TrendStore } from '../library/trends.js';
import { recentUse } from '../library/recent-use.js';
import type { ScriptLibrary } from '../library/scripts.js';
import { earlierTexts, takenOut } from '../library/versions.js';
import { borrowedFrom } from '../trends/borrow.js';
import { trendTextsOf, type TrendTexts } from '../trends/trend-texts.js';
import type { OperationContext } from '../operations.js';
import { detectLanguage } from '../text/language.js';
import { withoutLabels } from '../text/laid-out/line-labels.js';
import type {
  ContentRequest,
  Goal,
  Notice,
  OwnPost,
  OwnWeights,
  Persona,
  ScriptRecord,
  ScriptResult,
} from '../types.js';
import type { Handlers } from './handler.js';

export interface ScriptParts {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  /** Numbers of posts from outside, which her median counts. */
  readonly posts: PostLibrary;
  /** What she looked up of others' posts, dated. */
  readonly trends: TrendStore;
  readonly facts: TagFactStore;
  readonly generator: ScriptGenerator;
  /** Writes when a daily limit is reached: no model, no cost. */
  readonly draftGenerator: ScriptGenerator;
  readonly limits: Limits;
  readonly rewriter: ScriptRewriter;
  readonly craft: Craft;
  /** Stands in for a creator who skipped onboarding: a name and nothing else. */
  readonly strangerOf: (userId: string, name: string) => Persona;
  readonly clock: () => Date;
}

/** All she wrote and posted, of every persona. */
interface Library {
  readonly all: readonly ScriptRecord[];
  readonly posts: readonly OwnPost[];
}

type ScriptOperation = 'script.generate' | 'script.rewrite' | 'script.fillBlank' | 'script.saveEdit';

/** Texts of her scripts on the same topic, newest first: what another one is to be different from. */
function takesOf({ request }: ScriptResult, records: readonly ScriptRecord[]): readonly string[] {
  return records
    .filter(({ result }) => result.request.topic === request.topic)
    .map(({ result }) => result.text);
}

export function createScriptHandlers(parts: ScriptParts): Handlers<ScriptOperation> {
  const { personas, scripts, generator, draftGenerator, rewriter, limits, craft, clock } = parts;

  /** Of somebody the bot does not know it has only the topic: the draft speaks its language. */
  async function personaFor(
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

  async function trendTexts(userId: string): Promise<TrendTexts> {
    return trendTextsOf(await parts.trends.all(userId));
  }

  async function libraryOf(userId: string): Promise<Library> {
    const [all, posts] = await Promise.all([scripts.all(userId), parts.posts.all(userId)]);
    return { all, posts };
  }

  /** Another persona of hers has hooks, topics and results of its own. */
  function learnedFrom(
    { all, posts }: Library,
    slot: string | undefined,
    goal: Goal,
  ): { records: readonly ScriptRecord[]; learned: Preferences; own: OwnWeights | undefined } {
    const records = all.filter((record) => record.slot === slot);
    const settled = oldEnough(settledScripts(records, posts), clock());
    return { records, learned: preferencesFrom(settled, records), own: ownWeights(settled, goal) };
  }

  async function judgedFor(
    { slot, result }: ScriptRecord,
    persona: Persona,
    { userId }: OperationContext,
  ): Promise<{ persona: Persona; own: OwnWeights | undefined }> {
    return { persona, own: learnedFrom(await libraryOf(userId), slot, result.request.goal).own };
  }

  async function keep(
    script: ScriptResult,
    parentId: string | null,
    { userId, signal }: OperationContext,
    slot: string | undefined,
    gone: readonly string[] = [],
  ): Promise<void> {
    if (signal.aborted) throw new BotError('cancelled', 'The request was cancelled.');
    await scripts.add(userId, script, parentId, slot, gone);
  }

  return {
    async 'script.generate'({ request, adapt }, context) {
      const known = await scripts.find(context.userId, context.id);
      if (known) return { script: known.result };
      const [persona, library, facts, seen] = await Promise.all([
        personaFor(context, request),
        libraryOf(context.userId),
        parts.facts.all(context.userId),
        parts.trends.all(context.userId),
      ]);
      const { records, learned, own } = learnedFrom(library, persona.slot, request.goal);
      const avoid = recentUse(records, clock());
      const input = { persona: withWonTopics(persona, learned), request, avoid, prefer: learned, own };
      const adapted = seen.find(({ id }) => id === adapt);
      const trending = {
        ...input,
        tags: tagKnowledge(library.all, library.posts, facts),
        ...trendTextsOf(seen),
        ...(adapted && { borrowed: borrowedFrom(adapted, request.seconds) }),
      };
      const place = await limits.reserve(context.userId);
      try {
        const script = place
          ? await generator.generate(trending, context)
          : withNotice(await draftGenerator.generate(trending, context), 'limitReached');
        await keep(script, null, context, persona.slot);
        // A draft of our own, where the model failed, takes nothing from her day.
        const left = place && script.usage.calls > 0 ? await limits.leftAfter(context.userId) : null;
        return { script, ...(left && { left }) };
      } finally {
        place?.release();
      }
    },

    async 'script.rewrite'({ scriptId, also = [], ...asked }, context) {
      const parent = await scripts.get(context.userId, scriptId);
      const known = await scripts.find(context.userId, context.id);
      // The words of both are stored; what changed between them is found again rather than kept.
      if (known)
        return { script: known.result, changed: changedLines(parent.result.text, known.result.text) };
      const persona = await personaFor(context, parent.result.request);
      const place = await limits.reserve(context.userId);
      if (!place) throw new BotError('limitReached', 'The daily limit is reached.');
      try {
        const [trends, library] = await Promise.all([trendTexts(context.userId), libraryOf(context.userId)]);
        const { learned, own, records } = learnedFrom(library, parent.slot, parent.result.request.goal);
        const wish = {
          script: parent.result,
          persona,
          ...asked,
          earlier: earlierTexts(parent, records),
          takenOut: takenOut(parent),
          takes: takesOf(parent.result, records),
          prefer: learned,
          own,
          trends,
        };
        const { takenOut: gone, ...rewritten } = await rewriteInTurn(rewriter, wish, also, context);
        // The same words again are no second script of hers.
        if (rewritten.changed.length === 0) return { ...rewritten, script: parent.result };
        await keep(rewritten.script, scriptId, context, parent.slot, gone);
        return rewritten;
      } finally {
        place.release();
      }
    },

    async 'script.fillBlank'({ scriptId, mark, answer, more }, context) {
      const record = await scripts.get(context.userId, scriptId);
      const persona = await personaFor(context, record.result.request);
      const filled = withAnswer(record.result, { mark, answer, more }, persona);
      if (filled === null) return { script: record.result };
      const measured = await remeasure(
        filled.script,
        filled.beats,
        { ...(await judgedFor(record, persona, context)), trends: await trendTexts(context.userId) },
        craft,
      );
      const script = afterAnswer(measured);
      await keep(script, scriptId, context, record.slot);
      return { script };
    },

    async 'script.saveEdit'({ scriptId, text }, context) {
      const record = await scripts.get(context.userId, scriptId);
      const edited = withoutLabels(text.trim());
      const persona = await personaFor(context, record.result.request);
      const script = await remeasure(
        record.result,
        beatsOfEdit(record.result, edited),
        { ...(await judgedFor(record, persona, context)), trends: await trendTexts(context.userId) },
        craft,
      );
      const saved = { ...record, result: script, editedText: edited };
      await scripts.save(saved);
      return { script, changes: [] };
    },
  };
}

/** Her topics with those that beat her median first. */
function withWonTopics(persona: Persona, { topics }: Preferences): Persona {
  if (topics.length === 0) return persona;
  return { ...persona, successfulTopics: [...new Set([...topics, ...persona.successfulTopics])] };
}

function withNotice(script: ScriptResult, notice: Notice): ScriptResult {
  return { ...script, notices: [...script.notices, notice] };
}
