/** Her own words in a script: a filled blank or an edit sent back. The words stay hers; times and scores follow. */
import { splitSentences } from '../../text/sentences.js';
import type { ScriptResult } from '../../types.js';
import { assembleResult } from '../result/assemble-result.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import { buildBrief } from '../build-brief.js';
import type { Craft } from '../craft.js';
import type { TrendTexts } from '../../trends/trend-texts.js';
import { measureBeats, viralReportOn } from '../attempts/score-attempt.js';
import { NO_USAGE } from '../usage.js';

/** Her edited text on the old beats: sentence by sentence where the number of sentences is the same, else first, middle and last. */
export function beatsOfEdit(script: ScriptResult, text: string): readonly DraftBeat[] {
  const sentences = asLaidOut(text);
  const lengths = script.beats.map((beat) => splitSentences(beat.spoken).length);
  if (lengths.reduce((sum, length) => sum + length, 0) === sentences.length) {
    let at = 0;
    return script.beats.map((beat, index) => {
      const spoken = joined(sentences.slice(at, at + (lengths[index] ?? 0)));
      at += lengths[index] ?? 0;
      return { kind: beat.kind, spoken, onScreen: null, shot: beat.shot };
    });
  }
  const plain = { onScreen: null, shot: null };
  const [first, ...rest] = sentences;
  const last = rest.length > 0 && script.beats.at(-1)?.kind === 'cta' ? rest.pop() : undefined;
  return [
    { kind: 'hook', spoken: first?.sentence ?? text.trim(), ...plain },
    ...(rest.length > 0 ? [{ kind: 'point' as const, spoken: joined(rest), ...plain }] : []),
    ...(last === undefined ? [] : [{ kind: 'cta' as const, spoken: last.sentence, ...plain }]),
  ];
}

interface LaidOut {
  readonly sentence: string;
  /** What stands between it and the sentence before. */
  readonly gap: string;
}

/** Her sentences, each with the space or line break before it: a line of several stays one line. */
function asLaidOut(text: string): readonly LaidOut[] {
  let end = 0;
  return splitSentences(text).map((sentence) => {
    const start = text.indexOf(sentence, end);
    const between = start < 0 ? ' ' : text.slice(end, start);
    end = start < 0 ? end : start + sentence.length;
    return { sentence, gap: /[\r\n\u2028\u2029]/u.test(between) ? '\n' : between };
  });
}

function joined(sentences: readonly LaidOut[]): string {
  return sentences.map(({ sentence, gap }, at) => (at === 0 ? sentence : gap + sentence)).join('');
}

/** The same script (same id, same attempts) with these beats, measured anew without a model. */
export async function remeasure(
  script: ScriptResult,
  beats: readonly DraftBeat[],
  { persona, own, trends }: Pick<WritingBrief, 'persona' | 'own'> & { readonly trends: TrendTexts },
  craft: Craft,
): Promise<ScriptResult> {
  const built = await buildBrief({ persona, request: script.request, own, ...trends });
  const measures = await measureBeats(beats, built, craft);
  const fresh = assembleResult(
    {
      scriptId: script.scriptId,
      brief: built,
      chosen: {
        attempt: { beats, blanks: script.blanks },
        caption: null,
        measures,
        viral: await viralReportOn(measures.text, built, craft),
        // The judge's part of the old number stays; ours moves with the text.
        quality: Math.min(100, Math.max(0, script.quality + measures.localQuality - script.localQuality)),
        model: script.model,
      },
      attempts: script.attempts.map((attempt) =>
        attempt.text === script.text ? { ...attempt, text: measures.text } : attempt,
      ),
      tooCloseToCall: script.tooCloseToCall,
      alternativeHook: script.alternativeHook,
      notices: script.notices,
      usage: NO_USAGE,
      createdAt: new Date(script.createdAt),
    },
    craft,
  );
  const { hashtags, usage, answered } = script;
  return { ...fresh, hashtags, usage, ...(answered && { answered }) };
}
