/** More example scripts for somebody known: listed, added, and what they changed shown. */
import type { Block, ChatContext, EffectDraft, EventOf, OutboundMessage, Step } from '../../chat/types.js';
import { answerOutcome } from '../anytime/outcomes.js';
import { choiceValue, parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { takeFiles } from './documents.js';
import { button, call, clip, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { EXAMPLES_TAG, STORY_TAG, learnFromFiles, learnFromTexts } from './learn-examples.js';
import { countWords } from '../../engine/text/words.js';
import { isDone } from '../understand/herself/examples-talk.js';
import { EXAMPLE_WORDS } from '../onboarding/state.js';
import { openingFor } from '../openings.js';
import { herWish } from '../understand/herself/herself.js';
import { isAside, isOnlyAsked, scriptIn } from '../understand/herself/introduction-parts.js';
import { isLifeFact } from '../understand/herself/life-facts.js';

interface ExamplesState {
  readonly at: 'collecting';
}
type ExamplesStep = Step<ExamplesState>;

const COLLECTING: ExamplesState = { at: 'collecting' };
const OPENING_LENGTH = 60;
const LISTED = 12;
/** A longer text is a script, whatever it may mean besides. Words. */
const SCRIPT_WORDS = 25;

export const examples = createConversation<ExamplesState>({
  name: 'examples',
  version: 1,
  open(event, context) {
    // "I want to send my scripts" is none itself.
    if (event.type === 'text' && !isWish(event.text)) return learn(event.text, context);
    const list = listMessage(context);
    return { state: COLLECTING, effects: event.type === 'files' ? read(event, context) : [send(list)] };
  },
  on(_, event, context) {
    if (event.type === 'files') return { state: COLLECTING, effects: read(event, context) };
    if (event.type === 'done' && event.op === 'files.read')
      return { state: COLLECTING, effects: learnFromFiles(event, context) };
    if (event.type === 'done' && event.op === 'persona.refine')
      return { state: COLLECTING, effects: answerOutcome(event, context) };
    if (event.type === 'choice' && parseChoice(event.value)?.conversation === 'examples')
      return parseChoice(event.value)?.action === 'done'
        ? { state: null, effects: [send(say(copyFor(context.locale)('examples-closed')))] }
        : { state: COLLECTING, effects: [send(listMessage(context))] };
    return event.type === 'text' ? onText(event, context) : null;
  },
  ask: (_, context) => askForMore(context),
  waits: () => true,
  precious: () => false,
  // A script under its title ("Guion del paraguas negro") opens like a request.
  keepsRequests: true,
});

/** A script is learned from; what is about her goes to her story; everything else goes its own way. */
function onText(event: EventOf<'text'>, context: ChatContext): ExamplesStep | null {
  const { text } = event;
  if (isDone(text)) return { state: null, effects: [send(say(copyFor(context.locale)('examples-closed')))] };
  const { hers } = scriptIn(text);
  const isShort = countWords(text) < SCRIPT_WORDS;
  const opening = isShort && context.persona ? openingFor(event, context) : null;
  // "Keep it as my example" is about what is already here.
  if (opening && opening.conversation !== 'offer' && herWish(text)?.about !== 'addExample')
    return { state: null, effects: [], next: opening };
  if (isLifeFact(text))
    return { state: COLLECTING, effects: [call('persona.correct', { story: text }, STORY_TAG)] };
  if (countWords(hers) < EXAMPLE_WORDS || isAside(hers) || isOnlyAsked(hers)) return null;
  return learn(hers, context);
}

function isWish(text: string): boolean {
  return countWords(text) < SCRIPT_WORDS && herWish(text) !== null;
}

type FilesEvent = EventOf<'files'>;
function read(event: FilesEvent, context: ChatContext): readonly EffectDraft[] {
  const { files, notice } = takeFiles(event.files, copyFor(context.locale));
  return [...(notice ? [send(say(notice))] : []), call('files.read', { files }, EXAMPLES_TAG)];
}

function learn(text: string, context: ChatContext): ExamplesStep {
  return { state: COLLECTING, effects: learnFromTexts([{ name: pastedName(context), text }], context) };
}

function listMessage(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const known = context.persona?.examples ?? [];
  const question = askForMore(context);
  if (known.length === 0) return question;
  const items = known
    .slice(-LISTED)
    .map((example) => `${clip(example.name, OPENING_LENGTH)}: “${clip(example.text, OPENING_LENGTH)}”`);
  const list: Block[] = [
    { type: 'text', text: t('examples-title', { count: known.length }) },
    { type: 'list', items },
  ];
  return { ...question, blocks: [...list, ...question.blocks] };
}

function askForMore(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-new-examples'), [button(t('button-done'), choiceValue('examples', 'done'))], {
    ask: 'files',
  });
}

function pastedName(context: ChatContext): string {
  const number = (context.persona?.examples.length ?? 0) + 1;
  return copyFor(context.locale)('pasted-example', { number });
}
