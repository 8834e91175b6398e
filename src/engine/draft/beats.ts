/** Makes the beats of a draft: spoken lines with what is shown while they are said. */
import type { DraftBeat } from '../generate/brief.js';
import type { BeatKind, ContentRequest } from '../types.js';
import type { BeatLines } from './manner/her-manner.js';
import { inBreaths } from '../text/breath.js';
import { splitSentences } from '../text/sentences.js';
import { ourLine } from './lines/scaffolds/known-lines.js';
import { shortSentence, topicOnScreen } from './on-screen.js';
import { shotFor } from './shots.js';

export function layOut(
  parts: { readonly hook: string; readonly body: readonly BeatLines[]; readonly close: readonly string[] },
  { topic, contentType }: Pick<ContentRequest, 'topic' | 'contentType'>,
  language: string,
): DraftBeat[] {
  const beat = (kind: BeatKind, lines: readonly string[], onScreen?: string | null): DraftBeat => {
    const spoken = lines.flatMap(inBreaths).join('\n');
    // Over her words stand her words.
    const hers = splitSentences(spoken).filter((sentence) => ourLine(sentence, language) === null);
    const shown = onScreen === undefined ? shortSentence(hers.join('\n')) : onScreen;
    // Where nothing of hers is told, there is no proof to film.
    const filmed = kind === 'proof' && hers.length === 0 ? 'turn' : kind;
    return { kind, spoken, onScreen: shown, shot: shotFor(filmed, contentType, language) };
  };
  return [
    beat('hook', [parts.hook], topicOnScreen(topic, parts.hook, language)),
    ...parts.body.filter(({ lines }) => lines.length > 0).map(({ kind, lines }) => beat(kind, lines)),
    ...(parts.close.length > 0 ? [beat('cta', parts.close)] : []),
  ];
}
