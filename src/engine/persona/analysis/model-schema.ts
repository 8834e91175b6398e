/** The shape a model must answer in: every belief with the words it comes from. */
import { z } from 'zod';

const LONGEST_TEXT = 400;
const text = z.string().trim().max(LONGEST_TEXT);
const belief = z.object({ text, quote: text });
const MOST = 6;
const beliefs = z.array(belief).max(MOST);

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

type Fields = Readonly<Record<string, unknown>>;
const SINGLE: ReadonlySet<string> = new Set(['uniqueVoice', 'storytellingStyle', 'targetAudience']);

/**
 * A description of another shape, as small models send it: fields left out, one belief for a list, bare words (good where
 * they are hers), all of it wrapped once. Null when no field of ours says anything.
 */
export function personaFromJson(value: unknown): ModelPersona | null {
  const fields = fieldsIn(value);
  if (fields === null) return null;
  const read = Object.keys(modelPersonaSchema.shape).map((name) => {
    const told = beliefsIn(fields[name]);
    return [name, SINGLE.has(name) ? (told[0] ?? { text: '', quote: '' }) : told] as const;
  });
  const parsed = modelPersonaSchema.safeParse(Object.fromEntries(read));
  return parsed.success ? parsed.data : null;
}

function fieldsIn(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = value as Fields;
  const isOurs = Object.keys(modelPersonaSchema.shape).some((name) => beliefsIn(fields[name]).length > 0);
  if (isOurs) return fields;
  const [inside, ...others] = Object.values(fields);
  return others.length === 0 ? fieldsIn(inside) : null;
}

function beliefsIn(value: unknown): readonly Belief[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items
    .flatMap(
      (item) => belief.safeParse(typeof item === 'string' ? { text: item, quote: item } : item).data ?? [],
    )
    .filter((one) => one.text !== '')
    .slice(0, MOST);
}
