/**
 * All conversations, and which one an event opens.
 *
 * The chat gives every event to the open conversation (commands and old buttons too: it answers them beside the form,
 * or hands over) and asks `openingFor` only when nothing is open. A result whose conversation is no longer open goes to
 * its `start`; the state that returns counts only when nothing else is open.
 */
import type { ReactionRules } from '../chat/turn/reactions.js';
import type { Conversation } from '../chat/types.js';
import { dislike } from './script/dislike.js';
import { examples } from './account/examples.js';
import { feedback } from './script/feedback.js';
import { history } from './library/history.js';
import { info } from './anytime/info.js';
import { offer } from './anytime/offer.js';
import { onboarding } from './onboarding/onboarding.js';
import { profile } from './account/profile.js';
import { results } from './library/results.js';
import { notices } from './notices.js';
import { openingFor } from './openings.js';
import { afterSaid, afterShown } from './remembering.js';
import { isWholeRequest } from './understand/requests/free-request.js';
import { trends } from './library/trends.js';
import { scriptRequest } from './script/request/script-request.js';
import { forget } from './account/forget.js';
import { importData } from './account/import-data.js';
import { hashtags } from './script/hashtags.js';
import { score } from './script/scores/score-text.js';

export { attachmentLabels, shotListFor } from './script/cards/attachment-labels.js';
export { LOCALES, nearestLocale } from './shared/copy.js';
export { dateOf } from './library/history-list.js';
export { formTexts } from './shared/form-texts.js';
export {
  adminCommand,
  commandMenu,
  costAlertMessage,
  describeProgress,
  platformTexts,
  privateBot,
} from './notices.js';
export { rehearseReading } from './understand/rehearsal.js';

/** By name. */
const conversations: ReadonlyMap<string, Conversation> = new Map(
  [
    onboarding,
    scriptRequest,
    feedback,
    dislike,
    history,
    profile,
    examples,
    score,
    hashtags,
    importData,
    results,
    trends,
    forget,
    offer,
    info,
  ].map((conversation) => [conversation.name, conversation as unknown as Conversation]),
);

/** All that the chat asks of the conversations. */
export const chatRules: Omit<ReactionRules, 'contextOf' | 'gatherMs' | 'logger'> = {
  conversations,
  opening: openingFor,
  notices,
  afterShown,
  afterSaid,
  isWhole: isWholeRequest,
  teller: info.name,
};
