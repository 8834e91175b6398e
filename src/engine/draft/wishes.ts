/** Takes out of a story what is said to us: wishes for Reels or for more people, also glued to a clause without a full stop. */
import { countWords } from '../text/words.js';

const WISHES: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:and |so |also )?i(?:['’]d)? |so )?(?:want|need|would like|like|hope)(?: to have| to make| some| a few| good| short)* (?:reels?|videos?|posts|content|followers|(?:more )?(?:people|customers|clients|folks) to (?:come|know|find|book|buy|hear|call|follow|visit|notice|ring)|more (?:people|customers|clients|bookings|orders|sales|views))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:and |so |also )?i(?:['’]d)? |so )?(?:want|hope|would like) to (?:get|reach|bring in|attract|have) (?:more|new|other) (?:\p{L}+ ){0,2}(?:people|customers|clients|trades|followers|students|women|men|mums|moms|folks?|bookings|orders)(?!\p{L})/iu,
  /(?<!\p{L})(?:y |yo )?(?:quiero|quisiera|necesito|me gustaría|ojalá)(?: que)?(?: unos| hacer| tener)* (?:reels?|v[ií]deos?|m[aá]s (?:gente|clientas?|clientes|ventas|seguidor\p{L}*|alumn\p{L}*)|(?:(?:la gente|las personas|los vecinos|me|nos|más|de la \p{L}+|del \p{L}+) )+(?:conozca|vea|siga|compre|busque|encuentre|escriba|contrate)n?)(?!\p{L})/iu,
  /(?<!\p{L})(?:e |eu )?(?:quero|queria|preciso(?: de)?|gostaria(?: de)?)(?: que)?(?: uns| fazer| ter)* (?:reels?|v[ií]deos?|mais (?:gente|clientes|vendas|seguidor\p{L}*|alun\p{L}*)|(?:(?:as pessoas|o pessoal|a galera|me|mais|d[aoe] \p{L}+) )+(?:conheça|veja|siga|compre|procure|encontre|chame)m?)(?!\p{L})/iu,
  /(?<!\p{L})(?:aur |bas )?(?:main |mai |hum )?chaht[aie] (?:hoon|hun|hu|hain|hai) (?:ki|ke) (?=.*(?:log|reel|video|customer|order))/iu,
  /(?<!\p{L})(?:aur |bas )?(?:mujhe|humein|hamko) (?:aise |kuch |achhe? )*(?:reels?|videos?|(?:aur |zyada )+(?:log|customers?|orders?)) chahiye/iu,
  /(?<!\p{L})(?:dan )?(?:saya |aku )?(?:mau|pengen|pingin|ingin|butuh)(?: bikin| punya)? (?:reels?|video|(?:biar |supaya |lebih |makin )*(?:banyak |ramai )?(?:orang|pelanggan|pembeli)|(?:lebih|makin) (?:banyak|rame|ramai|dikenal))(?!\p{L})/iu,
  /(?:मैं )?चाहत[ाी] हूँ कि(?=.*(?:लोग|रील|वीडियो))/u,
];
/** Less left before a wish is no sentence. */
const LEAST_LEFT_WORDS = 3;

/** The sentence up to its wish; empty where it is nothing else. */
export function withoutWish(line: string): string {
  const at = Math.min(...WISHES.map((pattern) => pattern.exec(line)?.index ?? line.length));
  if (at === line.length) return line;
  const left = line.slice(0, at).replace(/[\s,;:–—-]+$/u, '');
  return countWords(left) >= LEAST_LEFT_WORDS ? left : '';
}
