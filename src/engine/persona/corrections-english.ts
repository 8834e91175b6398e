/** How a creator corrects the bot in English. */
import { pattern, type CorrectionPattern } from './correction-pattern.js';

/** Said out of the blue it can only be about herself. */
export const PLAINLY_ENGLISH =
  /^(?:no,?\s+|actually,?\s+)?(?:my|our)\s+(?:target\s+)?(?:audience|viewers?|followers|voice|tone|style|niche|topics?|expertise|hooks?|call to action|cta|pain points?)\b.{0,80}?\b(?:is|are|isn['’]t|aren['’]t)\b|^i (?:never|don['’]t|do not) (?:say|use the (?:word|phrase|term))\b|^(?:please\s+)?(?:never|don['’]?t|do not|stop) call(?:ing)? (?:them|him|her|it|us|me)\b/iu;

/** First match wins; more particular ones come first. */
export const ENGLISH_CORRECTIONS: readonly CorrectionPattern[] = [
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
  pattern('name', /^(?:my name is|call me|i am called)\s+(.+)$/iu),
  pattern(
    'targetAudience',
    /^(?:no,?\s+)?(?:my|the)\s+(?:target\s+)?(?:audience|viewers?|followers?|public)\s+(?:is|are)\s+(?:actually\s+|really\s+)?(.+)$/iu,
  ),
  pattern('targetAudience', /^i (?:talk|speak|write|make (?:videos|reels)) (?:to|for)\s+(.+)$/iu),
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
