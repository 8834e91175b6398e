/** The questions of a script request and what is said while it is written. */
import type { ChatContext, OutboundMessage } from '../../../chat/types.js';
import { excludedIn, isTone } from '../../../engine/heard/request-clauses.js';
import type { ContentRequest } from '../../../engine/types.js';
import { CANCEL_VALUE, STOP_NEXT, choiceValue } from '../../shared/choice-values.js';
import { copyFor } from '../../shared/copy.js';
import { button, clip, say } from '../../shared/effects.js';
import { CONTENT_TYPES, SECONDS } from '../../../engine/closed-lists.js';
import { describeRequest } from './request.js';
import type { ScriptState } from './script-state.js';

/** Topics are quoted in full in the script; in a question a piece is enough. */
const QUOTED_TOPIC = 80;
/** Enough to see that it was heard. */
const QUOTED_TOLD = 120;

export function askForScript(state: ScriptState, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const stop = button(t('button-cancel'), CANCEL_VALUE);
  const open = button(t('button-any'), choiceValue('script', 'any'));
  switch (state.at) {
    case 'topic':
      return say([t('ask-topic'), t('ask-topic-example')], [stop], { ask: 'text' });
    case 'seconds': {
      const topic = clip(state.draft.topic ?? '', QUOTED_TOPIC);
      const refused =
        state.otherSeconds === null ? '' : t('seconds-refused', { seconds: state.otherSeconds });
      const choices = SECONDS.map((seconds) =>
        button(t('request-seconds', { seconds }), choiceValue('script', 'seconds', String(seconds))),
      );
      return say([refused, t('ask-seconds', { topic })], [...choices, open, stop]);
    }
    case 'type': {
      const choices = CONTENT_TYPES.map((type) =>
        button(t(`type-${type}`), choiceValue('script', 'type', type)),
      );
      return say(t('ask-type'), [open, ...choices, stop]);
    }
    case 'requirements':
      return say(
        t('ask-requirements'),
        [button(t('button-skip'), choiceValue('script', 'skip'), 'primary')],
        {
          ask: 'text',
        },
      );
    case 'failed':
      return say(t('request-kept', { topic: clip(state.kept?.topic ?? '', QUOTED_TOPIC) }), [
        button(t('button-try-again'), choiceValue('script', 'retry-kept'), 'primary'),
        stop,
      ]);
  }
}

/** Said when writing starts: what will be written, and which of it were defaults. */
export function startedMessage(
  request: ContentRequest,
  withDefaults: boolean,
  context: ChatContext,
  /** A length she named that is none of ours. */
  otherSeconds: number | null = null,
): OutboundMessage {
  const t = copyFor(context.locale);
  const topic = clip(request.topic, QUOTED_TOPIC);
  const paragraphs = [
    t('writing-now', { topic, what: describeRequest(request, t) }),
    request.context === '' ? '' : t('writing-with', { told: clip(request.context, QUOTED_TOLD) }),
    ...heardWishes(request, context),
    otherSeconds === null ? '' : t('other-seconds', { seconds: otherSeconds, nearest: request.seconds }),
    withDefaults && context.lastScriptId === undefined ? t('writing-defaults') : '',
    request.urgency === 'urgent' ? t('writing-urgent') : '',
    context.persona ? '' : t('writing-without-persona'),
  ];
  return say(paragraphs, [button(t('button-stop'), STOP_NEXT)]);
}

/** What she wants left out, and a tone that only a language model could give. */
function heardWishes({ requirements }: ContentRequest, { builtIn, locale }: ChatContext): readonly string[] {
  const t = copyFor(locale);
  const words = requirements.flatMap((wish) => excludedIn(wish) ?? []).join(', ');
  const tone = requirements.filter(isTone).join(', ');
  return [
    words === '' ? '' : t('writing-leaves-out', { words: clip(words, QUOTED_TOLD) }),
    tone === '' || !builtIn ? '' : t('writing-tone', { tone: clip(tone, QUOTED_TOPIC) }),
  ];
}
