/** Tells, roughly, whether a line in another language needs the one before it: short, or begins by pointing back. */
import { ofLanguage } from '../../text/base-language.js';
import { countWords } from '../../text/words.js';

const SHORT_WORDS = 4;
/** `Ada murid namanya Andi.`: short, and yet somebody nobody has heard of. */
const NAMES_SOMEBODY =
  /(?<![\p{L}\p{M}])(?:namanya|se llama|llamad[ao]|chamad[ao]|se chama|naam|नाम|పేరు)(?![\p{L}\p{M}])/iu;
const byLanguage = (patterns: Readonly<Record<string, RegExp>>): ReadonlyMap<string, RegExp> =>
  new Map(Object.entries(patterns));
/** How a sentence begins that goes on from another one. */
const BEGINS = byLanguage({
  es: /^[¿¡"“]?(?:desde (?:entonces|ese día|aquel día)|yo (?:les?|l[oa]s?|dije)|y|pero|o|ni|entonces|después|luego|ahí|allí|por eso|así|lo(?=\s(?!que))|la(?=\s(?:vend|compr|tir|puse))|l[ao]s (?:otr|demás)\p{L}*|les?|no (?:les?|l[oa]s?|se)|(?:(?:a l[ao]s? \p{L}+ \p{L}+|al \p{L}+ \p{L}+)\s)?(?:me|nos) \p{L}+(?:ó|aron|ieron)|(?:me|te|nos) l[oae]s?|se|hasta|tampoco|también|nada|otr[ao]s?|al (?:otro|año|mes|día)|a l[ao] (?:semana|mañana|tarde) siguiente|una de (?:ellas|esas)|por suerte|total)(?![\p{L}\p{M}])/iu,
  pt: /^["“]?(?:desde (?:então|aquele dia)|eu (?:lhe|disse|falei)|disse-lhe|até|est[áã]o? (?:n|em)\p{L}*|e|mas|ou|nem|então|depois|aí|ali|por isso|assim|também|nada|outr[ao]s?|n[oa] outr[ao]|no dia seguinte|uma d(?:elas|essas)|só que|coitad[ao]|pronto)(?![\p{L}\p{M}])/iu,
  fr: /^["“«]?(?:et|mais|ou|ni|alors|puis|ensuite|après|donc|du coup|ça|c['’](?:est|était)|(?:je|on|nous) (?:l['’]|le|la|les|lui|leur|en|y)(?:\s|\p{L})|il|elle|ils|elles|pareil|sinon)(?![\p{L}\p{M}])/iu,
  hi: /^(?:मैंने (?:कहा|बोला)|और|लेकिन|मगर|पर|फिर|तो|तब|तभी|इसलिए|बाद में|अगले|दूसरे|बस|मतलब|वरना|वहीं|कभी-कभी)(?![\p{L}\p{M}])/u,
  'hi-Latn':
    /^(?:maine (?:kaha|bola)|aur|lekin|magar|par|phir|toh|tab|tabhi|isliye|baad mein|agle|kitna|matlab|jod|bas|warna|wahin)(?![\p{L}\p{M}])/iu,
  te: /^(?:కానీ|అప్పుడు|అప్పటి[\p{L}\p{M}]*|గప్పుడు|తర్వాత|తరువాత|తెల్లారి|గా|గంత|ఎక్కువనే|నిజమే|మంచోడే|అందుకే|మళ్లీ|ఇంకా|కాకపోతే)(?![\p{L}\p{M}])/u,
  'te-Latn': /^(?:kani|kaani|appudu|tarvatha|anduke|malli|inka|so|then|danni|daniki)(?![\p{L}\p{M}])/iu,
  id: /^(?:dan|tapi|terus|lalu|jadi|makanya|karena|soalnya|habis itu|abis itu|dari situ|dari sana|besoknya|akhirnya|minggu \p{L}+nya|\p{L}+nya)(?![\p{L}\p{M}])/iu,
});
/** Words that stand for somebody or something named before, wherever they stand near the beginning. */
const POINTS = byLanguage({
  es: /(?<![\p{L}\p{M}])(?:es[oa]s?|ese|aquell[ao]s?|aquel|est[ao]s?(?!\s(?:año|semana|mañana|noche|tarde))|ell[ao]s?|él|al año siguiente)(?![\p{L}\p{M}])/iu,
  pt: /(?<![\p{L}\p{M}])(?:iss[oa]|ess[ae]s?|est[ae]s?|aquel[ea]s?|aquilo|el[ea]s?|d(?:el|ess)[ea]s?|n(?:el|ess)[ea]s?)(?![\p{L}\p{M}])/iu,
  fr: /(?<![\p{L}\p{M}])(?:ce(?!\s(?:matin|soir|mois))|cet|cette(?!\s(?:année|semaine))|ces|cela|celui|celle|là-bas)(?![\p{L}\p{M}])/iu,
  hi: /(?<![\p{L}\p{M}])(?:उस|उसके|उसका|उसकी|उसने|उसे|उसमें|उन|उनके|उनका|उनकी|उन्होंने|उन्हें|वह|वो|वे|यह|ये|इस|इसके|इसका|इसकी|इसे|इन|वहाँ|ऐसे|ऐसा)(?![\p{L}\p{M}])/u,
  'hi-Latn':
    /(?<![\p{L}\p{M}])(?:us|uss|uske|uska|uski|usko|usne|use|usmein|un|unke|unka|unki|unko|unhone|woh|wo|yeh|ye|is|iske|iska|iski|wahan|aise)(?![\p{L}\p{M}])/iu,
  te: /(?<![\p{L}\p{M}])(?:దాని|దానికి|దానిని|దాన్ని|గది|అది|ఇది|అవి|ఇవి|ఇవన్నీ|అవన్నీ|వాడు|వాళ్లు|వాళ్ళు|ఆమె|ఆయన|అతను|ఆ|ఈ(?!\sరోజు)|అక్కడ|అలా|ఇలా|ఇలాంటి\p{L}*\p{M}*|అలాంటి\p{L}*\p{M}*)(?![\p{L}\p{M}])/u,
  'te-Latn':
    /(?<![\p{L}\p{M}])(?:adi|idi|avi|ivi|vaadu|vallu|aame|aa|danni|daniki|dani|akkada|ala|alaa|ilanti\p{L}*)(?![\p{L}\p{M}])/iu,
  id: /(?<![\p{L}\p{M}])(?:itu|ini|dia|mereka|begitu|situ|sana)(?![\p{L}\p{M}])/iu,
});
/** `A mi nieta Lucía sí.`: yes to what stands in the line before. */
const ANSWERS = byLanguage({
  es: /(?<!\p{L})(?:s[ií]|no|también|tampoco)[.!…]*$/iu,
  pt: /(?<!\p{L})(?:sim|não|também|tampouco)[.!…]*$/iu,
  hi: /(?:को|से|का|की) (?:तो )?(?:हाँ|हां|नहीं|भी)[.!…।]*$/u,
  'hi-Latn': /(?<!\p{L})(?:ko|se|ka|ki) (?:toh? )?(?:haan?|nahi|bhi)[.!…]*$/iu,
  te: /(?:కి|కు) (?:మాత్రం|కూడా)[^.!…]{0,12}[.!…]*$/u,
  'te-Latn': /(?:ki|ku) (?:maatram|matram|kooda|kuda)[^.!…]{0,12}[.!…]*$/iu,
  id: /(?<!\p{L})(?:iya|ya|boleh|tidak|engg?ak|ngg?ak|juga)[.!…]*$/iu,
});
/** `Hj faço em 25 min.`: what is done so fast now was told before. */
const SINCE_CHANGED =
  /^(?:hoje|hj|agora|ahora|hoy|aujourd['’]hui|maintenant|ab|aaj|अब|ఇప్పుడు|ippudu|sekarang)(?![\p{L}\p{M}])/iu;
const LONGEST_CHANGED_WORDS = 5;
/** A longer line that ends so says what it is about. */
const LONGEST_ANSWER_WORDS = 7;
const NEAR_BEGINNING_WORDS = 4;

export function leansElsewhere(line: string, language: string): boolean {
  if ((countWords(line) <= SHORT_WORDS && !NAMES_SOMEBODY.test(line)) || /^["“«]/u.test(line)) return true;
  if (countWords(line) <= LONGEST_ANSWER_WORDS && ofLanguage(ANSWERS, language)?.test(line)) return true;
  if (countWords(line) <= LONGEST_CHANGED_WORDS && SINCE_CHANGED.test(line)) return true;
  const head = line.split(/\s+/u).slice(0, NEAR_BEGINNING_WORDS).join(' ');
  const begins = ofLanguage(BEGINS, language)?.test(line) ?? false;
  return begins || (ofLanguage(POINTS, language)?.test(head) ?? false);
}
