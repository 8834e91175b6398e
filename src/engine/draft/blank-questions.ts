/** What is asked about a blank, in the language she writes her scripts in. */

export type BlankKind =
  'tip' | 'step' | 'reason' | 'answer' | 'moment' | 'price' | 'time' | 'place' | 'name' | 'result';

/** `{topic}` is her topic as she wrote it. */
type Questions = Readonly<Record<BlankKind, string>>;

const ENGLISH: Questions = {
  tip: 'What is the one thing you would tell a friend about “{topic}”?',
  step: 'What is the first thing to do about “{topic}”?',
  reason: 'What is your reason, in one sentence, for “{topic}”?',
  answer: 'What is your own answer to “{topic}”?',
  moment: 'What happened, in one or two sentences, with “{topic}”?',
  price: 'What does it cost (“{topic}”)?',
  time: 'When is it (“{topic}”)?',
  place: 'Where is it (“{topic}”)?',
  name: 'Which name belongs here (“{topic}”)?',
  result: 'What came of it (“{topic}”)?',
};

const BY_LANGUAGE: Readonly<Record<string, Questions>> = {
  es: {
    tip: '¿Qué le dirías a una amiga sobre «{topic}», si fuera una sola cosa?',
    step: '¿Qué es lo primero que hay que hacer con «{topic}»?',
    reason: '¿Cuál es tu motivo, en una frase, para «{topic}»?',
    answer: '¿Cuál es tu propia respuesta a «{topic}»?',
    moment: '¿Qué pasó, en una o dos frases, con «{topic}»?',
    price: '¿Cuánto cuesta («{topic}»)?',
    time: '¿Cuándo es («{topic}»)?',
    place: '¿Dónde es («{topic}»)?',
    name: '¿Qué nombre va aquí («{topic}»)?',
    result: '¿En qué quedó («{topic}»)?',
  },
  pt: {
    tip: 'O que você diria a uma amiga sobre “{topic}”, se fosse uma coisa só?',
    step: 'Qual é a primeira coisa a fazer com “{topic}”?',
    reason: 'Qual é o seu motivo, em uma frase, para “{topic}”?',
    answer: 'Qual é a sua própria resposta a “{topic}”?',
    moment: 'O que aconteceu, em uma ou duas frases, com “{topic}”?',
    price: 'Quanto custa (“{topic}”)?',
    time: 'Quando é (“{topic}”)?',
    place: 'Onde é (“{topic}”)?',
    name: 'Que nome vai aqui (“{topic}”)?',
    result: 'No que deu (“{topic}”)?',
  },
  hi: {
    tip: '“{topic}” के बारे में आप किसी दोस्त से एक ही बात कहें, तो क्या कहेंगे?',
    step: '“{topic}” के लिए सबसे पहले क्या करना चाहिए?',
    reason: '“{topic}” की आपकी वजह क्या है, एक वाक्य में?',
    answer: '“{topic}” का आपका अपना जवाब क्या है?',
    moment: '“{topic}” में क्या हुआ, एक-दो वाक्यों में?',
    price: 'इसका दाम कितना है (“{topic}”)?',
    time: 'यह कब है (“{topic}”)?',
    place: 'यह कहाँ है (“{topic}”)?',
    name: 'यहाँ कौन सा नाम आएगा (“{topic}”)?',
    result: 'आख़िर में क्या हुआ (“{topic}”)?',
  },
  'hi-Latn': {
    tip: '“{topic}” ke baare mein kisi dost se ek hi baat kehni ho, toh kya kahoge?',
    step: '“{topic}” ke liye sabse pehle kya karna chahiye?',
    reason: '“{topic}” ki apni wajah kya hai, ek line mein?',
    answer: '“{topic}” ka apna jawab kya hai?',
    moment: '“{topic}” mein kya hua, ek-do line mein?',
    price: 'Iska daam kitna hai (“{topic}”)?',
    time: 'Yeh kab hai (“{topic}”)?',
    place: 'Yeh kahan hai (“{topic}”)?',
    name: 'Yahan kaun sa naam aayega (“{topic}”)?',
    result: 'Aakhir mein kya hua (“{topic}”)?',
  },
  te: {
    tip: '“{topic}” గురించి స్నేహితురాలికి ఒక్క మాట చెప్పాలంటే ఏం చెబుతారు?',
    step: '“{topic}” కోసం మొదట ఏం చేయాలి?',
    reason: '“{topic}” కు మీ కారణం ఏమిటి, ఒక్క వాక్యంలో?',
    answer: '“{topic}” కు మీ సొంత జవాబు ఏమిటి?',
    moment: '“{topic}” విషయంలో ఏం జరిగింది, ఒకటి రెండు వాక్యాల్లో?',
    price: 'దీని ధర ఎంత (“{topic}”)?',
    time: 'ఇది ఎప్పుడు (“{topic}”)?',
    place: 'ఇది ఎక్కడ (“{topic}”)?',
    name: 'ఇక్కడ ఏ పేరు రావాలి (“{topic}”)?',
    result: 'చివరికి ఏమైంది (“{topic}”)?',
  },
  'te-Latn': {
    tip: '“{topic}” gurinchi friend ki oke maata cheppalante em chebutaru?',
    step: '“{topic}” kosam modata em cheyyali?',
    reason: '“{topic}” ki mee karanam enti, oka vakyam lo?',
    answer: '“{topic}” ki mee sontha javabu enti?',
    moment: '“{topic}” vishayam lo em jarigindi, okati rendu vakyallo?',
    price: 'Deeni dhara entha (“{topic}”)?',
    time: 'Idi eppudu (“{topic}”)?',
    place: 'Idi ekkada (“{topic}”)?',
    name: 'Ikkada e peru ravali (“{topic}”)?',
    result: 'Chivariki emaindi (“{topic}”)?',
  },
  id: {
    tip: 'Kalau hanya satu hal, apa yang kamu bilang ke teman tentang “{topic}”?',
    step: 'Apa hal pertama yang harus dilakukan soal “{topic}”?',
    reason: 'Apa alasanmu, dalam satu kalimat, untuk “{topic}”?',
    answer: 'Apa jawabanmu sendiri untuk “{topic}”?',
    moment: 'Apa yang terjadi, dalam satu atau dua kalimat, dengan “{topic}”?',
    price: 'Berapa harganya (“{topic}”)?',
    time: 'Kapan (“{topic}”)?',
    place: 'Di mana (“{topic}”)?',
    name: 'Nama apa yang cocok di sini (“{topic}”)?',
    result: 'Apa hasilnya (“{topic}”)?',
  },
};

/** English where the language has no questions here yet. */
export function blankQuestion(kind: BlankKind, topic: string, language: string): string {
  const questions = BY_LANGUAGE[language] ?? BY_LANGUAGE[language.split('-')[0] ?? ''] ?? ENGLISH;
  return questions[kind].replace('{topic}', () => topic);
}
