import { describe, expect, it } from 'vitest';
import { parseFreeRequest } from '../../../../src/conversations/understand/requests/free-request.js';
import { secondsOf } from '../../../../src/conversations/understand/vocabulary/durations.js';
import {
  contentTypeOf,
  parseRequestLine,
} from '../../../../src/conversations/understand/requests/request-words.js';
import {
  isPlainRewrite,
  rewriteAsked,
} from '../../../../src/conversations/understand/edits/rewrite-words.js';

const LINES: readonly (readonly [string, object])[] = [
  [
    '45s educational how I price my cakes',
    { seconds: 45, contentType: 'educational', topic: 'how I price my cakes' },
  ],
  ['how I price my cakes', { topic: 'how I price my cakes' }],
  [
    '90 sec storytelling my first market, urgent',
    { seconds: 90, contentType: 'storytelling', topic: 'my first market', urgency: 'urgent' },
  ],
  [
    '1 min behind the scenes my Friday bake for tiktok',
    { seconds: 60, contentType: 'behind-the-scenes', topic: 'my Friday bake', platform: 'tiktok' },
  ],
  [
    'myth busting 30s you need a mixer',
    { contentType: 'myth-busting', seconds: 30, topic: 'you need a mixer' },
  ],
  ['15 mistakes bakers make', { topic: '15 mistakes bakers make' }],
  [
    '60 educational 3 mistakes in pricing',
    { seconds: 60, contentType: 'educational', topic: '3 mistakes in pricing' },
  ],
  ['trending bread scoring in Spanish', { urgency: 'trending', topic: 'bread scoring', language: 'es' }],
  [
    'promo my spring course for sales',
    { contentType: 'promotional', topic: 'my spring course', goal: 'sales' },
  ],
  [
    '30s my course goal: saves platform: shorts lang: te require: no emoji, require: name Anna context: I open on 3 May',
    {
      seconds: 30,
      topic: 'my course',
      goal: 'saves',
      platform: 'shorts',
      language: 'te',
      requirements: ['no emoji', 'name Anna'],
      context: 'I open on 3 May',
    },
  ],
  [
    'topic: bread seconds: 15 type: myth-busting',
    { topic: 'bread', seconds: 15, contentType: 'myth-busting' },
  ],
  ['30s my goal: lose weight', { seconds: 30, topic: 'my goal: lose weight' }],
  ['30s constructor', { seconds: 30, topic: 'constructor' }],
  ['रोटी कैसे बनाएं 30s', { topic: 'रोटी कैसे बनाएं', seconds: 30 }],
];

describe('one line of a request', () => {
  it.each(LINES)('%s', (line, draft) => {
    expect(parseRequestLine(line)).toEqual({ draft, otherSeconds: null });
  });

  it('names a duration that is not in the list instead of taking it', () => {
    expect(parseRequestLine('20s educational bread')).toEqual({
      draft: { contentType: 'educational', topic: 'bread' },
      otherSeconds: 20,
    });
    expect(parseRequestLine('bread in 2 minutes').otherSeconds).toBe(120);
  });

  it('reads a long hostile line quickly', () => {
    const started = performance.now();
    for (const line of ['45s '.repeat(5_000), 'for '.repeat(9_000), ' '.repeat(50_000), '('.repeat(50_000)])
      parseRequestLine(line);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a request in plain words', () => {
  it.each([
    ['script about sourdough, 30 s', { topic: 'sourdough', seconds: 30 }],
    [
      'Write me a 30 second funny reel about my oven',
      { topic: 'my oven', seconds: 30, contentType: 'entertaining' },
    ],
    ['please make a video on early mornings', { topic: 'early mornings' }],
    [
      'I need a script for my spring course, 60 seconds, urgent',
      { topic: 'my spring course', seconds: 60, urgency: 'urgent' },
    ],
    ['sourdough 45s', { topic: 'sourdough', seconds: 45 }],
    ['guion sobre pan, 15 segundos', { topic: 'pan', seconds: 15 }],
    ['escribime un guion de 30 segundos sobre el potus', { topic: 'el potus', seconds: 30 }],
    [
      'haceme un reel divertido de mi primera venta, urgente',
      { topic: 'mi primera venta', contentType: 'entertaining', urgency: 'urgent' },
    ],
    ['quiero un reel de un minuto sobre plantas', { topic: 'plantas', seconds: 60 }],
    ['me faz um roteiro de 45 segundos sobre baliza', { topic: 'baliza', seconds: 45 }],
    [
      'preciso de um vídeo educativo sobre pão de queijo',
      { topic: 'pão de queijo', contentType: 'educational' },
    ],
    ['buatkan skrip tentang sambal 30 detik', { topic: 'sambal', seconds: 30 }],
    ['tolong bikin video tutorial soal tempe orek', { topic: 'tempe orek', contentType: 'tutorial' }],
    ['gearbox ke baare mein 30 second ki reel banao', { topic: 'gearbox', seconds: 30 }],
    ['mujhe chai pe ek 15 second ka video chahiye', { topic: 'chai', seconds: 15 }],
    ['गियरबॉक्स के बारे में ३० सेकंड की रील लिखो', { topic: 'गियरबॉक्स', seconds: 30 }],
    ['कंधे का नाप लेने पर 30 सेकंड की रील बनाओ', { topic: 'कंधे का नाप लेना', seconds: 30 }],
    ['30 सेकंड की स्क्रिप्ट अचार में फफूंद क्यों लगती है', { topic: 'अचार में फफूंद क्यों लगती है', seconds: 30 }],
    ['अचार में फफूंद क्यों लगती है, इस पर 30 सेकंड की रील बनाओ', { topic: 'अचार में फफूंद क्यों लगती है', seconds: 30 }],
    ['30 second reel why dough does not rise', { topic: 'why dough does not rise', seconds: 30 }],
    ['guion de 30 segundos por qué la masa no sube', { topic: 'por qué la masa no sube', seconds: 30 }],
    ['मिर्च की खेती पर एक रील बनाओ', { topic: 'मिर्च की खेती' }],
    ['సాంబార్ గురించి 45 సెకన్ల రీల్ రాయండి', { topic: 'సాంబార్', seconds: 45 }],
    ['naaku mirchi pantala gurinchi 30 seconds reel kavali', { topic: 'mirchi pantala', seconds: 30 }],
    [
      'reel about my saturday class 45 sec to sell it',
      { topic: 'my saturday class', seconds: 45, contentType: 'promotional', goal: 'sales' },
    ],
    [
      'my failed scones, half a minute, make it funny',
      { topic: 'my failed scones', seconds: 30, contentType: 'entertaining' },
    ],
    [
      'write me a 45 second story reel about the flood',
      { topic: 'the flood', seconds: 45, contentType: 'storytelling' },
    ],
    ['30s story about my oven', { topic: 'my oven', seconds: 30, contentType: 'storytelling' }],
    ['quick 45 sec scrpt about my oven pls', { topic: 'my oven', seconds: 45 }],
    ['necesito algo para mañana sobre mis velas, minuto y medio', { topic: 'mis velas', seconds: 90 }],
    [
      'pra vender minhas tortas, 30 seg',
      { topic: 'minhas tortas', seconds: 30, contentType: 'promotional', goal: 'sales' },
    ],
    ['तीस सेकंड में रील बनाओ मिट्टी के दीये पर', { topic: 'मिट्टी के दीये', seconds: 30 }],
    ['bongkar mitos soal kopi 45 dtk', { topic: 'kopi', seconds: 45, contentType: 'myth-busting' }],
  ])('%s', (text, draft) => {
    expect(parseFreeRequest(text)?.draft).toEqual(draft);
  });

  it.each([
    'I love bread',
    'My audience is young parents',
    'the video I saw yesterday made me cry',
    'hi',
    'mi audiencia son madres jóvenes',
    'ayer vi un video que me hizo llorar',
    'kal maine ek video dekha',
    'నేను నిన్న ఒక వీడియో చూశాను',
    'video itu bagus sekali',
    'I need a new video camera',
    'make video calls cheaper',
    'un video de mi abuela me hizo llorar',
    'saya mau bikin video besok',
    'bake for 30 minutes',
    'I filmed 3 videos in 30 minutes',
    'a minute of silence',
  ])('is not seen in "%s"', (text) => {
    expect(parseFreeRequest(text)).toBeNull();
  });
});

it('a long message is read by its two ends', () => {
  const started = performance.now();
  expect(parseFreeRequest(`reel about my oven ${'for me '.repeat(800)}`)?.draft.topic).toMatch(/^my oven/u);
  expect(performance.now() - started).toBeLessThan(2_000);
});

describe('a duration in a short answer', () => {
  it.each([
    ['45', 45],
    ['45 s', 45],
    ['1 min', 60],
    ['1.5 min', 90],
    ['20', 20],
    ['I do not know', null],
  ])('%s is %s', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });
});

describe('a change of a script asked for in a few words', () => {
  it.each([
    ['make it shorter', 'shorter'],
    ['me gusta pero hacelo más corto', 'shorter'],
    ['deixa mais longo, por favor', 'longer'],
    ['tolong pendekin', 'shorter'],
    ['isko thoda chhota karo', 'shorter'],
    ['इसे छोटा करो', 'shorter'],
    ['కొంచెం చిన్నగా చెయ్యి', 'shorter'],
    ['cambiá el gancho', 'hook'],
    ['otra versión', 'another'],
    ['phir se likho', 'another'],
    ['sin la palabra barato', 'custom'],
    ['जोड़ो कि दुकान रविवार को बंद है', 'custom'],
  ])('%s', (text, part) => {
    expect(rewriteAsked(text)?.part).toBe(part);
  });

  it.each(['no', 'gracias', 'I filmed it today', 'hoy grabé en la terraza', 'aaj maine shoot kiya'])(
    'is not seen in "%s"',
    (text) => {
      expect(rewriteAsked(text)).toBeNull();
    },
  );
});

describe('a change that can only mean the script before', () => {
  it.each([
    'shorter',
    'make it funnier',
    'hacelo más gracioso',
    'más corto',
    'está demasiado formal',
    'deixa mais curto',
    'lebih pendek dong',
    'छोटा करो',
    'isko thoda mazedaar banao',
    'చిన్నగా చెయ్యి',
    'new hook please',
  ])('is seen in "%s"', (text) => {
    expect(isPlainRewrite(text)).toBe(true);
  });

  it.each([
    'छोटा बिज़नेस कैसे शुरू करें',
    'opening my second shop',
    'No one tells you about pricing',
    'Use cold butter for pie crust',
    'crochet hook sizes',
    'mais vendas em casa',
    'sin horno',
    'mi comienzo',
    'పెద్ద కుటుంబానికి వంట',
    'jangan beli blender ini',
  ])('is not seen in "%s"', (text) => {
    expect(isPlainRewrite(text)).toBe(false);
  });
});

describe('the kind of script as an answer', () => {
  it.each([
    ['una historia', null],
    ['historia', 'storytelling'],
    ['Detrás de cámaras', 'behind-the-scenes'],
    ['mitos', 'myth-busting'],
    ['कहानी', 'storytelling'],
    ['lucu', 'entertaining'],
    ['how to', 'tutorial'],
  ])('%s', (text, type) => {
    expect(contentTypeOf(text)).toBe(type);
  });
});

describe('the topic among what is told beside it', () => {
  it.each([
    [
      'we speak yoruba with grandma and pple always ask me about it so pls make a reel on raising kids in two languages, 60 sec',
      'raising kids in two languages',
    ],
    [
      'morning! hope ur well. whenever u get a sec could u put together a script on journaling for ppl who hate journaling, no rush x',
      'journaling for ppl who hate journaling',
    ],
    [
      'I want a script about hormones nd acne for teenagers, my daughter is 14 and shes going through it',
      'hormones nd acne for teenagers',
    ],
    [
      'reel on mums who cry in the car park. no type in mind, u pick. 45 seconds',
      'mums who cry in the car park',
    ],
    ['script about bread, butter and jam', 'bread, butter and jam'],
  ])('%s', (says, topic) => {
    expect(parseFreeRequest(says)?.draft.topic).toBe(topic);
  });

  it.each([
    'yesterday i saw a reel on sourdough and cried',
    'the council should do something about potholes',
  ])('is no request: "%s"', (says) => {
    expect(parseFreeRequest(says)).toBeNull();
  });

  it('takes the length she came to, and no kind she denies', () => {
    expect(
      parseFreeRequest('educational reel um 90 seconds no wait make it 45 seconds on credit cards')?.draft,
    ).toMatchObject({ topic: 'credit cards', seconds: 45 });
    expect(
      parseFreeRequest('script on the lost art of letter writing. Nothing silly please.')?.draft,
    ).toEqual({ topic: 'the lost art of letter writing' });
    expect(parseFreeRequest('reel about my oven, one minute ten seconds')?.otherSeconds).toBe(70);
  });
});
