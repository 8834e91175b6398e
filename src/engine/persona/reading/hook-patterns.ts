/** How her scripts begin: the opening as she said it, or its frame with the topic taken out. */
import { ownSentences } from './own-words.js';
import { countWords } from '../../text/words.js';

export interface HookPattern {
  /** `Right, can we talk about …?` or an opening as it is. */
  readonly pattern: string;
  /** Verbatim. */
  readonly quote: string;
}

export interface HookFrame {
  /** Everything before the topic, verbatim, ends in the word the topic hangs on. */
  readonly lead: string;
  /** `about`, `why`, `how` ...: decides which topics fit. */
  readonly pivot: string;
  /** `.`, `?` or `!` */
  readonly end: string;
}

const PIVOT = /^(.{3,60}?\s(about|why|how|what|when))\s(\S.*?)([.?!]?)$/su;
/** A frame may hold only words of telling and asking; anything else belongs to that one topic. */
const FRAME_WORDS = new Set(
  "i i'm im i'll we we're you let let's me us can could will would want wanna going gonna to tell show talk talking speak explain say something today now right so ok okay here this is is's here's about why how what when everyone everybody somebody people somebody one thing the a quick story video time need know do did ever wonder wondering think thought hear listen look please just really honestly my your all friends guys hey hi hello and but".split(
    ' ',
  ),
);
const LONGEST_QUOTE_WORDS = 20;

/** Frames of her openings that another topic can be put into. English only: other languages bend the words around a topic. */
export function hookFrames(samples: readonly string[]): HookFrame[] {
  const frames: HookFrame[] = [];
  for (const sample of samples) {
    const match = PIVOT.exec(ownSentences(sample)[0] ?? '');
    if (!match) continue;
    const [, lead = '', pivot = '', , end = '.'] = match;
    const words = lead.toLocaleLowerCase('en').match(/[\p{L}'’]+/gu) ?? [];
    if (words.every((word) => FRAME_WORDS.has(word.replace('’', "'"))))
      frames.push({ lead, pivot, end: end || '.' });
  }
  return frames;
}

export function hookPatternsOf(samples: readonly string[]): HookPattern[] {
  const frames = hookFrames(samples);
  const patterns = new Map<string, HookPattern>();
  for (const sample of samples) {
    const [first = '', second = ''] = ownSentences(sample);
    const whole = countWords(first) < 4 && second ? `${first} ${second}` : first;
    const quote = whole.split(/\s+/u).slice(0, LONGEST_QUOTE_WORDS).join(' ');
    const frame = frames.find(({ lead }) => first.startsWith(lead));
    const pattern = frame ? `${frame.lead} …${frame.end === '.' ? '' : frame.end}` : quote;
    if (pattern) patterns.set(pattern, { pattern, quote: verbatim(sample, quote) });
  }
  return [...patterns.values()];
}

function verbatim(sample: string, quote: string): string {
  return sample.includes(quote) ? quote : (quote.split(/(?<=[.!?])\s/u)[0] ?? quote);
}
