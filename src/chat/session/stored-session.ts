/** How a stored session is read, and what an old or damaged one still says. */
import { z } from 'zod';
import { rememberedSchema } from './remembered.js';
import { SESSION_VERSION, type Session, type Owner, createSession } from './session.js';

const effectSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('send'), ...effectFields(), message: z.looseObject({}) }),
  z.looseObject({ type: z.literal('call'), ...effectFields(), op: z.string(), args: z.unknown() }),
  z.looseObject({
    type: z.literal('timer'),
    ...effectFields(),
    name: z.string(),
    notBefore: z.iso.datetime(),
  }),
]);

function effectFields() {
  return { id: z.string().min(1).max(20), epoch: z.int(), conversation: z.string() };
}

const sessionSchema = z.object({
  version: z.literal(SESSION_VERSION),
  threadId: z.string(),
  userId: z.string(),
  accountId: z.string().optional(),
  displayName: z.string(),
  locale: z.string(),
  localeChosen: z.literal(true).optional(),
  active: z.object({ conversation: z.string(), version: z.int(), state: z.unknown() }).nullable(),
  outbox: z.array(effectSchema),
  seen: z.array(z.string()),
  nextEffect: z.int().min(0),
  epoch: z.int().min(0),
  gathering: z
    .object({
      since: z.iso.datetime(),
      dueAt: z.iso.datetime(),
      messages: z.array(z.looseObject({ id: z.string(), text: z.string(), files: z.array(z.unknown()) })),
    })
    .nullable(),
  sentScripts: z.array(z.object({ messageId: z.string(), scriptId: z.string() })),
  replyRef: z.object({ token: z.string(), expiresAt: z.string() }).nullable(),
  othersRead: z.literal(true).optional(),
  remembered: rememberedSchema.catch({}),
  presses: z
    .array(
      z.object({
        value: z.string(),
        under: z.string(),
        at: z.iso.datetime(),
        effects: z.array(z.string()),
      }),
    )
    .optional(),
  passed: z
    .object({
      event: z.looseObject({ type: z.enum(['text', 'files', 'voice']) }),
      isAsked: z.boolean(),
    })
    .optional(),
  wordings: z.array(z.object({ id: z.string(), mark: z.string() })).optional(),
  // A field forgotten here would be lost with every load.
} satisfies Record<keyof Session, z.ZodType>);

/** A stored session, or null when another version or a damaged disk wrote it. */
export function parseSession(stored: unknown): Session | null {
  const parsed = sessionSchema.safeParse(stored);
  // The loose parts (message, arguments, gathered messages) are plain JSON this program wrote itself.
  return parsed.success ? (parsed.data as unknown as Session) : null;
}

const remainsSchema = z.object({
  userId: z.string(),
  accountId: z.string().optional().catch(undefined),
  locale: z.string().catch('en'),
  seen: z.array(z.string()).catch([]),
  nextEffect: z.int().min(0).optional().catch(undefined),
});

/**
 * A fresh session with what an unreadable one still says: who, the ids already answered, and a counter that
 * repeats no earlier effect id (`nowMs` is far beyond any counter). Null when not even the person is known.
 */
export function salvageSession(
  stored: unknown,
  owner: Pick<Owner, 'threadId'> & Partial<Owner>,
  epoch: number,
  nowMs: number,
): Session | null {
  const remains = remainsSchema.safeParse(stored).data;
  const userId = owner.userId ?? remains?.accountId ?? remains?.userId;
  if (userId === undefined) return null;
  const locale = remains?.locale ?? owner.locale ?? 'en';
  return {
    ...createSession(
      { threadId: owner.threadId, userId, displayName: owner.displayName ?? '', locale },
      epoch,
    ),
    seen: remains?.seen ?? [],
    nextEffect: remains?.nextEffect ?? nowMs,
  };
}
