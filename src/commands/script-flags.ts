/** The flags of `script`: parsed, checked against the lists, or a usage error that shows the list. */
import { parseArgs } from 'node:util';
import {
  CONTENT_TYPES,
  GOALS,
  PLATFORMS,
  REQUEST_DEFAULTS,
  SECONDS,
  URGENCIES,
  type ContentRequest,
} from '../engine/types.js';
import { languageTag } from '../engine/text/language-tag.js';
import { UsageError } from './command.js';

export interface ScriptFlags {
  readonly name: string;
  readonly storyFile: string;
  readonly exampleFiles: readonly string[];
  readonly request: ContentRequest;
}

const NEEDED = ['name', 'story', 'topic', 'seconds'] as const;
const PACE = { lowest: 60, highest: 300 } as const;

/** Throws `UsageError`. */
export function parseScriptFlags(args: readonly string[]): ScriptFlags {
  const values = readFlags(args);
  for (const flag of NEEDED) if (!values[flag]?.trim()) throw new UsageError(`--${flag} is needed. ${USAGE}`);
  const pace = numberOf('pace', values.pace);
  if (pace !== undefined && (pace < PACE.lowest || pace > PACE.highest))
    throw new UsageError(`--pace: words a minute, ${PACE.lowest} to ${PACE.highest}.`);
  const seed = numberOf('seed', values.seed);
  if (seed !== undefined && !Number.isSafeInteger(seed)) throw new UsageError('--seed: a whole number.');
  return {
    name: values.name ?? '',
    storyFile: values.story ?? '',
    exampleFiles: values.example ?? [],
    request: {
      topic: (values.topic ?? '').trim(),
      context: values.context ?? '',
      seconds: Number(
        oneOf('seconds', values.seconds ?? '', SECONDS.map(String)),
      ) as ContentRequest['seconds'],
      requirements: values.require ?? [],
      contentType: oneOf('type', values.type ?? REQUEST_DEFAULTS.contentType, CONTENT_TYPES),
      urgency: oneOf('urgency', values.urgency ?? REQUEST_DEFAULTS.urgency, URGENCIES),
      platform: oneOf('platform', values.platform ?? REQUEST_DEFAULTS.platform, PLATFORMS),
      goal: oneOf('goal', values.goal ?? REQUEST_DEFAULTS.goal, GOALS),
      ...(values.language && { language: languageOf(values.language) }),
      ...(pace !== undefined && { wordsPerMinute: pace }),
      ...(seed !== undefined && { seed }),
    },
  };
}

const USAGE =
  'Usage: script --name N --story FILE --topic T --seconds 15|30|45|60|90 [--example FILE]... [--type ...] [--context C] [--require R]... [--urgency ...] [--platform ...] [--language en] [--goal ...] [--pace 150] [--seed 1] --json';

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        name: { type: 'string' },
        story: { type: 'string' },
        topic: { type: 'string' },
        seconds: { type: 'string' },
        example: { type: 'string', multiple: true },
        type: { type: 'string' },
        context: { type: 'string' },
        require: { type: 'string', multiple: true },
        urgency: { type: 'string' },
        platform: { type: 'string' },
        language: { type: 'string' },
        goal: { type: 'string' },
        pace: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'Wrong flags.'} ${USAGE}`);
  }
}

function languageOf(value: string): string {
  const tag = languageTag(value);
  if (tag === null) throw new UsageError('--language: a language tag, like en, pt-BR or hi-Latn.');
  return tag;
}

function oneOf<T extends string>(flag: string, value: string, list: readonly T[]): T {
  const found = list.find((item) => item === value);
  if (found === undefined) throw new UsageError(`--${flag}: one of ${list.join(', ')}.`);
  return found;
}

function numberOf(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) throw new UsageError(`--${flag}: a number.`);
  return number;
}
