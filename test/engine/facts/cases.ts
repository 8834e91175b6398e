/** Own small development set: a source, a script, and which kinds of invention the script holds. */

export interface FactCase {
  readonly language: string;
  readonly source: string;
  readonly text: string;
  /** Kind and a piece of the quote that must be reported; empty for an honest text. */
  readonly invented: readonly (readonly ['number' | 'name' | 'brand' | 'quote' | 'result', string])[];
}

const BAKER =
  'I bake sourdough in Leeds since 2012. I sell 12 loaves a day at 4 pounds each, income was 8 orders a week and now 16. My daughter Aoife helps on Saturdays. I lost 3 starters before Harold. The shop pays 39,400 a year and I spend 19,700 on rent. My teacher told me flour forgives nobody.';
const RIDER =
  'Mera naam Sonu hai, 27 saal, Gurgaon mein rehta hoon. Mahine mein 30,000 kamata hoon, 15,000 kiraya aur petrol. 1,900 chai mein. 41,000 log follow karte hain. Mummy kehti hain paisa ped pe nahi ugta. 2020 mein showroom se nikaal diya.';
const TEACHER_HI =
  'मेरा नाम सुनीता है, मैं जयपुर में रहती हूँ। मैं बारह साल से बच्चों को गणित पढ़ाती हूँ। महीने की फीस 1,900 रुपये है। मेरे पास 40 बच्चे हैं। मेरे पापा कहते थे कि मेहनत का कोई शॉर्टकट नहीं।';
const FARMER =
  'నా పేరు రాజవ్వ. మాది వరంగల్ జిల్లా. మూడెకరాలల్ల మిర్చి వేస్త. లక్షా నలభై వేల అప్పు అయ్యింది. ఎకరానికి పంతొమ్మిది క్వింటాళ్లు తీసిన. కిలో మూడు వందల యాభై. పంతులు సారు ఒక మాట అన్నడు, పురుగును చంపేముందు దాని పేరు తెల్సుకో అని.';
const PLANTS =
  'Soy Nora, de Rosario. Vendo plantas en el garaje de mi vieja. Fui cajera dieciocho años. Se me helaron ciento doce plantas en una noche. Hoy son 58 mil seguidores. El taller es los sábados, vienen ocho personas. De cada diez plantas salvamos seis. Mi mamá dice que la tierra no miente.';
const BRIGADEIRO =
  'Sou a Cleide, de Olinda. Faço brigadeiro desde 2015. Vendo 200 por semana a R$ 3 cada. Minha avó dizia que panela fina queima doce. Comecei com 150 reais. Tenho 12 mil seguidores.';
const WARUNG =
  'Nama saya Sri, dari Solo. Saya jualan nasi liwet sejak 2010. Sehari laku 80 bungkus, harga Rp 12.000. Modal awal 500 ribu. Ibu saya selalu bilang beras harus dicuci dengan sabar. Pengikut saya 25 ribu.';

const make =
  (language: string, source: string) =>
  (text: string, ...invented: FactCase['invented']): FactCase => ({ language, source, text, invented });
const en = make('en', BAKER);
const hl = make('hi-Latn', RIDER);
const hi = make('hi', TEACHER_HI);
const te = make('te', FARMER);
const es = make('es', PLANTS);
const pt = make('pt', BRIGADEIRO);
const id = make('id', WARUNG);

export const FACT_CASES: readonly FactCase[] = [
  en('I sell a dozen loaves a day and my orders doubled.'),
  en('Half my income goes on rent. Almost forty thousand a year, and half of it gone.'),
  en("More than ten years in Leeds. Aoife's Saturdays are the best. Harold is my fourth starter."),
  en('Orders went from eight to sixteen a week. Twice as many, same oven. Never twist the cutter.'),
  en('Four quid a loaf. Twelve loaves. That is forty-eight pounds a day.'),
  en('MY PEOPLE! STOP buying FLOUR! Do NOT knead it! God help you on Monday!'),
  en(
    'Three mistakes everyone makes. One: too hot. Two: too fast. Three: no salt. A hundred times I told you.',
  ),
  en(
    'Want to double your orders? Imagine you sell 500 loaves. Message me the word "loaf". Price is [your price].',
  ),
  en('My teacher said flour forgives nobody. She was right. Second to none, that woman.'),
  en('You tell yourself "I can never bake bread at home" and you give up. One day you will thank me.'),
  en("Why does your loaf sink? Because you're rushing. In English we say patience. I'm telling you, don't."),
  en('I have sold 47 loaves this week.', ['number', '47']),
  en('I started with forty dollars and a borrowed oven.', ['number', 'forty']),
  en('It takes twenty-five minutes. Stir thirty times.', ['number', 'twenty-five'], ['number', 'thirty']),
  en(
    'My customer Priya came back crying. She lives in Manchester.',
    ['name', 'Priya'],
    ['name', 'Manchester'],
  ),
  en('Carlos Mendoza taught me at Stanford University.', ['name', 'Carlos Mendoza'], ['name', 'Stanford']),
  en(
    'I only use KitchenAid and flour from Tesco. I filmed it on my iPhone.',
    ['brand', 'KitchenAid'],
    ['brand', 'Tesco'],
    ['brand', 'iPhone'],
  ),
  en(
    'I ordered it on Amazon, then downloaded an app called Crumbly.',
    ['brand', 'Amazon'],
    ['brand', 'Crumbly'],
  ),
  en('My neighbour told me, "this is the best bread in the whole street".', ['quote', 'best bread']),
  en('One woman wrote to me saying my bread saved her marriage.', ['quote', 'saved her marriage']),
  en('My grandmother always said bread is a prayer you can eat.', ['quote', 'prayer']),
  en('As Einstein says, simplicity is everything.', ['quote', 'simplicity'], ['name', 'Einstein']),
  en(
    'My students all passed. The video went viral and I won an award.',
    ['result', 'students all passed'],
    ['result', 'viral'],
    ['result', 'won an award'],
  ),
  en('I lost 12 kilos in a month eating this bread.', ['result', 'lost 12 kilos'], ['number', '12']),
  en(
    'It works every time, guaranteed. Studies show sourdough heals the gut.',
    ['result', 'works every time'],
    ['result', 'Studies show'],
  ),
  en('We tripled our followers and sold out in ten minutes.', ['result', 'tripled'], ['result', 'sold out']),
  en(
    'Doctors recommend it. I am a certified nutritionist, featured in Vogue.',
    ['result', 'Doctors recommend'],
    ['result', 'certified'],
    ['result', 'featured'],
  ),
  en('Thousands of people bought it and my clients doubled their income.', ['result', 'clients doubled']),

  hl('Bhai sun, mahine mein tees hazaar kamata hoon. Aadha kiraya aur petrol mein. Chai mein unnees sau.'),
  hl('Ikatalis hazaar log hain. Gurgaon mein rehna aasan nahi. Sonu bhai bol raha hai, kar do hisaab.'),
  hl('Sau baar bola hai, pehle jod lo. Mummy ke saath baith ke likho. Somvaar ko shuru karo.'),
  hl('Mummy kehti hain paisa ped pe nahi ugta. Ek cheez yaad rakhna. Karna mushkil nahi hai.'),
  hl('Maine saade teen hazaar bachaye pehle mahine mein.', ['number', 'saade teen hazaar']),
  hl('Dhai lakh ka loan liya tha.', ['number', 'Dhai lakh']),
  hl('Mera dost Rakesh Noida mein rehta hai.', ['name', 'Rakesh'], ['name', 'Noida']),
  hl('Zomato aur paytm dono use karo.', ['brand', 'Zomato'], ['brand', 'paytm']),
  hl('Mere boss ne kaha ki tu kabhi ameer nahi banega.', ['quote', 'tu kabhi ameer']),
  hl(
    'Meri income double ho gayi. Ye tareeka har baar kaam karta hai, guaranteed.',
    ['result', 'income double'],
    ['result', 'har baar kaam karta'],
  ),
  hl('Meri reel viral ho gayi aur mujhe award mila.', ['result', 'viral'], ['result', 'award']),

  hi('मैं बारह साल से जयपुर में बच्चों को पढ़ाती हूँ। महीने के उन्नीस सौ रुपये, बस।'),
  hi('चालीस बच्चे हैं मेरे पास। सुनीता दीदी कहते हैं सब मुझे। तीन बातें याद रखो। सौ बार समझाया है।'),
  hi('एक दिन में १९०० नहीं, महीने में। एक दर्जन साल हो गए। पापा कहते थे, मेहनत का कोई शॉर्टकट नहीं।'),
  hi('मेरे पास मुश्किल से तीन हज़ार बच्चे हैं।', ['number', 'तीन हज़ार']),
  hi('मैंने ढाई लाख कमाए।', ['number', 'ढाई लाख']),
  hi('मेरी सहेली प्रिया दिल्ली में रहती है।', ['name', 'प्रिया'], ['name', 'दिल्ली']),
  hi('डॉक्टर मेहरोत्रा ने मुझे बुलाया। फ्लिपकार्ट से किताब मंगाई।', ['name', 'मेहरोत्रा'], ['brand', 'फ्लिपकार्ट']),
  hi('एक माँ ने मुझे लिखा कि आपने मेरी बेटी की ज़िंदगी बदल दी।', ['quote', 'बेटी']),
  hi(
    'मेरे सारे बच्चे पास हो गए। यह तरीका हर बार काम करता है, गारंटी है।',
    ['result', 'पास हो गए'],
    ['result', 'गारंटी'],
  ),
  hi('रिसर्च बताती है कि गणित से दिमाग तेज़ होता है। मुझे पुरस्कार मिला।', ['result', 'रिसर्च'], ['result', 'पुरस्कार']),

  te('మూడు ఎకరాల మిర్చి నాది. రాజవ్వకు తెల్సు బిడ్డా. కిలో మూడు వందల యాభై.'),
  te('లక్ష నలభై వేల అప్పు. ఎకరానికి 19 క్వింటాళ్లు. వరంగల్ల ఉంట. ఒక్క మాట చెప్త, మూడు విషయాలు గుర్తు పెట్టుకో.'),
  te('నేను ముప్పై ఏండ్ల సంది చేస్తున్న. ఐదు వందలు పెట్టిన.', ['number', 'ముప్పై'], ['number', 'ఐదు వందలు']),
  te('మా పక్కింటి మల్లేష్ గారు విజయవాడలో ఉంటరు.', ['name', 'మల్లేష్'], ['name', 'విజయవాడ']),
  te('సింజెంటా మందు కొట్టిన. అమెజాన్ లో కొన్న.', ['brand', 'సింజెంటా'], ['brand', 'అమెజాన్']),
  te('మా నాన్న ఎప్పుడూ భూమి అమ్మకు ద్రోహం చేయకు అని చెప్పేవాడు.', ['quote', 'భూమి']),
  te(
    'నా ఆదాయం రెట్టింపు అయ్యింది. నాకు అవార్డు వచ్చింది. వీడియో వైరల్ అయ్యింది.',
    ['result', 'రెట్టింపు'],
    ['result', 'అవార్డు'],
    ['result', 'వైరల్'],
  ),

  es('Dieciocho años de cajera. ¿Sabés cuántas se me helaron? ¡112! En una noche. Mala mano no existe.'),
  es(
    'Casi sesenta mil personas me siguen. Salvamos el 60 % de las plantas. Los sábados en Rosario, con mi mamá Elvira no, con Nora.',
    ['name', 'Elvira'],
  ),
  es(
    'Tres cosas tenés que saber. Mil gracias. Mi mamá dice que la tierra no miente. ¿Y si se seca? Vos tomás mate.',
  ),
  es('Gané veintisiete mil doscientos pesos el primer mes.', ['number', 'veintisiete mil doscientos']),
  es('Mi amiga Carolina vive en Córdoba.', ['name', 'Carolina'], ['name', 'Córdoba']),
  es(
    'La compré en Mercado Libre y uso tierra marca Verdín.',
    ['brand', 'Mercado Libre'],
    ['brand', 'Verdín'],
  ),
  es('Una clienta me escribió: "gracias a vos mi casa es una selva".', ['quote', 'gracias a vos']),
  es('Mi abuelo siempre decía que el agua es del que la cuida.', ['quote', 'agua']),
  es(
    'Dupliqué mis ventas y el video se hizo viral. Funciona siempre, garantizado.',
    ['result', 'Dupliqué mis ventas'],
    ['result', 'viral'],
    ['result', 'Funciona siempre'],
  ),
  es(
    'Los estudios demuestran que las plantas curan. Gané un premio.',
    ['result', 'estudios demuestran'],
    ['result', 'premio'],
  ),

  pt('Duzentos brigadeiros por semana, três reais cada. São seiscentos reais. Mais de dez anos de panela.'),
  pt(
    'Doze mil seguidores! Comecei com cento e cinquenta reais em Olinda. Minha avó dizia: panela fina queima doce.',
  ),
  pt(
    'Meia dúzia de receitas e quarenta e sete clientes.',
    ['number', 'Meia dúzia'],
    ['number', 'quarenta e sete'],
  ),
  pt(
    'Minha amiga Fernanda, de Recife, usa Nestlé.',
    ['name', 'Fernanda'],
    ['name', 'Recife'],
    ['brand', 'Nestlé'],
  ),
  pt('Uma cliente me disse que nunca comeu nada igual.', ['quote', 'nunca comeu']),
  pt(
    'Meu faturamento dobrou, o vídeo viralizou e ganhei um prêmio.',
    ['result', 'faturamento dobrou'],
    ['result', 'viralizou'],
    ['result', 'prêmio'],
  ),

  id('Delapan puluh bungkus sehari, dua belas ribu satu. Lebih dari sepuluh tahun di Solo.'),
  id('Modal setengah juta saja. Ibu bilang beras harus dicuci dengan sabar. Tiga langkah mudah.'),
  id('Dua ratus ribu seminggu, tiga puluh karyawan.', ['number', 'Dua ratus ribu'], ['number', 'tiga puluh']),
  id(
    'Teman saya Dewi di Bandung beli lewat Shopee.',
    ['name', 'Dewi'],
    ['name', 'Bandung'],
    ['brand', 'Shopee'],
  ),
  id('Pelanggan saya bilang ini nasi paling enak di dunia.', ['quote', 'paling enak']),
  id(
    'Omzet saya naik dua kali lipat, videonya viral, dan saya menang penghargaan. Dijamin berhasil.',
    ['result', 'Omzet'],
    ['result', 'viral'],
    ['result', 'penghargaan'],
    ['result', 'Dijamin'],
  ),
];
