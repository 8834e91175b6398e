/** Changes that name their place in a script are done to the letter, and what the script does not hold is said. */
import { describe, expect, it } from 'vitest';
import { editedBeats } from '../../../../src/engine/generate/rewrite/named-edits.js';
import type { DraftBeat } from '../../../../src/engine/generate/brief.js';
import type { NamedEdit } from '../../../../src/engine/operations.js';

const beat = (kind: DraftBeat['kind'], spoken: string, onScreen: string | null = null): DraftBeat => ({
  kind,
  spoken,
  onScreen,
  shot: null,
});

const STALL = [
  beat('hook', 'If you shake the pin and it moves, it is fake. 🔌', 'SHAKE THE PIN'),
  beat(
    'point',
    "In case we haven't met: I repair phones at Computer Village, Ikeja.\nStarted with my uncle's screwdriver.",
  ),
  beat(
    'point',
    'Last year rain flooded my stall.\nTook eight months.\nNow I hang everything high.',
    'EIGHT MONTHS',
  ),
  beat('cta', 'Save this. Ask me about it below.'),
];

function linesAfter(
  edits: readonly NamedEdit[],
  beats = STALL,
  hers: readonly string[] = [],
  language = 'en',
) {
  return editedBeats(beats, edits, { language, hers }).beats.map(({ spoken }) => spoken);
}

describe('two lines that change places', () => {
  it('are those she sees, with all their sentences', () => {
    expect(linesAfter([{ op: 'swap', words: '', unit: 'line', line: 1, other: 7 }])).toEqual([
      'Save this. Ask me about it below.',
      "In case we haven't met: I repair phones at Computer Village, Ikeja.\nStarted with my uncle's screwdriver.",
      'Last year rain flooded my stall.\nTook eight months.\nNow I hang everything high.',
      'If you shake the pin and it moves, it is fake. 🔌',
    ]);
    expect(linesAfter([{ op: 'swap', words: '', unit: 'line', line: 4, other: 5 }])[2]).toBe(
      'Took eight months.\nLast year rain flooded my stall.\nNow I hang everything high.',
    );
  });

  it('are said not to be there where the script has fewer', () => {
    expect(() => linesAfter([{ op: 'swap', words: '', unit: 'line', line: 2, other: 9 }])).toThrow('named');
  });
});

describe('her price', () => {
  const hers = ['I began with 200 dollars and one pot. A screen costs 28 dollars.'];

  it('is the line of hers that says what it costs', () => {
    expect(linesAfter([{ op: 'insert', words: 'price', forms: [] }], STALL, hers)[2]).toBe(
      'Last year rain flooded my stall.\nTook eight months.\nNow I hang everything high.\nA screen costs 28 dollars.',
    );
  });

  it('is not put in where it stands already, or where she never told it', () => {
    const priced = [...STALL.slice(0, 3), beat('cta', 'A screen is 30 dollars. Ask me below.')];
    expect(() => linesAfter([{ op: 'insert', words: 'price', forms: [] }], priced, hers)).toThrow('named');
    expect(() => linesAfter([{ op: 'insert', words: 'price', forms: [] }])).toThrow('named');
  });
});

describe('what she takes out', () => {
  it('goes with its line, and what she keeps stays', () => {
    const edits: NamedEdit[] = [
      {
        op: 'remove',
        words: 'the rain and the uncle',
        forms: ['rain and the uncle'],
        parts: ['rain', 'uncle'],
      },
      { op: 'keep', words: 'the pin', forms: ['pin'] },
    ];
    expect(linesAfter(edits)).toEqual([
      'If you shake the pin and it moves, it is fake. 🔌',
      "In case we haven't met: I repair phones at Computer Village, Ikeja.",
      'Took eight months.\nNow I hang everything high.',
      'Save this. Ask me about it below.',
    ]);
  });

  it('leaves the sentence where only its opening was meant', () => {
    expect(linesAfter([{ op: 'remove', words: "in case we haven't met" }])[1]).toBe(
      "I repair phones at Computer Village, Ikeja.\nStarted with my uncle's screwdriver.",
    );
  });

  it('is found by its words in any order, with endings, and in Telugu and Hindi', () => {
    expect(linesAfter([{ op: 'remove', words: 'the flooding bit', forms: ['flooding'] }])[2]).toBe(
      'Took eight months.\nNow I hang everything high.',
    );
    const telugu = [beat('hook', 'మా ఊరిలో వానలో తడిశాను.'), beat('point', 'తర్వాత ఇంటికి వెళ్ళాను.')];
    expect(linesAfter([{ op: 'remove', words: 'వాన' }], telugu, [], 'te')).toEqual(['తర్వాత ఇంటికి వెళ్ళాను.']);
    const hindi = [beat('hook', 'बारिश में दुकान भीग गई।'), beat('point', 'फिर मैंने सब ऊपर टाँग दिया।')];
    expect(linesAfter([{ op: 'remove', words: 'बारिश' }], hindi, [], 'hi')).toEqual([
      'फिर मैंने सब ऊपर टाँग दिया।',
    ]);
  });

  it.each<[NamedEdit, number, string]>([
    [{ op: 'remove', words: '', unit: 'emoji' }, 0, 'If you shake the pin and it moves, it is fake.'],
    [{ op: 'remove', words: '', unit: 'last' }, 3, 'Save this.'],
    [
      { op: 'remove', words: 'now', unit: 'word' },
      2,
      'Last year rain flooded my stall.\nTook eight months.\nI hang everything high.',
    ],
    [
      { op: 'replace', words: 'rain', instead: 'the big rain' },
      2,
      'Last year the big rain flooded my stall.\nTook eight months.\nNow I hang everything high.',
    ],
  ])('%o', (edit, at, spoken) => {
    expect(linesAfter([edit])[at]).toBe(spoken);
  });

  it('takes the words on the screen with it, and the next line becomes the hook', () => {
    const { beats } = editedBeats(
      STALL,
      [
        { op: 'remove', words: '', unit: 'line', line: 1 },
        { op: 'remove', words: 'eight months' },
      ],
      { language: 'en', hers: [] },
    );
    expect(beats[0]).toMatchObject({ kind: 'hook' });
    expect(beats.map(({ onScreen }) => onScreen)).toEqual([null, null, null]);
  });

  it('cuts only its part out of a sentence told in one breath', () => {
    const breath = beat(
      'point',
      "right so I've had the kennels fourteen year come march, it was my mother's before me, well it was a pig farm before that, and I've never had a day off",
    );
    expect(linesAfter([{ op: 'remove', words: 'that pig farm bit', forms: ['pig farm'] }], [breath])).toEqual(
      [
        "Right so I've had the kennels fourteen year come march, it was my mother's before me, and I've never had a day off.",
      ],
    );
  });
});

describe('the ending she wants', () => {
  it('is the line she names, with nothing behind it', () => {
    expect(linesAfter([{ op: 'end', words: 'i hang everything high' }]).at(-1)).toBe(
      'Last year rain flooded my stall.\nTook eight months.\nNow I hang everything high.',
    );
  });

  it('is found in what she told when the script has lost it, and takes the place of the call to action', () => {
    const hers = ["Bramble was four when she came. She's lying on my feet the now. She never leaves."];
    const edit: NamedEdit = { op: 'end', words: 'her lying on my feet' };
    expect(linesAfter([edit], STALL, hers).at(-1)).toBe("She's lying on my feet the now.");
  });

  it('is what she gives where it stands nowhere', () => {
    expect(linesAfter([{ op: 'end', words: 'come and see me at the stall' }]).at(-1)).toBe(
      'Come and see me at the stall.',
    );
  });
});

describe('what she puts in', () => {
  it('completes the words it begins with', () => {
    expect(linesAfter([{ op: 'insert', words: 'my stall number 14' }])[2]).toContain(
      'Last year rain flooded my stall number 14.',
    );
  });

  it('stands before the ending as a line of its own', () => {
    expect(linesAfter([{ op: 'insert', words: 'a real one fits tight' }])).toEqual([
      ...STALL.slice(0, 2).map(({ spoken }) => spoken),
      `${STALL[2]?.spoken}\nA real one fits tight.`,
      STALL[3]?.spoken,
    ]);
  });

  it('is not made up out of a thing she only names', () => {
    expect(() => linesAfter([{ op: 'insert', words: 'my price' }])).toThrow(
      expect.objectContaining({ code: 'notFound' }),
    );
  });
});

it('says what it did not find, and does the rest', () => {
  const edits: NamedEdit[] = [
    { op: 'remove', words: 'the goat' },
    { op: 'remove', words: 'the uncle' },
  ];
  const { missed, beats } = editedBeats(STALL, edits, { language: 'en', hers: [] });
  expect(missed).toEqual(['the goat']);
  expect(beats[1]?.spoken).not.toContain('uncle');
  expect(() => linesAfter(edits.slice(0, 1))).toThrow(expect.objectContaining({ code: 'notFound' }));
});

it('leaves no script without a word', () => {
  const one = [beat('hook', 'Rain flooded my stall.')];
  expect(() => linesAfter([{ op: 'remove', words: 'rain' }], one)).toThrow(
    expect.objectContaining({ code: 'badInput' }),
  );
});

describe('what she puts elsewhere', () => {
  it('comes first, and the old opening behind it', () => {
    expect(
      linesAfter([{ op: 'move', to: 'start', words: 'the rain', forms: ['rain'] }])
        .join('\n')
        .split('\n')
        .slice(0, 2),
    ).toEqual(['Last year rain flooded my stall.', 'If you shake the pin and it moves, it is fake. 🔌']);
    // Lines are counted as she sees them: the emoji stands on the first.
    expect(linesAfter([{ op: 'move', to: 'start', words: '', unit: 'line', line: 2 }])[0]).toMatch(
      /^In case/u,
    );
    expect(linesAfter([{ op: 'move', to: 'start', words: '', unit: 'last' }])[0]).toMatch(
      /^Save this\.\nAsk me about it below\.\n/u,
    );
  });

  it('comes last, before the close', () => {
    const lines = linesAfter([{ op: 'move', to: 'end', words: 'screwdriver' }])
      .join('\n')
      .split('\n');
    expect(lines.slice(-2)).toEqual([
      "Started with my uncle's screwdriver.",
      'Save this. Ask me about it below.',
    ]);
  });

  it('is put there where it is a line of its own, and nothing else is', () => {
    const lines = linesAfter([{ op: 'move', to: 'start', words: 'barney died there last month' }]);
    expect(lines[0]).toMatch(/^Barney died there last month\./u);
    expect(() => linesAfter([{ op: 'move', to: 'start', words: 'goat' }])).toThrow(/holds nothing/u);
  });
});

it('puts in a story by what she told of it, and never by its name alone', () => {
  const edits: NamedEdit[] = [
    { op: 'insert', words: 'the story of the flood at home', forms: ['flood at home'], isStory: true },
  ];
  const told = ['The flood at home took the fridge first.'];
  expect(linesAfter(edits, STALL, told).join('\n')).toContain('The flood at home took the fridge first.');
  expect(() => linesAfter(edits, STALL, ['I sell cables.'])).toThrow(/holds nothing/u);
});

describe('a word she takes out', () => {
  const CAKES = [
    beat('hook', 'My cake fell off the van.'),
    beat('story', 'I bake wedding cakes in Porto.\nI get up at four.'),
    beat('cta', 'Come by on Saturday.'),
  ];

  it('takes its plural along', () => {
    expect(linesAfter([{ op: 'remove', words: 'cake' }], CAKES)).toEqual([
      'I get up at four.',
      'Come by on Saturday.',
    ]);
    expect(linesAfter([{ op: 'remove', words: 'cake', unit: 'word' }], CAKES).join('\n')).not.toMatch(
      /cake/iu,
    );
  });
});
