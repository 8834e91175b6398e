/** Writes the sample creators' requested scripts with one writer and measures each. */
import type { Product } from '../compose.js';
import { scriptSources } from '../engine/generate/build-brief.js';
import type { ScriptGenerator } from '../engine/generate/script-generator.js';
import { detectLanguage } from '../engine/text/language.js';
import { splitSentences } from '../engine/text/sentences.js';
import { countWords, paddedWords } from '../engine/text/words.js';
import type { Persona, ScriptResult } from '../engine/types.js';
import { asExamples, type SampleCreator } from '../sample-creators.js';

/** The writer sees these; the last example stays unseen, so that closeness to it cannot come from copying. */
export const SEEN_EXAMPLES = 3;

export interface MeasuredScript {
  readonly creator: string;
  /** Hers, or the one asked for. */
  readonly language: string;
  /** As the words of the script are. */
  readonly languageSpoken: string;
  readonly result: ScriptResult;
  readonly wallSeconds: number;
  /** Claims that our own detector traces to nothing she said or asked. */
  readonly untraceable: number;
  readonly stockPhrases: number;
  /** 0-1: sentences that stand word for word in what she gave. */
  readonly ownSentences: number;
  /** 0-100 per attempt, in their order: the viral score, which the choice knows only by its hook. */
  readonly viralOfAttempts: readonly number[];
}

export interface Author {
  readonly creator: SampleCreator;
  readonly persona: Persona;
}

/** Personas from the story and the first examples, as the configured model, or none, reads them. */
export async function readAuthors(
  product: Pick<Product, 'buildPersona'>,
  creators: readonly SampleCreator[],
): Promise<readonly Author[]> {
  const { signal } = new AbortController();
  const now = new Date().toISOString();
  return Promise.all(
    creators.map(async (creator) => {
      const { persona } = await product.buildPersona(
        {
          userId: `eval:${creator.slug}`,
          name: creator.name,
          story: creator.story,
          examples: asExamples(creator.examples.slice(0, SEEN_EXAMPLES), now),
          now,
        },
        { signal },
      );
      return { creator, persona };
    }),
  );
}

/** One after the other, so that the times are those of one person asking. */
export async function writeScripts(
  authors: readonly Author[],
  generator: ScriptGenerator,
  { craft }: Pick<Product, 'craft'>,
): Promise<readonly MeasuredScript[]> {
  const { signal } = new AbortController();
  const scripts: MeasuredScript[] = [];
  for (const { creator, persona } of authors) {
    for (const [at, request] of creator.requests.entries()) {
      const startedMs = performance.now();
      const result = await generator.generate(
        { persona, request },
        { id: `eval-${creator.slug}-${at + 1}`, signal, onProgress: () => undefined },
      );
      const wallSeconds = (performance.now() - startedMs) / 1000;
      const { language } = persona;
      const herWords = [persona.story, ...persona.examples.map(({ text }) => text)];
      scripts.push({
        creator: creator.slug,
        language: request.language ?? creator.language,
        languageSpoken: detectLanguage(result.text),
        result,
        wallSeconds,
        untraceable: (await craft.findInvented(scriptSources(persona, request), result.text, language))
          .length,
        stockPhrases: craft.findStockPhrases(result.text, language, { herWords }).length,
        ownSentences: shareOfOwn(result.text, herWords),
        viralOfAttempts: await Promise.all(
          result.attempts.map(async ({ text }) =>
            text === result.text
              ? result.viral.overall
              : (await craft.scoreViral(text, { language, goal: request.goal, trends: [] })).overall,
          ),
        ),
      });
    }
  }
  return scripts;
}

function shareOfOwn(text: string, herWords: readonly string[]): number {
  const hers = herWords.map(paddedWords);
  const sentences = splitSentences(text).filter((sentence) => countWords(sentence) > 0);
  const own = sentences.filter((sentence) => hers.some((words) => words.includes(paddedWords(sentence))));
  return own.length / Math.max(1, sentences.length);
}
