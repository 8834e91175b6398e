/** A finished script as one message: the words first, then how good it is, then everything else folded. */
import type { Block, Choice, OutboundMessage } from '../../../chat/types.js';
import type { ScriptResult } from '../../../engine/types.js';
import { normalWords } from '../../../engine/text/words.js';
import { choiceValue } from '../../shared/choice-values.js';
import type { Copy } from '../../shared/copy.js';
import { hashtagList } from './hashtag-card.js';
import { allChoicesMessage, resultChoices, tagLine } from './result-choices.js';
import { shotListOf } from './shot-list.js';
import { viralDetails, viralSummary, voiceLine } from '../scores/score-lines.js';

type Details = Extract<Block, { type: 'details' }>;

interface FoldedPart {
  readonly name: 'viral' | 'hashtags' | 'caption' | 'beats' | 'draft';
  readonly block: Details;
}

/** Choices that ask for a folded part. */
export const REVEALS: readonly string[] = [
  'show-viral',
  'show-hashtags',
  'show-caption',
  'show-beats',
  'show-draft',
];

interface CardOptions {
  /** Stands above the words. */
  readonly before?: readonly Block[];
  readonly choices?: readonly Choice[];
  /** She has had a script before: what is the same under each is said in a word, or behind its button. */
  readonly again?: boolean;
}

/** The result of a request or a rewrite: what fits a phone first, then everything else folded. */
export function scriptCard(script: ScriptResult, t: Copy, options: CardOptions): OutboundMessage {
  const again = options.again ?? false;
  return {
    blocks: [
      ...(options.before ?? []),
      ...wordsBlocks(script.text),
      ...scoreBlocks(script, t),
      ...blankBlocks(script, t),
      ...underPost(script, t),
      ...hookPair(script, t),
      ...noticeBlocks(script, again, t),
      ...foldedParts(script, t)
        .filter(({ name }) => name !== 'caption' && !(again && name === 'draft'))
        .map((part) => revealing(part, script, again)),
    ],
    choices: options.choices ?? resultChoices(script, t),
    scriptId: script.scriptId,
    notify: true,
  };
}

/** Such a part with the button that asks for it by itself. */
function revealing({ name, block }: FoldedPart, { scriptId }: ScriptResult, again: boolean): Block {
  const reveal = choiceValue('script', `show-${name}`, scriptId);
  return again ? { ...block, reveal, again } : { ...block, reveal };
}

/** All buttons under a script, those for its folded parts among them; `messageId` = the message they belong under. */
export function moreMessage(script: ScriptResult, messageId: string, t: Copy): OutboundMessage {
  const message = allChoicesMessage(script, messageId, t);
  const parts = foldedParts(script, t).map((part) => revealing(part, script, true));
  return { ...message, blocks: [...message.blocks, ...parts] };
}

/** What is pasted under the post: each is copied with one tap. */
function postBlocks({ caption, hashtags }: ScriptResult): readonly Block[] {
  return [caption.trim(), tagLine(hashtags)]
    .filter((text) => text !== '')
    .map((text): Block => ({ type: 'code', text }));
}

function underPost(script: ScriptResult, t: Copy): readonly Block[] {
  const blocks = postBlocks(script);
  return blocks.length === 0 ? [] : [{ type: 'text', text: t('under-post') }, ...blocks];
}

/** What can be asked for by its name. */
function foldedParts(script: ScriptResult, t: Copy): readonly FoldedPart[] {
  const parts: readonly (readonly [FoldedPart['name'], readonly Details[]])[] = [
    ['viral', [viralDetails(script.viral, t)]],
    ['hashtags', hashtagBlocks(script, t)],
    ['caption', captionBlocks(script, t)],
    ['beats', beatBlocks(script, t)],
    ['draft', draftBlocks(script, t)],
  ];
  return parts.flatMap(([name, blocks]) => blocks.map((block) => ({ name, block })));
}

/** One folded part by itself (`show-viral`); null when this script has none of that name. */
export function revealedPart(script: ScriptResult, tag: string, t: Copy): OutboundMessage | null {
  const part = foldedParts(script, t).find(({ name }) => tag === `show-${name}`);
  if (!part) return null;
  return { blocks: [{ type: 'heading', text: part.block.summary }, ...part.block.blocks] };
}

/** The spoken words alone, ready for a teleprompter. */
export function wordsBlocks(text: string): readonly Block[] {
  return text.trim() === '' ? [] : [{ type: 'code', text }];
}

function hookPair(script: ScriptResult, t: Copy): readonly Block[] {
  if (!script.tooCloseToCall || !script.alternativeHook) return [];
  const own = script.beats.find((beat) => beat.kind === 'hook')?.spoken ?? script.text.split('\n')[0] ?? '';
  // The same words twice are nothing to choose from.
  if (normalWords(own).join(' ') === normalWords(script.alternativeHook).join(' ')) return [];
  return [
    { type: 'text', text: t('too-close') },
    { type: 'list', items: [`A: ${own.replaceAll('\n', ' ')}`, `B: ${script.alternativeHook}`] },
  ];
}

function scoreBlocks(script: ScriptResult, t: Copy): readonly Block[] {
  const seconds = Math.round(script.spokenSeconds);
  const length = t('script-length', { words: script.words, seconds });
  const voice = voiceLine(script.personalization, script.voice?.confidence, t);
  return [
    { type: 'text', text: `${length} ${qualityLine(script, t)} ${voice}` },
    ...viralSummary(script.viral, t, script.blanks.length > 0),
  ];
}

/** With the worst and the best of the attempts it was chosen from, as long as it is what was chosen. */
function qualityLine({ text, quality, attempts }: ScriptResult, t: Copy): string {
  const score = Math.round(quality);
  const scores = attempts.map((attempt) => Math.round(attempt.quality));
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const isChosen = attempts.some((attempt) => attempt.text === text && attempt.quality === quality);
  if (!isChosen || low === high) return t('script-quality', { score });
  // What she used lately, and another length than she asked for, cost an attempt its place and not its score.
  const better = attempts.filter((attempt) => Math.round(attempt.quality) > score);
  const reason = better.toSorted((a, b) => b.quality - a.quality)[0]?.passedOver;
  return t(reason ? `script-quality-${reason}` : 'script-quality-of', { score, low, high });
}

function blankBlocks(script: ScriptResult, t: Copy): readonly Block[] {
  if (script.blanks.length === 0) return [];
  const items = script.blanks.map((blank) => `${blank.mark}: ${blank.question}`);
  return [
    { type: 'text', text: t('blanks') },
    { type: 'list', items },
  ];
}

/** A model is there, and these say why it did not write: that it is a draft is said with them. */
const MODEL_STOOD_ASIDE: ReadonlySet<string> = new Set([
  'modelFailed',
  'quotaExceeded',
  'limitReached',
  'refused',
]);

function noticesOf({ notices }: ScriptResult): ScriptResult['notices'] {
  const isToldWhy = notices.some((notice) => MODEL_STOOD_ASIDE.has(notice));
  return isToldWhy ? notices.filter((notice) => notice !== 'draftMaker') : notices;
}

/** What is explained under her first script, in a word under the others. */
const AGAIN: ReadonlyMap<string, string> = new Map([
  ['draftMaker', 'notice-draftAgain'],
  ['shorterNoMaterial', 'notice-shorterAgain'],
]);

/** Why it is as it is, in one paragraph. */
function noticeBlocks(script: ScriptResult, again: boolean, t: Copy): readonly Block[] {
  const different = new Set(script.attempts.map((attempt) => attempt.text)).size;
  const sentences = [
    ...noticesOf(script).map((notice) => t((again ? AGAIN.get(notice) : undefined) ?? `notice-${notice}`)),
    ...(different < script.attempts.length ? [t('attempts-same', { different })] : []),
  ];
  return sentences.length === 0 ? [] : [{ type: 'text', text: sentences.join(' ') }];
}

/** What the person who runs the bot can do about drafts; no concern of hers, so it is folded. */
function draftBlocks(script: ScriptResult, t: Copy): readonly Details[] {
  if (!noticesOf(script).includes('draftMaker')) return [];
  return [{ type: 'details', summary: t('draft-why'), blocks: [{ type: 'text', text: t('draft-more') }] }];
}

function hashtagBlocks(script: ScriptResult, t: Copy): readonly Details[] {
  if (script.hashtags.length === 0) return [];
  return [
    {
      type: 'details',
      summary: t('hashtags'),
      blocks: [
        hashtagList(script.hashtags, t),
        { type: 'text', text: t(`label-${script.request.platform}`) },
      ],
    },
  ];
}

function captionBlocks(script: ScriptResult, t: Copy): readonly Details[] {
  if (script.caption.trim() === '') return [];
  return [{ type: 'details', summary: t('caption'), blocks: postBlocks(script) }];
}

function beatBlocks(script: ScriptResult, t: Copy): readonly Details[] {
  const list = shotListOf(script, t);
  if (list === null) return [];
  const { title, cover, header, rows } = list;
  const above: readonly Block[] = cover === '' ? [] : [{ type: 'text', text: cover }];
  return [{ type: 'details', summary: title, blocks: [...above, { type: 'table', header, rows }] }];
}
