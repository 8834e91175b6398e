/** What a well-behaved model answers to our prompts: drafts of the asked length, scores that do not depend on order. */
import type { ChatBody } from './fake-openai-models.js';
import { answerFromSchema, schemaOf } from './fake-answers.js';

/** About the same, by the language the prompt names; the first one opens, the last one ends. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Feed your starter at six in the morning, before the kettle.',
    'Doris gets flour, water and a word of praise.',
    'Cold kitchens make slow bread.',
    'If it floats in a glass, bake.',
    'The lid stays loose, always.',
    'I learned that from a lady on Mill Lane.',
    'You want bubbles, not soup.',
    'Stir until your arm complains.',
    'A warm shelf does half of the work.',
    'Rye wakes it up when it sulks.',
  ],
  es: [
    'Dale de comer a tu masa madre temprano, antes del mate.',
    'A Doris le toca harina, agua y una palabra linda.',
    'Una cocina fría hace un pan lento.',
    'Si flota en un vaso, ya podés hornear.',
    'La tapa siempre va floja.',
    'Eso me lo enseñó una señora del barrio.',
    'Querés burbujas, no sopa.',
    'Revolvé hasta que se queje el brazo.',
    'Un estante tibio hace la mitad del trabajo.',
    'El centeno la despierta cuando se ofende.',
  ],
  pt: [
    'Alimente o seu fermento cedo, antes do café.',
    'A Doris quer farinha, água e uma palavra boa.',
    'Cozinha fria faz pão devagar.',
    'Se boia no copo, já pode assar.',
    'A tampa fica sempre frouxa.',
    'Isso eu aprendi com uma senhora da rua.',
    'Você quer bolhas, não sopa.',
    'Mexa até o braço reclamar.',
    'Uma prateleira morna faz metade do trabalho.',
    'O centeio acorda ela quando emburra.',
  ],
  id: [
    'Kasih makan ragi kamu pagi-pagi, sebelum bikin kopi.',
    'Doris cuma minta tepung, air, dan satu kata manis.',
    'Dapur dingin bikin roti lambat.',
    'Kalau mengapung di gelas, langsung panggang.',
    'Tutupnya selalu longgar.',
    'Itu saya dapat dari ibu di gang sebelah.',
    'Yang dicari gelembung, bukan kuah.',
    'Aduk sampai lengan protes.',
    'Rak yang hangat mengerjakan separuhnya.',
    'Gandum hitam membangunkannya kalau ngambek.',
  ],
  te: [
    'పొద్దున్నే టీ పెట్టే ముందు పిండికి నీళ్ళు పోయండి.',
    'డోరిస్ కి పిండి, నీళ్ళు, ఒక మంచి మాట చాలు.',
    'చల్లని వంటగదిలో రొట్టె నెమ్మదిగా పొంగుతుంది.',
    'గ్లాసులో తేలితే కాల్చడానికి సిద్ధం.',
    'మూత ఎప్పుడూ వదులుగా ఉండాలి.',
    'ఇది మా వీధిలో ఒక అమ్మ నేర్పింది.',
    'బుడగలు కావాలి, పులుసు కాదు.',
    'చెయ్యి నొప్పి పుట్టే దాకా కలపండి.',
    'వెచ్చని అర సగం పని చేస్తుంది.',
    'అలిగినప్పుడు రాగి పిండి లేపుతుంది.',
  ],
  hi: [
    'सुबह चाय से पहले खमीर को आटा खिलाओ.',
    'डोरिस को आटा, पानी और एक अच्छी बात चाहिए.',
    'ठंडी रसोई में रोटी धीरे फूलती है.',
    'गिलास में तैरे तो सेंक लो.',
    'ढक्कन हमेशा ढीला रखना.',
    'यह मुझे मोहल्ले की एक चाची ने सिखाया.',
    'बुलबुले चाहिए, शोरबा नहीं.',
    'जब तक बाँह न दुखे तब तक चलाओ.',
    'गरम ताक आधा काम कर देता है.',
    'रूठे तो राई का आटा जगा देता है.',
  ],
  'hi-Latn': [
    'Subah chai se pehle khamir ko aata khilao.',
    'Doris ko aata, paani aur ek achhi baat chahiye.',
    'Thandi rasoi me roti dheere phoolti hai.',
    'Glass me tair jaye to sek lo.',
    'Dhakkan hamesha dheela rakhna.',
    'Yeh mujhe mohalle ki ek chachi ne sikhaya.',
    'Bulbule chahiye, shorba nahi.',
    'Jab tak haath na dukhe tab tak chalao.',
    'Garam taak aadha kaam kar deta hai.',
    'Rooth jaye to rai ka aata jaga deta hai.',
  ],
  'te-Latn': [
    'Poddunne tea pette mundu pindi ki neellu poyandi.',
    'Doris ki pindi, neellu, oka manchi maata chalu.',
    'Challani kitchen lo bread nemmadi ga pongutundi.',
    'Glass lo telithe kalchadaniki ready.',
    'Mootha eppudu vadulu ga undali.',
    'Idi maa veedhi lo oka amma nerpindi.',
    'Budagalu kavali, pulusu kaadu.',
    'Cheyyi noppi putte daaka kalapandi.',
    'Vechani shelf sagam pani chestundi.',
    'Aligithe ragi pindi lepestundi.',
  ],
  ja: [
    '朝、お茶を入れる前に種に粉をあげます。',
    'ドリスには粉と水とやさしい一言です。',
    '寒い台所ではパンもゆっくりです。',
    'コップで浮いたら焼いていいです。',
    'ふたはいつもゆるくします。',
    'これは近所のおばさんに教わりました。',
    'ほしいのは泡です、スープではありません。',
    '腕がいたくなるまでまぜます。',
    'あたたかい棚が半分やってくれます。',
    'すねたらライ麦で起こします。',
  ],
};
const FRAMES: Readonly<Record<string, readonly [opening: string, ending: string]>> = {
  en: ['Version VERSION of feeding your sourdough starter.', 'Go feed yours, love.'],
  es: ['Versión VERSION de cómo alimentar tu masa madre.', 'Andá a darle de comer a la tuya.'],
  pt: ['Versão VERSION de como alimentar o seu fermento.', 'Vai lá dar comida para o seu.'],
  id: ['Versi VERSION cara memberi makan ragi.', 'Sana, kasih makan ragimu.'],
  te: ['VERSION పిండిని ఎలా పెంచాలో వెర్షన్.', 'వెళ్ళి మీ పిండికి పెట్టండి.'],
  hi: ['VERSION खमीर पालने का तरीका.', 'जाओ, अपने खमीर को खिलाओ.'],
  'hi-Latn': ['VERSION khamir palne ka tareeka hai yeh.', 'Jao, apne khamir ko khilao.'],
  'te-Latn': ['VERSION pindi ela penchalo idi.', 'Velli mee pindi ki pettandi.'],
  ja: ['VERSION 種の育て方です。', 'では、あなたの種にもあげてください。'],
};

/** Scripts (JSON as asked, plain words without a schema) about a sourdough starter, in the asked language and length; `words` answers that many instead, `share` that share of what was asked for. */
export function writeLikeAModel(
  options: { readonly words?: number; readonly share?: number } = {},
): (body: ChatBody) => string | object {
  return (body) => {
    const properties = schemaOf(body)?.['properties'] as Record<string, unknown> | undefined;
    const prompt = body.messages.map((message) => message.content).join('\n');
    if (properties && 'spoken' in properties && 'caption' in properties) {
      const version = Number(/Version (\d)\./u.exec(prompt)?.[1] ?? 1);
      const asked = Number(/About (\d+) spoken (?:words|characters)/u.exec(prompt)?.[1] ?? 75);
      const language = /, in [^.\n]*\(([\w-]+)\)[.,]/u.exec(prompt)?.[1] ?? 'en';
      return draftOf(options.words ?? asked * (options.share ?? 1), version, language);
    }
    if (properties && 'A' in properties) return scoresFor(prompt);
    if (properties && 'hooks' in properties)
      return {
        hooks: ['Your starter is not dead.', 'I starved Doris once.', 'Stop feeding your starter at noon.'],
      };
    if (properties && 'number' in propertiesOfItems(properties['beats']))
      return { beats: rewrittenAsAsked(prompt) };
    if (!properties && /write a script/iu.test(prompt)) return SENTENCES['en']?.join(' ') ?? '';
    return answerFromSchema(body);
  };
}

/** In another language where that is the task, in other words otherwise. */
function rewrittenAsAsked(prompt: string): readonly object[] {
  const language = /, in [^.\n]*\(([\w-]+)\)[.,]/u.exec(prompt)?.[1] ?? 'en';
  const lines = prompt.includes('Say it in the language named at the top') ? SENTENCES[language] : undefined;
  return [1, 2, 3, 4].map((number) => ({
    number,
    spoken: lines?.[number] ?? `Beat ${number} in other words, love.`,
  }));
}

function propertiesOfItems(schema: unknown): object {
  const { items } = (schema ?? {}) as { items?: { properties?: object } };
  return items?.properties ?? {};
}

function draftOf(length: number, version: number, language: string) {
  const sentences = SENTENCES[language] ?? SENTENCES['en'] ?? [];
  const [frame = '', ending = ''] = FRAMES[language] ?? FRAMES['en'] ?? [];
  const opening = frame.replace('VERSION', ['one', 'two', 'three'][version - 1] ?? 'one');
  const middle: string[] = [];
  // Japanese is counted in characters, as the prompt does.
  const count = (lines: readonly string[]): number =>
    language === 'ja' ? lines.join('').length : lines.join(' ').split(/\s+/u).filter(Boolean).length;
  const room = count([ending]) + count([sentences[0] ?? '']) / 2;
  for (let at = version; count([opening, ...middle]) < length - room; at += 1)
    middle.push(sentences[at % sentences.length] ?? '');
  const half = Math.ceil(middle.length / 2);
  const spoken = [opening, middle.slice(0, half).join(' '), middle.slice(half).join(' '), ending];
  return {
    spoken,
    shots: spoken.map(() => 'Jar on the sill'),
    caption: 'How I feed my sourdough starter. Doris approves.',
  };
}

/** The version that names the highest number wins, wherever it stands. */
function scoresFor(prompt: string): object {
  const points: Record<string, number> = { one: 40, two: 60, three: 80 };
  return Object.fromEntries(
    ['A', 'B', 'C'].map((label) => {
      const script = prompt.split(`Script ${label}:`)[1] ?? '';
      return [label, points[/Version (\w+)/u.exec(script)?.[1] ?? ''] ?? 50];
    }),
  );
}
