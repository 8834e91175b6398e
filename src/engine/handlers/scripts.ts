/** Script operations: write, write a part again, take her own words in. Stored under its effect id before it is shown. */
import { BotError } from '../../errors.js';
import { changedLines } from '../generate/rewrite/changed-lines.js';
import type { Craft } from '../generate/craft.js';
import { afterAnswer, withAnswer } from '../generate/rewrite/fill-blank.js';
import { beatsOfEdit, remeasure } from '../generate/rewrite/remeasure.js';
import type { ScriptGenerator } from '../generate/script-generator.js';
import { rewriteInTurn } from '../generate/rewrite/in-turn.js';
import type { ScriptRewriter } from '../generate/rewrite/script-rewriter.js';
import type { Preferences } from '../learning/preferences.js';
import type { Limits } from '../budget/limits.js';
import type { TagFactStore } from '../library/posts/tag-facts.js';
import { tagKnowledge } from '../library/posts/tag-knowledge.js';
import { recentUse } from '../library/scripts/recent-use.js';
import { earlierTexts, takenOut } from '../library/scripts/versions.js';
import { borrowedFrom } from '../trends/borrow.js';
import { trendTextsOf } from '../trends/trend-texts.js';
import type { OperationContext } from '../operations.js';
import { withoutLabels } from '../text/laid-out/line-labels.js';
import type { Notice, Persona, ScriptRecord, ScriptResult } from '../types.js';
import { createAuthors, type AuthorParts } from './authors.js';
import type { Handlers } from './handler.js';

export interface ScriptParts extends AuthorParts {
  readonly facts: TagFactStore;
  readonly generator: ScriptGenerator;
  /** Writes when a daily limit is reached: no model, no cost. */
  readonly builtInGenerator: ScriptGenerator;
  readonly limits: Limits;
  readonly rewriter: ScriptRewriter;
  readonly craft: Craft;
}

type ScriptOperation = 'script.generate' | 'script.rewrite' | 'script.fillBlank' | 'script.saveEdit';

/** Her scripts on the same topic, newest first: what another one is to be different from. */
function takesOf({ request }: ScriptResult, records: readonly ScriptRecord[]): readonly ScriptResult[] {
  return records.map(({ result }) => result).filter((result) => result.request.topic === request.topic);
}

export function createScriptHandlers(parts: ScriptParts): Handlers<ScriptOperation> {
  const { scripts, generator, builtInGenerator, rewriter, limits, craft, clock } = parts;
  const authors = createAuthors(parts);

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
        authors.active(context, request),
        authors.libraryOf(context.userId),
        parts.facts.all(context.userId),
        parts.trends.all(context.userId),
      ]);
      const { records, learned, own } = authors.learnedFrom(library, persona.slot, request.goal);
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
          : withNotice(await builtInGenerator.generate(trending, context), 'limitReached');
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
      const place = await limits.reserve(context.userId);
      if (!place) throw new BotError('limitReached', 'The daily limit is reached.');
      try {
        const [author, facts] = await Promise.all([
          authors.of(parent, context),
          parts.facts.all(context.userId),
        ]);
        const { persona, records, learned, own, library, trends } = author;
        const wish = {
          script: parent.result,
          persona,
          ...asked,
          earlier: earlierTexts(parent, records),
          takenOut: takenOut(parent),
          takes: takesOf(parent.result, records),
          usedHooks: recentUse(records, clock()).hooks,
          tags: tagKnowledge(library.all, library.posts, facts),
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
      const author = await authors.of(record, context);
      const filled = withAnswer(record.result, { mark, answer, more }, author.persona);
      if (filled === null) return { script: record.result };
      const measured = await remeasure(filled.script, filled.beats, author, craft);
      const script = afterAnswer(measured);
      await keep(script, scriptId, context, record.slot);
      return { script };
    },

    async 'script.saveEdit'({ scriptId, text }, context) {
      const record = await scripts.get(context.userId, scriptId);
      const edited = withoutLabels(text.trim());
      const author = await authors.of(record, context);
      const script = await remeasure(record.result, beatsOfEdit(record.result, edited), author, craft);
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
