/** A rewritten script: first what changed, then the whole. */
import type { Block, OutboundMessage } from '../../../chat/types.js';
import type { ErrorCode } from '../../../errors.js';
import type { RewritePart } from '../../../engine/types/operation-results.js';
import type { Operations } from '../../../engine/operations.js';
import type { ScriptResult } from '../../../engine/types.js';
import type { Copy } from '../../shared/copy.js';
import { rewriteFailure } from '../../anytime/failures.js';
import { clip, say } from '../../shared/effects.js';
import { changeButtons, otherOpenings, resultChoices } from './result-choices.js';
import { wordsBlocks } from './script-card.js';
import { viralSummary } from '../scores/score-lines.js';

type Change = Operations['script.rewrite']['result']['changed'][number];

const CHANGES_SHOWN = 6;
const CHANGE_LENGTH = 300;
/** From this share of lines on she would call two takes the same script. A new opening and close leave more than it of ten lines. */
const MOSTLY_KEPT = 0.7;

/** `part`: the button or words that asked for it; another take is new as a whole, so nothing is compared unless it is much like the one before. */
export function rewriteCard(
  { script, changed, missed = [], failed = [] }: Operations['script.rewrite']['result'],
  part: string,
  t: Copy,
): OutboundMessage {
  const isNew = part === 'another';
  // The same words again are no other take.
  if (isNew && changed.length === 0)
    return { ...say(t('rewrite-no-other'), changeButtons(script.scriptId, t, part)), notify: true };
  const moved = movedLines(changed);
  const others = changed.filter(
    ({ before, after }) => !(before === '' && moved.has(after)) && !(after === '' && moved.has(before)),
  );
  const isAlike = isNew && shareKept(script.text, changed) >= MOSTLY_KEPT;
  const difference =
    isNew && !isAlike
      ? []
      : [
          ...[...moved].map((text): Block => ({
            type: 'quote',
            text: t('change-moved', { text: clip(text, CHANGE_LENGTH) }),
          })),
          ...others.slice(0, CHANGES_SHOWN).flatMap((change) => changeBlocks(change, t)),
        ];
  const heading = isAlike ? 'rewritten-alike' : isNew ? 'rewritten-another' : 'rewritten';
  const rest = others.length - CHANGES_SHOWN;
  return {
    blocks: [
      { type: 'text', text: t(changed.length === 0 ? 'rewritten-nothing' : heading) },
      ...difference,
      ...(difference.length > 0 && rest > 0
        ? [{ type: 'text' as const, text: t('rewritten-more', { count: rest }) }]
        : []),
      ...missed.map((words): Block => ({
        type: 'text',
        text: t('edit-missed', { words: clip(words, CHANGE_LENGTH) }),
      })),
      ...failed.map((one): Block => ({ type: 'text', text: stepFailure(one, t) })),
      ...wordsBlocks(script.text),
      ...optionBlocks(script, t),
      {
        type: 'text',
        text: `${t('script-length', { words: script.words, seconds: Math.round(script.spokenSeconds) })} ${t('script-quality', { score: Math.round(script.quality) })}`,
      },
      ...viralSummary(script.viral, t, script.blanks.length > 0),
      ...script.notices
        // She has read it under the script this one was made from.
        .filter((notice) => notice !== 'draftMaker')
        .map((notice): Block => ({
          type: 'text',
          // Of one part no draft was made, and no request is kept.
          text: t(!isNew && notice === 'modelFailed' ? 'rewritten-unaided' : `notice-${notice}`),
        })),
    ],
    choices: resultChoices(script, t),
    scriptId: script.scriptId,
    notify: true,
  };
}

/** Why one of several changes could not be made: what it names is not there, or is all there is. */
function stepFailure(
  { code, part }: { readonly code: ErrorCode; readonly part: RewritePart },
  t: Copy,
): string {
  if (part === 'custom' && code === 'notFound') return t('step-not-found');
  if (part === 'custom' && code === 'badInput') return t('step-all-gone');
  return rewriteFailure(code, part, t);
}

/** Share of the lines that stood in the script before. */
function shareKept(text: string, changed: readonly Change[]): number {
  const fresh = new Set(changed.flatMap(({ after }) => after.split('\n')));
  const lines = text.split('\n');
  return lines.filter((line) => !fresh.has(line)).length / lines.length;
}

/** What stood elsewhere before: taken out in one place and new in another. */
function movedLines(changed: readonly Change[]): ReadonlySet<string> {
  const added = new Set(changed.flatMap(({ before, after }) => (before === '' ? [after] : [])));
  return new Set(changed.flatMap(({ before, after }) => (after === '' && added.has(before) ? [before] : [])));
}

/** The other openings with their hook scores: one tap puts one in. */
function optionBlocks(script: ScriptResult, t: Copy): readonly Block[] {
  const others = otherOpenings(script);
  if (others.length === 0) return [];
  const items = others.map(({ letter, hook, score }) =>
    t('hook-option', { letter, hook: clip(hook, CHANGE_LENGTH), score: Math.round(score * 10) / 10 }),
  );
  return [
    { type: 'text', text: t('hook-options') },
    { type: 'list', items },
  ];
}

function changeBlocks(change: Change, t: Copy): readonly Block[] {
  const before = clip(change.before, CHANGE_LENGTH);
  const after = clip(change.after, CHANGE_LENGTH);
  return [
    { type: 'quote', text: before === '' ? t('change-added') : t('change-before', { text: before }) },
    { type: 'quote', text: after === '' ? t('change-removed') : t('change-after', { text: after }) },
  ];
}
