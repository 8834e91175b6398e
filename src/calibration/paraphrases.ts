/** Hooks and the same thing said otherwise, written by hand for this project; the rest of each language is what must not be found. */
export interface ParaphraseSet {
  readonly language: string;
  readonly pairs: readonly (readonly [query: string, line: string])[];
}

export const PARAPHRASES: readonly ParaphraseSet[] = [
  {
    language: 'en',
    pairs: [
      ['I was broke at thirty', 'My bank account was empty on my thirtieth birthday'],
      ['Stop watering your plants every day', 'Daily watering is what kills your houseplants'],
      ['My boss fired me by text', 'I lost my job through a message on my phone'],
      ['You are brushing your teeth wrong', 'The way you clean your mouth does more harm than good'],
      ['This cheap meal feeds six people', 'Dinner for the whole family costs less than a coffee'],
      ['I quit sugar for a month', 'Thirty days without anything sweet changed my skin'],
      [
        'Never buy a used car before checking this',
        'Look under the bonnet here before you pay for a second-hand vehicle',
      ],
      ['Why your baby will not sleep', 'The reason infants wake up all night'],
      ['How I got my first hundred customers', 'Finding the earliest buyers of my shop'],
      ['Running a marathon with bad knees', 'Forty-two kilometres on joints the doctor gave up on'],
      ['Learn a language while you cook', 'I picked up Italian at the stove'],
      ['The oven is too hot for your bread', 'Your loaf burns because the temperature is wrong'],
    ],
  },
  {
    language: 'es',
    pairs: [
      ['Deja de regar tus plantas cada día', 'Regar las plantas a diario las mata'],
      ['Mi jefe me despidió por mensaje', 'Perdí el trabajo con un mensaje de mi jefe'],
      ['Cómo conseguí mis primeros clientes', 'Así llegaron los primeros clientes a mi tienda'],
      ['Por qué tu bebé no duerme', 'La razón por la que los bebés se despiertan'],
      ['Dejé el azúcar un mes', 'Treinta días sin azúcar'],
      ['Tu horno está demasiado caliente', 'El pan se quema porque el horno está muy caliente'],
    ],
  },
  {
    language: 'hi',
    pairs: [
      ['पौधों को रोज़ पानी मत दो', 'रोज़ पानी देने से पौधे मर जाते हैं'],
      ['मेरे बॉस ने मैसेज पर नौकरी से निकाला', 'एक मैसेज से मेरी नौकरी चली गई'],
      ['पहले ग्राहक कैसे मिले', 'मेरी दुकान के पहले ग्राहक ऐसे आए'],
      ['बच्चा रात को क्यों नहीं सोता', 'रात को बच्चा जागने का कारण'],
      ['एक महीने चीनी छोड़ी', 'तीस दिन बिना चीनी के'],
      ['तवा बहुत गरम है', 'रोटी जलती है क्योंकि तवा गरम होता है'],
    ],
  },
  {
    language: 'te',
    pairs: [
      ['మొక్కలకు రోజూ నీళ్లు పోయకండి', 'రోజూ నీళ్లు పోస్తే మొక్కలు చచ్చిపోతాయి'],
      ['నా ఉద్యోగం మెసేజ్ తో పోయింది', 'ఒక్క మెసేజ్ నా ఉద్యోగం తీసేసింది'],
      ['మొదటి కస్టమర్లు ఎలా వచ్చారు', 'నా షాపుకి మొదటి కస్టమర్లు ఇలా వచ్చారు'],
      ['పాప రాత్రి ఎందుకు నిద్రపోదు', 'రాత్రి పాప లేచే కారణం'],
      ['నెల రోజులు చక్కెర మానేశాను', 'ముప్పై రోజులు చక్కెర లేకుండా'],
      ['పెనం చాలా వేడిగా ఉంది', 'పెనం వేడి వల్ల దోశ మాడుతుంది'],
    ],
  },
];
