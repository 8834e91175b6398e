/** How a creator corrects the bot in Spanish, Portuguese, Indonesian, Hindi and Telugu, the last two in both scripts. */
import { pattern, type CorrectionPattern } from './correction-pattern.js';

/** Opens a correction: "no, ...", "en realidad ...". */
const NO = String.raw`(?:(?:no|não|nao|bukan|tidak|nahi|nahin|नहीं|కాదు)[,.]?\s+|(?:en realidad|na verdade|sebenarnya|asal mein|असल में|నిజానికి)[,]?\s+)?`;
/** Ends a Hindi sentence. */
const IS = String.raw`(?:\s+(?:है|हैं|हूँ|हूं|hai|hain|hoon|hun|h))?`;
const says = (source: string): RegExp => new RegExp(`^${NO}${source}$`, 'iu');

/** First match wins. Each of them names what it is about, so it means the same out of the blue. */
export const OTHER_CORRECTIONS: readonly CorrectionPattern[] = [
  pattern(
    'neverSays',
    says(
      String.raw`(?:yo\s+)?(?:nunca digo|jamás digo|no digo nunca|no digo|no digas|nunca digas|no uses la palabra|nunca uso la palabra|no uso la palabra)\s+(.+)`,
    ),
    true,
  ),
  pattern(
    'neverSays',
    says(
      String.raw`(?:eu\s+)?(?:nunca digo|nunca falo|não digo|não falo|nunca diga|nunca fale|não use a palavra|não uso a palavra|nunca uso a palavra)\s+(.+)`,
    ),
    true,
  ),
  pattern(
    'neverSays',
    says(
      String.raw`(?:saya|aku|gue|gw)\s+(?:nggak|enggak|gak|ga|tidak)\s+pernah\s+(?:bilang|ngomong|pakai kata|pake kata|menyebut)\s+(.+)`,
    ),
    true,
  ),
  pattern(
    'neverSays',
    says(
      String.raw`(?:मैं|main|mai|mein)\s+(?:कभी|kabhi)(?:\s+भी|\s+bhi)?\s+(.+?)\s+(?:नहीं|नही|nahi|nahin)\s+(?:बोलत[ीाे]|कहत[ीाे]|लिखत[ीाे]|bolt[aie]|keht[aie]|likht[aie])(?:\s+(?:हूँ|हूं|hoon|hun|hu))?`,
    ),
    true,
  ),
  pattern(
    'neverSays',
    says(
      String.raw`(?:main|mai|मैं)\s+(?:kabhi|कभी)\s+(?:nahi|nahin|नहीं)\s+(?:bolt[aie]|keht[aie]|बोलत[ीाे]|कहत[ीाे])(?:\s+(?:hoon|hun|हूँ))?\s+(.+)`,
    ),
    true,
  ),
  pattern(
    'neverSays',
    says(
      String.raw`(?:నేను|nenu)\s+(?:ఎప్పుడూ|ఎప్పటికీ|eppudu|eppudoo)\s+(.+?)\s+(?:అనను|చెప్పను|వాడను|రాయను|ananu|cheppanu|vaadanu|rayanu)`,
    ),
    true,
  ),
  pattern(
    'neverSays',
    says(
      String.raw`(?:no\s+(?:me|le|les|los|las|lo|la|nos)\s+(?:digas|llames|digan|llamen|digás|llamés)|não\s+(?:me|os|as|lhes?)\s+(?:chame|chama|chames)(?:\s+de)?|jangan\s+(?:panggil|sebut|bilang)(?:\s+(?:saya|aku|mereka|dia))?)\s+(.+)`,
    ),
    true,
  ),
  pattern(
    'neverSays',
    says(String.raw`(?:mujhe|unhe|unhein|मुझे|उन्हें)\s+(.+?)\s+(?:mat|मत)\s+(?:bolo|kaho|bulao|बोलो|कहो|बुलाओ)`),
    true,
  ),
  pattern(
    'neverSays',
    says(
      String.raw`(?:నన్ను|వాళ్ళని|nannu|vallani)\s+(.+?)(?:\s+(?:అని|ani))?\s+(?:పిలవకండి|పిలవొద్దు|అనకండి|pilavakandi|pilavoddu|anakandi)`,
    ),
    true,
  ),
  pattern(
    'name',
    says(
      String.raw`(?:me llamo|mi nombre es|llamame|llámame|decime|me chamo|meu nome é|me chama de|me chame de|nama saya|namaku|panggil saya|panggil aku)\s+(.+)`,
    ),
  ),
  pattern('name', says(String.raw`(?:मेरा नाम|mera naam|mera nam)\s+(.+?)${IS}`)),
  pattern('name', says(String.raw`(?:నా పేరు|naa? peru)\s+(.+)`)),
  pattern(
    'targetAudience',
    says(
      String.raw`(?:mi|nuestro|nuestra)\s+(?:público|publico|audiencia)(?:\s+objetivo)?\s+(?:es|son)\s+(.+)`,
    ),
  ),
  pattern('targetAudience', says(String.raw`mis\s+(?:seguidores|seguidoras)\s+son\s+(.+)`)),
  pattern(
    'targetAudience',
    says(
      String.raw`(?:o\s+|a\s+)?(?:meu|minha|nosso|nossa)\s+(?:público|publico|audiência|audiencia)(?:[- ]alvo)?\s+(?:é|são|sao)\s+(.+)`,
    ),
  ),
  pattern(
    'targetAudience',
    says(String.raw`(?:os\s+|as\s+)?(?:meus|minhas)\s+(?:seguidores|seguidoras)\s+são\s+(.+)`),
  ),
  pattern(
    'targetAudience',
    says(
      String.raw`(?:target\s+)?(?:penonton|audiens|audience|pengikut|followers?|pemirsa)(?:ku|\s+(?:saya|aku|gue|gw|kami))\s+(?:adalah\s+|itu\s+|ialah\s+)?(.+)`,
    ),
  ),
  pattern(
    'targetAudience',
    says(
      String.raw`(?:मेर[ेीा]|हमारे|mer[aei]|hamare)\s+(?:दर्शक|ऑडियंस|श्रोता|फॉलोअर्स|फ़ॉलोअर्स|फॉलोवर्स|audience|darshak|viewers?|followers?)\s+(.+?)${IS}`,
    ),
  ),
  pattern(
    'targetAudience',
    says(
      String.raw`(?:నా|మా|naa?|maa?)\s+(?:ప్రేక్షకులు|వీక్షకులు|ఆడియన్స్|ఫాలోవర్స్|ఫాలోవర్లు|audience|prekshakulu|viewers|followers)\s+(.+)`,
    ),
  ),
  pattern('uniqueVoice', says(String.raw`mi\s+(?:voz|tono|estilo)\s+es\s+(.+)`)),
  pattern('uniqueVoice', says(String.raw`(?:o\s+|a\s+)?(?:meu|minha)\s+(?:voz|tom|estilo)\s+é\s+(.+)`)),
  pattern(
    'uniqueVoice',
    says(String.raw`(?:gaya|gaya bicara|suara)(?:ku|\s+(?:saya|aku|gue))\s+(?:adalah\s+|itu\s+)?(.+)`),
  ),
  pattern(
    'uniqueVoice',
    says(
      String.raw`(?:मेर[ाीे]|mer[aie])\s+(?:आवाज़|आवाज|अंदाज़|अंदाज|लहजा|स्टाइल|awaaz|andaaz|andaz|lehja|style|tone)\s+(.+?)${IS}`,
    ),
  ),
  pattern('uniqueVoice', says(String.raw`(?:నా|naa?)\s+(?:శైలి|గొంతు|స్వరం|స్టైల్|style|tone)\s+(.+)`)),
  pattern(
    'expertise',
    says(
      String.raw`(?:mi especialidad es|soy expert[ao] en|sé mucho de|a minha especialidade é|minha especialidade é|sou especialista em|entendo muito de|keahlian saya|saya ahli(?: di| dalam)?)\s+(.+)`,
    ),
  ),
  pattern(
    'successfulTopics',
    says(
      String.raw`(?:mis temas son|mi tema es|meus temas são|os meus temas são|meu tema é|topik saya|topikku)\s+(.+)`,
    ),
  ),
  pattern('successfulTopics', says(String.raw`(?:मेर[ेा] (?:विषय|टॉपिक)|mer[ea] topics?)\s+(.+?)${IS}`)),
  pattern('successfulTopics', says(String.raw`(?:నా అంశాలు|నా విషయాలు|naa? topics)\s+(.+)`)),
  pattern(
    'wordsPerMinute',
    says(String.raw`(?:hablo a|falo a|falo umas|hablo unas)\s+(\d{2,3})\s+(?:palabras|palavras) por minuto`),
  ),
];
