/** When a stored row is whole: what nothing can be done without. The rest may be as an earlier version of this program left it. */
import { z } from 'zod';

const personaFile = z.looseObject({
  versions: z.array(
    z.looseObject({
      causedBy: z.string(),
      persona: z.looseObject({
        name: z.string(),
        story: z.string(),
        language: z.string(),
        version: z.number(),
        facts: z.array(z.looseObject({ quote: z.string() })),
        examples: z.array(z.looseObject({ text: z.string() })),
      }),
    }),
  ),
});

const scriptRecord = z.looseObject({
  title: z.string(),
  result: z.looseObject({
    scriptId: z.string(),
    text: z.string(),
    createdAt: z.string(),
    request: z.looseObject({ topic: z.string(), seconds: z.number() }),
    beats: z.array(z.looseObject({ spoken: z.string() })),
    hashtags: z.array(z.looseObject({ tag: z.string() })),
    attempts: z.array(z.looseObject({ text: z.string() })),
    viral: z.looseObject({ overall: z.number() }),
  }),
});

const scriptIndex = z.array(
  z.looseObject({ scriptId: z.string(), title: z.string(), createdAt: z.string() }),
);

const lastChange = z.looseObject({ kind: z.string(), at: z.string() });

const holds =
  (shape: z.ZodType) =>
  (row: unknown): boolean =>
    shape.safeParse(row).success;

export const isPersonaFile = holds(personaFile);
export const isScriptRecord = holds(scriptRecord);
export const isScriptIndex = holds(scriptIndex);
export const isLastChange = holds(lastChange);
