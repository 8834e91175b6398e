/** Default answers of the fake model: sample words in the shape of whatever schema was asked for. */
import type { ChatBody } from './fake-openai-models.js';

const SENTENCE = 'I opened the oven at four and the bread had fallen flat.';

/** Without a schema one sentence; with one, the smallest object that fits (a schema in the prompt counts, too). */
export function answerFromSchema(body: ChatBody): string | object {
  const schema = schemaOf(body);
  return schema === null ? SENTENCE : (valueFor(schema) as object);
}

/** The JSON schema asked for, from `response_format` or from the end of the prompt. */
export function schemaOf(body: ChatBody): Record<string, unknown> | null {
  if (body.response_format?.json_schema) return body.response_format.json_schema.schema;
  const hint = /JSON schema: (\{[\s\S]*\})\s*$/u.exec(body.messages.at(-1)?.content ?? '')?.[1];
  return hint ? (JSON.parse(hint) as Record<string, unknown>) : null;
}

function valueFor(schema: Record<string, unknown>): unknown {
  const choices = (schema['anyOf'] ?? schema['oneOf']) as Record<string, unknown>[] | undefined;
  if (choices?.[0]) return valueFor(choices[0]);
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if ('const' in schema) return schema['const'];
  const type = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
  switch (type) {
    case 'object': {
      const properties = (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>;
      return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, valueFor(value)]));
    }
    case 'array':
      return [valueFor((schema['items'] ?? {}) as Record<string, unknown>)];
    case 'integer':
    case 'number':
      return 50;
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return SENTENCE;
  }
}

/** What the server hears in every file; like the real one it tells times with `verbose_json` only. */
export function transcriptionFor(form: string, text = 'I opened the oven and it was dark.'): object {
  if (!form.includes('verbose_json')) return { text };
  const words = text
    .split(' ')
    .map((word, index) => ({ word, start: 1 + index * 0.5, end: 1.4 + index * 0.5 }));
  return { text, language: 'english', duration: 2 + words.length * 0.5, words };
}
