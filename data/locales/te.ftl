### క్రియేటర్ చదివేదంతా. సులభమైన మాటలు.

## The bot itself, as a platform shows it

bot-description = నేను మీ సొంత గొంతులో Instagram Reel స్క్రిప్ట్‌లు రాస్తాను. మీ కథ చెప్పండి, మీ స్క్రిప్ట్‌లు ఒకటి నుంచి మూడు పంపండి, 15 నుంచి 90 సెకన్ల స్క్రిప్ట్ అడగండి. మూడు రాసి మంచిది ఎంచుతాను, ప్రతి భాగానికి స్కోరు, ఎక్కువలో ఎక్కువ ఐదు హ్యాష్‌ట్యాగ్‌లు ఇస్తాను. మీ గురించి ఏదీ కల్పించను. /privacy ఏం దాచుతానో చెబుతుంది, /forget చెరిపేస్తుంది.
bot-short-description = మీ సొంత గొంతులో Reel స్క్రిప్ట్‌లు, నిజాయితీ గల స్కోర్లతో.

## First message and onboarding

first-what = నమస్తే! మీరు మాట్లాడినట్టే ఉండే Reel స్క్రిప్ట్‌లు రాస్తాను. మీ కథ చెప్పండి, మీ స్క్రిప్ట్‌లు చూపించండి. తర్వాత ఒక అంశం ఇవ్వండి, మాటలు నేను రాస్తాను.
first-sample-title = ఒక నమూనా, ఇంట్లో కేకులు చేసేవారి కోసం, 15 సెకన్లు:
first-sample = నా మొదటి కేకు వెన్న ఖర్చు కంటే తక్కువకే అమ్మాను. నా గంటలు లెక్కపెట్టమని ఎవరూ చెప్పలేదు. ఇప్పుడు ధర చెప్పే ముందు మూడు విషయాలు రాసుకుంటాను: ఏం కొన్నాను, ఎంతసేపు బేక్ చేశాను, ఎంత దూరం వెళ్లాను. తర్వాత కలుపుతాను. మీ తర్వాతి ఆర్డర్ కోసం దీన్ని సేవ్ చేసుకోండి.
first-sample-score = ప్రతి స్క్రిప్ట్‌తో నిజాయితీ గల స్కోర్లు, వాటిని తెచ్చిన మాటలు, ఎక్కువలో ఎక్కువ ఐదు హ్యాష్‌ట్యాగ్‌లు, ఒక క్యాప్షన్ వస్తాయి.
first-privacy-own = మీ మాటలు ఈ బాట్ దగ్గరే ఉంటాయి, ఇంకెవరికీ వెళ్లవు, /forget అన్నీ చెరిపేస్తుంది.
first-privacy-model = మీ మాటలు ఈ బాట్ దగ్గరే ఉంటాయి, మీ కోసం రాయడానికి ఒక భాషా మోడల్ వాటిని చదువుతుంది, /forget అన్నీ చెరిపేస్తుంది.
ask-name = మిమ్మల్ని ఏమని పిలవాలి?
button-call-me = నేను { $name }
button-skip-all = వదిలేయి, ఒకటి రాసేయి
ask-story = కలవడం సంతోషం, { $name }. మీ కథ చెప్పండి: మీరు ఎవరు, ఏం చేస్తారు, ఎవరి కోసం. కొన్ని వాక్యాలు చాలు. ఫైల్ లేదా చాలా మెసేజ్‌లు కూడా పంపవచ్చు.
ask-story-audience = ధన్యవాదాలు, దాచుకున్నాను. ఒక ప్రశ్న: మీరు వీడియోలు ఎవరి కోసం చేస్తారు, వాళ్లకు ఏది కష్టం?
ask-story-moment = ధన్యవాదాలు, దాచుకున్నాను. ఒక ప్రశ్న: మీరు మొదలుపెట్టడానికి ఏం జరిగింది? ఆ క్షణాన్ని రెండు మూడు వాక్యాల్లో చెప్పండి.
ask-story-detail = ధన్యవాదాలు, దాచుకున్నాను. ఒక ప్రశ్న: పోయిన వారం మీ పనిలో ఏం చేశారు, ఏది బాగా రాలేదు లేదా బాగా వచ్చింది?
kept-as-story = దాన్ని మీ కథలో దాచుకున్నాను.
correction-kept = థాంక్స్, అది సరిచేశాను.
wanted-kept = మీరు అడిగిన స్క్రిప్ట్ గుర్తుంది. తర్వాత అదే రాస్తాను.
story-kept = ధన్యవాదాలు, { $name }. మీ కథ దాచుకున్నాను ({ $words ->
    [one] ఒక పదం
   *[other] { $words } పదాలు
}).
ask-examples = ఇప్పుడు మీరు ఎలా మాట్లాడతారో చూపించండి: మీ స్క్రిప్ట్‌లు 1 నుంచి 3 పంపండి, ఫైల్‌గా (PDF, Word, టెక్స్ట్) లేదా ఇక్కడ అతికించి. ఇంకా లేవా? వదిలేయి నొక్కండి.
ask-more-examples = { $count ->
    [one] నా దగ్గర ఒక ఉదాహరణ ఉంది.
   *[other] నా దగ్గర { $count } ఉదాహరణలు ఉన్నాయి.
} ఇంకొకటి పంపండి, లేదా అయింది నొక్కండి.
pasted-example = అతికించిన స్క్రిప్ట్ { $number }
example-known = అది నా దగ్గర ఇప్పటికే ఉంది.
button-was-story = అది నా కథ
still-reading = మీ ఫైల్ ఇంకా చదువుతున్నాను. చదవగానే నేనే ముందుకు వెళ్తాను.
building-persona = { $count ->
    [0] మీ కథ చదువుతున్నాను. ఒక నిమిషం వరకు పడుతుంది.
    [one] మీ కథ, మీ ఉదాహరణ చదువుతున్నాను. ఒక నిమిషం వరకు పడుతుంది.
   *[other] మీ కథ, మీ { $count } ఉదాహరణలు చదువుతున్నాను. ఒక నిమిషం వరకు పడుతుంది.
}
persona-kept = { $count ->
    [0] మీ కథ భద్రంగా ఉంది. మళ్లీ ప్రయత్నించనా?
    [one] మీ కథ, మీ ఉదాహరణ భద్రంగా ఉన్నాయి. మళ్లీ ప్రయత్నించనా?
   *[other] మీ కథ, మీ { $count } ఉదాహరణలు భద్రంగా ఉన్నాయి. మళ్లీ ప్రయత్నించనా?
}
not-known-yet = మీరు నాకు ఇంకా తెలియదు. ముందు మీ కథ చెప్పండి, లేదా నన్ను నేరుగా ఒక స్క్రిప్ట్ రాయనివ్వండి.
button-introduce = నా కథ చెబుతాను
welcome-back = మళ్లీ స్వాగతం, { $name }. ఏం చేద్దాం?

## Files

file-read = { $file } చదివాను ({ $words ->
    [one] ఒక పదం
   *[other] { $words } పదాలు
}).
file-truncated = చాలా పెద్దది, అందుకే మొదటి 50,000 అక్షరాలు దాచుకున్నాను.
files-too-many = మొదటి { $count } ఫైళ్లు తీసుకున్నాను. మిగతావి తర్వాత పంపండి.
files-read = { $count } ఫైళ్లు చదివాను ({ $words } పదాలు).
file-refused = { $file }: { $reason }
files-too-late = మీరు వేరే పనికి వెళ్లారు, అందుకే దీన్ని వాడలేదు. కావాల్సిన చోట మళ్లీ పంపండి.

## Errors: what is wrong, and what to do

error-rateLimited = రాసే సర్వీస్ బిజీగా ఉంది. ఒక నిమిషంలో మళ్లీ ప్రయత్నించండి.
error-quotaExceeded = రాసే సర్వీస్ కోటా అయిపోయింది. తర్వాత మళ్లీ ప్రయత్నించండి.
error-unavailable = నాకు కావాల్సిన సర్వీస్ అందలేదు. కొన్ని నిమిషాల్లో మళ్లీ ప్రయత్నించండి.
error-timeout = చాలా సమయం పట్టింది, అందుకే ఆపేశాను. మళ్లీ ప్రయత్నించండి.
error-invalidOutput = రాసే సర్వీస్ పంపింది వాడలేకపోయాను. మళ్లీ ప్రయత్నించండి.
error-wrongLanguage = రాసే సర్వీస్ రెండుసార్లూ ఆ భాషలో జవాబు ఇవ్వలేదు. మీ స్క్రిప్ట్ అలాగే ఉంది. మళ్లీ అడగండి, లేదా వేరే భాష చెప్పండి.
error-refused = రాసే సర్వీస్ ఈ అంశం మీద రాయలేదు. వేరే మాటల్లో చెప్పండి.
error-notConnected = దీనికి భాషా మోడల్ కావాలి, ఏదీ కలపలేదు. దయచేసి టైప్ చేయండి.
rewrite-needs-model = భాషా మోడల్ లేకుండా ఇవి మాత్రమే చేయగలను: ఇంకో విధంగా, చిన్నగా లేదా పొడవుగా, కొత్త హుక్ లేదా ముగింపు. మీరే మార్చాలంటే, స్క్రిప్ట్‌కు జవాబుగా మీ మాటలు పంపండి.
rewrite-else = నేను ఏం మార్చగలనో బటన్ల మీద ఉంది.
rewrite-no-other = మీరు చెప్పినదానిలో మరొకటి దొరకలేదు. ఈ అంశం గురించి ఇంకొంచెం చెప్పి మళ్లీ అడగండి, లేదా స్క్రిప్ట్‌కు జవాబుగా మీ మాటలు పంపండి.
rewrite-length-end = ఇది ఇప్పటికే అంత ఉంది. స్క్రిప్ట్‌లు 15, 30, 45, 60 లేదా 90 సెకన్లు ఉంటాయి.
error-limitReached = ఈ రోజు పరిమితి అయింది. అర్ధరాత్రి UTCకి మళ్లీ మొదలవుతుంది.
error-badInput = దాన్ని వాడలేకపోయాను. చూసి మళ్లీ పంపండి.
error-notFound = ఆ స్క్రిప్ట్ ఇప్పుడు దొరకడం లేదు. ఏం ఉన్నాయో /history లో చూడండి.
error-cancelled = ఆపేశాను.
error-blocked = ఈ చాట్‌లో రాయడానికి నాకు అనుమతి లేదు.
error-misconfigured = నా వైపు ఏదో సెట్టింగ్ తప్పుగా ఉంది. ఈ బాట్ నడిపేవారికి చెప్పండి.
error-storeFailed = దాన్ని దాచలేకపోయాను. ఒక నిమిషంలో మళ్లీ పంపండి.
error-empty = ఈ ఫైల్‌లో టెక్స్ట్ లేదు. టెక్స్ట్ ఉన్నది పంపండి, లేదా టెక్స్ట్ ఇక్కడ అతికించండి.
error-tooLarge = ఈ ఫైల్ చాలా పెద్దది. 10 MB కంటే చిన్నది పంపండి, లేదా టెక్స్ట్ ఇక్కడ అతికించండి.
error-encrypted = ఈ ఫైల్‌కు పాస్‌వర్డ్ ఉంది. పాస్‌వర్డ్ లేకుండా పంపండి, లేదా టెక్స్ట్ ఇక్కడ అతికించండి.
error-scanned = ఈ ఫైల్‌లో పేజీల ఫోటోలు ఉన్నాయి, టెక్స్ట్ లేదు. టెక్స్ట్ ఉన్నది పంపండి, లేదా టెక్స్ట్ ఇక్కడ అతికించండి.
error-damaged = ఈ ఫైల్ పాడైంది, తెరవలేకపోయాను. మళ్లీ సేవ్ చేసి పంపండి, లేదా టెక్స్ట్ ఇక్కడ అతికించండి.
error-unsupported = ఇలాంటి ఫైల్ చదవలేను. PDF, Word, ODT, RTF లేదా టెక్స్ట్ పంపండి, లేదా టెక్స్ట్ ఇక్కడ అతికించండి.
error-tooSlow = ఈ ఫైల్ చదవడానికి చాలా సమయం పట్టింది. సులభమైనది పంపండి, లేదా టెక్స్ట్ ఇక్కడ అతికించండి.
error-unsafe = ఈ ఫైల్ తెరవడం సురక్షితం కాదు. టెక్స్ట్ ఇక్కడ అతికించండి.
error-missing = ఈ ఫైల్ డౌన్‌లోడ్ కాలేదు. మళ్లీ పంపండి.
nothing-lost = దాచినది ఏదీ పోలేదు.

## What every conversation answers

cancelled = ఆపేశాను. దాచినది అలాగే ఉంటుంది.
stopped-one = అది ఆపేశాను. మిగతాది కొనసాగుతుంది.
stopped-none = అది ఇప్పటికే అయిపోయింది.
cancelled-dropped = ఆపాను. ఇక్కడ చెప్పినవి దాచలేదు; /start తో మళ్లీ మొదలవుతుంది.
cancelled-kept = ఆపాను. మీరు చెప్పింది దాచి ఉంచాను. కొనసాగించడానికి బటన్ నొక్కండి లేదా /start పంపండి.
cancelled-drop = తీసేయి
nothing-open = ఇప్పుడు ఏదీ తెరిచి లేదు.
leave-question = మనం మీ కథ మధ్యలో ఉన్నాం. ఇప్పుడు వెళ్తే మీరు చెప్పింది పోతుంది. ఉంటారా, వెళ్తారా?
leave-stay = ఉంటాను
leave-go = వెళ్తాను
left-open = నిన్న దీన్ని తెరిచి వదిలేశారు. కొనసాగిద్దామా, మళ్లీ మొదలుపెడదామా?
left-open-continue = కొనసాగించు
left-open-restart = మళ్లీ మొదలుపెట్టు
left-open-drop = మూసేయి
no-file-here = ఇక్కడ ఫైల్ వాడలేను.
cannot-hear = ఇక్కడ వాయిస్ మెసేజ్‌లు వినలేను. దయచేసి టైప్ చేయండి.
cannot-watch = ఇక్కడ వీడియోలు చూడలేను. దయచేసి టైప్ చేయండి.
cannot-use = నేను టెక్స్ట్, డాక్యుమెంట్లు మాత్రమే చదవగలను. దయచేసి టైప్ చేయండి.
old-button = ఆ బటన్ పాత మెసేజ్‌ది, ఇప్పుడు పని చేయదు.
unknown-command = ఆ కమాండ్ నాకు తెలియదు. /help జాబితా చూపిస్తుంది.
not-understood = క్షమించండి, అది ఇక్కడ అర్థం కాలేదు.
one-moment = ఒక్క క్షణం.
form-reset = నన్ను అప్‌డేట్ చేశారు, అందుకే తెరిచినది మూయాల్సి వచ్చింది. దాచినది అలాగే ఉంది. దయచేసి మళ్లీ మొదలుపెట్టండి.
form-broken = నా వైపు ఏదో తేడా వచ్చింది, అందుకే తెరిచినది మూసేశాను. దాచినది అలాగే ఉంది. దయచేసి మళ్లీ మొదలుపెట్టండి.
not-your-button = ఆ బటన్ వేరొకరిది. మీరే నాకు రాయండి, మీ బటన్లు మీకు వస్తాయి.
direct-closed = మీ జవాబు సిద్ధంగా ఉంది, కానీ మీకు నేరుగా మెసేజ్ పంపలేకపోతున్నాను. ఇక్కడే /history లేదా /profile వాడండి: మీకు మాత్రమే కనిపిస్తుంది.
file-too-large-here = ఫైల్ 10 MB కంటే పెద్దది, Discord అంత పెద్దది పంపనివ్వదు. ఈ బాట్ నడిపేవారు దాన్ని మీ కోసం తీసి ఇవ్వగలరు.

## Buttons

button-cancel = రద్దు చేయి
button-stop = ఆపు
button-skip = వదిలేయి
button-any = మీరే ఎంచుకోండి
button-done = అయింది
button-try-again = మళ్లీ ప్రయత్నించు
button-write = స్క్రిప్ట్ రాయి
button-profile = నా ప్రొఫైల్
button-history = నా స్క్రిప్ట్‌లు
button-correct = ఏదైనా సరిదిద్దు
button-add-examples = ఉదాహరణలు చేర్చు
button-undo = వెనక్కి తీసుకో
button-fill = ఖాళీలు నింపు
button-another = ఇంకో విధంగా
button-shorter = చిన్నగా
button-longer = పొడవుగా
button-new-hook = కొత్త హుక్
button-new-cta = కొత్త ముగింపు
button-variants = రెండు హుక్‌లు (A/B)
button-good = బాగుంది
button-not-me = ఇది నేను కాదు
button-export = ఎక్స్‌పోర్ట్
button-posted = పోస్ట్ చేశాను
button-copy-hashtags = హ్యాష్‌ట్యాగ్‌లు కాపీ
button-copy-caption = క్యాప్షన్ కాపీ
button-star = స్టార్ పెట్టు
button-unstar = స్టార్ తీసేయి
button-rename = పేరు మార్చు
button-delete = తొలగించు
button-newer = కొత్తవి
button-older = పాతవి
button-filter = ఫిల్టర్
button-score = స్కోరు ఇవ్వు
button-as-example = నా ఉదాహరణగా ఉంచు
button-write-about = దీనిపై స్క్రిప్ట్ రాయి
button-nothing = ఏమీ వద్దు, ధన్యవాదాలు

## Asking for a script

ask-topic = స్క్రిప్ట్ దేని గురించి? ఒక వాక్యం చాలు.
ask-topic-example = అంతా ఒకే వరుసలో చెప్పవచ్చు: నా మొదటి కస్టమర్ ఎలా పోయారు, 45 సెకన్లు
ask-seconds = ఎంత పొడవు ఉండాలి? అంశం: { $topic }
other-seconds = { $seconds } సెకన్లకు రాయలేను. 15, 30, 45, 60 లేదా 90కి రాస్తాను.
ask-type = ఎలాంటి స్క్రిప్ట్?
ask-requirements = ప్రత్యేకంగా ఏదైనా ఉందా? వాడాల్సిన మాటలు, ఒక వస్తువు, ఆఫర్, వద్దనుకునేది. లేదా వదిలేయి నొక్కండి.
request-seconds = { $seconds } సె
type-educational = నేర్పేది
type-inspirational = స్ఫూర్తినిచ్చేది
type-entertaining = సరదాగా
type-storytelling = కథ
type-promotional = ప్రచారం
type-behind-the-scenes = తెర వెనుక
type-myth-busting = అపోహలు తొలగించేది
type-tutorial = ట్యుటోరియల్
platform-reels = Reels కోసం
platform-tiktok = TikTok కోసం
platform-shorts = Shorts కోసం
goal-reach = కొత్తవారిని చేరడానికి
goal-saves = సేవ్‌ల కోసం
goal-sales = అమ్మడానికి
goal-followers = ఫాలోయర్ల కోసం
urgency-urgent = అత్యవసరం
urgency-trending = ట్రెండింగ్
writing-now = రాస్తున్నాను: { $topic } ({ $what }).
several-started = { $count } స్క్రిప్ట్‌లు, ఒకదాని తర్వాత ఒకటి:
writing-with = మీరు చెప్పింది వాడుతున్నాను: { $told }
writing-defaults = మీరు చెప్పనివి నేను ఎంచుకున్నాను. మీరే ఎంచుకోవాలంటే ఇలా రాయండి: ఇంటి రొట్టె గురించి 60 సెకన్ల స్ఫూర్తి రీల్ రాయండి
writing-urgent = అత్యవసరం: ఇది ముందుకు వెళ్తుంది, రెండో విడత వదిలేస్తాను.
writing-without-persona = మీరు నాకు ఇంకా తెలియదు, అందుకే ఇది మీలా వినిపించదు. /start దాన్ని మారుస్తుంది.
request-kept = మీరు అడిగింది గుర్తుంది: { $topic }
request-again = మీరు అడిగింది గుర్తుంది. మళ్లీ ప్రయత్నించు నొక్కండి, లేదా ఎప్పుడైనా ఈ వరుస పంపండి:

## The result

script-length = { $words ->
    [one] ఒక పదం
   *[other] { $words } పదాలు
}, సుమారు { $seconds } సె.
script-quality = నాణ్యత { $score }/100.
personalization = మీలా: { $score }/100.
personalization-low = (ఖచ్చితం కాదు: మీ ఉదాహరణలు తక్కువ లేదా చిన్నవి.)
personalization-unknown = మీలా: అంకె లేదు, ఎందుకంటే మీ ఉదాహరణ స్క్రిప్ట్‌లు నా దగ్గర లేవు.
too-close = రెండు హుక్‌లు సమానంగా వచ్చాయి, రెండూ ప్రయత్నించండి:
variants-title = ఒక స్క్రిప్ట్, రెండు హుక్‌లు:
variants-body = ఏ హుక్ తర్వాతైనా వచ్చేది ఇదే:
variants-how = రెండూ తీయండి, రెండూ పోస్ట్ చేయండి. ఏది గెలిచిందో /results అడుగుతుంది, దాని నుంచి నేర్చుకుంటాను.
button-posted-side = { $letter } పోస్ట్ చేశాను
ask-pair = ఒకే స్క్రిప్ట్‌కు రెండు హుక్‌లు. ఏది గెలిచింది? { $title }
button-side-won = { $letter } గెలిచింది
button-sides-even = తేడా లేదు
pair-won = రాసుకున్నాను: హుక్ { $letter } గెలిచింది. ఇక అలా ఎక్కువగా మొదలుపెడతాను.
pair-even = రాసుకున్నాను: రెండింటికీ తేడా లేదు.
blanks = నేను విషయాలు కల్పించను. ఈ ఖాళీలు నింపండి:
viral-overall = వైరల్ పరీక్ష: { $score }/100, { $band }.
viral-fix = ముందు ఇది సరిచేయండి: { $dimension }. { $suggestion }
viral-details = వైరల్ పరీక్ష, ఒక్కో అంశం
viral-not-calibrated = ఈ అంకెలు ఈ భాషకు సరిచూడలేదు.
viral-trends-seen = ట్రెండ్‌ను మీరు వెతికిన లేదా అతికించిన పోస్టులతోనే కొలిచాను; కొత్తది { DATETIME($date, dateStyle: "medium") } న చూసింది.
viral-limits = ఇది ఒకే విషయం చెప్పే తీరులను పోలుస్తుంది. మీ ఖాతా, సమయం, వీడియో దీనికి కనిపించవు.
viral-not-calibrated-for = ఈ అంకెలు ఈ భాషకు సరిచూడలేదు: { $language }.
viral-track = ఇది ఒకే విషయం చెప్పే తీరులను పోలుస్తుంది. ముందు చూడని ఇంగ్లీష్ హెడ్‌లైన్ల { $cases } స్పష్టమైన పోలికల్లో ఎక్కువ అంకె వచ్చినది { $percent } % సార్లు గెలిచింది. మీ ఖాతా, సమయం, వీడియో దీనికి కనిపించవు.
viral-weights = ఈ పనికి ఎక్కువగా లెక్కలోకి వచ్చేవి: { $heaviest }.
viral-own = మీ { $posts } ఫలితాల ప్రకారం.
viral-own-none = ఈ అంకెలకు, మీ { $posts } ఫలితాలకు మధ్య ఇంకా స్పష్టమైన సంబంధం లేదు, అందుకే అందరికీ లాగే లెక్కిస్తాను.
language-tag = te
band-weak = బలహీనం
band-ordinary = మామూలు స్క్రిప్ట్‌లా ఉంది
band-strong = బలంగా ఉంది
fix-no-words = మొదటి వాక్యం రాయండి: చూడటానికి ఇంకా ఒక్క మాటా లేదు.
fix-slow-opening = “{ $about }” తర్వాత నుంచి మొదలుపెట్టండి: మొదటి మాటే కథలోది కావాలి.
fix-jargon = “{ $about }” అనేది ఇంట్లో వాళ్లకు చెప్పినట్టు చెప్పండి.
fix-thin-hook = మొదటి వాక్యంలో ఇంకో విషయం చేర్చండి: ఎవరు, ఏం మారింది, లేదా ఎంత ఖర్చయింది.
fix-open-on-turn = తేడా వచ్చిన, మారిన లేదా మీరు ఆశ్చర్యపోయిన క్షణంతో మొదలుపెట్టండి, కారణం తర్వాత చెప్పండి.
fix-person-in-hook = మొదటి వాక్యంలో ఒక మనిషిని తీసుకురండి: ముందు వాళ్లు ఏమన్నారు లేదా ఏం చేశారు, అర్థం తర్వాత.
fix-slow-curiosity = “{ $about }” తీసేసి కథ ముగింపుతో మొదలుపెట్టండి, అక్కడికి ఎలా వచ్చిందో అప్పుడే చెప్పకండి.
fix-no-gap = మొదటి వాక్యంలో ఫలితం చెప్పండి, కారణం తర్వాతకు ఉంచండి.
fix-early-answer = జవాబు త్వరగా వచ్చేస్తోంది: కనీసం రెండు వాక్యాల తర్వాత చెప్పండి.
fix-no-feeling = ఎలా అనిపించిందో, లేదా ఏం పోయి ఉండేదో, ఒక్క మామూలు మాటలో చెప్పండి.
fix-late-feeling = “{ $about }” ఉన్న వాక్యాన్ని మొదటికి దగ్గరగా తీసుకురండి.
fix-no-situation = చూసేవారు అనుభవించిన క్షణంలో పెట్టండి: ఒక చోటు, ఒక సమయం, అక్కడ ఎవరున్నారు.
fix-no-you = ఒక వాక్యం నేరుగా చూసేవారితో చెప్పండి: “జనం” బదులు “మీరు”.
fix-no-admission = హుక్ తర్వాత వెంటనే, అందరూ చేసి ఎవరూ చెప్పని చిన్న విషయం ఒప్పుకోండి.
fix-empty-words = “{ $about }” లాంటి మాటలు తీసేసి, అక్కడ మీ అంకె, కొలత లేదా ఒక పని పెట్టండి.
fix-no-figure = ఒక కచ్చితమైన కొలత, సమయం లేదా ధర చెప్పండి, అడగకుండానే చేయగలిగేలా.
fix-no-step = ఒక మామూలు వాక్యాన్ని పనిగా మార్చండి: ఏం చేయాలి, దేనితో, ఎంత లేదా ఎంతసేపు.
fix-breathless = “{ $about }” ను రెండు మూడు వాక్యాలుగా విడదీయండి: ఒకే ఊపిరిలో { $seconds } సెకన్లు పడుతుంది.
fix-choppy = ఒక వాక్యం కొంచెం పొడవుగా ఉండనివ్వండి: ఇప్పుడు అన్నీ మరీ చిన్నవి.
fix-monotone = పొడవైన వాక్యం తర్వాత రెండు మూడు మాటల వాక్యం పెట్టండి.
fix-long-sentence = “{ $about }” ను మూడో వంతు తగ్గించండి.
fix-nobody-to-send = ఇది ఎవరి కోసమో చెప్పండి: జనం వారికే పంపుతారు.
fix-no-quotable-line = విడిగా మెసేజ్‌లా పంపగలిగే ఒక వాక్యం పెట్టండి: ఒక అభిప్రాయం లేదా ఫలితం, పది మాటల లోపు.
fix-no-ask = చివర ఒకే పని చెప్పండి: దేనికి సేవ్ చేయాలి, ఎవరికి పంపాలి, లేదా ఏం జవాబివ్వాలి.
fix-many-asks = ఒకే పని ఉంచండి, “{ $about }”, మిగతావి తీసేయండి.
fix-worn-ask = చివర, అరిగిపోయిన మాట వదిలి, చూసేవారికి ఏం దొరుకుతుందో మీ మాటల్లో చెప్పండి.
fix-vague-ask = ఎప్పుడు లేదా ఎవరికో చెప్పండి: ఆదివారానికి సేవ్ చేయండి, వంట చేసేవారికి పంపండి.
fix-off-trend = ఇప్పుడు బాగా నడుస్తున్న వీడియో అమరికను మీ మాటల్లో వాడండి.
counter-hookStrength = ఇది నడవదు, ఎందుకంటే మొదటి వాక్యం వేలిని ఆపదు.
counter-curiosityGap = ఇది నడవదు, ఎందుకంటే మొదటి వాక్యమే అంతా చెప్పేస్తుంది, ఆగి చూడటానికి కారణం లేదు.
counter-emotionalTrigger = ఇది నడవదు, ఎందుకంటే చూసేవారి మనసుకు పెద్దగా తగలదు.
counter-relatability = ఇది నడవదు, ఎందుకంటే చూసేవారికి తమ జీవితం ఇందులో కనిపించదు.
counter-valueDensity = ఇది నడవదు, ఎందుకంటే పనికొచ్చేది ఇందులో చాలా తక్కువ.
counter-pacing = ఇది నడవదు, ఎందుకంటే అసలు విషయం కోసం చాలాసేపు ఆగాలి.
counter-shareability = ఇది నడవదు, ఎందుకంటే ఎవరికి పంపాలో గుర్తుకు రాదు.
counter-callToAction = ఇది నడవదు, ఎందుకంటే తర్వాత ఏం చేయాలో చెప్పకుండా ముగుస్తుంది.
counter-trendAlignment = ఇది నడవదు, ఎందుకంటే ఇప్పుడు జనం చూస్తున్నది ఇందులో ఏదీ లేదు.
reason-topic = మీ అంశం, జనం వెతికే మాటల్లో
reason-topic-word = మీ అంశంలోని ఒక మాట, ఎక్కువమంది వెతికేది
reason-niche = ఈ రంగం వారు చూసే చోటు: { $about }
reason-repeated = స్క్రిప్ట్‌లో “{ $about }” మళ్లీ మళ్లీ వస్తుంది
reason-field = మీ రంగం: { $about }
reason-said = స్క్రిప్ట్‌లో చెప్పింది: “{ $about }”
reason-own = ఇది మీకు పనిచేసింది, ఈ అంశానికి సరిపోతుంది
attempts-same = { $different ->
    [one] అన్ని ప్రయత్నాలూ ఒకే మాటలతో వచ్చాయి: మీరు చెప్పినదాంట్లో ఒకే దారి దొరికింది.
   *[other] రెండు ప్రయత్నాలు ఒకే మాటలతో వచ్చాయి.
}
draft-why = ఇది డ్రాఫ్ట్ ఎందుకు?
draft-more = పూర్తి రచన కోసం, ఈ బాట్ నడిపేవారు OPENAI_API_KEY సెట్ చేయాలి; లేదా లోకల్ Ollama కోసం OPENAI_BASE_URL, OPENAI_MODEL.
label-reels = ఇన్‌స్టాగ్రామ్‌లో AI లేబుల్: మీరే చెప్పే మాటలకు అవసరం లేదు. నిజంలా కనిపించే బొమ్మ లేదా వినిపించే గొంతు AI చేసినదైతే అవసరం.
label-tiktok = టిక్‌టాక్‌లో AI లేబుల్: మీరే చెప్పే మాటలకు అవసరం లేదు. నిజంలా ఉండే బొమ్మ, శబ్దం లేదా వీడియో AI చేసినదైతే అవసరం.
label-shorts = యూట్యూబ్‌లో “మార్చిన కంటెంట్”: స్క్రిప్ట్‌కు అవసరం లేదు. నిజంలా ఉండేది ఏదైనా AI చేసినా, మార్చినా అవసరం.
dimension-quoted = { $name } { $score }/10: { $quotes }
dimension-bare = { $name } { $score }/10
dimension-unknown = { $name }: ట్రెండ్ డేటా లేదు
dimension-hookStrength = హుక్
dimension-curiosityGap = ఆసక్తి
dimension-emotionalTrigger = భావం
dimension-relatability = వారి జీవితానికి దగ్గర
dimension-valueDensity = ఉపయోగం
dimension-pacing = వేగం
dimension-shareability = పంచుకోదగినది
dimension-callToAction = కాల్ టు యాక్షన్
dimension-trendAlignment = ట్రెండ్
hashtags = హ్యాష్‌ట్యాగ్‌లు
hashtags-none = సరిపోయే హ్యాష్‌ట్యాగ్ దొరకలేదు. అంశాన్ని వేరే మాటల్లో చెప్పండి.
hashtag-line = { $tag }: { $reason } ({ $size }; { $language })
hashtag-refused = { $tag } వద్దు: { $reason }.
size-unknown = రీచ్ డేటా లేదు
size-small = చిన్నది
size-medium = మధ్యస్థం
size-large = పెద్దది
size-mega = చాలా పెద్దది
spelling-latin = ఇంగ్లీష్ అక్షరాల్లో, చాలామంది రాసేలా
spelling-unaccented = గుర్తులు లేకుండా, ఎక్కువమంది రాసేలా
spelling-accented = గుర్తులతో, అలా రాసేవారి కోసం
refusal-generic = ఇది ఈ స్క్రిప్ట్ గురించి ఏమీ చెప్పదు, అన్నింటితో పోటీ పడుతుంది
refusal-broad = ఇది మరీ పెద్దది: ఒకే మాట, అన్నిటి గురించి లక్షల పోస్టులు
refusal-restricted = Instagram‌లో ఆపేసినదిగా లేదా పనిచేయనిదిగా చెప్పారు
refusal-unusable = Instagram హ్యాష్‌ట్యాగ్‌లో అక్షరాలు ఉండాలి
hashtag-own = మీరు దీన్ని { $posts } సార్లు వాడారు, { $above } సార్లు ఎప్పటికంటే బాగా వెళ్లింది
hashtag-likes-near = అక్కడ పైన ఉండే పోస్టులకు సుమారు { $likes } లైక్‌లు, మీవాటిలాగే
hashtag-likes-far = అక్కడ పైన ఉండే పోస్టులకు సుమారు { $likes } లైక్‌లు, మీవాటికంటే చాలా ఎక్కువ
hashtag-posts = { $posts } పోస్టులు, { DATETIME($date, dateStyle: "medium") } న చూసింది
hashtags-size-hint = వీటి రీచ్ డేటా నా దగ్గర లేదు. Instagram చూపినట్టే “#ట్యాగ్ 1.2M posts” అని పంపండి, దాని పరిమాణం గుర్తుంచుకుంటాను.
hashtags-noted = రాసుకున్నాను: { $tags }.
language-en = ఇంగ్లీష్
language-es = స్పానిష్
language-pt = పోర్చుగీస్
language-hi = హిందీ
language-hi-Latn = హిందీ, ఇంగ్లీష్ అక్షరాల్లో
language-te = తెలుగు
language-te-Latn = తెలుగు, ఇంగ్లీష్ అక్షరాల్లో
language-id = ఇండోనేషియన్
caption = క్యాప్షన్
beats = సమయంతో భాగాలు
beat-time = సమయం
beat-seconds = { $from }–{ $to } సె
beat-part = భాగం
beat-spoken = మీరు చెప్పేది
beat-on-screen = తెరపై
beat-shot = షాట్
beat-b-roll = మధ్య దృశ్యం
beat-music = సంగీతం
cover = కవర్‌పై మాటలు: { $text }
beat-hook = హుక్
beat-setup = మొదలు
beat-point = విషయం
beat-story = కథ
beat-proof = రుజువు
beat-turn = మలుపు
beat-cta = కాల్ టు యాక్షన్
notice-draftMaker = ఇది భాషా మోడల్ లేకుండా చేసిన డ్రాఫ్ట్: మీ మాటలు, వాటి చుట్టూ సాదా వాక్యాలు.
notice-modelFailed = భాషా మోడల్ జవాబివ్వలేదు, అందుకే ఇది మీ మాటలతో చేసిన డ్రాఫ్ట్. మీరు అడిగింది గుర్తుంది: తర్వాత ఇంకో విధంగా నొక్కండి.
notice-fallbackServer = మొదటి సర్వర్ జవాబివ్వలేదు. ఇది రెండోది రాసింది.
notice-quotaExceeded = భాషా మోడల్ కోటా అయిపోయింది, అందుకే ఇది మీ మాటలతో చేసిన డ్రాఫ్ట్. మీరు అడిగింది గుర్తుంది: తర్వాత ఇంకో విధంగా నొక్కండి.
notice-limitReached = ఈ రోజు పూర్తి స్క్రిప్ట్‌ల పరిమితి అయిపోయింది, అందుకే ఇది మీ మాటలతో చేసిన డ్రాఫ్ట్. డ్రాఫ్ట్‌లు, పాత స్క్రిప్ట్‌లు ఎప్పుడూ దొరుకుతాయి. పరిమితి అర్ధరాత్రి UTC కి మళ్లీ మొదలవుతుంది.
notice-refused = భాషా మోడల్ ఈ అంశం మీద రాయలేదు, అందుకే ఇది మీ మాటలతో చేసిన డ్రాఫ్ట్.
notice-noScaffolds = ఈ భాషకు నా దగ్గర నమూనాలు లేవు, అందుకే మీ వాక్యాలే వాడాను.
notice-shorterNoMaterial = మీరు అడిగిన దానికంటే చిన్నది: మీ కథలో దీని గురించి ఇంకేమీ దొరకలేదు, నేను కల్పించను. ఇంకా చెప్పండి, ఇంకా రాస్తాను: ఎలా మొదలైంది, ఏ రోజు తేడా కొట్టింది, జనం ఎప్పుడూ ఏం అడుగుతారు.
notice-askForMaterial = ఈ అంశంపై ఒక నిజమైన విషయం చెప్పండి, ఇంకా రాయగలను.
notice-noTrends = మీరు ట్రెండింగ్ అడిగారు, కానీ నా దగ్గర ట్రెండ్ డేటా లేదు.
notice-languageNotCalibrated = ఈ స్కోర్లు ఈ భాషకు సరిచూడలేదు.

## Changing a script

rewritten = ఇది మాత్రమే మార్చాను:
rewritten-nothing = ఇంతకంటే మంచిది దొరకలేదు, అందుకే స్క్రిప్ట్ అలాగే ఉంది.
edit-not-found = చివరి స్క్రిప్ట్‌లో ఈ మాటలకు సరిపోయేది ఏదీ కనిపించలేదు, కాబట్టి అది అలాగే ఉంది.
edit-all-gone = అలా చేస్తే స్క్రిప్ట్‌లో ఏమీ మిగలదు, కాబట్టి అది అలాగే ఉంది.
edit-missed = అందులో “{ $words }” కనిపించలేదు.
rewritten-unaided = భాషా మోడల్ నుండి ఇక్కడ పనికొచ్చేది రాలేదు, అందుకే ఈ మార్పు మీ మాటల నుండే. కావాలంటే మళ్లీ అడగండి.
rewritten-another = ఇంకో విధంగా:
rewritten-more = { $count ->
    [one] ఇంకో వరుస మారింది.
   *[other] ఇంకా { $count } వరుసలు మారాయి.
}
hook-options = ఇతర హుక్‌లు, వాటి అంకెలతో:
hook-option = { $letter }: { $hook } ({ $score }/10)
button-take-hook = హుక్ { $letter } తీసుకో
change-before = ముందు: { $text }
change-after = ఇప్పుడు: { $text }
change-added = కొత్త వరుసలు:
change-removed = ఇప్పుడు: తీసేశాను
blank-filled = నింపాను.
ask-blank = { $mark }: { $question }
no-blanks = ఈ స్క్రిప్ట్‌లో ఇక ఖాళీలు లేవు.
edit-saved = మీ రూపాన్ని దాచాను, దాని నుంచి నేర్చుకుంటాను.
ask-why = దాచాను. ఏది బాగాలేదు? ఒక్కసారి నొక్కితే చాలు.
ask-why-words = ఏ మాటలు? ఇక్కడ రాయండి, ఇక వాడను.
why-formal = మరీ పుస్తకాల భాష
why-untrue = నిజం కాదు
why-audience = వీళ్లు నా ప్రేక్షకులు కాదు
why-other = వేరే కారణం
ask-reason = ఏది బాగాలేదు? మీ మాటల్లో చెప్పండి.
thanks-good = ధన్యవాదాలు. ఇలాంటివి ఇంకా రాస్తాను.
thanks-not-me = ధన్యవాదాలు. ఇక నుంచి అది గుర్తుంచుకుంటాను.
ask-format = ఎలాంటి ఫైల్?
format-docx = Word (DOCX)
format-txt = టెక్స్ట్ (TXT)
format-srt = టెలీప్రాంప్టర్ (SRT)
export-script = { $format ->
    [srt] ఇదిగో మీ స్క్రిప్ట్, ప్రతి భాగం సమయంతో SRT ఫైల్‌గా.
    [docx] ఇదిగో మీ స్క్రిప్ట్, Word ఫైల్‌గా.
   *[txt] ఇదిగో మీ స్క్రిప్ట్, టెక్స్ట్ ఫైల్‌గా.
}
results-saved = ధన్యవాదాలు, అంకెలు దాచాను.
results-none = ఏ పోస్టుకూ అంకెలు అడగాల్సింది లేదు. స్క్రిప్ట్ పోస్ట్ చేశాక దాని కింద "పోస్ట్ చేశాను" నొక్కండి.
results-ask-at = { $date } న అంకెలు అడుగుతాను.
prediction-above = నా అంచనా, ఇప్పుడే రాసుకున్నాను: ఎప్పటికంటే ఎక్కువ. నాకు { $percent }% నమ్మకం.
prediction-below = నా అంచనా, ఇప్పుడే రాసుకున్నాను: ఎప్పటికంటే తక్కువ. నాకు { $percent }% నమ్మకం.
prediction-hit = నా అంచనా నిజమైంది.
prediction-miss = నా అంచనా తప్పింది. లెక్కలో ఉంచుతాను.
ask-which-post = ఏ పోస్టు అంకెలు మీ దగ్గర ఉన్నాయి?
ask-verdict = మీ మిగతా పోస్టులతో పోలిస్తే ఇది ఎలా వెళ్లింది? { $title }
ask-verdict-later = దీన్ని మూడు రోజుల క్రితం పోస్ట్ చేశారు. మీ మిగతా పోస్టులతో పోలిస్తే ఎలా వెళ్లింది? { $title }
ask-verdict-line = అంకెలు ఒకే వరుసలో కూడా పంపవచ్చు, ఇలా: 3 లక్షలు వ్యూస్, 45% స్కిప్, 320 లైక్స్, 41 సేవ్స్
button-above = ఎప్పటికంటే ఎక్కువ
button-about = ఎప్పటిలాగే
button-below = ఎప్పటికంటే తక్కువ
button-numbers = అంకెలు రాస్తాను
button-stop-asking = ఇక అడగవద్దు
button-ask-again = మళ్లీ అడగండి
asking-stopped = ఇక అడగను. /results ఎప్పుడైనా వాడవచ్చు.
asking-on = పోస్ట్ చేసిన మూడు రోజులకు మళ్లీ అడుగుతాను.
results-line-unclear = ఆ వరుసలో పేరుతో ఉన్న అంకె కనబడలేదు.
results-kept = “{ $title }” కోసం ఇది ఉంచాను: { $what }
results-filled = మీ ఖాతా ఈ పోస్టు అంకెలు ఇచ్చింది: { $title }
verdict-above = ఇది మీకు ఎప్పుడూ వచ్చేదానికంటే ఎక్కువ.
verdict-about = ఇది ఎప్పటిలాగే ఉంది.
verdict-below = ఇది మీకు ఎప్పుడూ వచ్చేదానికంటే తక్కువ.
verdict-unknown = మీకు ఎప్పుడూ ఎంత వస్తుందో నాలుగు పోస్టుల అంకెలు వచ్చాక తెలుస్తుంది.
measure-line = { $name }: { $value }
measure-views = వ్యూస్
measure-skipRate = స్కిప్
measure-averageWatchSeconds = సగటు చూపు, సెకన్లు
measure-likes = లైక్స్
measure-comments = కామెంట్స్
measure-shares = షేర్లు
measure-saves = సేవ్స్
stats-record = నా అంచనాలు: { $settled } లో { $hits } సరైనవి (95% పరిధి: { $low } నుండి { $high }%).
stats-record-references = ఇవే పోస్టులకు నాణెం వేస్తే సుమారు { $coin } సరిపోతాయి, "ఎప్పుడూ ఎక్కువ" అంటే { $above }.
stats-record-open = రాసుకున్న అంచనాలు: { $count }. ఇంకా ఏదీ తేలలేదు.
lesson-line = { $what }: { $posts } లో { $above } ఎప్పటికంటే ఎక్కువ; మిగతా పోస్టులు: { $otherPosts } లో { $otherAbove }.
lesson-none = రాసే తీరుకూ ఫలితానికీ ఇంకా స్పష్టమైన సంబంధం లేదు (లెక్కించిన పోస్టులు: { $posts }).
pattern-hook = మొదలు:
pattern-structure = అమరిక:
pattern-type = రకం:
pattern-length = సెకన్లు:
pattern-hashtag = హ్యాష్‌ట్యాగ్:

## Library

history-title = మీ స్క్రిప్ట్‌లు ({ $total }), పేజీ { $page } / { $pages }:
history-line = { $title } · { $seconds } సె · { $type } · నాణ్యత { $quality } · { $date }
history-empty = మీకు ఇంకా స్క్రిప్ట్‌లు లేవు.
version-opened = అయితే దీనితో ముందుకు వెళ్దాం.
ask-which-version = ఏది అంటున్నారు? దాన్ని నొక్కి, ఏం మార్చాలో చెప్పండి.
history-none-match = దానికి సరిపోయే స్క్రిప్ట్ లేదు.
untitled = పేరు లేదు
ask-filter = ఏ స్క్రిప్ట్‌లు చూడాలి?
filter-language-hint = భాష ప్రకారం: ఇలా పంపండి /history te
filter-all = అన్నీ
filter-starred = స్టార్ ఉన్నవి
state-starred = ★
state-posted = పోస్ట్ చేసింది: { $date }.
state-edited = ఇది మీ సొంత రూపం.
ask-title = దీని పేరు ఏమని ఉండాలి?
ask-find = ఏ మాటలు వెతకాలి?
delete-question = ఈ స్క్రిప్ట్‌ను పూర్తిగా తీసేయనా?
delete-named = “{ $title }” పూర్తిగా తీసేయనా?
delete-yes = అవును, తీసేయి
delete-no = వద్దు, ఉంచు
updated-star = స్టార్ పెట్టాను.
updated-unstar = స్టార్ తీసేశాను.
updated-posted = బాగా చేశారు! పోస్ట్ అయిందని రాసుకున్నాను.
updated-rename = ఇప్పుడు దీని పేరు: { $title }
updated-delete = తీసేశాను.
updated-other = దాచాను.

## Profile and examples

persona-ready = మీ గురించి నాకు అర్థమైనది ఇది; ఆధారం మీ మాటలే. ఏది తప్పో చెప్పండి.
persona-title = నాకు తెలిసిన { $name }
persona-more = ఇంకా: హుక్‌లు, శైలి, అంశాలు, అంకెలు
persona-correct-hint = ఎక్కడైనా తప్పుందా? ఇలా రాయండి: నా ప్రేక్షకులు కొత్త తల్లులు.
persona-unknown = ఇంకా తెలియదు
persona-corrected = (మీరు సరిదిద్దారు)
persona-pace = వేగం: నిమిషానికి { $words } పదాలు
persona-sentences = వాక్యానికి పదాలు: { $words }
persona-phrases = మీరు వాడే మాటలు: { $phrases }
persona-facts = { $count ->
    [0] చెప్పడానికి నిజమైన విషయాలు ఇంకా లేవు
    [one] నేను వాడగల ఒక నిజమైన విషయం
   *[other] నేను వాడగల { $count } నిజమైన విషయాలు
}
persona-no-examples = ఇంకా ఉదాహరణ స్క్రిప్ట్‌లు లేవు, అందుకే మీ గొంతు మీ కథ నుంచే తెలుసు.
persona-changed = ఇది మార్చాను:
persona-undone = చివరి మార్పు వెనక్కి తీసుకున్నాను:
persona-unchanged = ఏమీ మారలేదు.
persona-change = { $field }: { $before } → { $after }
persona-change-new = { $field }: { $after }
field-targetAudience = ప్రేక్షకులు
field-uniqueVoice = గొంతు
field-personalityTraits = స్వభావం
field-expertise = మీకు బాగా తెలిసినది
field-hookPatterns = మీరు ఎలా మొదలుపెడతారు
field-storytellingStyle = మీరు కథ ఎలా చెబుతారు
field-ctaPreferences = చూసేవారిని ఏం చేయమంటారు
field-audiencePainPoints = మీ ప్రేక్షకుల కష్టాలు
field-audienceDesires = మీ ప్రేక్షకులు కోరుకునేది
field-successfulTopics = అంశాలు
field-neverSays = మీరు ఎప్పుడూ అననిది
field-name = పేరు
field-language = మీ స్క్రిప్ట్‌ల భాష
field-optimalScriptLength = స్క్రిప్ట్‌కు పదాలు
field-wordsPerMinute = నిమిషానికి పదాలు
field-rules = మీ నియమాలు
rule-formal = పుస్తకాల భాషలో కాకుండా, మీరు మాట్లాడేలా రాయడం.
rule-untrue = మీరు చెప్పనిది మీ గురించి ఏమీ రాయకపోవడం.
rule-audience = మీరు ఎవరి కోసం చేస్తున్నారో వారితోనే మాట్లాడడం.
field-examples = ఉదాహరణలు
field-facts = నిజమైన విషయాలు
ask-field = ఏది సరిదిద్దాలి?
ask-field-hint = ఒకటి నొక్కండి, లేదా ఒక వాక్యంలో రాయండి: నా ప్రేక్షకులు కొత్త తల్లులు.
ask-correction = { $field }: సరైనది ఏమిటి?
examples-title = { $count ->
    [one] మీ ఉదాహరణ ఒకటి:
   *[other] మీ { $count } ఉదాహరణలు:
}
ask-new-examples = ఇంకా స్క్రిప్ట్‌లు ఫైల్‌గా పంపండి, లేదా ఒకటి ఇక్కడ అతికించండి. పూర్తయ్యాక అయింది నొక్కండి.
examples-closed = సరే. మీ ఉదాహరణలు భద్రంగా ఉన్నాయి.

## Pictures

chart-viral = వైరల్ పరీక్ష
chart-no-data = డేటా లేదు
chart-stats = ఇప్పటివరకు మీ స్క్రిప్ట్‌లు
chart-scripts = స్క్రిప్ట్‌లు
chart-posted = పోస్ట్ చేసినవి
chart-per-week = వారానికి స్క్రిప్ట్‌లు
chart-trend = కాలంతో నాణ్యత, వైరల్ పరీక్ష
chart-quality = నాణ్యత
chart-topics = మంచి అంశాలు
chart-hooks = మంచి హుక్‌లు

## Score, hashtags, statistics

ask-score = స్కోరు కావాల్సిన స్క్రిప్ట్ అతికించండి, లేదా ఫైల్‌గా పంపండి.
score-length = మాట్లాడితే సుమారు { $seconds } సె పడుతుంది.
score-stock = యంత్రంలా వినిపించే మాటలు:
score-claims = ఇవి మీరు చెప్పినవాటిలో ఎక్కడా దొరకలేదు:
ask-hashtags = ఏ అంశానికి హ్యాష్‌ట్యాగ్‌లు?
stats-none = ఇంకా స్క్రిప్ట్‌లు లేవు, లెక్కించడానికి ఏమీ లేదు.
stats-scripts = స్క్రిప్ట్‌లు: { $count }
stats-votes = బాగున్నవి: { $good }, నేను కానివి: { $notMe }
stats-posted = పోస్ట్ చేసినవి: { $count }
stats-quality = సగటు నాణ్యత: { $score }/100
stats-viral = సగటు వైరల్ పరీక్ష: { $score }/100
stats-voice = సగటున మీలా: { $score }/100
stats-cost = మోడల్ ఖర్చు: { $usd } USD
stats-topics = మీ మంచి అంశాలు:
stats-hooks = మీ మంచి హుక్‌లు:

## Text out of the blue

offer-long = ఈ టెక్స్ట్ దాచుకున్నాను. దీన్ని ఏం చేయను?
offer-topic = దీనిపై స్క్రిప్ట్ రాయనా? { $topic }
button-fact = ఇది నా గురించి: గుర్తుంచుకో
offer-any = “{ $topic }”: ఇది కొత్త విషయమా, చివరి స్క్రిప్ట్‌లో మార్పా, లేక మీ గురించా?
offer-change = “{ $topic }”: ఇది కొత్త విషయమా, లేక చివరి స్క్రిప్ట్‌లో మార్పా?
offer-fact = “{ $topic }”: ఇది కొత్త విషయమా, లేక మీ గురించా?
offer-unclear = మీరు ఏమంటున్నారో సరిగ్గా అర్థం కాలేదు. ఒక విషయం పంపండి, లేదా స్క్రిప్ట్‌లో ఏం మార్చాలో చెప్పండి.
talk-ready = సరే. ఎప్పుడైనా ఒక అంశం పంపండి.
talk-what = ఒక అంశం పంపండి, దాని మీద స్క్రిప్ట్ రాస్తాను. మిగతావి /help లో ఉన్నాయి.
talk-price = నేను డబ్బు అడగను. ఈ రోజు ఎంత మిగిలిందో /balance చూపిస్తుంది.
talk-thanks = పర్వాలేదు!
talk-posting = నేను మీ తరఫున పోస్ట్ చేయను: వీడియో తీసి పోస్ట్ చేసేది మీరే. తర్వాత “పోస్ట్ చేశాను” నొక్కండి, ఎలా నడిచిందో అడుగుతాను.
talk-filming = నేను మాటలు, షాట్లు, క్యాప్షన్ రాస్తాను. షూట్, ఎడిట్ మీ చేతిలో ఉంటాయి.
talk-languages = నేను ఇంగ్లీష్, స్పానిష్, పోర్చుగీస్, హిందీ, తెలుగు, ఇండోనేషియన్ భాషల్లో రాస్తాను; హిందీ, తెలుగు ఇంగ్లీష్ అక్షరాల్లో కూడా. నేను మీతో మాట్లాడే భాషను /language మారుస్తుంది.
talk-robot = నేను ప్రోగ్రామ్‌ని, మనిషిని కాదు. మీరు చెప్పిన దానితోనే రాస్తాను. మీరు చెప్పనిది స్క్రిప్ట్‌లో కనిపిస్తే ఖాళీగా వదులుతాను, కానీ అన్నీ కనిపించవు: షూట్ చేసే ముందు చదవండి.
talk-accounts = మీ ఖాతా ఈ చాటే: ఇందులో రాయగలిగినవారు దాన్ని వాడగలరు. /persona వేర్వేరు ప్రొఫైళ్లను విడిగా ఉంచుతుంది, /link రెండు చోట్ల ఉన్న చాట్‌లను కలుపుతుంది.
talk-platforms = నేను Reels, TikTok, YouTube Shorts కోసం రాస్తాను: అడిగేటప్పుడు “platform: tiktok” లేదా “platform: shorts” అని చేర్చండి.
talk-sorry = క్షమించండి. ఏది తప్పో ఒక వాక్యంలో చెప్పండి, ఇకపై గుర్తుంచుకుంటాను.
talk-terms = హుక్: వేలిని ఆపాల్సిన మొదటి వాక్యం. ముగింపు: చూసేవారిని మీరు అడిగేది. నాణ్యత: స్క్రిప్ట్ ఎంత బాగా అమరిందో, 100కి. వైరల్ పరీక్ష: దీని మాటలు జనం క్లిక్ చేసిన మాటలకు ఎంత దగ్గరో, 100కి. మీలా: మీ స్క్రిప్ట్‌లకు ఎంత దగ్గరగా ఉందో. వీటిలో ఏదీ వ్యూస్ వస్తాయని మాట ఇవ్వదు.
talk-busy = నేను ఇక్కడే ఉన్నాను, పని జరుగుతోంది. ఒక నిమిషం వరకు పట్టవచ్చు. ఆపాలంటే "ఆపు" అని రాయండి.
talk-here = నేను ఇక్కడే ఉన్నాను, ఇప్పుడు ఏదీ రాయడం లేదు. ఒక విషయం పంపండి, లేదా ఏం మార్చాలో చెప్పండి.
button-change-last = నా చివరి స్క్రిప్ట్ మార్చు

## Data, privacy, help, language

export-data = మీ గురించి నా దగ్గర ఉన్నదంతా ఒకే ఫైల్‌లో.
ask-import = వీటిలో ఒకటి పంపండి: /export ఇచ్చిన JSON ఫైల్, Instagram నుండి దించిన డేటా (JSON లేదా ZIP), Meta Business Suite ఇన్‌సైట్స్ CSV, లేదా లింకు, అంకెలు ఉన్న వరుసలు.
import-done = అయింది. ప్రొఫైల్‌లు: { $personas }, స్క్రిప్ట్‌లు: { $scripts }.
import-none = తీసుకోవడానికి ఏమీ దొరకలేదు: నా /export ఫైల్ కాదు, అంకెలు ఉన్న పోస్ట్ కూడా లేదు. Instagram నుండి డేటా దించేటప్పుడు JSON ఫార్మాట్ ఎంచుకుని, ఇన్‌సైట్స్‌ను టిక్ చేయండి.
import-posts = అంకెలున్న పోస్టులు: { $posts }. వాటిలో ఇక్కడ రాసినవి: { $matched }.
import-posts-use = ఇక నుండి ఇవి మీకు ఎప్పుడూ వచ్చేదాని లెక్కలో చేరతాయి.
import-tags = పోస్టుల లెక్క ఉన్న హ్యాష్‌ట్యాగ్‌లు: { $tags }.
ideas-title = మీ తర్వాతి వీడియోలకు మొదటి వాక్యాలు. ఒకటి నొక్కండి, రాస్తాను:
week-title = మీ వారం, రోజుకో రకం. ఒకటి నొక్కండి, రాస్తాను:
week-day = రోజు { $day }:
ideas-none = ఐడియాలకు మీ మాటలు చాలా తక్కువ ఉన్నాయి. మీ స్క్రిప్ట్‌లు ఇంకా పంపండి.
ideas-few = కల్పించకుండా ఇంతే ఉన్నాయి. ఇంకా స్క్రిప్ట్‌లు లేదా కథ పంపితే ఇంకా వస్తాయి.
idea-from-fact = మీ నిజమైన క్షణం
idea-from-result = ఇంతకు ముందు బాగా వెళ్ళింది
idea-from-audience = మీ ప్రేక్షకులకు కష్టమైనది
idea-from-expertise = మీకు బాగా తెలిసినది
trends-title = ప్రత్యేకంగా నిలిచిన పోస్టులు, { $date } న చూసినవి:
trends-times-likes = మిగతా పోస్టుల లైక్‌లకు { $times } రెట్లు:
trends-times-views = మిగతా పోస్టుల వ్యూస్‌కు { $times } రెట్లు:
trends-maybe = ఇందుకే కావచ్చు; కచ్చితంగా ఎవరికీ తెలియదు.
trends-none = ప్రత్యేకంగా నిలిచినవి ఇంకా లేవు.
trends-how = హ్యాష్‌ట్యాగ్‌కు /trends #baking, ఖాతాకు /competitors @name పంపండి, లేదా నచ్చిన పోస్టు మాటలు /trends తో పంపండి.
trends-budget = ఈ వారం చూసిన హ్యాష్‌ట్యాగ్‌లు: { $limit } లో { $used }.
trends-not-connected = నాకు Instagram తో కనెక్షన్ లేదు. నచ్చిన పోస్టు మాటలు /trends తో పంపండి, అది ఎలా కట్టారో చూస్తాను.
trends-used-up = ఈ వారం 30 హ్యాష్‌ట్యాగ్‌లూ అయిపోయాయి. ఖాతాలు, అతికించిన మాటలు ఇంకా పనిచేస్తాయి.
trends-too-few = { $posts } పోస్టులు చూశాను, కానీ { $counted } మాత్రమే లైక్‌లు చూపిస్తున్నాయి: మామూలుగా ఎన్ని వస్తాయో తెలియడానికి చాలా తక్కువ.
trends-level-likes = { $posts } పోస్టులు చూశాను. మామూలుగా వచ్చే { $usual } లైక్‌లకు రెట్టింపు దేనికీ లేదు, కాబట్టి ఏదీ ప్రత్యేకంగా లేదు.
trends-level-views = { $posts } పోస్టులు చూశాను. మామూలుగా వచ్చే { $usual } వ్యూస్‌కు రెట్టింపు దేనికీ లేదు, కాబట్టి ఏదీ ప్రత్యేకంగా లేదు.
trends-rate-limited = కాసేపు ఆగమని Instagram అంటోంది. ఒక గంట తర్వాత చూడండి; మీరు అతికించిన పోస్టులు పనిచేస్తాయి.
trends-bad-token = నా యాక్సెస్ టోకెన్‌ను Instagram ఇప్పుడు ఒప్పుకోవడం లేదు. ఈ బాట్ నడిపేవారు దాన్ని కొత్తగా పెట్టాలి; మీరు అతికించిన పోస్టులు పనిచేస్తాయి.
trends-no-permission = నా Instagram టోకెన్‌కు దీనికి అనుమతి లేదు. ఈ బాట్ నడిపేవారు ఇవ్వాలి; మీరు అతికించిన పోస్టులు పనిచేస్తాయి.
trends-no-account = అలాంటి ఖాతా దొరకలేదు. అందరికీ కనిపించే బిజినెస్, క్రియేటర్ ఖాతాలనే చూడగలను.
trends-no-tag = అలాంటి హ్యాష్‌ట్యాగ్ Instagram‌కు తెలియదు. అక్షరాలు సరిచూడండి.
trends-build = అమరిక: { $beats }.
button-adapt = { $number } వది నా కోసం మార్చు
ask-adapt = మీ వీడియో దేని గురించి? అమరిక తీసుకుంటాను, మాటలు కాదు.
seen-question = ప్రశ్నతో మొదలు
seen-number = అంకెతో మొదలు
seen-short = చిన్న మొదటి వాక్యం
seen-address = చూసేవారితో మాట
seen-story = తన కథ
seen-list = జాబితా
ask-forget = ఇది అన్నీ చెరిపేస్తుంది: ప్రొఫైల్, స్క్రిప్ట్‌లు, ఓట్లు. తిరిగి రాదు. చెరపనా?
forget-yes = అన్నీ చెరిపేయి
forget-no = వద్దు, ఉంచు
forget-kept = అన్నీ అలాగే ఉంచాను.
receipt-title = { $date }న చెరిపింది:
receipt-personas = ప్రొఫైల్‌లు: { $count }
receipt-scripts = స్క్రిప్ట్‌లు: { $count }
receipt-vectors = జ్ఞాపకాలు: { $count }
receipt-ledger = వాడకం లెక్కలు: { $count }
receipt-sessions = చాట్‌లు: { $count }
receipt-traces = ట్రేస్ సర్వీస్‌లోని రికార్డులు: చెరపమని అడిగాను
receipt-after = ఇప్పుడు మీ గురించి నాకు ఏమీ తెలియదు. /start తో మళ్లీ మొదలవుతుంది.
privacy-what = మీలా రాయడానికి మీ పేరు, కథ, ఉదాహరణలు, స్క్రిప్ట్‌లు, ఓట్లు, అంకెలు దాచుకుంటాను. ఫైల్‌లు చదివి వదిలేస్తాను; వాటి టెక్స్ట్ దాచుకుంటాను.
privacy-own = ఏ భాషా మోడల్ కలపలేదు: మీ మాటలు ఇంకెవరికీ వెళ్లవు.
privacy-model = స్క్రిప్ట్‌లు రాయడానికి, పరీక్షించడానికి ఒక భాషా మోడల్ మీ మాటలు చదువుతుంది.
privacy-rights = /export అన్నీ ఒకే ఫైల్‌లో ఇస్తుంది. /forget అన్నీ చెరిపేస్తుంది.
support = మనిషి సహాయం: { $contact }
support-none = ఈ బాట్‌కు సహాయం కోసం ఎవరి కాంటాక్ట్ పెట్టలేదు. నేను ఏం చేయగలనో /help చూపిస్తుంది.
help-intro = నేను చేయగలిగేవి ఇవి:
help-free-text = నేరుగా కూడా రాయవచ్చు: ఇంటి రొట్టె గురించి 30 సెకన్ల రీల్ రాయండి
ask-language = ఏ భాషలో మాట్లాడాలి?
language-name = తెలుగు
language-set = ఇప్పుడు నేను తెలుగులో మాట్లాడతాను. మీ స్క్రిప్ట్‌లు మీ ఉదాహరణల భాషలోనే ఉంటాయి.
language-heard = ఇక నుంచి మీతో తెలుగులో మాట్లాడతాను. మార్చాలంటే /language పంపండి.
command-start = మొదలుపెట్టు, లేదా తిరిగి రా
command-script = స్క్రిప్ట్ రాయి
command-ideas = తర్వాతి వీడియోలకు ఐడియాలు
command-week = మీ వారానికి ప్లాన్
command-trends = హ్యాష్‌ట్యాగ్‌లో నిలిచిన పోస్టులు
command-competitors = ఇతర ఖాతాల్లో ఏది నడుస్తుంది
command-score = ఏ స్క్రిప్ట్‌కైనా స్కోరు
command-hashtags = ఒక అంశానికి హ్యాష్‌ట్యాగ్‌లు
command-profile = మీ గురించి నేను అనుకునేది
command-examples = మీ స్క్రిప్ట్‌లు ఇంకా చూపించండి
command-history = మీ స్క్రిప్ట్‌లు
command-find = స్క్రిప్ట్ వెతుకు
command-results = పోస్టు ఫలితం
command-stats = మీ అంకెలు
command-balance = ఈ రోజు మీ పరిమితి
command-language = నా భాష మార్చు
command-export = మీ డేటా అంతా ఒకే ఫైల్‌లో
command-import = మీ డేటా తిరిగి తెచ్చుకోండి
command-forget = అన్నీ చెరిపేయి
command-privacy = ఏం దాచుతాను, ఎందుకు
command-support = మనిషి సహాయం
command-help = ఈ జాబితా
command-cancel = తెరిచినది ఆపు
command-admin = బాట్ ఎలా నడుస్తోంది

## Progress

progress-reading = { $file } చదువుతున్నాను…
progress-analysing = మీరు ఎలా మాట్లాడతారో నేర్చుకుంటున్నాను…
progress-listening = మీ మాట వింటున్నాను…
progress-queued = { $ahead ->
    [one] వేచి ఉంది: దీని ముందు ఒక పని…
   *[other] వేచి ఉంది: దీని ముందు { $ahead } పనులు…
}
progress-writing = { $attempts } ప్రయత్నాలు రాస్తున్నాను…
progress-scored = { $attempts }లో ప్రయత్నం { $attempt }: స్కోరు { $quality }.
progress-judging = ప్రయత్నాలను పోలుస్తున్నాను…
progress-polishing = మంచిదాన్ని మెరుగుపరుస్తున్నాను…

balance-scripts = ఈ రోజు పూర్తి స్క్రిప్ట్‌లు: { $limit } లో { $used }.
balance-no-limit = ఈ రోజు పూర్తి స్క్రిప్ట్‌లు: { $used }. పరిమితి లేదు.
balance-cost = ఈ రోజు ఖర్చు: { $limit } లో { $used } USD.
balance-resets = ఇది { $time } UTC కి మళ్లీ మొదలవుతుంది. డ్రాఫ్ట్‌లు, పాత స్క్రిప్ట్‌లు, అంకెలు ఎప్పుడూ దొరుకుతాయి.
private-bot = ఈ బాట్ ప్రైవేట్. చేరడానికి దీన్ని నడిపేవారికి ఇది పంపండి: { $id }
heard = నేను విన్నది:
not-heard = వాయిస్ మెసేజ్ అర్థం కాలేదు. దయచేసి టైప్ చేయండి.

## A platform's own form and command options

button-share = ఇక్కడ చూపించు
button-answer = జవాబు
button-form = ఒక ఫారం నింపండి
form-title = మీ గురించి
form-name = మిమ్మల్ని ఏమని పిలవాలి?
form-story = మీ కథ
form-story-hint = మీరు ఎవరు, ఏం చేస్తారు, ఎవరి కోసం. పెద్ద కథను ఫైల్‌గా లేదా మెసేజ్‌గా పంపండి.
form-files = మీ మూడు స్క్రిప్ట్‌ల వరకు
form-files-hint = PDF, Word, ODT, RTF లేదా టెక్స్ట్. తర్వాత ఇంకా పంపవచ్చు.
form-language = భాష
form-language-hint = ఖాళీగా వదిలితే మీ కథ భాష.
option-topic = వీడియో దేని గురించి
option-seconds = ఎంత నిడివి
option-type = ఎలాంటి వీడియో
option-goal = దేని కోసం
option-requirements = ఇందులో ఏమి ఉండాలి
option-platform = ఎక్కడ పోస్ట్ చేస్తారు
option-language = ఏ భాష
option-text = మీ టెక్స్ట్
option-code = మీ మరో యాప్‌లోని కోడ్
option-words = వెతకాల్సిన పదాలు
option-file = మీ ఒక ఫైల్
option-hashtag = ఒక హ్యాష్‌ట్యాగ్, లేదా నచ్చిన పోస్టు మాటలు
option-account = ఒక ఖాతా, @name లాగా
option-numbers = మీ పోస్టు అంకెలు, ఇలా: 12k views, 320 likes

admin-users = వ్యక్తులు: { $users }. చురుకుగా: గత రోజు { $day }, వారం { $week }, నెల { $month }.
admin-votes = ఓట్లు: { $good } బాగుంది, { $notMe } నాలా లేదు. మళ్లీ వచ్చినవి: { $returns }.
admin-tokens = టోకెన్లు: లోపలికి { $prompt }, బయటికి { $completion }.
admin-cost = మోడల్ ఖర్చు: { $usd } USD.
admin-cost-unknown = మోడల్ ఖర్చు: తెలియదు, ఎందుకంటే ఒక మోడల్ ధర పట్టికలో లేదు (OPENAI_PRICES).
admin-memory = జ్ఞాపకం: { $index }, { $embedder }.
admin-operation = ఏమిటి
admin-count = లెక్క
admin-success = విజయం
admin-failures = వైఫల్యాలు: { $list }.
admin-usage = రాయండి: /admin, లేదా /admin model telegram:123 మోడల్-పేరు. పేరు బదులు - రాస్తే మామూలు మోడల్ తిరిగి వస్తుంది.
admin-model-set = { $user } కి ఇక { $model } రాస్తుంది.
admin-model-standard = మామూలు మోడల్

similar-found = { $date } న మీరు ఇలాంటిదే చేశారు: { $title }. ఈసారి మొదటి వాక్యం, వరుస వేరేగా ప్రయత్నిస్తాను.
button-open-old = పాతది తెరువు
recommend-views = “{ $about }” గురించిన మీ స్క్రిప్ట్‌లు బాగా ఆడుతున్నాయి: ఎప్పుడూ వచ్చే వ్యూస్‌కి { $times } రెట్లు ({ $of } లో { $scripts } స్క్రిప్ట్‌లు).
recommend-accepted = “{ $about }” గురించినవి మీకు ఎక్కువ నచ్చాయి ({ $of } లో { $scripts } స్క్రిప్ట్‌లు).
recommend-next = ఇంకా వాడనిది, దీనికి దగ్గరిది: { $fact }

command-persona = ప్రొఫైల్ మార్చండి
command-link = ఒక ఖాతాను రెండు యాప్‌లలో వాడండి
button-new-persona = కొత్త ప్రొఫైల్
persona-active = ఇప్పటి ప్రొఫైల్: { $name }.
persona-only-one = మీకు ఒక ప్రొఫైల్ ఉంది. మీ మరో బ్రాండ్‌కి లేదా గొంతుకి వేరేది ఉండవచ్చు.
ask-persona = ఇకపై ఏ ప్రొఫైల్‌తో రాయాలి?
persona-in-use = ఇకపై ఈ ప్రొఫైల్‌తో రాస్తాను: { $name }.
another-persona = ఒక కొత్త ప్రొఫైల్, ఉన్నదాని పక్కన. పాతదానిలో ఏదీ మారదు.
link-offered = దీన్ని { $minutes } నిమిషాల్లో మీ మరో యాప్‌లో నాకు పంపండి. అప్పటి నుంచి అక్కడ కూడా మిమ్మల్ని అదే వ్యక్తిగా గుర్తిస్తాను.
link-secret = ఈ కోడ్ ఒక్కసారే పనిచేస్తుంది. ఎవరికీ చూపకండి: పంపినవారికి మీ ప్రొఫైల్, స్క్రిప్ట్‌లు వెళతాయి.
link-not-private = ఇక్కడ ఇతరులు చదవగలరు. నాతో ప్రైవేట్ చాట్‌లో కోడ్ అడగండి.
link-joined = { $scripts ->
    [0] కలిశాయి. ఇప్పుడు రెండు చోట్లా మీరు నాకు తెలుసు.
    [one] కలిసింది. ఇక్కడి ఒక స్క్రిప్ట్ ఇప్పుడు మిగతావాటితో ఉంది.
   *[other] కలిసింది. ఇక్కడి { $scripts } స్క్రిప్ట్‌లు ఇప్పుడు మిగతావాటితో ఉన్నాయి.
  }
link-set-aside = ఇక్కడ కూడా మీకు ప్రొఫైల్ ఉంది. ఖాతాలను వేరు చేసే వరకు అది అలాగే ఉంటుంది.
link-how-to-leave = /link off ఖాతాలను మళ్లీ వేరు చేస్తుంది. /forget రెండింటిలోనూ అన్నీ తొలగిస్తుంది.
link-wrong = ఆ కోడ్ తప్పు, వాడేసింది లేదా పాతది. మరో యాప్‌లో /link తో కొత్తది అడగండి.
link-tooManyTries = చాలాసార్లు తప్పు కోడ్ వచ్చింది. 15 నిమిషాల తర్వాత మళ్లీ ప్రయత్నించండి.
link-sameAccount = ఆ కోడ్ ఈ ఖాతాదే. దాన్ని మీ మరో యాప్‌లో పంపండి.
link-alreadyJoined = ఈ ఖాతా ఇప్పటికే మరొకదానితో కలిసి ఉంది. /link off వాటిని వేరు చేస్తుంది.
link-separated = వేరు చేశాను. స్క్రిప్ట్‌లు అవి కలిసిన ఖాతాలోనే ఉంటాయి.
link-none = ఈ ఖాతా మరొకదానితో కలిసి లేదు.
left-one = ఈ రోజుకి ఇంకా ఒక పూర్తి స్క్రిప్ట్ మిగిలింది. ఇది { $time } UTC కి మళ్లీ మొదలవుతుంది; డ్రాఫ్ట్‌లు, పాత స్క్రిప్ట్‌లు ఎప్పుడూ దొరుకుతాయి.
left-none = ఈ రోజుకి ఇదే చివరి పూర్తి స్క్రిప్ట్. ఇది { $time } UTC కి మళ్లీ మొదలవుతుంది; డ్రాఫ్ట్‌లు, పాత స్క్రిప్ట్‌లు ఎప్పుడూ దొరుకుతాయి.
cost-alert = ఈ రోజు మోడల్ బడ్జెట్‌లో { $share } % వాడారు: { $limit } లో { $used } USD.
cost-alert-then = 100 % కి చేరితే అర్ధరాత్రి UTC వరకు అందరికీ మోడల్ లేని డ్రాఫ్ట్‌లు వస్తాయి.
cost-alert-reached = అర్ధరాత్రి UTC వరకు అందరికీ మోడల్ లేని డ్రాఫ్ట్‌లు వస్తాయి. బడ్జెట్‌ను DAILY_COST_USD నిర్ణయిస్తుంది.

## A recording of hers

recording-heard = దీని శబ్దం విన్నాను. దృశ్యం గురించి ఏమీ చెప్పలేను. ఫైల్ దాచుకోలేదు.
recording-opening = మీ మొదటి మూడు సెకన్లు (హుక్ { $hook }/10):
recording-opening-about = మీ మొదటి మూడు సెకన్లు, మీ వేగం బట్టి లెక్కించినవి (హుక్ { $hook }/10):
recording-pace-slow = ఇక్కడ మీరు నెమ్మదిగా మాట్లాడారు, నిమిషానికి { $words } పదాలు.
recording-pace-ordinary = మీ వేగం వినడానికి సులువుగా ఉంది, నిమిషానికి { $words } పదాలు.
recording-pace-fast = ఇక్కడ మీరు వేగంగా మాట్లాడారు, నిమిషానికి { $words } పదాలు.
recording-pace-unknown = మీ వేగం తెలియడానికి ఇది చాలా చిన్నది.
recording-silence = పదాల మధ్య నిశ్శబ్దం: { $seconds } సెకన్లు.
recording-no-times = నా కోసం వినే సర్వీస్ సమయాలు చెప్పదు, అందుకే విరామాలు కొలవలేను.
recording-cuts = ఇక్కడ కట్ చేయవచ్చు:
recording-no-cuts = కట్ చేయాల్సింది ఏదీ లేదు.
cut-silence-start = “{ $quote }” ముందు నిశ్శబ్దం
cut-slow-opening = మొదలు ఆలస్యమైంది: “{ $quote }”. తర్వాతి వాక్యంతో మొదలుపెట్టండి
cut-pause = “{ $quote }” తర్వాత విరామం
cut-repeat = ఇంతకుముందే చెప్పారు: “{ $quote }”
cut-silence-end = “{ $quote }” తర్వాత నిశ్శబ్దం
recording-words = నేను విన్నది, మాటకు మాట
recording-tooLarge = ఈ రికార్డింగ్ 20 MB కంటే పెద్దది. చిన్నది పంపండి.
recording-empty = ఇందులో మాటలు వినిపించలేదు. శబ్దం ఉందా?
recording-unsupported = ఇలాంటి ఫైల్ వినలేను. MP4, MP3, M4A, WAV లేదా OGG పంపండి.
