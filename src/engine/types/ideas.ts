/** Types of what she could make next. */
import type { ContentType } from '../types.js';

export interface Idea {
  /** Short; comes back with the button that starts it. */
  readonly id: string;
  /** A first line, from her own words. */
  readonly hook: string;
  readonly topic: string;
  readonly contentType: ContentType;
  /** What it stands on. */
  readonly from: 'fact' | 'result' | 'audience' | 'expertise';
}

export type IdeaPlan = 'ideas' | 'week';
