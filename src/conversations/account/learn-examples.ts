/** What becomes of example scripts once they are read: the new ones go to the engine. */
import type { ChatContext, ConversationEvent, EffectDraft } from '../../chat/types.js';
import type { Example } from '../../engine/types.js';
import { copyFor } from '../shared/copy.js';
import { describeDocuments } from './documents.js';
import { EXAMPLE_WORDS } from '../onboarding/state.js';
import { call, clip, say, send } from '../shared/effects.js';

/** Marks files she sent as examples, so that they count even when she has gone on meanwhile. */
export const EXAMPLES_TAG = 'examples';
/** Marks her own words that go to her story. */
export const STORY_TAG = 'story';

type ReadEvent = Extract<ConversationEvent, { type: 'done'; op: 'files.read' }>;

/** What was read of each file, and the call that learns from them. */
export function learnFromFiles({ result }: ReadEvent, context: ChatContext): readonly EffectDraft[] {
  const { documents } = result;
  const report = say(describeDocuments(documents, copyFor(context.locale), EXAMPLE_WORDS));
  const texts = documents.flatMap((document) =>
    document.ok && document.words >= EXAMPLE_WORDS ? [{ name: document.file, text: document.text }] : [],
  );
  return [send(report), ...learnFromTexts(texts, context)];
}

/** Asks the engine to learn from new texts; those it has already are named and left out. */
export function learnFromTexts(
  texts: readonly { readonly name: string; readonly text: string }[],
  context: ChatContext,
): readonly EffectDraft[] {
  const known = context.persona?.examples ?? [];
  const fresh = texts.filter(({ text }) => !known.some((example) => example.text.trim() === text.trim()));
  if (fresh.length === 0)
    return texts.length > 0 ? [send(say(copyFor(context.locale)('example-known')))] : [];
  const examples = fresh.map(({ name, text }, index): Example => ({
    id: `example-${known.length + index + 1}-${Date.parse(context.now)}`,
    name: clip(name, 80),
    text: text.trim(),
    addedAt: context.now,
  }));
  return [call('persona.refine', { examples })];
}
