/** Scripts of the played creators, written by a fake model that answers what a test gives it. */
import { findUntraceable } from '../../../src/engine/facts/find.js';
import { createModelDrafter } from '../../../src/engine/generate/model/model-drafter.js';
import { createScriptGenerator } from '../../../src/engine/generate/script-generator.js';
import { findStockPhrases } from '../../../src/engine/phrases/find.js';
import { withoutStockPhrases } from '../../../src/engine/phrases/remove.js';
import type { ContentRequest, Persona, ScriptResult } from '../../../src/engine/types.js';
import { voiceProfileLines } from '../../../src/engine/voice/habits/profile-lines.js';
import { closedAfter } from '../../support/closed-after.js';
import type { ChatBody } from '../../support/fake-openai-models.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';
import { context, generatorParts, plainCraft } from './open-generator.js';
import { playedRequest } from './played-creators.js';

const found = (sources: readonly string[], text: string, language: string) =>
  findUntraceable(sources, text, language, 2026);

export const craft = {
  ...plainCraft,
  findUntraceable: found,
  findInvented: (...asked: Parameters<typeof found>) => Promise.resolve(found(...asked)),
  findStockPhrases,
  withoutStockPhrases,
  voiceProfileLines,
};

export type Answer = { readonly beats: readonly string[]; readonly caption?: string };

/** The judge likes the first best. */
export async function scriptOf(
  persona: Persona,
  request: ContentRequest,
  answers: readonly Answer[],
  judge: 'first script' | 'always A' = 'first script',
) {
  const answer = ({ messages, response_format }: ChatBody): object => {
    const user = messages.at(-1)?.content ?? '';
    const version = /^Version (\d)/u.exec(user)?.[1];
    if (response_format?.json_schema?.name === 'scores') {
      const first = answers[0]?.beats[0]?.split('\n')[0] ?? '';
      if (judge === 'always A') return { A: 90, B: 40, C: 30 };
      const forward = user.indexOf(first) < user.indexOf('Script B');
      return forward ? { A: 90, B: 40, C: 30 } : { A: 30, B: 40, C: 90 };
    }
    const told = answers[(Number(version) - 1) % answers.length] ?? answers[0];
    return {
      beats: (told?.beats ?? []).map((spoken) => ({ spoken, shot: null })),
      caption: told?.caption ?? '',
    };
  };
  const fake = closedAfter(await startFakeOpenAi({ answer }));
  const parts = generatorParts(fake.baseUrl);
  const model = parts.model;
  const writer = model && createModelDrafter({ model, prompts: parts.prompts, craft, costOf: () => null });
  const generator = createScriptGenerator({ ...parts, craft, writers: { ...parts.writers, model: writer } });
  const script = await generator.generate({ persona, request }, context());
  return {
    script,
    prompts: fake.requests.map(({ body }) => body.messages.map(({ content }) => content).join('\n')),
  };
}

export const linesOf = ({ text }: ScriptResult): string[] => text.split('\n');

export const MATTED = playedRequest({ topic: 'why i shave a matted dog short instead of brushing it out' });
export const SINGER = playedRequest({
  topic: 'la Singer de mi abuela Cuca',
  seconds: 60,
  contentType: 'storytelling',
});

export const BARRE: Answer = {
  beats: [
    'A ver, les confieso algo: la Singer de mi abuela Cuca me da más miedo que mi suegra.',
    'Es de 1961 y todavía jala. Cuando yo empecé, hace 22 años, no me dejaba ni tocarla. Tú barre, me decía. Y yo barría y miraba. Barría y miraba. Un día me dijo: siéntate. Y me temblaban los pies en el pedal.',
    'Lo primero que cosí ahí fue un dobladillo chueco. Chueco, chueco. Ella lo vio, lo planchó y dijo que estaba precioso. No miente el hombro, pero mi abuela sí, la neta. Y ahí me quedé.',
    'Con esa misma máquina cosí como 3 mil cubrebocas en pandemia y pagué la secundaria de mi hijo Beto. Uno por uno, en la sala de mi casa, y la vieja no se rajó.',
    'Mándale esto a la señora que te enseñó algo. Aunque te haya puesto a barrer primero. Ándale pues.',
  ],
  caption: 'Lo que me enseñó la máquina Singer de mi abuela. Costurera en Puebla',
};
