/** The shape a model must answer in: every belief with the words it comes from. */
import { z } from 'zod';

const LONGEST_TEXT = 400;
const text = z.string().trim().max(LONGEST_TEXT);
const belief = z.object({ text, quote: text });
const beliefs = z.array(belief).max(6);

export const modelPersonaSchema = z.object({
  expertise: beliefs,
  uniqueVoice: belief,
  personalityTraits: beliefs,
  hookPatterns: beliefs,
  storytellingStyle: belief,
  ctaPreferences: beliefs,
  targetAudience: belief,
  audiencePainPoints: beliefs,
  audienceDesires: beliefs,
  successfulTopics: beliefs,
  /** Servers without strict schemas leave out what they find nothing for. */
  neverSays: beliefs.catch([]),
});

export type ModelPersona = z.infer<typeof modelPersonaSchema>;
export type Belief = z.infer<typeof belief>;
