/** Words that name a part of a request. Maps, because a creator may well write about a "constructor". */
import type { ContentType, Platform, Urgency } from '../engine/types.js';

export const TYPE_WORDS: ReadonlyMap<string, ContentType> = new Map(
  Object.entries<ContentType>({
    educational: 'educational',
    education: 'educational',
    teaching: 'educational',
    inspirational: 'inspirational',
    inspiring: 'inspirational',
    motivational: 'inspirational',
    entertaining: 'entertaining',
    funny: 'entertaining',
    storytelling: 'storytelling',
    promotional: 'promotional',
    promo: 'promotional',
    'behind-the-scenes': 'behind-the-scenes',
    bts: 'behind-the-scenes',
    'myth-busting': 'myth-busting',
    mythbusting: 'myth-busting',
    tutorial: 'tutorial',
  }),
);
export const URGENCY_WORDS: ReadonlyMap<string, Urgency> = new Map(
  Object.entries<Urgency>({
    urgent: 'urgent',
    urgently: 'urgent',
    asap: 'urgent',
    trending: 'trending',
  }),
);
export const PLATFORM_WORDS: ReadonlyMap<string, Platform> = new Map(
  Object.entries<Platform>({
    reels: 'reels',
    reel: 'reels',
    instagram: 'reels',
    tiktok: 'tiktok',
    shorts: 'shorts',
    youtube: 'shorts',
  }),
);
