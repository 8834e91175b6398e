/** "Is 45 bad?": what a score of her script means, in a sentence. */
import type { OutboundMessage } from '../../../chat/types.js';
import type { ScriptResult } from '../../../engine/types.js';
import type { Copy } from '../../shared/copy.js';
import { say } from '../../shared/effects.js';
import { bandOf } from './score-lines.js';

/** `asked`: her words, the score among them. */
export function scaleMessage(script: ScriptResult, asked: string, t: Copy): OutboundMessage {
  const score = Number(/\d+/u.exec(asked)?.[0] ?? Math.round(script.viral.overall));
  const { viral, quality, personalization } = script;
  if (score === Math.round(viral.overall)) return say(t('scale-viral', { score, band: t(bandOf(score)) }));
  if (score === Math.round(quality)) return say(t('scale-quality', { score }));
  if (personalization !== null && score === Math.round(personalization))
    return say(t('scale-voice', { score }));
  return say(t('scale-general'));
}
