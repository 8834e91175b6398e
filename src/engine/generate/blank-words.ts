/** Words for what is missing, in the script's language, so that a blank never switches language. */
import type { UntraceableFact } from '../types.js';

interface BlankWords {
  readonly marks: Readonly<Record<UntraceableFact['kind'], string>>;
  /** `{sentence}` is the sentence with the blank in it. */
  readonly question: string;
}

const row = (
  number: string,
  name: string,
  brand: string,
  quote: string,
  result: string,
  question: string,
): BlankWords => ({ marks: { number, name, brand, quote, result }, question });

const ENGLISH = row(
  'your number',
  'which name',
  'which brand',
  'their words',
  'your result',
  'What is true here? "{sentence}"',
);

const BY_LANGUAGE: Readonly<Record<string, BlankWords>> = {
  en: ENGLISH,
  es: row(
    'tu número',
    'qué nombre',
    'qué marca',
    'sus palabras',
    'tu resultado',
    '¿Qué va aquí? "{sentence}"',
  ),
  pt: row(
    'seu número',
    'que nome',
    'que marca',
    'as palavras',
    'seu resultado',
    'O que vai aqui? "{sentence}"',
  ),
  fr: row(
    'ton chiffre',
    'quel nom',
    'quelle marque',
    'ses mots',
    'ton résultat',
    'Que faut-il mettre ici ? "{sentence}"',
  ),
  de: row(
    'deine Zahl',
    'welcher Name',
    'welche Marke',
    'die Worte',
    'dein Ergebnis',
    'Was stimmt hier? "{sentence}"',
  ),
  it: row(
    'il tuo numero',
    'che nome',
    'che marca',
    'le parole',
    'il tuo risultato',
    'Che cosa va qui? "{sentence}"',
  ),
  id: row(
    'angkamu',
    'nama apa',
    'merek apa',
    'kata-katanya',
    'hasilmu',
    'Apa yang benar di sini? "{sentence}"',
  ),
  hi: row('आपकी संख्या', 'कौन सा नाम', 'कौन सा ब्रांड', 'उनके शब्द', 'आपका नतीजा', 'यहाँ सही क्या है? "{sentence}"'),
  'hi-Latn': row(
    'aapka number',
    'kaun sa naam',
    'kaun sa brand',
    'unke shabd',
    'aapka result',
    'Yahan sahi kya hai? "{sentence}"',
  ),
  te: row('మీ సంఖ్య', 'ఏ పేరు', 'ఏ బ్రాండ్', 'వారి మాటలు', 'మీ ఫలితం', 'ఇక్కడ నిజం ఏమిటి? "{sentence}"'),
  'te-Latn': row(
    'mee number',
    'ee peru',
    'ee brand',
    'vaari maatalu',
    'mee phalitam',
    'Ikkada nijam enti? "{sentence}"',
  ),
  ta: row(
    'உங்கள் எண்',
    'எந்தப் பெயர்',
    'எந்த பிராண்ட்',
    'அவர்கள் வார்த்தைகள்',
    'உங்கள் முடிவு',
    'இங்கே உண்மை என்ன? "{sentence}"',
  ),
  ja: row('数字', '名前', 'ブランド', '言葉', '結果', 'ここは何が正しいですか？「{sentence}」'),
};

/** English where the language has no words here yet. */
export function blankWordsFor(language: string): BlankWords {
  return BY_LANGUAGE[language] ?? BY_LANGUAGE[language.split('-')[0] ?? ''] ?? ENGLISH;
}
