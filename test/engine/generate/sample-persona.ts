/** A creator for the tests of generation: made up, with a story, three examples and a few facts. */
import type { ContentRequest, Persona } from '../../../src/engine/types.js';
import { REQUEST_DEFAULTS } from '../../../src/engine/closed-lists.js';

const EXAMPLES = [
  'Okay so. My first sourdough was a brick. I mean it, my brother used it as a doorstop. I had no scale and no clue. Then a lady on Mill Lane gave me her starter. She said feed it like a cat. So I did, every morning at six. And the next loaf sang. Go feed yours, love.',
  'Okay so. You keep asking what flour I use. The cheap one. I tried nine bags last winter and wrote it all down. The pricey ones did nothing my oven could not undo. Heat matters, steam matters, the label does not. Put a tray of water in. Go feed yours, love.',
  'Okay so. I sold forty loaves on Saturday and cried in the van. Not sad crying. Three years ago I was selling insurance and eating lunch in a stairwell. Now a man drives from Hexham for my rye. Start small, start ugly. Go feed yours, love.',
];

export function samplePersona(changes: Partial<Persona> = {}): Persona {
  return {
    userId: 'terminal:u1',
    name: 'Maeve Dolan',
    story:
      'I am Maeve Dolan. I sold insurance for eleven years, then I started baking sourdough in my garage in 2021. I sell forty loaves every Saturday at the Mill Lane market. A loaf is six pounds. My starter is called Doris and she came from a lady on Mill Lane.',
    expertise: ['sourdough', 'home baking'],
    uniqueVoice: 'dry, warm, short sentences',
    personalityTraits: ['dry', 'warm'],
    hookPatterns: [],
    storytellingStyle: 'small scenes',
    ctaPreferences: ['Go feed yours, love.'],
    targetAudience: 'women over forty who bake after work',
    audiencePainPoints: ['flat bread'],
    audienceDesires: ['one good loaf'],
    optimalScriptLength: 60,
    successfulTopics: ['starter'],
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    version: 1,
    language: 'en',
    wordsPerMinute: 150,
    facts: [
      { quote: 'I sell forty loaves every Saturday at the Mill Lane market.', source: 'story' },
      { quote: 'My starter is called Doris and she came from a lady on Mill Lane.', source: 'story' },
      { quote: 'I started baking sourdough in my garage in 2021.', source: 'story' },
    ],
    neverSays: ['hack'],
    evidence: {},
    examples: EXAMPLES.map((text, index) => ({
      id: `e${index}`,
      name: `example-${index}.txt`,
      text,
      addedAt: '2026-11-01T00:00:00.000Z',
    })),
    habits: null,
    corrected: [],
    rules: [],
    ...changes,
  };
}

export function sampleRequest(changes: Partial<ContentRequest> = {}): ContentRequest {
  return {
    topic: 'feeding your sourdough starter',
    ...REQUEST_DEFAULTS,
    goal: 'saves',
    seed: 1,
    ...changes,
  };
}
