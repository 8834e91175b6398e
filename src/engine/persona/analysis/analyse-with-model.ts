/** A persona described by a model: one call, every belief tied to her words, the local analysis under it. */
import { BotError, type ErrorCode } from '../../../errors.js';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../../ports.js';
import type { CardField } from '../../closed-lists.js';
import type { Prompts } from '../../prompts/load-prompt.js';
import type { Persona } from '../../types.js';
import { normalWords, paddedWords } from '../../text/words.js';
import { BELIEF_LISTS } from '../corrections/changes.js';
import { analyseLocally, type PersonaInput } from './analyse-locally.js';
import { modelPersonaSchema, personaFromJson, type Belief, type ModelPersona } from './model-schema.js';
import { analysisUser } from './model-prompt.js';

export interface ModelAnalysis {
  readonly persona: Persona;
  /** Null when the model gave nothing usable: the persona is the local one then. */
  readonly answer: ModelAnswer<ModelPersona> | null;
}

/** As founded; full lists take half as many more in Devanagari or Telugu (o200k), and an answer cut off is asked for twice. */
const TEMPERATURE = 0.3;
const MAX_TOKENS = { latin: 1000, other: 2000 } as const;
/** Asked again already where that may help; then her words alone must do. */
const UNUSABLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['invalidOutput', 'refused']);

/** Throws what the model throws, except `invalidOutput` and `refused`, which fall back to the local analysis. */
export async function analyseWithModel(
  input: PersonaInput & {
    readonly model: LanguageModel;
    readonly prompts: Prompts;
    readonly signal: AbortSignal;
  },
): Promise<ModelAnalysis> {
  const local = analyseLocally(input);
  const sources = [input.story, ...input.examples.map((example) => example.text)];
  const request: ModelRequest<ModelPersona> = {
    purpose: 'analysis',
    system: await input.prompts.fill('analysis-system', {}),
    user: await analysisUser(input.prompts, input, local.language),
    temperature: TEMPERATURE,
    maxTokens: isLatin(input.story) ? MAX_TOKENS.latin : MAX_TOKENS.other,
    schema: { name: 'persona', zod: modelPersonaSchema, fromJson: personaFromJson },
    signal: input.signal,
  };
  try {
    const answer = await input.model.ask(request);
    return { persona: merge(local, answer.value, sources), answer };
  } catch (error) {
    const isUnusable = error instanceof BotError && UNUSABLE.has(error.code);
    if (!isUnusable) throw error;
    return { persona: local, answer: null };
  }
}

/** By most of its letters. */
function isLatin(text: string): boolean {
  const others = text.match(/[^\p{Script=Latin}\p{Script=Common}]/gu) ?? [];
  return others.length < text.length / 3;
}

const TEXTS = ['uniqueVoice', 'storytellingStyle', 'targetAudience'] as const;

/** Beliefs whose quote is hers; where none is left the local finding stays. Measured voice stands beside the description. */
function merge(local: Persona, described: ModelPersona, sources: readonly string[]): Persona {
  const isHers = createQuoteCheck(sources);
  const evidence: Partial<Record<CardField, readonly string[]>> = { ...local.evidence };
  const lists: Partial<Record<(typeof BELIEF_LISTS)[number], readonly string[]>> = {};
  for (const field of BELIEF_LISTS) {
    const kept = described[field].filter((belief) => belief.text !== '' && isHers(belief));
    if (kept.length === 0) continue;
    lists[field] = [...new Set(kept.map((belief) => belief.text))];
    evidence[field] = unlikeEachOther(kept.map((belief) => belief.quote));
  }
  const texts: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const field of TEXTS) {
    const belief = described[field];
    if (belief.text === '' || !isHers(belief)) continue;
    texts[field] =
      field === 'uniqueVoice' && local.uniqueVoice ? joined(belief.text, local.uniqueVoice) : belief.text;
    evidence[field] = unlikeEachOther([belief.quote, ...(local.evidence[field] ?? [])]).slice(0, 4);
  }
  // Sign-offs are copied to the letter, so the measured ones come first.
  const ctaPreferences = unlikeEachOther([...local.ctaPreferences, ...(lists.ctaPreferences ?? [])]);
  const refused = described.neverSays.filter(
    (belief) => belief.text !== '' && isHers(belief) && isSaid(belief),
  );
  const neverSays = unlikeEachOther([...local.neverSays, ...refused.map(({ text }) => text)]);
  if (refused.length > 0)
    evidence.neverSays = unlikeEachOther([...refused.map(({ quote }) => quote), ...local.neverSays]);
  return { ...local, ...lists, ...texts, ctaPreferences, neverSays, evidence };
}

/** What she refuses is told in the words of its quote: a wrong one would forbid her own words. */
function isSaid({ text, quote }: Belief): boolean {
  const said = normalWords(quote);
  return normalWords(text).every((word) => said.includes(word));
}

/** In order, without those that stand in another one. */
function unlikeEachOther(texts: readonly string[]): string[] {
  return texts.filter((text, at) =>
    texts.every(
      (other, place) =>
        place === at ||
        !paddedWords(other).includes(paddedWords(text)) ||
        (paddedWords(other) === paddedWords(text) && place > at),
    ),
  );
}

/** A quote of at least two words that stands in one source; case, spacing and marks aside. */
function createQuoteCheck(sources: readonly string[]): (belief: Belief) => boolean {
  const texts = sources.map(paddedWords);
  return ({ quote }) => {
    const said = paddedWords(quote);
    return normalWords(quote).length >= 2 && texts.some((text) => text.includes(said));
  };
}

/** Two findings as two sentences. */
function joined(first: string, second: string): string {
  return /[.!?।]$/u.test(first) ? `${first} ${second}` : `${first}. ${second}`;
}
