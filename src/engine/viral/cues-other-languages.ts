/** What transfers beyond English: pointing, person, negation, contrast, questions and asks, by short lists. */
import { wholeWords, type CueList } from './cues.js';

const BY_LANGUAGE: Readonly<Record<string, CueList>> = {
  es: {
    joy: wholeWords(
      'amor|amo|amé|feliz|felices|alegría|risa|reír|reímos|sonrisa|lindo|linda|hermoso|hermosa|orgullo|orgullosa|orgulloso|abrazo|gracias|rico|rica',
    ),
    threat: wholeWords(
      'miedo|lloré|llorar|llorando|lloró|dolor|duele|perdí|perder|muerto|muerta|murió|morir|rabia|odio|vergüenza|culpa|sola|solo|error|peor|mal|roto|rota|fracaso|fracasé|deuda|enferma|enfermo|cáncer|triste|asustada|asustado|cansada|cansado|peligro',
    ),
    awe: wholeWords(
      'increíble|sorpresa|milagro|magia|wow|no lo podía creer|no podía creer|impresionante|locura|brillante',
    ),
    filler: wholeWords(
      'o sea|básicamente|literalmente|la verdad es que|y eso|y así|cosas así|etcétera|un montón de|bueno|pues',
    ),
    hedge: wholeWords(
      'quizás|tal vez|a lo mejor|puede que|creo que|más o menos|en general|depende|algunos|diferentes|varios',
    ),
    jargon: wholeWords(
      'innovador|soluciones|optimizar|estrategias|integral|calidad|productividad|sinergia|potenciar|excelencia',
    ),
    pointing: wholeWords('esto|este|esta|estos|estas|eso|ese|esa|esos|esas|aquí|así|alguien|algo|lo que'),
    openLoop: wholeWords(
      'lo que nadie|nadie te|por esto|por eso|la razón|el secreto|la verdad|hasta que|de repente|resulta que|así fue|lo que pasó|casi|por fin|el día que',
    ),
    questionWord: wholeWords('qué|por qué|cómo|quién|cuándo|dónde|cuál|cuánto|sabías'),
    firstPerson: wholeWords('yo|me|mi|mis|mí|conmigo|nosotros|nosotras|nos|nuestro|nuestra'),
    secondPerson: wholeWords('tú|te|ti|tu|tus|contigo|usted|ustedes|vos|su|sus'),
    thirdPerson: wholeWords('él|ella|ellos|ellas|le|les|mujer|hombre|niño|niña|mamá|papá'),
    negation: wholeWords('no|nunca|jamás|nadie|nada|ningún|ninguna|sin|tampoco|ni|deja de|dejé'),
    contrast: wholeWords('pero|sino|aunque|sin embargo|en cambio|hasta que|antes|en realidad'),
    extreme: wholeWords(
      'todo|todos|todas|siempre|nunca|más|mejor|peor|único|única|primer|primera|último|cada',
    ),
    everyday: wholeWords(
      'cuando tú|cada vez|cada mañana|todos los días|en casa|mi mamá|tu mamá|mi papá|mi hijo|mi hija|tus hijos|cocina|trabajo|escuela|cena|desayuno|familia|casa|cansada|cansado',
    ),
    reason: wholeWords('porque|para que|por ejemplo|así que|por eso'),
    step: wholeWords('primero|segundo|tercero|después|luego|paso|uno|dos|tres|por último'),
    instruction: wholeWords(
      'haz|pon|usa|prueba|toma|deja|escribe|corta|mezcla|busca|mira|abre|guarda|empieza|agrega|espera|pregunta|no',
    ),
    callToAction: wholeWords(
      'sígueme|síguenos|sigue|guarda|guárdalo|comenta|comparte|compártelo|envía|envíalo|manda|mándale|etiqueta|escríbeme|link en la bio|bio|cuéntame|dime|suscríbete|compra|reserva',
    ),
    shareAsk: wholeWords('compártelo|comparte|envía esto|envíale|mándale|mándaselo|etiqueta a|alguien que'),
    slowOpening: wholeWords(
      'hola|hola a todos|bienvenidos|bienvenidas|en este video|hoy vamos|hoy les|hoy quiero|mi nombre es|buenos días|buenas',
    ),
  },
  pt: {
    joy: wholeWords(
      'amor|amo|amei|feliz|felizes|alegria|ri|rir|rimos|sorriso|lindo|linda|bonito|bonita|orgulho|orgulhosa|orgulhoso|abraço|obrigada|obrigado|gostoso|gostosa|saudade',
    ),
    threat: wholeWords(
      'medo|chorei|chorar|chorando|chorou|dor|dói|perdi|perder|morto|morta|morreu|morrer|raiva|ódio|vergonha|culpa|sozinha|sozinho|erro|pior|mal|quebrado|quebrada|fracasso|fracassei|dívida|doente|câncer|triste|assustada|assustado|cansada|cansado|perigo',
    ),
    awe: wholeWords(
      'incrível|surpresa|milagre|mágica|uau|não acreditei|inacreditável|impressionante|loucura|brilhante',
    ),
    filler: wholeWords(
      'tipo assim|basicamente|literalmente|na verdade|e tal|coisas assim|um monte de|enfim|né',
    ),
    hedge: wholeWords('talvez|pode ser|acho que|mais ou menos|em geral|depende|alguns|diferentes|vários'),
    jargon: wholeWords(
      'inovador|soluções|otimizar|estratégias|integral|qualidade|produtividade|sinergia|potencializar|excelência',
    ),
    pointing: wholeWords('isto|isso|este|esta|esse|essa|esses|essas|aquilo|aqui|assim|alguém|algo|o que'),
    openLoop: wholeWords(
      'ninguém te|o que ninguém|por isso|a razão|o segredo|a verdade|até que|de repente|acontece que|o que aconteceu|quase|finalmente|o dia em que|foi assim',
    ),
    questionWord: wholeWords('o que|por que|por quê|como|quem|quando|onde|qual|quanto|sabia'),
    firstPerson: wholeWords('eu|me|meu|minha|meus|minhas|mim|comigo|nós|nos|nosso|nossa|a gente'),
    secondPerson: wholeWords('você|vocês|te|ti|teu|tua|seu|sua|seus|suas|contigo|tu'),
    thirdPerson: wholeWords('ele|ela|eles|elas|mulher|homem|menino|menina|mãe|pai'),
    negation: wholeWords('não|nunca|jamais|ninguém|nada|nenhum|nenhuma|sem|nem|pare|parei'),
    contrast: wholeWords('mas|porém|embora|só que|em vez|até que|antes|na verdade'),
    extreme: wholeWords(
      'todo|todos|todas|tudo|sempre|nunca|mais|melhor|pior|único|única|primeiro|primeira|último|cada',
    ),
    everyday: wholeWords(
      'quando você|toda vez|toda manhã|todo dia|em casa|minha mãe|sua mãe|meu pai|meu filho|minha filha|cozinha|trabalho|escola|jantar|café|família|casa|cansada|cansado',
    ),
    reason: wholeWords('porque|para que|por exemplo|então|por isso'),
    step: wholeWords('primeiro|segundo|terceiro|depois|passo|um|dois|três|por último'),
    instruction: wholeWords(
      'faça|faz|coloque|use|tente|pegue|pare|escreva|corte|misture|procure|olhe|abra|salve|comece|espere|pergunte|não',
    ),
    callToAction: wholeWords(
      'siga|segue|me segue|salva|salve|comenta|comente|compartilha|compartilhe|envia|envie|manda|marca|marque|link na bio|bio|me conta|inscreva-se|compre|reserve',
    ),
    shareAsk: wholeWords('compartilha|compartilhe|manda para|manda pra|envia para|marca|marque|alguém que'),
    slowOpening: wholeWords(
      'oi|olá|oi gente|bem-vindos|bem-vindas|neste vídeo|hoje vamos|hoje eu|meu nome é|bom dia',
    ),
  },
  hi: {
    joy: wholeWords('प्यार|खुश|खुशी|हँसी|हंसी|हँस|हंस|मुस्कान|सुंदर|गर्व|गले|शुक्रिया|धन्यवाद|मज़ा|मजा|स्वाद'),
    threat: wholeWords(
      'डर|रोया|रोई|रोना|रो|आँसू|आंसू|दर्द|खोया|खो|मर|मौत|गुस्सा|नफ़रत|नफरत|शर्म|माफ़ी|माफी|अकेला|अकेली|गलती|बुरा|टूट|टूटा|हार|कर्ज़|कर्ज|बीमार|दुख|दुखी|थका|थकी|ख़तरा|खतरा',
    ),
    awe: wholeWords('कमाल|हैरान|चमत्कार|जादू|वाह|यकीन नहीं|अद्भुत|पागल'),
    filler: wholeWords('मतलब|वगैरह|असल में|वैसे|बस यूँ ही|और क्या'),
    hedge: wholeWords('शायद|हो सकता है|लगता है|आमतौर पर|कुछ लोग|अलग-अलग|कई'),
    jargon: wholeWords('समाधान|रणनीति|उत्पादकता|गुणवत्ता|नवाचार|उत्कृष्ट'),
    pointing: wholeWords('यह|ये|वह|वो|इस|इसे|इन|उस|उन|यहाँ|यहां|ऐसा|ऐसे|कोई|कुछ|यही'),
    openLoop: wholeWords(
      'कोई नहीं बताता|किसी ने नहीं|असली वजह|वजह|राज़|राज|सच|तब तक|अचानक|पता चला|फिर क्या|आखिर|उस दिन',
    ),
    questionWord: wholeWords('क्या|क्यों|कैसे|कौन|कब|कहाँ|कहां|कितना|कितने'),
    firstPerson: wholeWords('मैं|मैंने|मुझे|मुझको|मेरा|मेरी|मेरे|हम|हमने|हमें|हमारा|हमारी|हमारे'),
    secondPerson: wholeWords('तुम|तुम्हें|तुम्हारा|तुम्हारी|तुम्हारे|आप|आपको|आपका|आपकी|आपके|आपने|तू|तेरा|तेरी'),
    negation: wholeWords('नहीं|नही|मत|ना|न|कभी नहीं|कोई नहीं|बिना|बंद'),
    contrast: wholeWords('लेकिन|मगर|पर|बल्कि|फिर भी|असल में|वरना'),
    extreme: wholeWords('सब|सबसे|हर|हमेशा|कभी|पूरा|पूरी|पहला|पहली|आखिरी|सिर्फ|बस'),
    everyday: wholeWords(
      'जब आप|जब तुम|हर रोज़|हर रोज|हर दिन|घर|माँ|मां|पापा|बच्चे|रसोई|काम|स्कूल|चाय|खाना|परिवार|थक',
    ),
    reason: wholeWords('क्योंकि|इसलिए|ताकि|जैसे|मतलब'),
    step: wholeWords('पहले|पहला|दूसरा|तीसरा|फिर|उसके बाद|एक|दो|तीन'),
    instruction: wholeWords('करो|करें|करिए|कीजिए|लो|लें|रखो|रखें|डालो|डालें|देखो|देखें|लिखो|लिखें|पूछो|पूछें|मत'),
    callToAction: wholeWords('फॉलो|सेव|कमेंट|शेयर|भेजो|भेजें|टैग|लिंक|बायो|बताओ|बताइए|बताना|सब्सक्राइब|लाइक'),
    shareAsk: wholeWords('शेयर|भेजो|भेजें|टैग|दोस्त को'),
    slowOpening: wholeWords('नमस्ते|नमस्कार|हेलो|हैलो|दोस्तों|आज हम|इस वीडियो में|स्वागत है|मेरा नाम'),
  },
  'hi-Latn': {
    joy: wholeWords(
      'pyaar|pyar|khush|khushi|hasi|hansi|has|hasna|smile|sundar|garv|shukriya|maza|mazaa|mast|swad',
    ),
    threat: wholeWords(
      'dar|darr|roya|royi|rona|ro|aansu|dard|kho|khoya|mar|maut|gussa|nafrat|sharam|sharm|maafi|akela|akeli|galti|bura|toot|toota|haar|karz|karza|udhaar|bimaar|dukh|dukhi|thaka|thaki|khatra|zero|plaster|fail|loss|tension',
    ),
    awe: wholeWords('kamaal|hairaan|chamatkar|jaadu|wah|wow|yakeen nahi|pagal|zabardast'),
    filler: wholeWords('matlab|vagairah|vaise|basically|actually|yaani|aur kya'),
    hedge: wholeWords('shayad|ho sakta hai|lagta hai|kuch log|alag alag|kai'),
    jargon: wholeWords('solution|strategy|productivity|quality|innovative|leverage'),
    pointing: wholeWords('yeh|ye|woh|wo|is|isse|iss|us|yahan|aisa|aise|koi|kuch|yahi'),
    openLoop: wholeWords(
      'koi nahi batata|koi nahi|asli wajah|wajah|raaz|sach|tab tak|achanak|pata chala|phir kya|aakhir|us din',
    ),
    questionWord: wholeWords('kya|kyu|kyun|kyon|kaise|kaun|kab|kahan|kitna|kitne'),
    firstPerson: wholeWords('main|mai|maine|mujhe|mera|meri|mere|hum|humne|hame|hamara|humara|apna|apni'),
    secondPerson: wholeWords('tum|tumhe|tumhara|tumhari|aap|aapko|aapka|aapki|aapke|aapne|tu|tera|teri|tere'),
    negation: wholeWords('nahi|nahin|nhi|mat|na|kabhi nahi|koi nahi|bina|band'),
    contrast: wholeWords('lekin|magar|par|balki|phir bhi|asal mein|warna|but'),
    extreme: wholeWords('sab|sabse|har|hamesha|kabhi|poora|poori|pehla|pehli|aakhri|sirf|bas'),
    everyday: wholeWords(
      'jab aap|jab tum|har roz|har din|roz|ghar|maa|mummy|papa|bachche|kitchen|kaam|school|chai|khana|family|thak|bhai',
    ),
    reason: wholeWords('kyunki|kyuki|isliye|taaki|jaise|matlab'),
    step: wholeWords('pehle|pehla|doosra|dusra|teesra|phir|uske baad|ek|do|teen|step'),
    instruction: wholeWords('karo|kariye|kijiye|lo|rakho|daalo|dekho|likho|poocho|socho|mat|try'),
    callToAction: wholeWords(
      'follow|save|comment|share|bhejo|bhej do|tag|link|bio|batao|bataiye|batana|subscribe|like|dm',
    ),
    shareAsk: wholeWords('share|bhejo|bhej do|tag|dost ko|bhai ko'),
    slowOpening: wholeWords(
      'namaste|namaskar|hello|hello doston|doston|dosto|hi|aaj hum|is video mein|swagat hai|mera naam',
    ),
  },
  te: {
    joy: wholeWords('ప్రేమ|సంతోషం|సంతోషంగా|ఆనందం|నవ్వు|నవ్వాను|నవ్వింది|అందం|గర్వం|ధన్యవాదాలు|రుచి|ఇష్టం'),
    threat: wholeWords(
      'భయం|ఏడ్చాను|ఏడుపు|కన్నీళ్లు|నొప్పి|పోయింది|పోగొట్టుకున్నాను|చావు|చనిపోయాడు|చనిపోయింది|కోపం|సిగ్గు|తప్పు|ఒంటరి|చెడు|అప్పు|నష్టం|జబ్బు|బాధ|ఓడిపోయాను|అలసట|ప్రమాదం',
    ),
    awe: wholeWords('అద్భుతం|ఆశ్చర్యం|మాయ|వావ్|నమ్మలేకపోయాను|పిచ్చి'),
    filler: wholeWords('అంటే|ఇంకా ఏంటి|వగైరా|నిజం చెప్పాలంటే'),
    hedge: wholeWords('బహుశా|కావచ్చు|అనుకుంటా|కొందరు|రకరకాల|సాధారణంగా'),
    jargon: wholeWords('పరిష్కారాలు|వ్యూహం|ఉత్పాదకత|నాణ్యత|వినూత్న'),
    pointing: wholeWords('ఇది|అది|ఈ|ఆ|ఇవి|అవి|ఇక్కడ|ఇలా|అలా|ఎవరో|ఏదో|ఇదే'),
    openLoop: wholeWords('ఎవరూ చెప్పరు|ఎవరూ|అసలు కారణం|కారణం|రహస్యం|నిజం|వరకు|అకస్మాత్తుగా|తెలిసింది|తర్వాత ఏం|చివరికి|ఆ రోజు'),
    questionWord: wholeWords('ఎందుకు|ఎలా|ఏమి|ఏంటి|ఏం|ఎవరు|ఎప్పుడు|ఎక్కడ|ఎంత|ఎన్ని|తెలుసా'),
    firstPerson: wholeWords('నేను|నాకు|నా|నన్ను|మేము|మాకు|మా|మన|మనం|మనకు'),
    secondPerson: wholeWords('మీరు|మీకు|మీ|మిమ్మల్ని|నువ్వు|నీకు|నీ|నిన్ను'),
    negation: wholeWords('కాదు|లేదు|లేరు|లేకుండా|వద్దు|ఎప్పుడూ|ఎవరూ|ఏమీ|రాదు|కానే'),
    contrast: wholeWords('కానీ|కాని|అయితే|అయినా|నిజానికి|బదులు'),
    extreme: wholeWords('అన్ని|అందరూ|ప్రతి|ఎప్పుడూ|మొత్తం|మొదటి|చివరి|మాత్రమే|చాలా'),
    everyday: wholeWords('ప్రతి రోజు|రోజూ|ఇంట్లో|ఇల్లు|అమ్మ|నాన్న|పిల్లలు|వంట|పని|బడి|టీ|అన్నం|కుటుంబం'),
    reason: wholeWords('ఎందుకంటే|అందుకే|కాబట్టి|ఉదాహరణకు|అంటే'),
    step: wholeWords('మొదట|మొదటి|రెండో|మూడో|తర్వాత|ఒకటి|రెండు|మూడు'),
    instruction: wholeWords('చేయండి|చెయ్యండి|వేయండి|పెట్టండి|చూడండి|రాయండి|అడగండి|తీసుకోండి|వాడండి|వద్దు'),
    callToAction: wholeWords('ఫాలో|సేవ్|కామెంట్|షేర్|పంపండి|ట్యాగ్|లింక్|బయో|చెప్పండి|సబ్‌స్క్రైబ్|లైక్'),
    shareAsk: wholeWords('షేర్|పంపండి|ట్యాగ్|స్నేహితుడికి|ఫ్రెండ్'),
    slowOpening: wholeWords('నమస్తే|నమస్కారం|హలో|హాయ్|ఈ వీడియోలో|ఈ రోజు మనం|స్వాగతం|నా పేరు'),
  },
  'te-Latn': {
    joy: wholeWords(
      'prema|santosham|santoshanga|anandam|navvu|navvanu|andam|garvam|thanks|ruchi|ruchiga|ishtam|bagundi|super|happy',
    ),
    threat: wholeWords(
      'bhayam|edchanu|edupu|noppi|poyindi|poyayi|chachipo*|chavu|kopam|siggu|tappu|thappu|ontari|appu|nashtam|badha|baadha|odipoyanu|alasata|fail|tension|warning',
    ),
    awe: wholeWords('adbhutam|adbhutham|ascharyam|maaya|wow|nammaleka*|pichi|pichhi|mass'),
    filler: wholeWords('ante|basically|actually|literally|okay so|inka enti'),
    hedge: wholeWords('bahusha|kavachu|anukunta|anukuntaa|kondaru|rakarakala|maybe'),
    jargon: wholeWords('solution|strategy|productivity|quality|innovative'),
    pointing: wholeWords('idi|adi|ee|aa|ivi|avi|ikkada|ila|ilaa|ala|alaa|evaro|edo|ide'),
    openLoop: wholeWords(
      'evaru chepparu|evvaru chepparu|evaru|evvaru|asalu karanam|karanam|rahasyam|secret|nijam|varaku|telisindi|tarvata em|tarvatha em|chivariki|aa roju',
    ),
    questionWord: wholeWords(
      'enduku|endhuku|ela|elaa|emi|enti|em|evaru|eppudu|ekkada|entha|enni|telusa|thelusa',
    ),
    firstPerson: wholeWords('nenu|naaku|naku|naa|na|nannu|memu|maaku|maa|mana|manam|manaki'),
    secondPerson: wholeWords('meeru|miru|meeku|miku|mee|mimmalni|nuvvu|nuvu|neeku|niku|nee|ninnu'),
    thirdPerson: wholeWords('vaadu|vadu|aame|ame|vallu|vaallu|aunty|uncle|akka|anna|amma|nanna'),
    negation: wholeWords(
      'kaadu|kadu|ledu|leru|lekunda|vaddu|voddu|eppudu|evaru|emi|raadu|cheyyaku|pettaku|boil cheyyaku',
    ),
    contrast: wholeWords('kaani|kani|kaanee|ayithe|ayina|nijaniki|badulu|but'),
    extreme: wholeWords('anni|andaru|prati|prathi|eppudu|motham|mottham|modati|chivari|matrame|chala|chaala'),
    everyday: wholeWords(
      'prati roju|roju|rojuu|intlo|illu|amma|nanna|pillalu|vanta|pani|badi|tea|chai|annam|kutumbam|hostel|room|pg|warden|college|kettle|fridge',
    ),
    reason: wholeWords('endukante|endhukante|anduke|andhuke|kabatti|udaharanaki|lekapothe'),
    step: wholeWords('modata|modati|first|rendo|moodo|tarvata|tarvatha|okati|rendu|moodu|last'),
    instruction: wholeWords(
      'cheyyi|cheyandi|cheyyandi|veyyi|veyandi|pettu|pettandi|chudu|chudandi|rayi|adugu|teesko|tisko|vaadu|kalupu|vaddu|aagu',
    ),
    callToAction: wholeWords(
      'follow|save|comment|comments|share|pampu|pampandi|tag|link|bio|cheppu|cheppandi|subscribe|like|dm',
    ),
    shareAsk: wholeWords('share|pampu|pampandi|tag|friend ki|roommate ki'),
    slowOpening: wholeWords(
      'namaste|namaskaram|hello|hi|ee video lo|ee roju manam|swagatham|naa peru|na peru',
    ),
  },
  id: {
    joy: wholeWords(
      'cinta|sayang|bahagia|senang|tawa|ketawa|tertawa|senyum|cantik|indah|bangga|peluk|terima kasih|enak|lezat|syukur',
    ),
    threat: wholeWords(
      'takut|nangis|menangis|air mata|sakit|hilang|kehilangan|mati|meninggal|marah|benci|malu|salah|kesalahan|sendiri|sendirian|buruk|rusak|hancur|gagal|utang|hutang|bangkrut|sedih|capek|lelah|bahaya|rugi',
    ),
    awe: wholeWords('hebat|kaget|terkejut|ajaib|wow|nggak percaya|tidak percaya|luar biasa|gila'),
    filler: wholeWords('pokoknya|pada dasarnya|gitu deh|dan lain-lain|dan sebagainya|sih|kayak gitu'),
    hedge: wholeWords('mungkin|barangkali|sepertinya|kayaknya|biasanya|pada umumnya|beberapa|berbagai'),
    jargon: wholeWords('inovatif|solusi|strategi|produktivitas|kualitas|sinergi|optimal'),
    pointing: wholeWords('ini|itu|begini|begitu|di sini|seseorang|sesuatu|inilah|itulah|yang satu ini'),
    openLoop: wholeWords(
      'tidak ada yang|nggak ada yang|gak ada yang|alasan|rahasia|rahasianya|ternyata|sampai|tiba-tiba|yang terjadi|hampir|akhirnya|sebenarnya|hari itu',
    ),
    questionWord: wholeWords('apa|kenapa|mengapa|bagaimana|gimana|siapa|kapan|di mana|berapa|tahukah'),
    firstPerson: wholeWords('aku|saya|gue|gua|kita|kami|ku'),
    secondPerson: wholeWords('kamu|anda|kalian|lo|lu|elo|mu'),
    thirdPerson: wholeWords('dia|mereka|wanita|pria|anak|ibu|ayah'),
    negation: wholeWords('tidak|nggak|gak|ga|enggak|bukan|jangan|belum|tanpa|tak|berhenti'),
    contrast: wholeWords('tapi|tetapi|namun|padahal|malah|justru|sebenarnya|meskipun'),
    extreme: wholeWords('semua|setiap|selalu|paling|ter*|pertama|terakhir|satu-satunya|cuma|hanya'),
    everyday: wholeWords(
      'setiap hari|setiap pagi|tiap hari|di rumah|rumah|ibu|ayah|mama|papa|anak|dapur|kerja|kantor|sekolah|kopi|teh|makan|keluarga|capek|lelah',
    ),
    reason: wholeWords('karena|supaya|agar|misalnya|contohnya|jadi|makanya'),
    step: wholeWords('pertama|kedua|ketiga|lalu|kemudian|langkah|satu|dua|tiga|terakhir'),
    instruction: wholeWords(
      'coba|pakai|ambil|taruh|tulis|potong|campur|cari|lihat|buka|simpan|mulai|tanya|jangan',
    ),
    callToAction: wholeWords(
      'follow|ikuti|simpan|save|komen|komentar|share|bagikan|kirim|tag|link di bio|bio|dm|ceritakan|kasih tahu|beli|pesan',
    ),
    shareAsk: wholeWords('share|bagikan|kirim ke|kirimkan|tag|teman yang'),
    slowOpening: wholeWords(
      'halo|hai|hai semua|selamat datang|di video ini|hari ini kita|hari ini aku|nama saya|selamat pagi',
    ),
  },
};

/** The list of a BCP 47 language, or of its base language; empty where there is none. */
export function cuesOfOtherLanguage(language: string): CueList {
  return BY_LANGUAGE[language] ?? BY_LANGUAGE[language.split('-')[0] ?? ''] ?? {};
}
