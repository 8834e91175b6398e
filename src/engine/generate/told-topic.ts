/** A topic that is a whole message: its first sentence names it, the rest is told. */
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import type { ContentRequest } from '../types.js';

/** A shorter first sentence names nothing: `Right.` */
const LEAST_WORDS = 2;

/** The same request where the topic is one sentence. A message too long for a topic stands whole in the context. */
export function withToldTopic(request: ContentRequest): ContentRequest {
  const topic = request.topic.trim();
  const isWhole = request.context.startsWith(topic);
  const sentences = splitSentences(isWhole ? request.context : topic);
  const named = sentences.findIndex((sentence) => countWords(sentence) >= LEAST_WORDS);
  if (named < 0 || named === sentences.length - 1) return request;
  const rest = sentences.slice(named + 1).join('\n');
  return {
    ...request,
    topic: sentences[named] ?? topic,
    context: [rest, ...(isWhole ? [] : [request.context])].filter(Boolean).join('\n'),
  };
}
