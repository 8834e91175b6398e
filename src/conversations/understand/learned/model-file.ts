/** The shipped weights by which a message is read, learned by `npm run calibrate -- requests`. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';

/** What a message may want; `data/eval/SOURCE.txt` says what each is. */
export const INTENTS = [
  'script',
  'shorter',
  'longer',
  'new-hook',
  'new-cta',
  'tone',
  'language',
  'another',
  'not-me',
  'correction',
  'praise',
  'thanks',
  'greeting',
  'smalltalk',
  'agree',
  'decline',
  'ideas',
  'week',
  'stats',
  'history',
  'results',
  'score',
  'hashtags',
  'export',
  'help',
  'private',
  'price',
  'posting',
  'filming',
  'languages',
  'robot',
  'accounts',
  'limits',
  'platforms',
  'delete',
  'stop',
  'waiting',
  'terms',
  'version',
  'other-topic',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Places the marks of a message fall on; fewer make unlike marks meet, more make the file larger. */
export const INTENT_PLACES = 8_192;
export const TOPIC_PLACES = 16_384;

/** Signed bytes, base64, times `scale`. */
const packed = z.object({ scale: z.number(), weights: z.string() });
const modelSchema = z.object({
  intents: packed.extend({ biases: z.record(z.enum(INTENTS), z.number()) }),
  topics: packed,
});
export type RequestModelsFile = z.infer<typeof modelSchema>;

export interface IntentWeights {
  /** In the order of `INTENTS`. */
  readonly biases: readonly number[];
  /** Place after place, for each all intents. */
  readonly weights: Float32Array;
}

export interface RequestModels {
  readonly intents: IntentWeights;
  readonly topics: Float32Array;
}

export const requestModels = once((): RequestModels => {
  const { intents, topics } = readDataFile(modelSchema, 'request-models.json');
  return {
    intents: {
      biases: INTENTS.map((intent) => intents.biases[intent]),
      weights: unpacked(intents, INTENT_PLACES * INTENTS.length),
    },
    topics: unpacked(topics, TOPIC_PLACES),
  };
});

function unpacked({ scale, weights }: z.infer<typeof packed>, length: number): Float32Array {
  const bytes = new Int8Array(Buffer.from(weights, 'base64'));
  if (bytes.length !== length) throw new Error(`request-models.json: ${bytes.length} weights, not ${length}`);
  // `Float32Array.from` with a function takes ten times as long.
  return new Float32Array(bytes).map((byte) => byte * scale);
}
