import { beforeEach, describe, expect, it } from 'vitest';
import { createTextHandlers } from '../../../src/engine/handlers/texts.js';
import { createPersonaLibrary } from '../../../src/engine/library/personas/personas.js';
import { createPostLibrary } from '../../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../../src/engine/library/scripts/scripts.js';
import { createTagFactStore } from '../../../src/engine/library/posts/tag-facts.js';
import { tagKnowledge } from '../../../src/engine/library/posts/tag-knowledge.js';
import { createTrendStore } from '../../../src/engine/library/posts/trends.js';
import { createLanes } from '../../../src/lanes.js';
import { pickHashtags } from '../../../src/engine/hashtags/pick.js';
import type { OperationContext } from '../../../src/engine/operations.js';
import { resultsWithout } from '../../../src/engine/results/read-line.js';
import type { ScriptResult } from '../../../src/engine/types.js';
import { script } from '../../conversations/samples.js';
import { createMemoryStore } from '../../support/memory-store.js';
import { plainCraft } from '../generate/open-generator.js';

const userId = 'telegram:1';
const seenAt = '2026-11-22T10:00:00.000Z';
const clock = () => new Date(seenAt);
const context = { id: 'e1', userId, locale: 'en' } as OperationContext;

function scriptOf(topic: string): ScriptResult {
  const hashtags = pickHashtags({ topic });
  return { ...script, scriptId: 's1', text: topic, request: { ...script.request, topic }, hashtags };
}

function openRoom() {
  const store = createMemoryStore();
  const lanes = createLanes();
  const facts = createTagFactStore(store, lanes);
  const posts = createPostLibrary(store, lanes);
  const scripts = createScriptLibrary(store, lanes);
  const craft = {
    ...plainCraft,
    pickHashtags: (
      ...[{ topic }, text, language, author, known, wish]: Parameters<typeof plainCraft.pickHashtags>
    ) => pickHashtags({ topic, text, language, author, known, ...wish }),
  };
  const personas = createPersonaLibrary(store, lanes);
  const trends = createTrendStore(store, lanes, clock);
  return {
    facts,
    posts,
    scripts,
    usualLikes: async () => tagKnowledge([], await posts.all(userId), {}).usualLikes,
    handlers: createTextHandlers({ personas, scripts, posts, craft, facts, trends, clock }),
  };
}

let room: ReturnType<typeof openRoom>;
beforeEach(() => {
  room = openRoom();
});

describe('what is known of hashtags', () => {
  it('is told once and used from then on', async () => {
    const pick = room.handlers['hashtags.pick'];
    const told = await pick({ topic: '#homebaker 1.2M posts' }, context);
    expect(told).toEqual({ hashtags: [], refused: [], noted: ['#homebaker'] });
    const { hashtags } = await pick({ topic: 'How I price my wedding cakes' }, context);
    expect(hashtags.find(({ tag }) => tag === '#homebaker')).toMatchObject({
      sizeClass: 'medium',
      reach: { posts: 1_200_000, seenAt },
    });
    expect(hashtags.filter(({ sizeClass }) => sizeClass !== null)).toHaveLength(1);
  });

  it('keeps a count when likes come in, and is gone when she is', async () => {
    await room.facts.add(userId, { bread: { posts: 5_000, likes: null, seenAt } });
    await room.facts.add(userId, { bread: { posts: null, likes: 80, seenAt } });
    expect(await room.facts.all(userId)).toEqual({ bread: { posts: 5_000, likes: 80, seenAt } });
    await room.facts.removeAll(userId);
    expect(await room.facts.all(userId)).toEqual({});
  });

  it('has her usual likes from three posts on', async () => {
    const post = (id: string, likes: number) => ({
      id,
      url: null,
      caption: '',
      postedAt: seenAt,
      results: { ...resultsWithout(seenAt), likes },
    });
    await room.posts.add(userId, [post('a', 10), post('b', 30)]);
    expect(await room.usualLikes()).toBeNull();
    await room.posts.add(userId, [post('c', 20)]);
    expect(await room.usualLikes()).toBe(20);
  });
});

describe('hashtags asked for again, of the script she has', () => {
  const made = async (): Promise<readonly string[]> => {
    const { hashtags } = await room.scripts
      .add(userId, scriptOf('How I price my wedding cakes'), null)
      .then(({ result }) => result);
    return hashtags.map(({ tag }) => tag);
  };
  const asked = async (said: string, topic = ''): Promise<readonly string[]> => {
    const pick = room.handlers['hashtags.pick'];
    const { hashtags } = await pick({ topic, scriptId: 's1', asked: said }, context);
    return hashtags.map(({ tag }) => tag);
  };

  it('are those of its topic, or of the topic she names', async () => {
    await made();
    expect(await asked('caption and hashtags', 'caption and')).toContain('#cakedecorating');
    expect(await asked('hashtags for my yoga class', 'my yoga class')).toContain('#yogapractice');
  });

  it('are none where she wants none', async () => {
    await made();
    const pick = room.handlers['hashtags.pick'];
    for (const said of ['no hashtags', 'sin hashtags por favor', 'hashtag nahi chahiye'])
      expect(await pick({ topic: '', scriptId: 's1', asked: said }, context)).toEqual({
        hashtags: [],
        isUnwanted: true,
      });
  });

  it('are others where she wants others, and English ones where she wants those', async () => {
    const had = await made();
    const others = await asked('other hashtags please');
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((tag) => had.includes(tag))).toEqual([]);
    expect(await asked('दूसरे हैशटैग दो', 'दूसरे हैशटैग दो')).toEqual(others);
    await room.scripts.add(userId, scriptOf('Cómo decorar un pastel de bodas'), null);
    expect(await asked('hashtags en español')).toContain('#reposteriacasera');
    const english = await asked('hashtags in English');
    expect(english.length).toBeGreaterThan(1);
    expect(english).toContain('#homebaker');
  });
});
