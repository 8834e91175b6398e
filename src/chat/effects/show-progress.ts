/** Shows the stage of a long operation; best effort. */
import type { Session } from '../session/session.js';
import type { ProgressStage } from '../../engine/operations.js';
import { adapterOf } from '../adapters.js';
import type { Logger } from '../../ports.js';
import { describeError } from '../describe-error.js';
import type { CallEffect } from '../turn/outbox.js';
import type { ChatAdapter } from '../types.js';

/** `null`: the operation is over, what was shown of it goes. Never rejects. */
export async function showProgress(
  { threadId, locale }: Session,
  effect: CallEffect,
  stage: ProgressStage | null,
  parts: {
    readonly adapters: readonly ChatAdapter[];
    readonly describeProgress: (stage: ProgressStage, locale: string) => string;
    readonly logger: Logger;
  },
): Promise<void> {
  const { adapters, describeProgress, logger } = parts;
  try {
    const adapter = adapterOf(threadId, adapters);
    if (stage === null) return await adapter?.progress?.(threadId, { id: effect.id, text: '', done: true });
    const text = describeProgress(stage, locale);
    const preview = stage.stage === 'writing' && stage.preview ? { preview: stage.preview } : {};
    const { id, othersRead } = effect;
    await adapter?.progress?.(threadId, { id, text, ...preview, ...(othersRead && { othersRead }) });
  } catch (error) {
    logger.warn({ threadId, effectId: effect.id, ...describeError(error) }, 'progress not shown');
  }
}
