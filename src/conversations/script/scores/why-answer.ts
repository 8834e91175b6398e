/** "Why did you write that": which lines of the script are hers, and which only hold them together. */
import type { Block, ChatContext, OutboundMessage } from '../../../chat/types.js';
import { splitSentences } from '../../../engine/text/sentences.js';
import { normalWords } from '../../../engine/text/words.js';
import type { ScriptRecord } from '../../../engine/types.js';
import { copyFor } from '../../shared/copy.js';

/** A line so much of whose words she said in one sentence is hers, cut or put the other way round. Share. */
const HERS_SHARE = 0.7;

export function whyMessage({ result }: ScriptRecord, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const told = toldBy(context, result.request.context).map((sentence) => new Set(normalWords(sentence)));
  const lines = result.text.split('\n').flatMap(splitSentences);
  const isHers = (line: string): boolean => {
    const words = normalWords(line);
    return told.some((said) => words.filter((word) => said.has(word)).length >= HERS_SHARE * words.length);
  };
  const part = (key: string, own: readonly string[]): readonly Block[] =>
    own.length === 0
      ? []
      : [
          { type: 'text', text: t(key) },
          { type: 'list', items: own },
        ];
  return {
    blocks: [
      { type: 'text', text: t('lines-topic', { topic: result.request.topic }) },
      ...part('lines-hers', lines.filter(isHers)),
      ...part(
        'lines-ours',
        lines.filter((line) => !isHers(line)),
      ),
      { type: 'text', text: t('lines-change') },
    ],
  };
}

function toldBy({ persona }: ChatContext, beside: string): readonly string[] {
  if (!persona) return splitSentences(beside);
  const { story, examples, facts, rules } = persona;
  return [
    story,
    beside,
    ...examples.map(({ text }) => text),
    ...facts.map(({ quote }) => quote),
    ...rules,
  ].flatMap(splitSentences);
}
