/** "The second one was better", "go back to the old one": the version of her script that she means, opened to go on with. */
import type { Block, ChatContext, EffectDraft, OutboundMessage } from '../../chat/types.js';
import type { ScriptSummary } from '../../engine/operations.js';
import type { ScriptRecord } from '../../engine/types.js';
import { parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { call, send } from '../shared/effects.js';
import { historyMessage, openedMessage } from '../library/history-list.js';
import { ORDINALS, type Ordinal } from '../understand/vocabulary/request-vocabulary.js';
import { VERSION_TAG } from '../library/lookup-tags.js';
import { spokenWords, wordKey } from '../understand/vocabulary/word-keys.js';

const NAMED = new Map<string, Ordinal>(
  [...ORDINALS].map(([word, ordinal]): [string, Ordinal] => [wordKey(word), ordinal]),
);

/** Opens the version she names; where there is none such she is shown what there is. */
export function findVersion(
  said: string,
  items: readonly ScriptSummary[],
  context: ChatContext,
): readonly EffectDraft[] {
  const found = versionIn(said, items);
  if (found) return [call('script.get', { scriptId: found.scriptId }, VERSION_TAG)];
  const list = historyMessage({ items, page: 1, pages: 1, total: items.length }, {}, context);
  if (items.length === 0) return [send(list)];
  const asked: Block = { type: 'text', text: copyFor(context.locale)('ask-which-version') };
  const open = list.choices?.filter(({ value }) => parseChoice(value)?.action === 'open') ?? [];
  return [send({ ...list, blocks: [asked, ...list.blocks.slice(1)], choices: open })];
}

/** Counted from the first. `items`: newest first. */
function versionIn(said: string, items: readonly ScriptSummary[]): ScriptSummary | undefined {
  const versions = items.toReversed();
  const ordinal = spokenWords(said)
    .map(({ key }) => NAMED.get(key))
    .find((one) => one !== undefined);
  if (ordinal === undefined || versions.length < 2) return undefined;
  return ordinal === 'before' ? versions.at(-2) : versions[Number(ordinal) - 1];
}

export function versionOpened(record: ScriptRecord, context: ChatContext, older = 0): OutboundMessage {
  const opened = openedMessage(record, context, older);
  const told: Block = { type: 'text', text: copyFor(context.locale)('version-opened') };
  return { ...opened, blocks: [told, ...opened.blocks] };
}
