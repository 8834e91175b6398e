/** Asks the built-in writer for a draft, as the script generator does. */
import {
  createBuiltInDrafter,
  type BuiltInDrafterOptions,
} from '../../../src/engine/draft/built-in-drafter.js';
import type { Draft, WritingBrief } from '../../../src/engine/generate/brief.js';
import { structuresFor } from '../../../src/engine/structures.js';
import { targetWordsFor } from '../../../src/engine/text/spoken-time.js';
import type { ContentRequest, Persona } from '../../../src/engine/types.js';
import { REQUEST_DEFAULTS } from '../../../src/engine/closed-lists.js';

const STRATEGIES = ['question', 'number', 'command'] as const;

export interface Asked extends Partial<ContentRequest> {
  readonly topic: string;
}

export async function draftFor(
  persona: Persona,
  asked: Asked,
  attempt = 0,
  options: BuiltInDrafterOptions = {},
  said: readonly string[] = [],
): Promise<{ readonly draft: Draft; readonly text: string; readonly targetWords: number }> {
  const request: ContentRequest = {
    ...REQUEST_DEFAULTS,
    ...asked,
  };
  const language = request.language ?? persona.language;
  const targetWords = targetWordsFor(request.seconds, language);
  const brief: WritingBrief = {
    persona,
    request,
    language,
    wordsPerMinute: 150,
    targetWords,
    nearestLines: [],
    facts: [],
    sources: [],
    avoid: { hooks: [], topics: [], structures: [], said },
    trends: [],
  };
  const structures = structuresFor(request.contentType, request.seconds, request.goal);
  const draft = await createBuiltInDrafter(options).draft(
    brief,
    {
      index: attempt,
      hookStrategy: STRATEGIES[attempt] ?? 'question',
      beats: structures[attempt % structures.length] ?? ['hook', 'point', 'cta'],
      fact: null,
      seed: 7 + attempt,
    },
    { signal: new AbortController().signal },
  );
  return { draft, text: draft.beats.map((beat) => beat.spoken).join('\n'), targetWords };
}
