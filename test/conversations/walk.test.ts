import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/chat/types.js';
import { takeTurn } from './chat.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/project-files.js';
import { mermaidDiagram } from './mermaid-diagram.js';
import { brokenRules } from './message-rules.js';
import { FILE_EVENT, nameOfState, STICKER, walkAllStates } from './walk.js';

const { states, edges } = walkAllStates();

/** Every `at` of every form. A new state must be added here and thereby be reached. */
const EXPECTED = [
  'dislike.why',
  'examples.collecting',
  'feedback.blank',
  'feedback.loading',
  'feedback.reason',
  'forget.waiting',
  'hashtags.waiting',
  'history.find',
  'history.rename',
  'idle',
  'import.waiting',
  'offer.choosing',
  'offer.kept',
  'offer.reading',
  'onboarding.building',
  'onboarding.examples',
  'onboarding.failed',
  'onboarding.name',
  'onboarding.story',
  'profile.answer',
  'profile.field',
  'results.numbers',
  'results.saving',
  'score.reading',
  'score.waiting',
  'script.failed',
  'script.requirements',
  'script.seconds',
  'script.topic',
  'script.type',
  'trends.topic',
];

/** An answer is being put in: what she adds is taken with it, and answered when it stands. */
function worksIn(active: (typeof states)[number]['active']): boolean {
  const { form } = (active?.state ?? {}) as { form?: { at?: string; filling?: object } };
  return active?.conversation === 'feedback' && (form?.at === 'loading' || form?.filling !== undefined);
}

describe('every state of every conversation', () => {
  it('is reached by the walk', () => {
    expect([...new Set(states.map(({ active }) => nameOfState(active)))].sort()).toEqual(EXPECTED);
  });

  const always: readonly (readonly [string, ConversationEvent])[] = [
    ['/cancel', { type: 'cancel' }],
    ['/help', { type: 'command', name: 'help', args: '' }],
    ['a file', FILE_EVENT],
    ['a sticker', STICKER],
    ['a voice note', { type: 'unsupported', what: 'voice' }],
    ['nonsense', { type: 'text', text: 'qwxz' }],
    ['an unknown command', { type: 'command', name: 'frobnicate', args: '' }],
    ['a forged button', { type: 'choice', value: 'script:../../etc:passwd' }],
  ];
  it.each(always)('answers %s', (_, event) => {
    const silent = states.filter(
      ({ active, context }) =>
        takeTurn(active, event, context).effects.length === 0 && !(event.type === 'text' && worksIn(active)),
    );
    expect(silent.map(({ active }) => nameOfState(active))).toEqual([]);
  });

  it('ends with /cancel, where she gave something with the second one', () => {
    const kept = states
      .map(({ active, context }) => ({
        active: takeTurn(active, { type: 'cancel' }, context).active,
        context,
      }))
      .filter(({ active }) => active !== null);
    expect([...new Set(kept.map(({ active }) => active?.conversation))]).toEqual(['onboarding']);
    for (const { active, context } of kept)
      expect(takeTurn(active, { type: 'cancel' }, context).active).toBeNull();
  });

  it('stays where it is after /help, with its question repeated unless it may be passed over', () => {
    for (const { active, context } of states) {
      const turn = takeTurn(active, { type: 'command', name: 'help', args: '' }, context);
      expect(nameOfState(turn.active)).toBe(nameOfState(active));
      expect(turn.effects.filter((effect) => effect.type === 'send')).toHaveLength(
        active && !['offer', 'dislike'].includes(active.conversation) ? 2 : 1,
      );
    }
  });

  it('says only what any platform can show', () => {
    expect(edges.flatMap(({ effects }) => brokenRules(effects))).toEqual([]);
  });

  it('is drawn the same way each time', () => {
    const diagram = mermaidDiagram();
    expect(diagram).toContain('[*] --> onboarding_name');
    expect(diagram).toContain('script_topic --> script_seconds: text');
    expect(mermaidDiagram()).toBe(diagram);
  });

  it('is the picture README shows', () => {
    const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');
    expect(/```mermaid\n([\s\S]*?)```/u.exec(readme)?.[1]?.trim()).toBe(mermaidDiagram().trim());
  });
});
