/** A persona out of her own words alone: counted, quoted, never guessed. */
import type { Example, Persona } from '../../types.js';
import { DEFAULT_WORDS_PER_MINUTE } from '../../text/spoken-time.js';
import { detectLanguage } from '../../text/language.js';
import { spokenOnly } from '../../text/laid-out/spoken-only.js';
import { countWords } from '../../text/words.js';
import { measureHabits } from '../../voice/habits/habits.js';
import { callsToAction, findBeliefs } from '../reading/beliefs.js';
import { describeVoice } from './describe-voice.js';
import { extractFacts } from '../reading/facts.js';
import { findFormulas } from '../reading/formulas.js';
import { hookPatternsOf } from '../reading/hook-patterns.js';
import { tellingTopics } from '../reading/topics.js';

export interface PersonaInput {
  readonly userId: string;
  readonly name: string;
  readonly story: string;
  readonly examples: readonly Example[];
  /** BCP 47; absent = detected. */
  readonly language?: string;
  /** ISO 8601. */
  readonly now: string;
}

/** Words of a 30 s script at the default pace: what is assumed until she shows a script. */
const DEFAULT_SCRIPT_WORDS = 75;

/** Version 1. What her words do not say stays empty. */
export function analyseLocally(input: PersonaInput): Persona {
  const samples = input.examples.map((example) => spokenOnly(example.text, input.name));
  const language = input.language ?? detectLanguage([...samples, input.story].join('\n'));
  const habits = samples.some((sample) => countWords(sample) > 0) ? measureHabits(samples, language) : null;
  const formulas = findFormulas(samples);
  const beliefs = findBeliefs(input.story, samples, language);
  const voice = describeVoice(samples, habits, formulas, language);
  const hookPatterns = hookPatternsOf(samples);
  const ctaPreferences = callsToAction(samples, formulas.signOff);
  const manner = [
    formulas.opener,
    formulas.signOff,
    ...formulas.openers,
    ...formulas.addresses,
    ...(habits?.signaturePhrases ?? []).filter((phrase) => phrase.includes(' ')),
  ];
  const topics = tellingTopics([...samples, input.story], language, manner);
  return {
    userId: input.userId,
    name: input.name,
    story: input.story,
    expertise: beliefs.expertise,
    uniqueVoice: voice.uniqueVoice,
    personalityTraits: voice.personalityTraits,
    hookPatterns: hookPatterns.map(({ pattern }) => pattern),
    storytellingStyle: voice.storytellingStyle,
    ctaPreferences,
    targetAudience: beliefs.targetAudience,
    audiencePainPoints: beliefs.audiencePainPoints,
    audienceDesires: beliefs.audienceDesires,
    optimalScriptLength: middleLength(samples),
    successfulTopics: topics,
    createdAt: input.now,
    updatedAt: input.now,
    version: 1,
    language,
    wordsPerMinute: DEFAULT_WORDS_PER_MINUTE,
    facts: extractFacts(
      [
        { text: input.story, source: 'story' },
        ...samples.map((text, index) => ({ text, source: `example ${index + 1}` })),
      ],
      language,
    ),
    neverSays: beliefs.neverSays,
    evidence: withoutEmpty({
      ...voice.evidence,
      expertise: beliefs.expertise,
      hookPatterns: hookPatterns.map(({ quote }) => quote),
      ctaPreferences,
      targetAudience: beliefs.targetAudience ? [beliefs.targetAudience] : [],
      audiencePainPoints: beliefs.audiencePainPoints,
      audienceDesires: beliefs.audienceDesires,
      neverSays: beliefs.neverSays,
    }),
    examples: input.examples,
    habits,
    corrected: [],
    rules: [],
  };
}

function middleLength(samples: readonly string[]): number {
  const lengths = samples
    .map(countWords)
    .filter((words) => words > 0)
    .toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? DEFAULT_SCRIPT_WORDS;
}

function withoutEmpty(evidence: Persona['evidence']): Persona['evidence'] {
  return Object.fromEntries(Object.entries(evidence).filter(([, quotes]) => quotes.length > 0));
}
