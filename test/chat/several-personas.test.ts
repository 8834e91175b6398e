import { afterEach, describe, expect, it } from 'vitest';
import { openLinkedWorld } from '../support/linked-world.js';

const STORY =
  'I run a small driving school in Leeds. I teach people over forty who were told they would never learn, and I want them to laugh in the car. We meet on Sundays behind the old bus station.';

let world: Awaited<ReturnType<typeof openLinkedWorld>>;
afterEach(() => world.chat.close());

async function makeSecond(): Promise<string> {
  await world.telegram.says('', { choice: 'persona:new' });
  await world.telegram.says('Maya Drives');
  await world.telegram.says(STORY);
  return world.telegram.says('', { choice: 'onboarding:done' });
}

describe('/persona', () => {
  it('makes a second persona beside the first and switches between them', async () => {
    world = await openLinkedWorld();
    await world.knows('telegram:1', 'Maya', 0);
    expect(await world.telegram.says('/persona')).toMatch(/I write as Maya[\s\S]*one profile/u);
    expect(await makeSecond()).toMatch(/This is what I believe about you/u);
    expect(await world.telegram.says('/persona')).toMatch(/I write as Maya Drives[\s\S]*Which one/u);
    const [shown] = world.telegram.platform.shown.slice(-1);
    expect(shown?.message.choices?.map(({ label }) => label)).toEqual(['Maya · sourdough', 'New profile']);
    expect(await world.telegram.says('', { choice: 'persona:use:main' })).toMatch(
      /From now on I write as Maya/u,
    );
    expect((await world.personas.get('telegram:1'))?.story).toBe('I bake in a small kitchen in Leeds.');
  });

  it('leaves everything as it was when she stops halfway', async () => {
    world = await openLinkedWorld();
    await world.knows('telegram:1', 'Maya', 0);
    await world.telegram.says('', { choice: 'persona:new' });
    await world.telegram.says('/cancel');
    expect(await world.telegram.says('/profile')).toMatch(/Maya/u);
    expect(await world.personas.slots('telegram:1')).toHaveLength(1);
  });

  it('refuses a forged button', async () => {
    world = await openLinkedWorld();
    await world.knows('telegram:1', 'Maya', 0);
    expect(await world.telegram.says('', { choice: 'persona:use:../x' })).not.toBe('');
    expect((await world.personas.get('telegram:1'))?.name).toBe('Maya');
  });

  it('corrects the persona that is in use and no other', async () => {
    world = await openLinkedWorld();
    await world.knows('telegram:1', 'Maya', 0);
    await makeSecond();
    await world.telegram.says('My audience is learner drivers over forty.');
    const [first, second] = await world.personas.slots('telegram:1');
    expect(first?.persona.targetAudience).toBe('home bakers who sell');
    expect(second?.persona.targetAudience).toMatch(/learner drivers/u);
  });
});
