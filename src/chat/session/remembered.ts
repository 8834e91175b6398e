/** What is kept of a chat from turn to turn so that "the second one", a plain "yes" or "that is it" means something. What goes in, the conversations say. */
import { z } from 'zod';

export const rememberedSchema = z.object({
  /** What she told in the message before, where nothing was done with it. */
  told: z.string().exactOptional(),
  /** What she told at some length before, newest last, in case a script is about it. */
  toldLately: z.array(z.string()).readonly().exactOptional(),
  /** The script with blanks in it that she has just been shown: what she says now may belong in one. */
  gap: z.string().exactOptional(),
  /** Buttons of the list shown last, in its order: what "number 2" is about. */
  listed: z
    .array(z.object({ label: z.string(), value: z.string() }))
    .readonly()
    .exactOptional(),
  /** Values of the two buttons of the question shown last, where nothing was shown since: what a plain yes or no answers. */
  asked: z.object({ yes: z.string(), no: z.string() }).exactOptional(),
  /** The yes to such a question that something else was shown after. */
  unanswered: z.string().exactOptional(),
});

export type Remembered = Readonly<z.output<typeof rememberedSchema>>;
