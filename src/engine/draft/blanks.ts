/** Visible gaps for what only she knows: the mark is read over on the teleprompter, the question asked in chat. */
import type { Blank } from '../types.js';
import { blankQuestion, type BlankKind } from './blank-questions.js';

/** Two blanks in half a minute are a gap to fill; more are a form. */
const BLANKS_PER_30_SECONDS = 2;

const MARKS: Readonly<Record<string, Readonly<Record<BlankKind, string>>>> = {
  en: {
    tip: '[your best tip]',
    step: '[your first step]',
    reason: '[your reason]',
    answer: '[your answer]',
    moment: '[what happened]',
    price: '[your price]',
    time: '[the time]',
    place: '[the place]',
    name: '[the name]',
    result: '[the result]',
  },
  es: {
    tip: '[tu mejor consejo]',
    step: '[tu primer paso]',
    reason: '[tu motivo]',
    answer: '[tu respuesta]',
    moment: '[lo que pasó]',
    price: '[tu precio]',
    time: '[la hora]',
    place: '[el lugar]',
    name: '[el nombre]',
    result: '[el resultado]',
  },
  pt: {
    tip: '[sua melhor dica]',
    step: '[seu primeiro passo]',
    reason: '[seu motivo]',
    answer: '[sua resposta]',
    moment: '[o que aconteceu]',
    price: '[seu preço]',
    time: '[o horário]',
    place: '[o lugar]',
    name: '[o nome]',
    result: '[o resultado]',
  },
  hi: {
    tip: '[आपकी सलाह]',
    step: '[आपका पहला कदम]',
    reason: '[आपकी वजह]',
    answer: '[आपका जवाब]',
    moment: '[क्या हुआ]',
    price: '[आपका दाम]',
    time: '[समय]',
    place: '[जगह]',
    name: '[नाम]',
    result: '[नतीजा]',
  },
  'hi-Latn': {
    tip: '[apni salah]',
    step: '[apna pehla kadam]',
    reason: '[apni wajah]',
    answer: '[apna jawab]',
    moment: '[kya hua]',
    price: '[apna daam]',
    time: '[samay]',
    place: '[jagah]',
    name: '[naam]',
    result: '[nateeja]',
  },
  te: {
    tip: '[మీ సలహా]',
    step: '[మీ మొదటి పని]',
    reason: '[మీ కారణం]',
    answer: '[మీ జవాబు]',
    moment: '[ఏం జరిగింది]',
    price: '[మీ ధర]',
    time: '[సమయం]',
    place: '[చోటు]',
    name: '[పేరు]',
    result: '[ఫలితం]',
  },
  'te-Latn': {
    tip: '[mee salaha]',
    step: '[mee modati pani]',
    reason: '[mee karanam]',
    answer: '[mee javabu]',
    moment: '[em jarigindi]',
    price: '[mee dhara]',
    time: '[samayam]',
    place: '[chotu]',
    name: '[peru]',
    result: '[phalitam]',
  },
  id: {
    tip: '[tipsmu]',
    step: '[langkah pertamamu]',
    reason: '[alasanmu]',
    answer: '[jawabanmu]',
    moment: '[apa yang terjadi]',
    price: '[hargamu]',
    time: '[waktunya]',
    place: '[tempatnya]',
    name: '[namanya]',
    result: '[hasilnya]',
  },
};

/** At most this many blanks fit `seconds`. */
export function mostBlanks(seconds: number): number {
  return Math.max(1, Math.floor((seconds / 30) * BLANKS_PER_30_SECONDS));
}

/** In a language without marks of its own the blank holds only the topic. */
export function blankFor(kind: BlankKind, topic: string, language: string): Blank {
  const marks = MARKS[language] ?? MARKS[language.split('-')[0] ?? ''];
  const own = topic
    .replace(/[[\]\n]/gu, ' ')
    .slice(0, 60)
    .trim();
  return { mark: marks?.[kind] ?? `[${own} …]`, question: blankQuestion(kind, own, language) };
}
