/** What of a message she may answer in words, and what she told that a later message may be about. */
import type { ChatContext, Choice, ConversationEvent, OutboundMessage, Remembered } from '../chat/types.js';
import { offer } from './anytime/offer.js';
import { takenBack } from './understand/herself/taken-back.js';

/** Buttons that stand for one of several things of hers. */
const OF_A_LIST =
  /^(?:ideas:write|history:(?:open|delete)|results:(?:pick|move)|script:(?:another|posted|export|show-[a-z]+)):/u;
/** Openings of the script shown, by their letter; the one it has now has no button. */
const TAKES_HOOK = /^script:hook-([a-e]):(.+)$/u;
const FILLS = /^script:fill:(.+)$/u;
/** Under what says that it is done. */
const TAKES_BACK = 'history:restore:';
/** More is no list one counts in. */
const MOST_LISTED = 10;

/** After a message to her: a list ("the second one") until a script is shown, a question with a yes and a no, a script with a blank. */
export function afterShown(before: Remembered, { choices = [], scriptId }: OutboundMessage): Remembered {
  const {
    listed: listedBefore,
    asked: askedBefore,
    unanswered: openBefore,
    gap: gapBefore,
    ...told
  } = before;
  const asked = questionIn(choices);
  const isDone = choices.some(({ value }) => value.startsWith(TAKES_BACK));
  const unanswered = isDone || asked ? undefined : (askedBefore?.yes ?? openBefore);
  const items = choices.filter(({ value }) => OF_A_LIST.test(value));
  const shown = items.slice(0, MOST_LISTED).map(({ label, value }) => ({ label, value }));
  const listed = items.length > 1 ? shown : listedBefore;
  const openings = openingsIn(choices);
  const [filled] = choices.flatMap(({ value }) => FILLS.exec(value)?.[1] ?? []);
  const gap = filled ?? (scriptId === undefined ? gapBefore : undefined);
  return {
    ...told,
    ...(asked && { asked }),
    ...(unanswered !== undefined && { unanswered }),
    ...(listed && scriptId === undefined && { listed }),
    ...(openings.length > 0 && { listed: openings }),
    ...(gap !== undefined && { gap }),
  };
}

/** In the order of their letters, the script itself in place of the one it has. */
function openingsIn(choices: readonly Choice[]): NonNullable<Remembered['listed']> {
  const found = choices.flatMap(({ label, value }) => {
    const [, letter = '', scriptId = ''] = TAKES_HOOK.exec(value) ?? [];
    return letter === '' ? [] : [{ place: LETTERS.indexOf(letter), label, value, scriptId }];
  });
  const last = Math.max(-1, ...found.map(({ place }) => place));
  return Array.from({ length: last + 1 }, (_, at) => {
    const { label, value } = found.find(({ place }) => place === at) ?? {
      label: '',
      value: `history:open:${found[0]?.scriptId ?? ''}`,
    };
    return { label, value };
  });
}

const LETTERS = 'abcde';

/** Two buttons, the first of which cannot be undone: a plain yes or no is about nothing else. */
function questionIn([yes, no, ...more]: readonly Choice[]): ChatContext['asked'] | null {
  return yes?.style === 'danger' && no && more.length === 0 ? { yes: yes.value, no: no.value } : null;
}

/** Fewer words tell no story to come back to. */
const TELLING_WORDS = 12;
/** Characters. */
const LONGEST = 2_000;
const KEPT = 4;

/**
 * After what she said, with `active` open now: what she told is kept while she is asked what to do with it, and given up with
 * the next thing she says.
 */
export function afterSaid(before: Remembered, event: ConversationEvent, active: string | null): Remembered {
  if (event.type !== 'text' && event.type !== 'command' && event.type !== 'choice') return before;
  const { told: _, gap: __, ...rest } = before;
  if (event.type === 'text' && takenBack(event.text).length > 0) return { ...rest, toldLately: [] };
  if (event.type !== 'text' || active !== offer.name) return rest;
  const isLong = event.text.length <= LONGEST && event.text.split(/\s+/u).length >= TELLING_WORDS;
  const lately = [...(rest.toldLately ?? []).filter((one) => one !== event.text), event.text];
  return { ...rest, told: event.text, ...(isLong && { toldLately: lately.slice(-KEPT) }) };
}
