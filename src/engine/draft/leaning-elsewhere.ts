/** Tells, roughly, whether a line in another language needs the one before it: short, or begins by pointing back. */
import { countWords } from '../text/words.js';

const SHORT_WORDS = 4;
const POINTS_BACK: Readonly<Record<string, RegExp>> = {
  es: /^[¿¡"“]?(?:y|pero|entonces|después|eso|esa|ese|esto|este|ella|él|ellos|lo|la(?=\s(?:vend|compr|tir|puse))|las otras|los otros|le|les|se|tampoco|también|nada|así)\s/iu,
  pt: /^["“]?(?:e|mas|então|depois|isso|essa|esse|ela|ele|eles|elas|aí|também|assim|nada)\s/iu,
  hi: /^(?:और|लेकिन|फिर|तो|उस|उसके|उसका|उसकी|उसने|वह|वो|यह|ये|इसलिए|उन्होंने|तब|इस)\s/u,
  'hi-Latn':
    /^(?:aur|lekin|phir|toh|us|uss|uske|uska|uski|usne|usmein|woh|wo|yeh|ye|isliye|unhone|tab|is|kitna|ab|matlab|jod|bas)(?:\s|[.?!]|$)/iu,
  te: /^(?:కానీ|అప్పుడు|గప్పుడు|దాని|దానికి|దానిని|గా|గది|అది|వాడు|వాళ్లు|ఆమె|ఆ|గంత|ఎక్కువనే|నిజమే|మంచోడే)(?:\s|,|$)/u,
  'te-Latn': /^(?:kani|kaani|appudu|adi|idi|vaadu|aame|aa|danni|daniki)\s/iu,
  id: /^(?:dan|tapi|terus|lalu|itu|ini|dia|mereka|jadi|makanya|karena)\s/iu,
};

export function leansElsewhere(line: string, language: string): boolean {
  const pattern = POINTS_BACK[language] ?? POINTS_BACK[language.split('-')[0] ?? ''];
  return countWords(line) <= SHORT_WORDS || /^["“«]/u.test(line) || (pattern?.test(line) ?? false);
}
