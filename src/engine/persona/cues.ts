/** Words that give away what a sentence is about, in the languages creators write to us in. */

const either = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.trim().replaceAll(/\s*\|\s*/gu, '|')})(?![\\p{L}\\p{M}])`, 'iu');

/** Number words are facts as much as digits are. */
export const NUMBER_WORD = either(
  `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|tenner|twice|lakh|lakhs|crore|
  (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{L}+|
  dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil|millón|mitad|dieci\\p{L}+|veinti\\p{L}+|
  dois|duas|três|quatro|sete|oito|nove|dez|onze|doze|vinte|trinta|quarenta|cinquenta|cem|cento|metade|
  ek|teen|char|chaar|paanch|panch|chhe|saat|aath|nau|das|gyarah|barah|bees|pachas|sau|hazaar|hajaar|
  dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|puluh|ratus|ribu|juta|
  एक|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|बीस|पचास|सौ|हज़ार|हजार|लाख|
  ఒక్క|రెండు|మూడు|మూడో|నాలుగు|ఐదు|ఆరు|ఏడు|ఎనిమిది|తొమ్మిది|పది|పదకొండు|ఇరవై|ముప్పై|నలభై|యాభై|అరవై|డెబ్బై|వంద|వందల|వేలు|వేల|లక్ష|లక్షా|సగం`,
);

/** What something costs. */
export const PRICE =
  /[$€£₹₦]\s?\p{N}|(?<![\p{L}\p{M}])(?:(?:i|we) charge|the fee is|cobro|cobramos|cuesta|custa|corte é|harga|harganya|fees|\p{N}{2,} let[iae])(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:\p{N}[\p{N}.,]*\s?(?:(?:mil|hundred|thousand|lakh)\s)?(?:[$€£₹₦]|bucks|pounds?|quid|soles|reais|real|ribu|rb|rs)|[\p{N}\p{L}\p{M}.,]+\s(?:euros?|dollars?|naira|cedis?|shillings?|pesos?|reais|rupees|rupaye|rupaiye|rupay|rupiah|रुपये|रुपए|రూపాయల\p{M}*))(?![\p{L}\p{M}])/iu;

/** A time of day: "at 8am", "a las 3 y media", "11 baje se". */
export const HOUR =
  /(?<!\p{N})\p{N}{1,2}(?::\p{N}{2})?\s?(?:am|pm|a\.m|p\.m|o['’]?clock|h|hs|baje|बजे|గంటల)(?!\p{L})|(?<!\p{L})(?:at (?:half )?(?:\p{N}{1,2}|four|five|six|seven)|a las?|às|as|jam|pukul|desde las) (?:\p{N}{1,2}|tres|cuatro|cinco|seis|siete|quatro|três|sete)(?!\p{N})/iu;

/** How it began, and what was before. */
export const BEGINNING = either(
  `started|began|used to|before that|took over|taught (?:me|myself)|since (?:19|20)\\p{N}{2}|
  empec[eé]|comenc[eé]|arranqu[eé]|aprendí|antes (?:d\\p{L}+|era|eu|yo|\\p{L}+(?:aba|ava|ía|ia))|comecei|aprendi|
  mulai|dulu|sebelumnya|shuru|pehle|शुरू|पहले|మొదలు|ముందు`,
);

/** She speaks about herself. */
export const FIRST_PERSON = either(
  `i|i'm|im|i've|ive|i'd|i'll|me|my|mine|myself|we|us|our|
  yo|mi|mis|me|soy|tengo|fui|nosotros|nuestro|nuestra|vendo|
  eu|meu|minha|meus|minhas|sou|tenho|nós|nosso|
  main|maine|mera|mere|meri|mujhe|hum|humne|humara|
  मैं|मैंने|मेरा|मेरी|मेरे|मुझे|हम|हमने|
  నేను|నా|నాకు|నన్ను|మా|మేము|మాది|నాది|naku|nenu|maa|
  aku|saya|kami|punyaku`,
);

/** What she does for a living or teaches. */
export const WORK = either(
  `(?:i|we)(?:'m| am|m| was| have been)?(?: also)? (?:a|an|the|taking|teaching|selling|running|fix|sell|teach|make|walk|train|bake|run|coach|write|design|do(?! not)|cook|paint|grow|sew|help|cut|build|work|started|charge|repair|film|edit|photograph|style|plan)|
  my (?:shop|business|studio|class|classes|bakery|salon|clinic|brand|company|work|job)|
  soy|vendo|hago|enseño|doy|fui|trabajo|cocino|
  sou|faço|ensino|vendo|trabalho|dou|
  karta hoon|karti hoon|banata hoon|banati hoon|sikhata hoon|sikhati hoon|bechta hoon|bechti hoon|
  करता हूँ|करती हूँ|बनाता हूँ|बनाती हूँ|सिखाता हूँ|सिखाती हूँ|बेचती हूँ|
  వేస్త|చేస్త|నేర్పిస్త|అమ్ముత|చేస్తాను|నేర్పిస్తాను|అమ్ముతాను|
  (?:aku|saya) (?:jual|jualan|ngajar|mengajar|bikin|membuat|kerja|bekerja|masak)|jualan|mengajar`,
);

/** She says who watches, buys or comes. */
export const AUDIENCE = either(
  `who watch|who watches|watch me|watches me|watching|viewers?|followers?|following|audience|people who|students from|women who|men who|parents who|mums|moms|customers|clients|subscribers|beginners|mostly|
  seguidores|seguidoras|me siguen|(?:vídeos|videos|reels) para|la mayoría|el público|mi público|mujeres que|gente que|personas que|clientas|clientes|
  vídeos (?:para|pra)|pessoas que|mulheres que|quem me|público|a maioria|
  log|customers?|grahak|ke liye (?:video|videos|reel|reels)|zyada tar|followers|dekhne wale|dekhte hain|
  के लिए (?:वीडियो|रील)|लोग|ज़्यादातर|दर्शक|देखने वाले|महिलाएँ|
  కోసం (?:వీడియోలు|వీడియో|రీల్స్)|మంది|రైతులే|చూసేవాళ్లు|పిల్లలు|ఎక్కువ|
  video (?:untuk|buat)|penonton|pengikut|orang yang|ibu-ibu|kebanyakan|pelanggan`,
);

/** Says it outright; "people who" and "mostly" may be about anybody. */
export const NAMES_AUDIENCE = either(
  `viewers?|followers?|watch me|who watch|audience|my customers?|our customers?|my clients?|subscribers?|
  seguidores|seguidoras|me siguen|mi público|mis clientas|mis clientes|meu público|minhas clientes|meus clientes|quem me|
  mere customers?|mere grahak|mere followers|dekhne wale|मेरे ग्राहक|मेरी ग्राहक|दर्शक|देखने वाले|చూసేవాళ్లు|నా కస్టమర్లు|
  pelanggan (?:saya|aku)|penonton|pengikut`,
);

/** What hurts. */
export const PAIN = either(
  `scared|afraid|tired|struggl\\p{L}*|can't|cannot|cant|don't know|do not know|no time|judged|stupid|cry|crying|cried|worr\\p{L}*|alone|broke|debt|overwhelm\\p{L}*|stuck|problem|nightmare|disappoint\\p{L}*|lost|losing|guilt\\p{L}*|ashamed|without|never learned|too expensive|
  miedo|cansad[ao]s?|no saben|no puede\\p{L}*|lloran?|mala mano|sin|culpa|deudas?|vergüenza|problema|
  medo|cansad[ao]s?|não sabem|não conseguem|vergonha|dívidas?|sem|culpa|
  darr?|thak\\p{L}*|nahi pata|nahi karta|karz\\p{L}*|pareshan|mushkil|tension|
  डर|थक\\p{L}*|परेशान|मुश्किल|क़र्ज़|कर्ज|
  భయ\\p{L}*|అప్పు\\p{L}*|కష్టం|నష్టం|బాధ|
  takut|capek|bingung|malu|utang|susah|nggak bisa|tidak bisa`,
);

/** What they wish for. */
export const DESIRE = either(
  `want|wants|wanting|wish|dream|hope|hoping|need|needs|learn|learning|so that|finally|would love|looking for|
  quieren|quiere|querer|sueñan|necesitan|aprender|empezar|
  querem|quer|sonham|precisam|aprender|começar|
  chahiye|chahte|chahti|chahta|seekhna|sapna|
  चाहते|चाहती|चाहिए|सीखना|सपना|
  రావాలనుకునే|కావాలె|కావాలి|నేర్చుకో\\p{L}*|
  ingin|mau|pengen|belajar|butuh|mimpi`,
);

/** A failure or a turn she owns up to. */
export const ADMITS = either(
  `failed|failure|killed|lost|missed|wrong|cried|sacked|redundant|redundent|closed|cost us|mistake|embarrass\\p{L}*|ashamed|fail|broke|burnt|ruined|
  me echaron|lloré|perdí|fracas\\p{L}*|me equivoqué|helaron|errei|chorei|perdi|fracass\\p{L}*|
  galti|haar|nikaal diya|kharaab|uda raha|गलती|हार|తప్పు|కుళ్లి\\p{L}*|అప్పు|ఏడ్వ\\p{L}*|gagal|salah|rugi|nangis`,
);

/** A policy of hers: what she will not do, say or use. */
export const REFUSES =
  /(?<![\p{L}\p{M}])(?:i|we)\s+(?:do not|don't|dont|never|won't|wont|will not|refuse to)\s+(?:ever\s+)?(?:say|call|use|talk about|mention)\s+(?:the word\s+)?(["“'‘]?)([^"”.,;!?\n]{2,60})/giu;

/** Spoken to the viewer, as an order. */
export const CALLS_TO_ACT = either(
  `go|come|follow|save|share|tag|comment|send|write|call|check|try|tell|book|order|join|buy|link|dm|subscribe|message|ask|
  seguime|sígueme|guardá|guarda|compartí|comparte|comentá|comenta|escribime|vení|venite|probá|
  siga|salve|compartilhe|comente|vem|
  dekh|dekho|sun|batao|likho|follow|share|save|bhejo|aa jao|
  देखो|बताओ|लिखो|भेजो|చూడు|చూసుకో|చెయ్యి|రా|రండి|
  simpan|bagikan|komen|coba|follow`,
);
