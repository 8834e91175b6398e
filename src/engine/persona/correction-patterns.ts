/** Finds the field a correction is about in the creator's own sentence. */
import type { CardField } from './changes.js';

export interface ReadCorrection {
  readonly field: CardField;
  readonly value: string;
  /** Add to the list rather than replace it. */
  readonly adds: boolean;
}

interface Pattern {
  readonly field: CardField;
  readonly adds: boolean;
  /** The first group is the value. */
  readonly says: RegExp;
}

const pattern = (field: CardField, says: RegExp, adds = false): Pattern => ({ field, says, adds });

/** First match wins; more particular ones come first. */
const PATTERNS: readonly Pattern[] = [
  pattern(
    'neverSays',
    /^(?:please\s+)?(?:i\s+)?(?:would\s+)?(?:never|don['’]?t|do not|stop)\s+(?:ever\s+)?(?:say|saying|use|using|write|writing)\s+(?:the\s+(?:words?|phrases?|term)\s+)?(.+)$/iu,
    true,
  ),
  pattern(
    'neverSays',
    /^(?:please\s+)?(?:i\s+)?(?:never|don['’]?t|do not|stop)\s+(?:call|calling)\s+(?:them|him|her|it|us|me|people|my \p{L}+|the \p{L}+)\s+(.+)$/iu,
    true,
  ),
  pattern(
    'neverSays',
    /^(?:nunca digo|no digo|no digas|nunca digas|nunca digo|não digo|nunca diga|main kabhi nahi bolta|aku nggak pernah bilang)\s+(.+)$/iu,
    true,
  ),
  pattern('name', /^(?:my name is|call me|i am called|me llamo|meu nome é|mera naam)\s+(.+?)(?:\s+hai)?$/iu),
  pattern(
    'targetAudience',
    /^(?:no,?\s+)?(?:my|the)\s+(?:target\s+)?(?:audience|viewers?|followers?|public)\s+(?:is|are)\s+(?:actually\s+|really\s+)?(.+)$/iu,
  ),
  pattern(
    'targetAudience',
    /^(?:i (?:talk|speak|write|make (?:videos|reels)) (?:to|for)|mi público (?:es|son)|meu público (?:é|são)|mera audience)\s+(.+?)(?:\s+hai)?$/iu,
  ),
  pattern(
    'audiencePainPoints',
    /^(?:(?:their|my audience['’]?s?) (?:biggest |main )?(?:pain points?|problems?|struggles?|fears?) (?:is|are)|they (?:struggle with|are afraid of|fear|suffer from))\s+(.+)$/iu,
  ),
  pattern(
    'audienceDesires',
    /^(?:(?:their|my audience['’]?s?) (?:biggest |main )?(?:desires?|dreams?|goals?|wish(?:es)?) (?:is|are)|they (?:want|dream of|wish for|hope for))\s+(.+)$/iu,
  ),
  pattern(
    'expertise',
    /^(?:my expertise is|i(?:['’]?m| am) an? expert (?:in|on|at)|i(?:['’]m| am) (?:good at|known for))\s+(.+)$/iu,
  ),
  pattern('uniqueVoice', /^my (?:unique )?(?:voice|tone|style) is\s+(.+)$/iu),
  pattern('personalityTraits', /^my (?:personality|character)(?: traits?)? (?:is|are)\s+(.+)$/iu),
  pattern('storytellingStyle', /^(?:my storytelling(?: style)? is|i tell stories)\s+(.+)$/iu),
  pattern(
    'hookPatterns',
    /^(?:i (?:always |usually )?(?:open|start|begin)(?: my (?:reels|scripts|videos))? (?:with|by saying)|my hooks? (?:is|are))\s+(.+)$/iu,
  ),
  pattern(
    'ctaPreferences',
    /^(?:i (?:always |usually )?(?:end|close|sign off|finish)(?: my (?:reels|scripts|videos))? (?:with|by saying)|my (?:call to action|cta|sign[- ]off) is)\s+(.+)$/iu,
  ),
  pattern('optimalScriptLength', /^my scripts? (?:is|are|should be)\s+(?:about\s+)?(\d{1,3})\s+words.*$/iu),
  pattern(
    'wordsPerMinute',
    /^i (?:speak|talk|say)\s+(?:at\s+)?(?:about\s+)?(\d{2,3})\s+words (?:a|per) minute.*$/iu,
  ),
  pattern(
    'successfulTopics',
    /^(?:my (?:best |main )?topics? (?:is|are)|i (?:talk|speak|make (?:videos|reels)) about)\s+(.+)$/iu,
  ),
];

/** Null when the sentence names no field: it is a rule then. */
export function readCorrection(text: string): ReadCorrection | null {
  const line = text.trim().replace(/\s+/gu, ' ').slice(0, 2000);
  for (const { field, says, adds } of PATTERNS) {
    const value = says
      .exec(line)?.[1]
      ?.trim()
      .replace(/[.!\s]+$/u, '');
    if (value) return { field, adds, value };
  }
  return null;
}

/** `"followers" or 'guys'` -> both; otherwise split at commas and semicolons, quotes taken off. */
export function listOf(value: string): string[] {
  const quoted = [...value.matchAll(/["“«]([^"”»]{1,200})["”»]/gu)].map((match) => match[1] ?? '');
  const parts = quoted.length > 0 ? quoted : value.split(/\s*(?:[;\n]|,(?!\d))\s*(?:(?:and|or|y|e)\s+)?/u);
  return parts.map((part) => part.trim().replace(/^['‘’]|['’]$/gu, '')).filter(Boolean);
}
