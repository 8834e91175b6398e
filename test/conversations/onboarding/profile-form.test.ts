import { describe, expect, it } from 'vitest';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { openChat } from '../chat.js';

const STORY =
  'I am Maya and I bake bread and cakes in a small kitchen in Leeds. I started after I lost my office job. I sell to parents at the school gate, and I want to help other bakers ask for fair prices.';
const FILE = { ref: 'f1', name: 'reel.txt', mimeType: 'text/plain', bytes: 10 };
const READ = {
  file: 'reel.txt',
  ok: true,
  kind: 'txt',
  language: 'en',
  words: 40,
  truncated: false,
  text: 'Nine pounds. That was my first price.',
} as const;

function filled(
  form: { name?: string; story?: string; language?: string | null },
  files: readonly (typeof FILE)[] = [],
) {
  const chat = openChat();
  chat.takes({ type: 'profile', form: { name: 'Maya', story: STORY, language: null, ...form }, files });
  return chat;
}

describe('onboarding as one form', () => {
  it('builds the persona at once when the form is complete', () => {
    const chat = filled({});
    expect(chat.calls()).toMatchObject([
      { op: 'persona.build', args: { name: 'Maya', story: STORY, examples: [] } },
    ]);
    expect(chat.calls()[0]?.args).not.toHaveProperty('language');
  });

  it('reads the example files first and then builds without another question', () => {
    const chat = filled({}, [FILE]);
    expect(chat.calls()).toMatchObject([{ op: 'files.read', tag: 'examples' }]);
    chat.takes({
      type: 'done',
      op: 'files.read',
      effectId: 'e1',
      tag: 'examples',
      result: { documents: [READ] },
    });
    expect(chat.calls().at(-1)).toMatchObject({
      op: 'persona.build',
      args: { story: STORY, examples: [{ name: 'reel.txt', text: READ.text }] },
    });
  });

  it('takes a file as the story when no story is typed', () => {
    const chat = filled({ story: '' }, [FILE]);
    expect(chat.calls()).toMatchObject([{ op: 'files.read', tag: 'story' }]);
  });

  it('takes a file beside a short story for the script it was asked as', () => {
    const chat = filled({ story: 'I bake.' }, [FILE]);
    expect(chat.calls()).toMatchObject([{ op: 'files.read', tag: 'examples' }]);
  });

  it('asks on when the story is too short, and keeps what was said', () => {
    const chat = filled({ story: 'I bake.' });
    expect(chat.calls()).toEqual([]);
    expect(chat.text()).toBe(copyFor('en')('ask-story-audience'));
    chat.says(STORY);
    chat.presses('Skip');
    expect(chat.calls().at(-1)).toMatchObject({ args: { name: 'Maya', story: `I bake.\n\n${STORY}` } });
  });

  it('speaks and writes in the language she chose', () => {
    const chat = filled({ language: 'es' });
    expect(chat.calls()[0]).toMatchObject({ args: { language: 'es' } });
    expect(chat.text()).toContain('Estoy');
  });

  it('takes a name that is no name as it is, cut to what a name can be', () => {
    const chat = filled({ name: '🍞'.repeat(200) });
    const build = chat.calls()[0] as { args: { name: string } };
    expect(Array.from(build.args.name).length).toBeLessThanOrEqual(60);
  });
});
