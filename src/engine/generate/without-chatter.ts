/** A script out of a chat answer: without the greeting before it, the headings in it and the offers after it. */

/** "Sure! Here's a 30-second script:" in the languages of the product; what follows a colon or exclamation mark is the script. */
const PREFACE =
  /^(?:sure|certainly|of course|absolutely|okay|ok|got it|great|no problem|here(?:['’]s| is| are| you go)|below is|this is (?:a|the|your) script|¡?claro|por supuesto|aquí (?:tienes|está|va)|con gusto|aqui está|com certeza|tentu|berikut|baik|ज़रूर|जरूर|बिल्कुल|यह रही|ये रही|యిదిగో|ఇదిగో|తప్పకుండా|zaroor|bilkul)(?=$|[^\p{L}\p{M}])/iu;
const PREFACE_WORDS = 25;
/** Offers and remarks after the script. */
const OFFER =
  /^(?:let me know|feel free|would you like|want me to|i can (?:also )?(?:adjust|change|make|write)|i hope (?:this|you)|hope this|if you(?:['’]d| would) like (?:me|any|another)|do you want|note:|word count|total (?:words|length)|avísame|¿quieres que|espero que (?:te|les) sirva|me avise|espero que goste|quer que eu|semoga (?:membantu|bermanfaat)|beri tahu saya|बताइए अगर|మీకు (?:ఏమైనా|నచ్చితే))/iu;
const CAPTION = /^[*_#\s]*caption[*_\s]*[:：-][*_\s]*(.+)$/iu;
const RULE = /^\s*(?:[-*_=]{3,}|(?:#[\p{L}\p{N}_]+\s*)+)\s*$/u;

export function withoutChatter(text: string): { readonly body: string; readonly caption: string } {
  let caption = '';
  const lines = text.split('\n').filter((line) => {
    const told = CAPTION.exec(line)?.[1];
    if (told !== undefined) caption = told.trim();
    return told === undefined && !RULE.test(line);
  });
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = (lines[first] ?? '').trim();
  const isPreface =
    PREFACE.test(opening) && opening.split(/\s+/u).length <= PREFACE_WORDS && /[:!.]["*_]*$/u.test(opening);
  if (isPreface && /[:]["*_]*$|script|guion|guión|roteiro|reel|naskah|skrip|स्क्रिप्ट|స్క్రిప్ట్/iu.test(opening))
    lines.splice(first, 1);
  const end = lines.findLastIndex((line) => line.trim() !== '');
  if (end > 0 && OFFER.test((lines[end] ?? '').trim())) lines.length = end;
  return { body: lines.join('\n').trim(), caption };
}
