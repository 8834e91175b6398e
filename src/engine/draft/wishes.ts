/** Takes out of a story what is said to us: wishes for Reels or for more people, also glued to a clause without a full stop. */
import { countWords } from '../text/words.js';
import { capitalise } from './tidy.js';

const WISHES: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:and |so |also )?i(?:['’]d)? |so )?(?:want|need|would like|like|hope)(?: to have| to make| some| a few| good| short)* (?:reels?|videos?|posts|content|followers|(?:more )?(?:people|customers|clients|folks) to (?:come|know|find|book|buy|hear|call|follow|visit|notice|ring)|more (?:people|customers|clients|bookings|orders|sales|views))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:and |so |also )?i(?:['’]d)? |so )?(?:want|hope|would like) to (?:get|reach|bring in|attract|have) (?:more|new|other) (?:\p{L}+ ){0,2}(?:people|customers|clients|trades|followers|students|women|men|mums|moms|folks?|bookings|orders)(?!\p{L})/iu,
  /(?<!\p{L})(?:y |yo )?(?:quiero|quisiera|necesito|me gustaría|ojalá)(?: que)?(?: unos| hacer| tener)* (?:reels?|v[ií]deos?|m[aá]s (?:gente|clientas?|clientes|ventas|seguidor\p{L}*|alumn\p{L}*)|(?:(?:la gente|las personas|los vecinos|me|nos|más|de la \p{L}+|del \p{L}+) )+(?:conozca|vea|siga|compre|busque|encuentre|escriba|contrate)n?)(?!\p{L})/iu,
  /(?<!\p{L})(?:e |eu )?(?:quero|queria|preciso(?: de)?|gostaria(?: de)?)(?: que)?(?: uns| fazer| ter)* (?:reels?|v[ií]deos?|mais (?:gente|clientes|vendas|seguidor\p{L}*|alun\p{L}*)|(?:(?:as pessoas|o pessoal|a galera|me|mais|d[aoe] \p{L}+) )+(?:conheça|veja|siga|compre|procure|encontre|chame)m?)(?!\p{L})/iu,
  /(?<!\p{L})(?:aur |bas )?(?:main |mai |hum )?chaht[aie] (?:hoon|hun|hu|hain|hai) (?:ki|ke) (?=.*(?:log|reel|video|customer|order))/iu,
  /(?<!\p{L})(?:aur |bas )?(?:mujhe|humein|hamko) (?:aise |kuch |achhe? )*(?:reels?|videos?|(?:aur |zyada )+(?:log|customers?|orders?)) chahiye/iu,
  /(?<!\p{L})(?:dan )?(?:saya |aku )?(?:mau|pengen|pingin|ingin|butuh)(?: bikin| punya)? (?:reels?|video|(?:biar |supaya |lebih |makin )*(?:banyak |ramai )?(?:orang|pelanggan|pembeli)|(?:lebih|makin) (?:banyak|rame|ramai|dikenal))(?!\p{L})/iu,
  /(?:मैं )?चाहत[ाी] हूँ कि(?=.*(?:लोग|रील|वीडियो))/u,
  // What others should do or think is said to us, whatever it is.
  /(?<!\p{L})(?:(?:and |so |also )?i(?:['’]d)? |so )?(?:just )?(?:want|would like|hope)(?: that)? (?:(?:more|all|other|new|young|older) )?(?:people|folks|customers|clients|women|men|mums|moms|parents|everyone|everybody|viewers) (?:to|would|will)(?!\p{L})/iu,
  /(?<!\p{L})(?:y |yo )?(?:quiero|quisiera|me gustaría|ojalá)(?: que)? (?:la gente|las personas|los clientes|las clientas|mis client[ae]s|más gente|tod[oa]s|las mujeres|los papás|las mamás)(?!\p{L})/iu,
  /(?<!\p{L})(?:e |eu )?(?:quero|queria|gostaria) que (?:as pessoas|o pessoal|a galera|todo mundo|mais gente|as mulheres|[oa]s client[ea]s)(?!\p{L})/iu,
  /(?<!\p{L})(?:aur |bas )?(?:mujhe chahiye|(?:main |mai |hum )?chaht[aie] (?:hoon|hun|hu|hain|hai)) (?:ki |ke )?(?:log|logon|sab|sabhi|customers?|auraten|ladies)(?!\p{L})/iu,
  /(?:मुझे चाहिए|(?:मैं )?चाहत[ाी] हूँ) कि? ?(?:लोग|सब)/u,
  /(?<!\p{L})(?:dan )?(?:saya |aku )?(?:mau|ingin|pengen|pingin|berharap) (?:supaya |agar |biar )?(?:orang(?:-orang| orang)?|semua orang|ibu-ibu|pelanggan|pembeli)(?!\p{L})/iu,
];
/** "I want people to stop being scared and to book the lesson" is said to them as "Stop being scared and book the lesson". */
const INVITES =
  /^(?:(?:and|so|also) )?i(?:['’]d)? (?:just )?(?:want|would like) (?:(?:more|all|other|new) )?(?:people|folks|customers|clients|everyone|everybody) to ((?:stop|start|book|come|try|buy|learn|ask|order|visit|taste|cook|wear|save|call|join|bring)(?!\p{L}).*)$/iu;
/** Less left before a wish is no sentence. */
const LEAST_LEFT_WORDS = 3;

/** The sentence up to its wish, or the wish turned to the viewer; empty where it is nothing else. */
export function withoutWish(line: string): string {
  const invited = INVITES.exec(line)?.[1];
  if (invited !== undefined) return capitalise(invited.replaceAll(/\band to (?=\p{L})/gu, 'and '));
  const at = Math.min(...WISHES.map((pattern) => pattern.exec(line)?.index ?? line.length));
  if (at === line.length) return line;
  const left = line.slice(0, at).replace(/[\s,;:–—-]+$/u, '');
  return countWords(left) >= LEAST_LEFT_WORDS ? left : '';
}
