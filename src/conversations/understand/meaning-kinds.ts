/** What a text with nothing open may mean. */
import type { HerWish } from './herself/herself.js';
import type { Talk } from './vocabulary/vocabulary-lists.js';
import type { AskedRewrite } from './edits/rewrite-words.js';
import type { NamedScript } from './library/script-named.js';
import type { Question } from './talk/questions.js';
import type { SpokenWish } from './talk/wishes.js';
import type { PickedIdeas } from './library/picked-choice.js';
import type { ScriptOrder } from './library/script-orders.js';

export type Meaning =
  /** A button under her newest script. */
  | { readonly kind: 'action'; readonly action: string }
  /** One of the list shown last: the value of its button. */
  | { readonly kind: 'picked'; readonly value: string }
  /** Ideas of that list: one in a length of its own, or several. */
  | ({ readonly kind: 'ideas' } & PickedIdeas)
  /** Something with a script of her library that she names. */
  | { readonly kind: 'named'; readonly named: NamedScript }
  | { readonly kind: 'rewrite'; readonly asked: AskedRewrite }
  /** A change of what she names in the script. */
  | { readonly kind: 'edit'; readonly asked: AskedRewrite }
  /** Said to us: what she reproaches the script with; goodbye; news of her life. */
  | { readonly kind: 'reproach' | 'goodbye' | 'sad' | 'glad' }
  /** The language in which we are to talk to her, BCP 47. */
  | { readonly kind: 'talkIn'; readonly language: string }
  /** A title, a verdict, the same for another topic, one of a list once more. */
  | { readonly kind: 'order'; readonly order: ScriptOrder }
  /** Her own wording of the script shown last. */
  | { readonly kind: 'version'; readonly text: string }
  /** The path of a file, typed. */
  | { readonly kind: 'path' }
  /** What belongs in the blank of the script she has just read. */
  | { readonly kind: 'filling' }
  /** The length the script is to have, and nothing else. */
  | { readonly kind: 'length'; readonly asked: AskedRewrite }
  /** Something about herself that changes. */
  | { readonly kind: 'herself'; readonly wish: HerWish }
  | { readonly kind: 'wish'; readonly wished: SpokenWish }
  | { readonly kind: 'question'; readonly question: Question }
  /** An order to the program itself: to show or drop its instructions. */
  | { readonly kind: 'machine' }
  /** "Forever", with nothing asked: what she told or forbade holds. */
  | { readonly kind: 'forever' }
  | { readonly kind: 'talk'; readonly talk: readonly Talk[] }
  /** A request; something of hers that is wrong; numbers of a post; "hi"; her story; what may be a topic. */
  | { readonly kind: 'request' | 'correction' | 'results' | 'greeting' | 'story' | 'remark' };
