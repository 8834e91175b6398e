import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/conversations/anytime/command-answers.js';
import { copyFor, LOCALES, nearestLocale } from '../../../src/conversations/shared/copy.js';
import { LABEL_LIMIT } from '../../../src/conversations/shared/effects.js';
import { describeProgress, sentenceFor } from '../../../src/conversations/notices.js';
import { OTHER_FIELDS } from '../../../src/conversations/account/persona-card.js';
import { VERDICTS } from '../../../src/conversations/library/results-cards.js';
import {
  BEAT_KINDS,
  CONTENT_TYPES,
  DIMENSIONS,
  GOALS,
  NOTICES,
  PERSONA_FIELDS,
  PLATFORMS,
  TAPPED_REASONS,
} from '../../../src/engine/closed-lists.js';
import { FIX_CODES } from '../../../src/engine/viral/fixes.js';
import { ERROR_CODES } from '../../../src/errors.js';
import { dataFile, projectRoot } from '../../../src/project-files.js';

const sources = readdirSync(path.join(projectRoot, 'src/conversations'), {
  encoding: 'utf8',
  recursive: true,
})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(projectRoot, 'src/conversations', name), 'utf8'));
const english = keysOf('en');

function keysOf(locale: string): readonly string[] {
  const text = readFileSync(dataFile('locales', `${locale}.ftl`), 'utf8');
  return new FluentResource(text).body.map((entry) => entry.id);
}

/** Keys made of a prefix and a value: every value of the list needs its sentence. */
const families: Readonly<Record<string, readonly string[]>> = {
  error: ERROR_CODES,
  type: CONTENT_TYPES,
  platform: PLATFORMS,
  goal: GOALS,
  urgency: ['urgent', 'trending'],
  dimension: DIMENSIONS,
  fix: FIX_CODES,
  counter: DIMENSIONS,
  band: ['weak', 'ordinary', 'strong'],
  'script-quality': ['length', 'heard'],
  reason: ['topic', 'topic-word', 'niche', 'repeated', 'field', 'said', 'own'],
  spelling: ['latin', 'unaccented', 'accented'],
  refusal: ['generic', 'broad', 'restricted', 'unusable'],
  'hashtag-likes': ['near', 'far'],
  'trends-times': ['likes', 'views'],
  'trends-level': ['likes', 'views'],
  language: ['en', 'es', 'pt', 'hi', 'hi-Latn', 'te', 'te-Latn', 'id'],
  label: PLATFORMS,
  beat: BEAT_KINDS,
  field: [...PERSONA_FIELDS, ...OTHER_FIELDS],
  command: COMMANDS,
  size: ['small', 'medium', 'large', 'mega', 'unknown'],
  format: ['docx', 'txt', 'srt'],
  talk: ['price', 'posting', 'filming', 'languages', 'robot', 'accounts', 'platforms'],
  updated: ['star', 'unstar', 'posted', 'rename', 'delete', 'other'],
  measure: ['views', 'skipRate', 'averageWatchSeconds', 'likes', 'comments', 'shares', 'saves'],
  link: ['wrong', 'tooManyTries', 'sameAccount', 'alreadyJoined'],
  verdict: ['above', 'about', 'below', 'unknown'],
  button: [...VERDICTS, 'copy-hashtags', 'copy-caption'],
  'recording-pace': ['slow', 'ordinary', 'fast'],
  recording: ['tooLarge', 'empty', 'unsupported'],
  cut: ['silence-start', 'slow-opening', 'pause', 'repeat', 'silence-end'],
  why: [...TAPPED_REASONS.map(({ name }) => name), 'other'],
  rule: TAPPED_REASONS.map(({ name }) => name),
  seen: ['question', 'number', 'short', 'address', 'story', 'list'],
  'idea-from': ['fact', 'result', 'audience', 'expertise'],
  pattern: ['hook', 'structure', 'type', 'length', 'hashtag'],
  progress: ['reading', 'analysing', 'listening', 'queued', 'writing', 'scored', 'judging', 'polishing'],
  notice: NOTICES,
};

describe('the English copy', () => {
  it('has a sentence for every member of a family', () => {
    const missing = Object.entries(families).flatMap(([prefix, values]) =>
      values.map((value) => `${prefix}-${value}`).filter((key) => !english.includes(key)),
    );
    expect(missing).toEqual([]);
  });

  it('has every key the code names', () => {
    const named = sources.flatMap((source) =>
      [
        ...source.matchAll(/\bt\(\s*'([\w-]+)'/gu),
        ...source.matchAll(/copyFor\([^)]*\)\(\s*'([\w-]+)'/gu),
      ].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((key) => !english.includes(key))).toEqual([]);
  });

  it('has no key that nothing uses', () => {
    const family = new Set(
      Object.entries(families).flatMap(([prefix, values]) => values.map((value) => `${prefix}-${value}`)),
    );
    const unused = english.filter(
      (key) => !family.has(key) && !sources.some((source) => source.includes(`'${key}'`)),
    );
    expect(unused).toEqual([]);
  });

  it('has no key twice', () => {
    expect(english.filter((key, index) => english.indexOf(key) !== index)).toEqual([]);
  });

  it('fits every button label on a phone', () => {
    for (const locale of LOCALES) {
      const t = copyFor(locale);
      for (const key of english.filter((one) =>
        /^(?:button|why|type|format|leave-(?:stay|go)|left-open-|delete-(?:yes|no)|forget-(?:yes|no)|filter-(?:all|starred)|language-name|field)/u.test(
          one,
        ),
      ))
        expect(Array.from(t(key, { name: 'Maya' })).length, `${locale} ${key}`).toBeLessThanOrEqual(
          LABEL_LIMIT,
        );
    }
  });
});

describe('copy in a language', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['hi-Latn', 'hi'],
    ['EN_us', 'en'],
    ['xx', 'en'],
    ['', 'en'],
  ])('%s is served by %s', (tag, locale) => {
    expect(nearestLocale(tag)).toBe(locale);
  });

  it('counts with the language', () => {
    expect(copyFor('en')('persona-facts', { count: 1 })).toContain('One true fact');
    expect(copyFor('en')('persona-facts', { count: 2 })).toContain('2 true facts');
  });

  it('puts errors and progress into sentences', () => {
    expect(sentenceFor('scanned', 'en')).toContain('pictures of pages');
    expect(describeProgress({ stage: 'scored', attempt: 2, attempts: 3, quality: 80.6 }, 'en')).toBe(
      'Attempt 2 of 3 scored 81.',
    );
  });
});

/** Placeholders of every message, whatever the language makes of their order or plurals. */
function placeholdersOf(locale: string): ReadonlyMap<string, string> {
  const text = readFileSync(dataFile('locales', `${locale}.ftl`), 'utf8');
  const messages = text.split(/^(?=[a-z][\w-]* =)/mu).filter((part) => /^[a-z][\w-]* =/u.test(part));
  return new Map(
    messages.map((message) => {
      const names = [...message.matchAll(/\$(\w+)/gu)].map((match) => match[1] ?? '');
      return [message.slice(0, message.indexOf(' ')), [...new Set(names)].sort().join(' ')];
    }),
  );
}

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the copy in %s', (locale) => {
  it('has every message with the same placeholders as English', () => {
    expect(Object.fromEntries(placeholdersOf(locale))).toEqual(Object.fromEntries(placeholdersOf('en')));
  });

  it('is readable by Fluent to the last message', () => {
    expect(keysOf(locale)).toEqual(english);
  });

  it('says things in its own words', () => {
    const [own, other] = [copyFor(locale), copyFor('en')];
    const same = english.filter(
      (key) => own(key) === other(key) && /[a-z]{5}/u.test(own(key).replace(/\{.*?\}/gu, '')),
    );
    expect(same.length).toBeLessThan(english.length / 20);
  });
});
