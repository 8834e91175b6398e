/** Words of a platform's own forms, buttons and command options. */
import { z } from 'zod';
import { once } from '../../once.js';
import { readDataFile } from '../../project-files.js';
import { copyFor, LOCALES, type Copy } from './copy.js';
import { CONTENT_TYPES, GOALS, PLATFORMS } from '../../engine/closed-lists.js';

/** By language and English name; a language that is missing keeps the English ones. */
const commandNames = once(() =>
  readDataFile(z.record(z.string(), z.record(z.string(), z.string())), 'command-names.json'),
);

interface NamedValue {
  readonly value: string;
  readonly label: string;
}

function named(values: readonly string[], prefix: string, t: Copy): readonly NamedValue[] {
  return values.map((value) => ({ value, label: t(`${prefix}-${value}`) }));
}

/** Everything a platform with forms and typed command options shows of its own, in one language. */
export function formTexts(locale: string) {
  const t = copyFor(locale);
  return {
    notYours: t('not-your-button'),
    directClosed: t('direct-closed'),
    fileTooLarge: t('file-too-large-here'),
    share: t('button-share'),
    answer: t('button-answer'),
    stop: t('button-stop'),
    openForm: t('button-form'),
    form: {
      title: t('form-title'),
      name: t('form-name'),
      story: t('form-story'),
      storyHint: t('form-story-hint'),
      files: t('form-files'),
      filesHint: t('form-files-hint'),
      language: t('form-language'),
      languageHint: t('form-language-hint'),
    },
    names: commandNames()[locale] ?? {},
    options: {
      topic: t('option-topic'),
      seconds: t('option-seconds'),
      type: t('option-type'),
      goal: t('option-goal'),
      requirements: t('option-requirements'),
      platform: t('option-platform'),
      language: t('option-language'),
      text: t('option-text'),
      code: t('option-code'),
      words: t('option-words'),
      file: t('option-file'),
      hashtag: t('option-hashtag'),
      account: t('option-account'),
      numbers: t('option-numbers'),
    },
    types: named(CONTENT_TYPES, 'type', t),
    goals: named(GOALS, 'goal', t),
    platforms: named(PLATFORMS, 'platform', t),
    languages: LOCALES.map((value) => ({ value, label: copyFor(value)('language-name') })),
  };
}
