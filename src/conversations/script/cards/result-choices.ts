/** The buttons under a script: the few she would press next, and the others behind "More". */
import type { Choice, OutboundMessage } from '../../../chat/types.js';
import type { Hashtag, ScriptResult } from '../../../engine/types.js';
import { choiceValue } from '../../shared/choice-values.js';
import type { Copy } from '../../shared/copy.js';
import { button } from '../../shared/effects.js';

/** What fits a copy button. UTF-16 units. */
const COPY_LENGTH = 256;
/** A phone shows this many in three rows without hiding the words above them. */
const MOST_SHOWN = 6;
/** Shorter than this share of the seconds asked for, it is sooner wanted longer than shorter. */
const SHORT_OF_ASKED = 0.9;

/** Changes of a script that anybody can make, with or without a model: the part to write anew, and its button. */
export const CHANGES = [
  { action: 'another', label: 'button-another' },
  { action: 'shorter', label: 'button-shorter' },
  { action: 'longer', label: 'button-longer' },
  { action: 'hook', label: 'button-new-hook' },
  { action: 'cta', label: 'button-new-cta' },
] as const;

/** The buttons of all these changes but the one that `failed`. */
export function changeButtons(scriptId: string, t: Copy, failed?: string): readonly Choice[] {
  return CHANGES.filter(({ action }) => action !== failed).map(({ action, label }) =>
    button(t(label), choiceValue('script', action, scriptId)),
  );
}

/** Buttons of the openings, in the order of `hookOptions`. */
export const HOOK_CHOICES: readonly string[] = ['hook-a', 'hook-b', 'hook-c', 'hook-d', 'hook-e'];

/** The openings that are not the script's own: each with the letter and the action of its button. */
export function otherOpenings({ beats, hookOptions = [] }: ScriptResult) {
  const now = beats[0]?.spoken;
  return hookOptions.flatMap(({ hook, score }, index) => {
    const action = HOOK_CHOICES[index];
    if (action === undefined || hook === now) return [];
    return [{ letter: String.fromCodePoint(65 + index), action, hook, score }];
  });
}

/** Those she would press next first, then "More", then the others, folded. */
export function resultChoices(script: ScriptResult, t: Copy): readonly Choice[] {
  const all = allChoices(script, t);
  const valueOf = (action: string): string => choiceValue('script', action, script.scriptId);
  const first = nextActions(script).flatMap(
    (action) => all.find(({ value }) => value === valueOf(action)) ?? [],
  );
  const shown = first
    .slice(0, MOST_SHOWN)
    .map((choice, at) => (at === 0 ? { ...choice, style: 'primary' as const } : choice));
  const folded = all
    .filter(({ value }) => !shown.some((choice) => choice.value === value))
    .map((choice) => ({ ...choice, folded: true as const }));
  return [...shown, button(t('button-more'), valueOf('more')), ...folded];
}

/** All buttons in the place of the few under the message `messageId`; below its words where no message can be changed. */
export function allChoicesMessage(script: ScriptResult, messageId: string, t: Copy): OutboundMessage {
  return {
    blocks: [{ type: 'text', text: t('more-choices') }],
    choices: allChoices(script, t),
    scriptId: script.scriptId,
    ...(messageId === '' ? {} : { inPlaceOf: messageId }),
  };
}

/** What she is likeliest to press under this script, likeliest first. */
function nextActions(script: ScriptResult): readonly string[] {
  const { blanks, spokenSeconds, request } = script;
  const openings = otherOpenings(script).map(({ action }) => action);
  // She has asked for openings: she takes one, or is content.
  if (openings.length > 0) return [...openings.slice(0, MOST_SHOWN - 2), 'another', 'good'];
  const length = spokenSeconds < request.seconds * SHORT_OF_ASKED ? 'longer' : 'shorter';
  const fill = blanks.length > 0 ? ['fill'] : [];
  return [...fill, 'another', length, 'hook', 'good', 'not-me', 'export'];
}

function allChoices(script: ScriptResult, t: Copy): readonly Choice[] {
  const id = script.scriptId;
  const value = (action: string): string => choiceValue('script', action, id);
  return [
    ...otherOpenings(script).map(({ letter, action }) =>
      button(t('button-take-hook', { letter }), value(action)),
    ),
    ...(script.blanks.length > 0 ? [button(t('button-fill'), value('fill'))] : []),
    ...changeButtons(id, t),
    button(t('button-variants'), value('variants')),
    button(t('button-good'), value('good'), 'success'),
    button(t('button-not-me'), value('not-me')),
    button(t('button-export'), value('export')),
    button(t('button-posted'), value('posted')),
    ...copyChoices(script, t),
  ];
}

/** A longer caption is copied from its own block: that is folded with it. */
function copyChoices(script: ScriptResult, t: Copy): readonly Choice[] {
  const texts = [
    ['copy-hashtags', tagLine(script.hashtags)],
    ['copy-caption', script.caption.trim()],
  ] as const;
  return texts.flatMap(([action, text]) =>
    text === '' || text.length > COPY_LENGTH
      ? []
      : [{ ...button(t(`button-${action}`), choiceValue('script', action, script.scriptId)), copy: text }],
  );
}

export function tagLine(hashtags: readonly Hashtag[]): string {
  return hashtags.map(({ tag }) => tag).join(' ');
}
