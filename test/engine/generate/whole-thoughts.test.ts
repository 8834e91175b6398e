import { describe, expect, it } from 'vitest';
import { ourLine } from '../../../src/engine/draft/lines/scaffolds/known-lines.js';
import { sentencesOf, thoughtsOf } from '../../../src/engine/draft/her-material/thoughts.js';
import type { Draft, DraftBeat } from '../../../src/engine/generate/brief.js';
import { longerByThoughts } from '../../../src/engine/generate/rewrite/longer.js';
import { shorterByThoughts } from '../../../src/engine/generate/rewrite/shorter.js';
import { lengthRatio } from '../../../src/engine/length.js';

const WORDS_PER_MINUTE = 150;
const target = (seconds: number, language = 'en') => ({
  seconds,
  language,
  wordsPerMinute: WORDS_PER_MINUTE,
});
const beat = (kind: DraftBeat['kind'], ...lines: string[]): DraftBeat => ({
  kind,
  spoken: lines.join('\n'),
  onScreen: null,
  shot: null,
});
const linesOf = (beats: readonly DraftBeat[]): string[] => beats.flatMap(({ spoken }) => spoken.split('\n'));

const TOPIC = 'what people forget when they paint a door';
const HALF_MINUTE = [
  beat('hook', 'Three screws decide about your door.'),
  beat(
    'story',
    'I carry a small torch since the winter of the flood.',
    'It hangs on my belt.',
    'My apprentice Jonas laughed about the torch until the cellar went dark.',
    'He carries one now.',
    'Look for the hinges behind the paint, people forget the hinges.',
    "They're easy to miss.",
    'Your landlord pays for the hinges when the lease is older than ten years.',
  ),
  beat('cta', 'How do you do it? Write it below.', 'Send this to one person who should hear it.'),
];

describe('shorter by whole sentences', () => {
  const STORY =
    'I sell clothes at the market. Then there was the fire and I lost all of my stock. I sat on the pavement and just looked. My first bale was jackets and it was July so they went in two days.';
  const script = [
    beat('hook', 'Have I ever told you about my first bale?'),
    beat(
      'story',
      'I sell clothes at the market.',
      'Then there was the fire and I lost all of my stock.',
      'I sat on the pavement and just looked.',
      'My first bale was jackets and it was July so they went in two days.',
    ),
    beat('cta', 'Inbox me your size.'),
  ];
  const cut = (seconds: number): string[] =>
    linesOf(shorterByThoughts(script, target(seconds), 'my first bale', { hers: [STORY], tolerance: 0.25 }));

  it('says nothing of what went before it in her story where that is gone', () => {
    for (const seconds of [12, 15, 18]) {
      const lines = cut(seconds);
      const isAlone =
        lines.includes('I sat on the pavement and just looked.') &&
        !lines.includes('Then there was the fire and I lost all of my stock.');
      expect(isAlone).toBe(false);
    }
  });

  it('keeps what she had put in longer than what is off the topic', () => {
    const lines = [
      'My first bale was jackets and it was July.',
      'My landlord sings at the gate on Sunday mornings.',
      'My son has finished university in Eldoret this year.',
    ];
    const beats = [
      beat('hook', 'Have I ever told you about my first bale?'),
      beat('story', ...lines),
      beat('cta', 'Inbox me your size.'),
    ];
    const putIn = new Set(lines.slice(2));
    const kept = shorterByThoughts(beats, target(12), 'my first bale', {
      hers: [`${lines[1]} ${lines[0]}`],
      putIn,
      tolerance: 0.25,
    });
    expect(linesOf(kept)).toEqual(expect.arrayContaining([lines[0], lines[2]]));
    expect(linesOf(kept)).not.toContain(lines[1]);
  });

  it('cuts no clause where whole sentences are near enough', () => {
    const scared = 'I was so scared that I cried, but my senior, Miss Abeo, said breathe first, then gloves.';
    const beats = [
      beat('hook', 'My first night shift.'),
      beat('story', 'A driver came in holding his own finger in a bag of ice from the shop.', scared),
      beat('cta', 'Tell me yours below.'),
    ];
    const lines = linesOf(
      shorterByThoughts(beats, target(13), 'my first night shift', { hers: [scared], tolerance: 0.25 }),
    );
    expect(lines).toContain(scared);
  });

  it('what happened next is of the same happening', () => {
    const told =
      'My first night shift a driver came in holding his own finger in a bag of ice. I was so scared that my hands shook. We saved the finger.';
    const [came = '', shook = '', saved = ''] = told.split(/(?<=\.) /u);
    const beats = [
      beat('hook', 'My first night shift.'),
      beat('story', came, shook, saved),
      beat('cta', 'You know who needs to hear this. Send it to them.'),
    ];
    const kept = shorterByThoughts(beats, target(14), 'my first night shift', {
      hers: ['I work at the hospital.', told],
      tolerance: 0.25,
    });
    expect(linesOf(kept)).toEqual(expect.arrayContaining([came, shook, saved]));
  });

  it('a line that goes on goes with the line it began on', () => {
    const beats = [
      beat('hook', 'How I started.'),
      beat(
        'story',
        'I borrowed a cart from my neighbour',
        'and a pot of twenty litres that she never used.',
        'I sold seven cups on the first day and cried at the bus stop.',
      ),
      beat('cta', 'Come early tomorrow, at nine there is nothing left.'),
    ];
    for (const seconds of [8, 10, 12]) {
      const lines = linesOf(shorterByThoughts(beats, target(seconds), 'seven cups', { tolerance: 0.25 }));
      const isAlone =
        lines.includes('and a pot of twenty litres that she never used.') &&
        !lines.includes('I borrowed a cart from my neighbour');
      expect(isAlone).toBe(false);
    }
  });
});

describe('shorter without a model', () => {
  const shorter = shorterByThoughts(HALF_MINUTE, target(15), TOPIC);

  it('is as long as asked, and every line stands in the longer one, in its order', () => {
    expect(lengthRatio(HALF_MINUTE, target(15))).toBeGreaterThan(1.5);
    expect(Math.abs(lengthRatio(shorter, target(15)) - 1)).toBeLessThanOrEqual(0.1);
    const before = linesOf(HALF_MINUTE);
    const places = linesOf(shorter).map((line) => before.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each([
    ['It hangs on my belt.', 'I carry a small torch since the winter of the flood.'],
    ['He carries one now.', 'My apprentice Jonas laughed about the torch until the cellar went dark.'],
    ["They're easy to miss.", 'Look for the hinges behind the paint, people forget the hinges.'],
  ])('says "%s" only with what it points at', (leaning, antecedent) => {
    for (const seconds of [10, 12, 15, 20]) {
      const lines = linesOf(shorterByThoughts(HALF_MINUTE, target(seconds), TOPIC));
      expect(lines.includes(leaning) && !lines.includes(antecedent)).toBe(false);
    }
  });

  it.each([
    [
      'the apprentice and his torch',
      'My apprentice Jonas laughed about the torch until the cellar went dark.',
    ],
    ['hinges and paint', 'Look for the hinges behind the paint, people forget the hinges.'],
  ])('keeps what speaks of the topic, "%s"', (topic, line) => {
    expect(linesOf(shorterByThoughts(HALF_MINUTE, target(15), topic))).toContain(line);
  });

  it('keeps opening and last line', () => {
    expect(shorter[0]).toEqual(HALF_MINUTE[0]);
    expect(linesOf(shorter).at(-1)).toBe('Send this to one person who should hear it.');
  });
});

describe('longer without a model', () => {
  const draft = (...lendable: string[]): Draft => ({
    beats: HALF_MINUTE,
    blanks: [],
    lendable,
    notices: [],
    usage: { calls: 0, promptTokens: 0, completionTokens: 0, costUsd: 0 },
    model: 'draft-maker',
  });

  it('puts whole thoughts after her own words, before what rounds the script off', () => {
    const lent = [
      'I learned the trade from Greta in a yard behind the station.',
      'She never sold a lock she would not hang on her own door.',
    ];
    const longer = longerByThoughts(HALF_MINUTE, [draft(lent.join('\n'))], target(45));
    const [before, after] = [linesOf(HALF_MINUTE), linesOf(longer)];
    const at = before.indexOf('How do you do it? Write it below.');
    expect(after).toEqual([...before.slice(0, at), ...lent, ...before.slice(at)]);
  });

  it('leads over to nothing', () => {
    const beats = [
      ...HALF_MINUTE.slice(0, 1),
      { kind: 'point' as const, spoken: 'One more time, so it sticks.', onScreen: null, shot: null },
    ];
    const longer = longerByThoughts(HALF_MINUTE, [{ ...draft(), beats }], target(45));
    expect(linesOf(longer)).toEqual(linesOf(HALF_MINUTE));
  });

  it('says nothing that is told already', () => {
    const told = 'I carry a small torch, and that is since the winter of the flood.';
    expect(linesOf(longerByThoughts(HALF_MINUTE, [draft(told)], target(45)))).not.toContain(told);
  });
});

describe('our own lines', () => {
  it.each([
    ['en', "Send it to the person you're thinking of, sugar.", 'close'],
    ['es', 'Mándeme un mensaje y lo vemos.', 'close'],
    ['te', 'దాచి పెట్టుకోండి, పనికొస్తుంది.', 'close'],
    ['en', 'First: [your first step].', 'step'],
  ])('in %s: "%s" is known again', (language, line, role) => {
    expect(ourLine(line, language)?.role).toBe(role);
  });

  it('are not hers', () => {
    expect(ourLine('I mended kettles in Cork for eleven years.', 'en')).toBeNull();
    expect(ourLine('First: warm the kettle.', 'en')).toBeNull();
  });

  it('hold her thoughts apart: an answer goes with its question', () => {
    const said = ['Which screw goes first?\nThe long one by the lock.\nGreta taught me that in Bremen.'];
    expect(thoughtsOf(sentencesOf(said, 'en')).map((thought) => thought.length)).toEqual([3]);
  });
});

describe('a script with an introduction in it', () => {
  const STORY =
    'I mend nets in Vigo. Seven years. Last spring the tide took my shed and nine nets of other people.';
  const script = [
    beat('hook', 'I want to tell you about the tide.'),
    beat(
      'story',
      'I mend nets in Vigo.',
      'Seven years.',
      'Last spring the tide took my shed and nine nets of other people.',
      'I paid for every one of them with money I had put by for a motor.',
      'It took me until the winter.',
      'Now I sleep on the hill.',
    ),
    beat('cta', 'Send it to somebody with a boat.'),
  ];

  it('loses it first, and what the story comes to last', () => {
    const lines = linesOf(shorterByThoughts(script, target(15), 'the tide', { hers: [STORY] }));
    expect(lines).not.toContain('I mend nets in Vigo.');
    expect(lines).toContain('Last spring the tide took my shed and nine nets of other people.');
    expect(lines).toContain('Now I sleep on the hill.');
  });
});

it('of two lines the one that says more of the topic stays', () => {
  const script = [
    beat('hook', 'A cracked pot.'),
    beat(
      'story',
      'I took his bench and they laughed at a woman who mends any pot.',
      'The mayor came with his pot on a Sunday in the rain once.',
      'I refuse a cracked pot however much the owner offers me.',
    ),
  ];
  const lines = linesOf(shorterByThoughts(script, target(6), 'a cracked pot'));
  expect(lines).toContain('I refuse a cracked pot however much the owner offers me.');
});

describe('a warning of hers', () => {
  it('stays where an ask of ours can go', () => {
    const script = [
      beat('hook', 'Three screws decide about your door.'),
      beat(
        'story',
        'A door wants oil in the hinges twice a year and a dry cellar under it.',
        'My brother Jonas painted his door on a Sunday in the rain.',
        'Never paint over a wet hinge, it rusts from inside.',
      ),
      beat('cta', "Send it to the person you're thinking of."),
    ];
    const shortest = linesOf(shorterByThoughts(script, target(7), 'a door'));
    expect(shortest).toContain('Never paint over a wet hinge, it rusts from inside.');
    expect(shortest).not.toContain("Send it to the person you're thinking of.");
  });
});
