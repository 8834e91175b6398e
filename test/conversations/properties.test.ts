import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/conversations/anytime/command-answers.js';
import { choiceValue, parseChoice } from '../../src/conversations/shared/choice-values.js';
import { decodeFilter, encodeFilter } from '../../src/conversations/library/history-filter.js';
import { completeRequest, requestOfTag, requestTag } from '../../src/conversations/script/request/request.js';
import { parseRequestLine } from '../../src/conversations/understand/requests/request-words.js';
import type { ConversationEvent, EffectDraft } from '../../src/chat/types.js';
import { type Active, type Call, type Turn, takeResult, takeTurn } from './chat.js';
import { brokenRules } from './message-rules.js';
import { contextWith, persona } from './samples.js';
import { FILE_EVENT, outcomesOf, STICKER } from './walk.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('Maya', '30', 'done', 'skip', 'shorter', 'script about bread, 20 s', 'word '.repeat(60)),
);

/** What she or the platform may do next; `nth` picks a button or a running call when there is one. */
const move = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text, edited: fc.boolean(), reply: fc.boolean() }),
  fc.record({ kind: fc.constant('command' as const), name: fc.constantFrom(...COMMANDS, 'nope'), text }),
  fc.record({ kind: fc.constant('choice' as const), text }),
  fc.record({ kind: fc.constantFrom('press' as const, 'outcome' as const), nth: fc.nat(40) }),
  fc.record({
    kind: fc.constantFrom('file' as const, 'sticker' as const, 'cancel' as const, 'timer' as const),
  }),
);
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

function eventOf(step: Move, buttons: readonly string[], calls: readonly Call[]): ConversationEvent {
  switch (step.kind) {
    case 'text':
      return {
        type: 'text',
        text: step.text || 'a',
        edited: step.edited,
        ...(step.reply ? { replyToScriptId: 'k-1' } : {}),
      };
    case 'command':
      return { type: 'command', name: step.name, args: step.text };
    case 'choice':
      return { type: 'choice', value: step.text };
    case 'press':
      return { type: 'choice', value: buttons[step.nth % Math.max(1, buttons.length)] ?? 'script:new' };
    case 'outcome': {
      const outcomes = calls.flatMap((call) => outcomesOf(call));
      return outcomes[step.nth % Math.max(1, outcomes.length)]?.[1] ?? { type: 'cancel' };
    }
    case 'file':
      return FILE_EVENT;
    case 'sticker':
      return STICKER;
    case 'timer':
      return { type: 'timer', name: 'open 2026-11-22T10:00:00.000Z' };
    default:
      return { type: 'cancel' };
  }
}

describe('any sequence of events', () => {
  it.each([null, persona])('neither throws nor says anything a platform cannot show', (known) => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), fc.constantFrom('en', 'hi', 'te'), (moves, locale) => {
        let active: Active | null = null;
        let asker = 'info';
        let buttons: readonly string[] = [];
        let calls: readonly Call[] = [];
        for (const [index, step] of moves.entries()) {
          const now = new Date(Date.UTC(2026, 10, 22, 10 + index * 13)).toISOString();
          const context = contextWith({ persona: known, locale, now, displayName: 'M 👩‍🍳' });
          const event = eventOf(step, buttons, calls);
          const isResult = event.type === 'done' || event.type === 'failed';
          const turn: Turn = isResult
            ? takeResult(active, asker, event, context)
            : takeTurn(active, event, context);
          expect(brokenRules(turn.effects)).toEqual([]);
          const sent = turn.effects.flatMap((effect) =>
            effect.type === 'send' ? (effect.message.choices ?? []) : [],
          );
          if (sent.length > 0) buttons = sent.map((choice) => choice.value);
          const asked = turn.effects.filter((effect: EffectDraft): effect is Call => effect.type === 'call');
          if (asked.length > 0) [calls, asker] = [asked, turn.asker];
          active = turn.active;
          // A session is stored as JSON between two events.
          if (active) active = JSON.parse(JSON.stringify(active)) as Active;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what travels in buttons and tags', () => {
  it('comes back as it was sent', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/u), (id) => {
        expect(parseChoice(choiceValue('script', 'why-audience', id))?.argument).toBe(id);
      }),
    );
  });

  it('is refused, not believed, when it is anything else', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => void parseChoice(value)));
    expect(parseChoice('script:new:'.concat('x'.repeat(80)))).toBeNull();
  });

  it('keeps a filter of the library', () => {
    const filter = {
      page: 3,
      contentType: 'myth-busting',
      language: 'pt-BR',
      starred: true,
      words: 'my ~ cakes',
    } as const;
    expect(decodeFilter(encodeFilter(filter))).toEqual(filter);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(Buffer.byteLength(`history:page:${encodeFilter({ ...filter, words })}`)).toBeLessThanOrEqual(
          64,
        );
      }),
    );
  });

  it('keeps a whole request for "try again", whatever its topic', () => {
    fc.assert(
      fc.property(text, (line) => {
        const topic = parseRequestLine(line).draft.topic ?? 'x';
        const request = completeRequest({ topic, language: 'te', requirements: [line] });
        expect(requestOfTag(requestTag(request))).toEqual(request);
      }),
    );
  });
});
