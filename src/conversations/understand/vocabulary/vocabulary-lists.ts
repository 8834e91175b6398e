/** What the lists of the vocabulary are called (`data/vocabulary/SOURCE.txt` says what each holds). */

/** What she may want of the bot in her own words, beside a script. */
export const WISHES = [
  'undo',
  'my-rules',
  'my-story',
  'my-audience',
  'profile',
  'told',
  'scale',
  'export',
  'caption',
  'shots',
  'teleprompter',
  'hashtags',
  'results',
  'private',
  'accounts',
  'limits',
  'platforms',
  'week',
  'stats',
  'delete',
  'stop',
  'waiting',
  'terms',
  'version',
  'other-topic',
  'history',
  'filming',
  'ideas',
  'posting',
  'price',
  'languages',
  'robot',
  'help',
  'score',
  'dislike',
  'thanks',
  'greeting',
  'praise',
  'chat',
] as const;
export type Wish = (typeof WISHES)[number];

/** Questions about the bot itself, answered wherever they are asked. */
export const ABOUT_BOT = [
  'private',
  'accounts',
  'limits',
  'platforms',
  'posting',
  'price',
  'filming',
  'languages',
  'robot',
  'help',
  'terms',
  'waiting',
] as const satisfies readonly Wish[];

/** Changes of the script before, the more particular first: "another ending" is an ending. */
export const REWRITES = [
  'language',
  'hook',
  'cta',
  'tone',
  'shorter',
  'longer',
  'another',
  'correction',
] as const;

/** What a short answer can mean, the more particular first. */
export const TALKS = ['price', 'dislike', 'skip', 'done', 'no', 'what', 'thanks', 'yes'] as const;
export type Talk = (typeof TALKS)[number];

/** What she may want to do with a script of her library that she names. */
export const NAMED_ACTS = [
  'delete',
  'restore',
  'export',
  'caption',
  'score',
  'posted',
  'another',
  'open',
] as const;
export type NamedAct = (typeof NAMED_ACTS)[number];

/** Words by what they do at the edges of a request; `data/vocabulary/SOURCE.txt` says what each does. */
export const EDGES = [
  'polite',
  'opener',
  'about',
  'askLink',
  'emptyLink',
  'durationLink',
  'question',
  'howTo',
  'topicStart',
  'pointer',
  'contrast',
  'intoLanguage',
  'topicLink',
  'teller',
  'correcting',
  'meant',
  'meantVerb',
  'numberJoin',
  'each',
  'wanting',
  'looseBefore',
  'looseBehind',
  'saysThat',
  'copula',
  'beforeTopicEnd',
  'means',
  'looseNoun',
  'ownWords',
] as const;
export type EdgeName = (typeof EDGES)[number];
/** What a word of a remark on a script is about or says of it. */
export const CONCEPTS = [
  'hook',
  'cta',
  'ctaDeed',
  'fault',
  'change',
  'other',
  'cut',
  'tooLong',
  'tooShort',
  'grow',
  'tone',
  'degree',
  'toneDown',
  'speak',
  'nay',
  'likeMe',
  'thus',
  'who',
  'foreign',
  'same',
  'script',
  'scratch',
  'untrue',
  'posted',
  'praise',
] as const;
export type Concept = (typeof CONCEPTS)[number];
