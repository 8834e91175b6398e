/** Sayings she says she says: quoted in her story after "I always say", in the languages she may write. */

/** Words that announce a saying of her own; within `REACH` characters a quote must open. */
const ANNOUNCES =
  /(?<!\p{L})(?:i (?:always |often |keep |just )?say(?:ing)?|i tell (?:them|people|everyone|everybody)|my (?:line|saying|motto|catchphrase|phrase)|(?:siempre |yo |les )?digo|mi (?:frase|lema|dicho)|(?:sempre |eu )?(?:digo|falo)|(?:meu|minha) (?:lema|frase|ditado|bordão)|main (?:hamesha )?(?:kehti|kehta|bolti|bolta)|(?:aku|saya) (?:selalu )?bilang|(?:selalu|suka) bilang)(?!\p{L})|मैं (?:हमेशा )?(?:कहती|कहता|बोलती|बोलता)|(?:అంటాను|అంటుంటాను|అంటా)/giu;
const REACH = 16;
const QUOTE = /^[^"“«'‘.!?\n]*(?:["“«]([^"“”«»\n]{4,80})["”»]|[‘']([^'’\n]{4,80})[’'](?!\p{L}))/u;
const MOST = 4;
/** In Hindi and Telugu the quote often comes first: "..." అంటాను. */
const QUOTE_BEFORE = /["“]([^"“”\n]{4,80})["”][^"“”.!?।\n]{0,12}$/u;

/** At most four, as they stand. */
export function toldSayings(story: string): readonly string[] {
  const found = [...story.matchAll(ANNOUNCES)].flatMap((match) => {
    const end = match.index + match[0].length;
    const after = QUOTE.exec(story.slice(end, end + REACH + 82));
    if (after && after[0].length - (after[1] ?? after[2] ?? '').length <= REACH + 2)
      return [(after[1] ?? after[2] ?? '').trim()];
    const before = QUOTE_BEFORE.exec(story.slice(Math.max(0, match.index - 100), match.index));
    return before ? [(before[1] ?? '').trim()] : [];
  });
  return [...new Set(found)].slice(0, MOST);
}
