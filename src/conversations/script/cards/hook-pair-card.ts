/** Two hooks before one body, shown side by side, and the question which of them won. */
import { shownTitle } from '../../shared/titles.js';
import type { Block, ChatContext, Choice, EffectDraft, OutboundMessage } from '../../../chat/types.js';
import type { OpenPair, Operations } from '../../../engine/operations.js';
import { choiceValue } from '../../shared/choice-values.js';
import { copyFor, type Copy } from '../../shared/copy.js';
import { button, call, clip, say } from '../../shared/effects.js';

const HOOK_LENGTH = 300;

/** Buttons: a winner by the id of its script, or neither. */
export function answerPairChoice(action: string, scriptId: string): readonly EffectDraft[] | null {
  if (scriptId === '') return null;
  if (action === 'hook-won') return [call('pair.settle', { scriptId })];
  return action === 'hook-even' ? [call('pair.settle', { scriptId, even: true })] : null;
}

/** Both hooks with their scores, then what follows either, then what to do with them. */
export function pairCard({ a, b }: Operations['script.variants']['result'], t: Copy): OutboundMessage {
  const scored = ({ beats, viral }: typeof a, letter: string): string => {
    const hook = clip(beats[0]?.spoken ?? '', HOOK_LENGTH);
    return t('hook-option', { letter, hook, score: Math.round(viral.hook * 10) / 10 });
  };
  const body = a.beats.slice(1).map((beat) => beat.spoken);
  const blocks: readonly Block[] = [
    { type: 'text', text: t('variants-title') },
    { type: 'list', items: [scored(a, 'A'), scored(b, 'B')] },
    { type: 'text', text: t('variants-body') },
    { type: 'code', text: body.join('\n') },
    { type: 'text', text: t('variants-how') },
  ];
  const posted = (letter: string, scriptId: string): Choice =>
    button(t('button-posted-side', { letter }), choiceValue('script', 'posted', scriptId));
  return {
    blocks: blocks.filter((block) => block.type !== 'code' || block.text !== ''),
    choices: [posted('A', a.scriptId), posted('B', b.scriptId), ...winnerChoices(a.scriptId, b.scriptId, t)],
    notify: true,
  };
}

/** For `/results`. */
export function pairQuestion({ title, a, b }: OpenPair, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return {
    blocks: [
      { type: 'text', text: t('ask-pair', { title: shownTitle(title, t) }) },
      { type: 'list', items: [`A: ${clip(a.hook, HOOK_LENGTH)}`, `B: ${clip(b.hook, HOOK_LENGTH)}`] },
    ],
    choices: winnerChoices(a.scriptId, b.scriptId, t),
  };
}

export function pairSettled({ side, even }: Operations['pair.settle']['result'], t: Copy): OutboundMessage {
  return say(even ? t('pair-even') : t('pair-won', { letter: side }));
}

function winnerChoices(a: string, b: string, t: Copy): readonly Choice[] {
  return [
    button(t('button-side-won', { letter: 'A' }), choiceValue('results', 'hook-won', a)),
    button(t('button-side-won', { letter: 'B' }), choiceValue('results', 'hook-won', b)),
    button(t('button-sides-even'), choiceValue('results', 'hook-even', a)),
  ];
}
