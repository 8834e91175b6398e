### क्रिएटर जो कुछ पढ़ती है। सरल शब्द, आप कहकर।

## The bot itself, as a platform shows it

bot-description = आपके अपने अंदाज़ में Instagram Reel की स्क्रिप्ट। अपनी कहानी बताइए, अपनी एक से तीन स्क्रिप्ट भेजिए, और 15 से 90 सेकंड की स्क्रिप्ट माँगिए। तीन कोशिशें, उनमें से सबसे अच्छी, हर हिस्से का स्कोर और ज़्यादा से ज़्यादा पाँच हैशटैग। आपके बारे में कुछ भी मनगढ़ंत नहीं। /privacy बताता है क्या रखा जाता है, /forget सब मिटा देता है।
bot-short-description = आपके अपने अंदाज़ में Reel स्क्रिप्ट, सच्चे स्कोर के साथ।

## First message and onboarding

first-what = नमस्ते! यहाँ Reel की ऐसी स्क्रिप्ट बनती है जो आपके अंदाज़ में बोलती है। पहले अपनी कहानी बताइए और अपनी स्क्रिप्ट दिखाइए। फिर एक विषय दीजिए, शब्द मुझ पर छोड़ दीजिए।
first-sample-title = एक नमूना, घर पर केक बनाने वालों के लिए, 15 सेकंड:
first-sample = मेरा पहला केक उतने में बिका जितने का मक्खन भी नहीं आता। किसी ने नहीं कहा कि अपने घंटे गिनो। अब दाम बताने से पहले तीन चीज़ें लिखती हूँ: क्या खरीदा, कितनी देर बेक किया, कितनी दूर पहुँचाया। फिर जोड़ लेती हूँ। अगले ऑर्डर के लिए इसे सेव कर लीजिए।
first-sample-score = हर स्क्रिप्ट के साथ सच्चे स्कोर, वे शब्द जिनसे स्कोर मिला, एक कैप्शन और ज़्यादा से ज़्यादा पाँच हैशटैग मिलते हैं।
first-privacy-own = आपके शब्द इसी बॉट के पास रहते हैं, किसी और को नहीं जाते, और /forget सब मिटा देता है।
first-privacy-model = आपके शब्द इसी बॉट के पास रहते हैं, लिखने के लिए एक भाषा मॉडल उन्हें पढ़ता है, और /forget सब मिटा देता है।
ask-name = आपको किस नाम से बुलाऊँ?
button-call-me = मेरा नाम { $name } है
button-skip-all = छोड़ें, बस एक लिख दें
ask-story = मिलकर अच्छा लगा, { $name }। अपनी कहानी बताइए: आप कौन हैं, आपका काम क्या है और किसके लिए है। कुछ वाक्य काफ़ी हैं। फ़ाइल या कई संदेश भी चलेंगे।
ask-story-audience = धन्यवाद, रख लिया। एक सवाल: आपके वीडियो किसके लिए हैं, और उन्हें क्या मुश्किल लगता है?
ask-story-moment = धन्यवाद, रख लिया। एक सवाल: ऐसा क्या हुआ कि आपने शुरू किया? वह पल दो-तीन वाक्यों में बताइए।
ask-story-detail = धन्यवाद, रख लिया। एक सवाल: पिछले हफ़्ते काम में आपने क्या किया, और क्या बिगड़ा या अच्छा हुआ?
kept-as-story = इसे आपकी कहानी में रख लिया।
correction-kept = शुक्रिया, यह ठीक कर लिया।
aside-heard = यह बात आपने मुझसे कही, इसलिए इसे आपकी कहानी में नहीं रखा।
aside-takes-long = क़रीब तीन मिनट: आपका नाम, आपके बारे में कुछ वाक्य, और हो तो आपकी एक स्क्रिप्ट। उसके बाद हर स्क्रिप्ट में कुछ सेकंड लगते हैं। बीच में रुककर बाद में भी आगे बढ़ सकते हैं।
name-kept = धन्यवाद, { $name }। अब नाम सही है।
button-was-script = यह मेरी स्क्रिप्ट है
examples-taken-back = इसे आपकी स्क्रिप्ट में से हटा दिया।
wanted-kept = आपकी माँगी स्क्रिप्ट याद है। इसके बाद वही आएगी।
story-kept = धन्यवाद, { $name }। आपकी कहानी रख ली ({ $words ->
    [one] { $words } शब्द
   *[other] { $words } शब्द
})।
ask-examples = अब अपने बोलने का ढंग दिखाइए: अपनी 1 से 3 स्क्रिप्ट भेजिए, फ़ाइल में (PDF, Word, टेक्स्ट) या यहाँ पेस्ट करके। अभी नहीं हैं? छोड़ें दबाइए।
ask-more-examples = { $count ->
    [one] मेरे पास { $count } उदाहरण है।
   *[other] मेरे पास { $count } उदाहरण हैं।
} एक और भेजिए, या हो गया दबाइए।
pasted-example = पेस्ट की हुई स्क्रिप्ट { $number }
example-known = यह मेरे पास पहले से है।
button-was-story = वह मेरी कहानी थी
still-reading = आपकी फ़ाइल अभी पढ़ी जा रही है। पूरी होते ही बात अपने आप आगे बढ़ेगी।
building-persona = { $count ->
    [0] आपकी कहानी पढ़ी जा रही है। एक मिनट तक लग सकता है।
    [one] आपकी कहानी और { $count } उदाहरण पढ़े जा रहे हैं। एक मिनट तक लग सकता है।
   *[other] आपकी कहानी और { $count } उदाहरण पढ़े जा रहे हैं। एक मिनट तक लग सकता है।
}
persona-kept = { $count ->
    [0] आपकी कहानी सुरक्षित है। फिर कोशिश करूँ?
    [one] आपकी कहानी और { $count } उदाहरण सुरक्षित है। फिर कोशिश करूँ?
   *[other] आपकी कहानी और { $count } उदाहरण सुरक्षित हैं। फिर कोशिश करूँ?
}
not-known-yet = अभी आपसे जान-पहचान नहीं हुई। पहले अपनी कहानी बताइए, या सीधे एक स्क्रिप्ट लिखवाइए।
button-introduce = अपनी कहानी बताऊँ
welcome-back = फिर से स्वागत है, { $name }। क्या करें?

## Files

file-read = { $file } पढ़ ली ({ $words ->
    [one] { $words } शब्द
   *[other] { $words } शब्द
})।
file-truncated = यह बहुत लंबी है, इसलिए पहले 50,000 अक्षर रखे।
files-too-many = पहली { $count } फ़ाइलें ली गईं। बाकी बाद में भेजिए।
files-read = { $count } फ़ाइलें पढ़ लीं ({ $words } शब्द)।
file-refused = { $file }: { $reason }
files-too-late = बात आगे बढ़ चुकी थी, इसलिए इसका इस्तेमाल नहीं हुआ। जहाँ चाहिए, वहाँ फिर भेजिए।

## Errors: what is wrong, and what to do

error-rateLimited = लिखने वाली सेवा व्यस्त है। एक मिनट में फिर कोशिश कीजिए।
error-quotaExceeded = लिखने वाली सेवा का कोटा ख़त्म है। बाद में फिर कोशिश कीजिए।
error-unavailable = एक ज़रूरी सेवा से बात नहीं हो पाई। कुछ मिनट में फिर कोशिश कीजिए।
error-timeout = बहुत देर लगी, इसलिए काम रोक दिया गया। फिर कोशिश कीजिए।
error-invalidOutput = लिखने वाली सेवा से जो आया, वह काम का नहीं था। फिर कोशिश कीजिए।
error-wrongLanguage = लिखने वाली सेवा ने दो बार उस भाषा में जवाब नहीं दिया। आपकी स्क्रिप्ट जैसी थी वैसी ही है। फिर से कहिए, या कोई और भाषा बताइए।
error-refused = लिखने वाली सेवा ने यह विषय नहीं लिया। दूसरे शब्दों में बताइए।
error-notConnected = इसके लिए भाषा मॉडल चाहिए, और कोई जुड़ा नहीं है। कृपया लिखकर भेजिए।
rewrite-needs-model = भाषा मॉडल के बिना इतना हो सकता है: दूसरा रूप, छोटा या लंबा, नया हुक या नया अंत, और जो शब्द आप बताएँ उन्हें हटाना, जोड़ना या बदलना। खुद बदलना हो तो स्क्रिप्ट के जवाब में अपना रूप भेजिए।
rewrite-half = जो हो सकता है, वह कर देते हैं। “{ $left }” के लिए भाषा मॉडल चाहिए, और अभी कोई जुड़ा नहीं है।
rewrite-else = जो बदल सकता है, वह बटनों पर है।
rewrite-no-other = आपने जो बताया, उसमें मुझे दूसरा नहीं मिला। इस विषय पर थोड़ा और बताकर फिर माँगिए, या स्क्रिप्ट के जवाब में अपने शब्द भेजिए।
rewrite-length-end = इसकी लंबाई पहले से यही है। स्क्रिप्ट 15, 30, 45, 60 या 90 सेकंड की होती है।
error-limitReached = आज की सीमा पूरी हो गई। आधी रात UTC पर फिर शुरू होगी।
error-badInput = इसका इस्तेमाल नहीं हो पाया। जाँचकर फिर भेजिए।
error-notFound = वह स्क्रिप्ट अब नहीं मिल रही। /history में देखिए क्या है।
error-cancelled = रोक दिया।
error-blocked = इस चैट में मुझे लिखने की अनुमति नहीं है।
error-misconfigured = यहाँ कोई सेटिंग ग़लत है। जो यह बॉट चलाते हैं, उन्हें बताइए।
error-storeFailed = यह सेव नहीं हो पाया। एक मिनट में फिर भेजिए।
error-empty = इस फ़ाइल में टेक्स्ट नहीं है। टेक्स्ट वाली भेजिए, या टेक्स्ट यहाँ पेस्ट कीजिए।
error-tooLarge = यह फ़ाइल बहुत बड़ी है। 10 MB से छोटी भेजिए, या टेक्स्ट यहाँ पेस्ट कीजिए।
error-encrypted = इस फ़ाइल पर पासवर्ड है। बिना पासवर्ड के भेजिए, या टेक्स्ट यहाँ पेस्ट कीजिए।
error-scanned = इस फ़ाइल में पन्नों की तस्वीरें हैं, टेक्स्ट नहीं। टेक्स्ट वाली भेजिए, या टेक्स्ट यहाँ पेस्ट कीजिए।
error-damaged = यह फ़ाइल ख़राब है और खुल नहीं रही। फिर से सेव करके भेजिए, या टेक्स्ट यहाँ पेस्ट कीजिए।
error-unsupported = इस तरह की फ़ाइल नहीं पढ़ी जा सकती। PDF, Word, ODT, RTF या सादा टेक्स्ट भेजिए, या टेक्स्ट यहाँ पेस्ट कीजिए।
error-tooSlow = इस फ़ाइल को पढ़ने में बहुत देर लगी। कोई सरल फ़ाइल भेजिए, या टेक्स्ट यहाँ पेस्ट कीजिए।
error-unsafe = इस फ़ाइल को खोलना सुरक्षित नहीं है। टेक्स्ट यहाँ पेस्ट कीजिए।
error-missing = यह फ़ाइल डाउनलोड नहीं हुई। फिर भेजिए।
nothing-lost = जो रखा था, उसमें से कुछ नहीं खोया।

## What every conversation answers

cancelled = रोक दिया। जो रखा है, वह रहेगा।
stopped-one = वह रोक दिया। बाकी चलता रहेगा।
stopped-none = वह पहले ही पूरा हो चुका है।
cancelled-dropped = रोक दिया। यहाँ बताई गई बातें नहीं रखी गईं; /start से फिर शुरू होगा।
cancelled-kept = रोक दिया। आपने जो बताया, वह सँभाल कर रखा है। आगे बढ़ने के लिए बटन दबाइए या /start भेजिए।
cancelled-drop = हटा दें
nothing-open = अभी कुछ खुला नहीं है।
leave-question = आपकी कहानी अभी पूरी नहीं हुई। अभी छोड़ने पर जो बताया वह चला जाएगा। रुकें या छोड़ दें?
leave-stay = रुकें
leave-go = छोड़ दें
left-open = कल यह खुला रह गया था। आगे बढ़ें या फिर से शुरू करें?
left-open-continue = आगे बढ़ें
left-open-restart = फिर से शुरू करें
left-open-drop = बंद करें
no-file-here = यहाँ फ़ाइल काम नहीं आएगी।
cannot-hear = यहाँ आवाज़ वाले संदेश नहीं सुने जा सकते। कृपया लिखकर भेजिए।
cannot-watch = यहाँ वीडियो नहीं देखे जा सकते। कृपया लिखकर भेजिए।
cannot-use = यहाँ सिर्फ़ टेक्स्ट और दस्तावेज़ पढ़े जा सकते हैं। कृपया लिखकर भेजिए।
old-button = वह बटन पुराने संदेश का है और अब कुछ नहीं करता।
unknown-command = यह कमांड मुझे नहीं पता। /help में पूरी सूची है।
not-understood = माफ़ कीजिए, यह यहाँ समझ नहीं आया।
one-moment = एक पल रुकिए।
form-reset = मुझे अपडेट किया गया, इसलिए जो खुला था वह बंद करना पड़ा। जो रखा था, सब है। फिर से शुरू कीजिए।
form-broken = यहाँ कुछ गड़बड़ हुई, इसलिए जो खुला था वह बंद किया। जो रखा था, सब है। फिर से शुरू कीजिए।
not-your-button = वह बटन किसी और का है। मुझे खुद लिखिए, आपको अपने बटन मिलेंगे।
direct-closed = आपका जवाब तैयार है, पर आपको सीधा मैसेज नहीं भेजा जा सकता। यहाँ /history या /profile भेजिए: सिर्फ़ आपको दिखेगा।
file-too-large-here = फ़ाइल 10 MB से बड़ी है, और Discord इतनी बड़ी फ़ाइल भेजने नहीं देता। बॉट चलाने वाले इसे आपके लिए निकाल सकते हैं।

## Buttons

button-cancel = रद्द करें
button-stop = रोकें
button-skip = छोड़ें
button-any = आप चुनिए
button-done = हो गया
button-try-again = फिर कोशिश करें
button-write = स्क्रिप्ट लिखें
button-profile = मेरी प्रोफ़ाइल
button-history = मेरी स्क्रिप्ट
button-correct = कुछ सुधारें
button-add-examples = उदाहरण जोड़ें
button-undo = वापस लें
button-fill = ख़ाली जगह भरें
button-another = दूसरा रूप
button-shorter = छोटा करें
button-longer = लंबा करें
button-new-hook = नया हुक
button-new-cta = नया अंत
button-variants = दो हुक (A/B)
button-good = अच्छा
button-not-me = यह मैं नहीं
button-export = एक्सपोर्ट
button-posted = मैंने पोस्ट किया
button-more = और विकल्प
more-choices = इस स्क्रिप्ट के साथ और क्या हो सकता है:
button-copy-hashtags = हैशटैग कॉपी करें
button-copy-caption = कैप्शन कॉपी करें
button-star = स्टार लगाएँ
button-unstar = स्टार हटाएँ
button-rename = नाम बदलें
button-delete = मिटाएँ
button-newer = नई
button-older = पुरानी
button-filter = छाँटें
button-score = स्कोर दें
button-as-example = मेरे उदाहरण में रखें
button-write-about = इस पर स्क्रिप्ट लिखें
button-nothing = कुछ नहीं, धन्यवाद

## Asking for a script

ask-topic = स्क्रिप्ट किस बारे में हो? एक वाक्य काफ़ी है।
ask-topic-example = सब एक लाइन में भी कहा जा सकता है: मेरा पहला ग्राहक कैसे गया, 45 सेकंड
ask-seconds = कितनी लंबी हो? विषय: { $topic }
seconds-refused = { $seconds } सेकंड की स्क्रिप्ट नहीं बनती। 15, 30, 45, 60 या 90 में से चुनिए।
other-seconds = स्क्रिप्ट 15, 30, 45, 60 या 90 सेकंड की होती है: { $seconds } के लिए { $nearest } सेकंड।
ask-type = किस तरह की स्क्रिप्ट?
ask-requirements = कुछ ख़ास? कोई शब्द, चीज़, ऑफ़र, या जिससे बचना हो। या छोड़ें दबाइए।
request-seconds = { $seconds } से॰
type-educational = सिखाने वाली
type-inspirational = प्रेरणा देने वाली
type-entertaining = मज़ेदार
type-storytelling = कहानी
type-promotional = प्रचार
type-behind-the-scenes = पर्दे के पीछे
type-myth-busting = भ्रम तोड़ने वाली
type-tutorial = ट्यूटोरियल
platform-reels = Reels के लिए
platform-tiktok = TikTok के लिए
platform-shorts = Shorts के लिए
goal-reach = नए लोगों तक पहुँचने के लिए
goal-saves = सेव पाने के लिए
goal-sales = बेचने के लिए
goal-followers = फ़ॉलोअर पाने के लिए
urgency-urgent = जल्दी
urgency-trending = ट्रेंड में
writing-now = लिखना शुरू: { $topic } ({ $what })।
several-started = { $count } स्क्रिप्ट, एक के बाद एक:
writing-with = आपकी यह बात भी शामिल है: { $told }
writing-leaves-out = इसमें यह नहीं आएगा: { $words }
writing-tone = “{ $tone }”: यहाँ कोई भाषा मॉडल नहीं है, इसलिए शब्द आपके ही रहेंगे और उनका भाव बदला नहीं जा सकता।
writing-defaults = जो आपने नहीं बताया, वह अपने आप चुना गया। खुद चुनना हो तो ऐसे लिखिए: घर की रोटी पर 60 सेकंड की प्रेरक रील लिखो
writing-urgent = जल्दी है: यह सबसे आगे जाएगी, दूसरा दौर नहीं होगा।
writing-without-persona = अभी आपसे जान-पहचान नहीं हुई, इसलिए इसमें आपका अंदाज़ नहीं होगा। /start से यह बदलेगा।
request-kept = आपने जो माँगा, वह याद है: { $topic }
request-again = आपने जो माँगा, वह याद है। फिर कोशिश करें दबाइए, या जब चाहें यह लाइन भेजिए:

## The result

script-length = { $words ->
    [one] { $words } शब्द
   *[other] { $words } शब्द
}, लगभग { $seconds } से॰।
script-quality = क्वालिटी { $score }/100।
personalization = आपकी तरह: { $score }/100।
personalization-low = (पक्का नहीं: आपके उदाहरण कम या छोटे हैं।)
personalization-unknown = आपकी तरह: कोई अंक नहीं, क्योंकि आपकी कोई उदाहरण स्क्रिप्ट नहीं है।
too-close = दो हुक बराबर निकले, दोनों आज़माइए:
variants-title = एक स्क्रिप्ट, दो हुक:
variants-body = दोनों के बाद यही आता है:
variants-how = दोनों शूट कीजिए, दोनों पोस्ट कीजिए। /results पूछेगा कौन जीता, और उससे सीख ली जाएगी।
button-posted-side = { $letter } पोस्ट किया
ask-pair = एक स्क्रिप्ट के दो हुक। कौन जीता? { $title }
button-side-won = { $letter } जीता
button-sides-even = कोई फ़र्क नहीं
pair-won = लिख लिया: हुक { $letter } जीता। अब ऐसी शुरुआत ज़्यादा होगी।
pair-even = लिख लिया: दोनों में कोई फ़र्क नहीं।
blanks = मनगढ़ंत बातें यहाँ नहीं लिखी जातीं। ये ख़ाली जगहें भर दीजिए:
viral-overall = वायरल जाँच: { $score }/100, { $band }।
viral-fix = पहले यह सुधारिए: { $dimension }। { $suggestion }
viral-details = वायरल जाँच, एक-एक बिंदु
viral-not-calibrated = ये अंक इस भाषा के लिए जाँचे नहीं गए हैं।
viral-trends-seen = ट्रेंड सिर्फ़ उन पोस्ट से मापा गया जो आपने खोजीं या पेस्ट कीं; सबसे नई { DATETIME($date, dateStyle: "medium") } को देखी गई।
viral-limits = यह एक ही बात कहने के तरीक़ों की तुलना करता है। आपका अकाउंट, समय और वीडियो यह नहीं देख सकता।
viral-not-calibrated-for = ये अंक इस भाषा के लिए जाँचे नहीं गए हैं: { $language }।
viral-track = यह एक ही बात कहने के तरीक़ों की तुलना करता है। पहले न देखी गई अंग्रेज़ी हेडलाइनों की { $cases } साफ़ तुलनाओं में ज़्यादा अंक वाली { $percent } % बार जीती। आपका अकाउंट, समय और वीडियो यह नहीं देख सकता।
viral-weights = इस मक़सद में सबसे ज़्यादा वज़न: { $heaviest }।
viral-own = आपके { $posts } नतीजों के हिसाब से।
viral-own-none = इन अंकों और आपके { $posts } नतीजों में अभी कोई साफ़ रिश्ता नहीं दिखता, इसलिए ये सबकी तरह गिने जाते हैं।
language-tag = hi
band-weak = कमज़ोर
band-ordinary = आम स्क्रिप्ट जैसी
band-strong = मज़बूत
fix-no-words = पहली लाइन लिखिए: अभी जाँचने के लिए कोई शब्द नहीं है।
fix-slow-opening = “{ $about }” के बाद से शुरू कीजिए: पहला शब्द ही कहानी का हो।
fix-jargon = “{ $about }” को वैसे कहिए जैसे घर में बात होती है।
fix-thin-hook = पहली लाइन में एक बात और जोड़िए: कौन था, क्या बदला, या कितना लगा।
fix-open-on-turn = उस पल से शुरू कीजिए जब बात बिगड़ी, बदली या आपको चौंकाया, और वजह बाद में बताइए।
fix-person-in-hook = पहली लाइन में किसी इंसान को लाइए: पहले उसने क्या कहा या किया, मतलब बाद में।
fix-slow-curiosity = “{ $about }” हटाइए और कहानी के अंत से शुरू कीजिए, यह बताए बिना कि वहाँ तक बात कैसे पहुँची।
fix-no-gap = पहली लाइन में नतीजा बताइए और वजह बाद के लिए रखिए।
fix-early-answer = जवाब बहुत जल्दी आ जाता है: उसे कम से कम दो वाक्य बाद रखिए।
fix-no-feeling = एक सीधे शब्द में बताइए कि कैसा लगा, या क्या दाँव पर था।
fix-late-feeling = “{ $about }” वाला वाक्य शुरुआत के पास लाइए।
fix-no-situation = इसे ऐसे पल में रखिए जिससे देखने वाले गुज़रे हों: कोई जगह, दिन का कोई समय, साथ कौन था।
fix-no-you = एक वाक्य सीधे देखने वाले से कहिए: “लोग” की जगह “आप”।
fix-no-admission = हुक के ठीक बाद वह छोटी बात मान लीजिए जो करते सब हैं और कहता कोई नहीं।
fix-empty-words = “{ $about }” जैसे शब्द हटाइए, और वहाँ अपना कोई अंक, मात्रा या क़दम रखिए।
fix-no-figure = एक पक्की मात्रा, समय या दाम बताइए, ताकि किसी को पूछना न पड़े।
fix-no-step = एक आम वाक्य को क़दम में बदलिए: क्या करना है, किससे, कितना या कितनी देर।
fix-breathless = “{ $about }” को दो-तीन वाक्यों में तोड़िए: एक साँस में { $seconds } सेकंड लगते हैं।
fix-choppy = एक वाक्य थोड़ा लंबा होने दीजिए: अभी सब बहुत छोटे हैं।
fix-monotone = लंबे वाक्य के बाद दो-तीन शब्दों का वाक्य रखिए।
fix-long-sentence = “{ $about }” को एक तिहाई छोटा कीजिए।
fix-nobody-to-send = बताइए यह किसके लिए है: लोग उसी को भेजेंगे।
fix-no-quotable-line = एक ऐसी लाइन रखिए जो अकेले भी मैसेज बन सके: कोई राय या नतीजा, दस शब्दों से कम में।
fix-no-ask = अंत में एक ही काम कहिए: किसके लिए सेव करें, किसे भेजें, या क्या जवाब दें।
fix-many-asks = एक ही काम रखिए, “{ $about }”, बाक़ी हटा दीजिए।
fix-worn-ask = अंत में अपने शब्दों में बताइए कि देखने वाले को क्या मिलेगा, घिसा-पिटा वाक्य छोड़कर।
fix-vague-ask = बताइए कब या किसके लिए: रविवार के लिए सेव कीजिए, खाना बनाने वालों को भेजिए।
fix-off-trend = अभी चल रहे किसी वीडियो की बनावट लीजिए, अपने शब्दों में।
counter-hookStrength = यह नहीं चलेगी, क्योंकि पहली लाइन अँगूठा नहीं रोकती।
counter-curiosityGap = यह नहीं चलेगी, क्योंकि पहली लाइन सब बता देती है और रुकने की वजह नहीं रहती।
counter-emotionalTrigger = यह नहीं चलेगी, क्योंकि देखकर बहुत कम महसूस होता है।
counter-relatability = यह नहीं चलेगी, क्योंकि देखने वाले ख़ुद को इसमें नहीं पाते।
counter-valueDensity = यह नहीं चलेगी, क्योंकि इसमें काम आने लायक़ बात बहुत कम है।
counter-pacing = यह नहीं चलेगी, क्योंकि असली बात के लिए बहुत रुकना पड़ता है।
counter-shareability = यह नहीं चलेगी, क्योंकि किसी को भेजने का ख़याल नहीं आता।
counter-callToAction = यह नहीं चलेगी, क्योंकि अंत में यह नहीं बताती कि आगे क्या करें।
counter-trendAlignment = यह नहीं चलेगी, क्योंकि इसमें अभी देखी जा रही कोई बात नहीं है।
reason-topic = आपका विषय, जैसे लोग खोजते हैं
reason-topic-word = आपके विषय का एक शब्द, बड़ी खोज के लिए
reason-niche = इस विषय के लोग यहीं देखते हैं: { $about }
reason-repeated = स्क्रिप्ट में “{ $about }” बार-बार आता है
reason-field = आपका क्षेत्र: { $about }
reason-said = स्क्रिप्ट में कहा गया: “{ $about }”
reason-own = यह आपके लिए चला है और इस विषय से मेल खाता है
attempts-same = { $different ->
    [one] सारी कोशिशें एक जैसे शब्दों में निकलीं: आपकी बताई बातों में एक ही तरीक़ा मिला।
   *[other] दो कोशिशें एक जैसे शब्दों में निकलीं।
}
draft-why = यह ड्राफ़्ट क्यों है?
draft-more = इस बॉट से कोई भाषा मॉडल जुड़ा नहीं है। बॉट चलाने वाले जोड़ दें, तो पूरी लिखी हुई स्क्रिप्ट मिलेगी।
label-reels = इंस्टाग्राम पर AI लेबल: आपके अपने बोले शब्दों के लिए ज़रूरी नहीं। ज़रूरी तब है जब असली जैसी तस्वीर या आवाज़ AI ने बनाई हो।
label-tiktok = टिकटॉक पर AI लेबल: आपके अपने बोले शब्दों के लिए ज़रूरी नहीं। ज़रूरी तब है जब असली जैसी तस्वीर, आवाज़ या वीडियो AI ने बनाया हो।
label-shorts = यूट्यूब पर “बदला हुआ कॉन्टेंट”: स्क्रिप्ट के लिए ज़रूरी नहीं। ज़रूरी तब है जब असली जैसी कोई चीज़ AI ने बनाई या बदली हो।
dimension-quoted = { $name } { $score }/10: { $quotes }
dimension-bare = { $name } { $score }/10
dimension-unknown = { $name }: ट्रेंड का डेटा नहीं
dimension-hookStrength = हुक
dimension-curiosityGap = उत्सुकता
dimension-emotionalTrigger = भावना
dimension-relatability = उनकी ज़िंदगी के पास
dimension-valueDensity = काम की बात
dimension-pacing = रफ़्तार
dimension-shareability = शेयर करने लायक़
dimension-callToAction = कॉल टू एक्शन
dimension-trendAlignment = ट्रेंड
hashtags = हैशटैग
hashtags-none = कोई ठीक हैशटैग नहीं मिला। विषय दूसरे शब्दों में बताइए।
hashtag-line = { $tag }: { $reason } ({ $size }; { $language })
hashtag-refused = { $tag } नहीं: { $reason }।
size-unknown = पहुँच का डेटा नहीं
size-small = छोटा
size-medium = मध्यम
size-large = बड़ा
size-mega = बहुत बड़ा
spelling-latin = अंग्रेज़ी अक्षरों में, जैसे कई लोग लिखते हैं
spelling-unaccented = बिना मात्रा-चिह्न, जैसे ज़्यादातर लोग लिखते हैं
spelling-accented = मात्रा-चिह्नों के साथ, जो ऐसे लिखते हैं उनके लिए
refusal-generic = यह इस स्क्रिप्ट के बारे में कुछ नहीं कहता और सबसे मुकाबला करता है
refusal-broad = यह बहुत बड़ा है: एक शब्द, हर चीज़ की लाखों पोस्ट
refusal-restricted = Instagram पर इसे रोका हुआ या खराब बताया गया है
refusal-unusable = Instagram को हैशटैग में अक्षर चाहिए
hashtag-own = आपने इसे { $posts } बार लगाया, { $above } बार पोस्ट हमेशा से बेहतर चली
hashtag-likes-near = वहाँ ऊपर दिखने वाली पोस्ट पर करीब { $likes } लाइक हैं, आपकी तरह
hashtag-likes-far = वहाँ ऊपर दिखने वाली पोस्ट पर करीब { $likes } लाइक हैं, आपसे बहुत ज़्यादा
hashtag-posts = { $posts } पोस्ट, { DATETIME($date, dateStyle: "medium") } को देखा
hashtags-size-hint = इनकी पहुँच का डेटा मेरे पास नहीं है। Instagram जैसा दिखाता है वैसा भेजिए: “#टैग 1.2M posts”, उसका आकार याद रहेगा।
hashtags-noted = नोट कर लिया: { $tags }।
language-en = अंग्रेज़ी
language-es = स्पेनिश
language-pt = पुर्तगाली
language-hi = हिन्दी
language-hi-Latn = हिन्दी, अंग्रेज़ी अक्षरों में
language-te = तेलुगु
language-te-Latn = तेलुगु, अंग्रेज़ी अक्षरों में
language-id = इंडोनेशियाई
caption = कैप्शन
under-post = पोस्ट के नीचे:
beats = समय के साथ हिस्से
beat-time = समय
beat-seconds = { $from }–{ $to } से॰
beat-part = हिस्सा
beat-spoken = आप बोलें
beat-on-screen = स्क्रीन पर
beat-shot = शॉट
beat-b-roll = बीच का दृश्य
beat-music = संगीत
cover = कवर के शब्द: { $text }
beat-hook = हुक
beat-setup = शुरुआत
beat-point = बात
beat-story = कहानी
beat-proof = सबूत
beat-turn = मोड़
beat-cta = कॉल टू एक्शन
notice-draftMaker = यह ड्राफ़्ट भाषा मॉडल के बिना बना है: आपके अपने शब्द, और उनके आसपास सादे वाक्य।
notice-draftAgain = आपके अपने शब्दों से बना ड्राफ़्ट।
notice-modelFailed = भाषा मॉडल ने जवाब नहीं दिया, इसलिए यह आपके शब्दों से बना ड्राफ़्ट है। आपने जो माँगा, वह याद है: बाद में दूसरा रूप दबाइए।
notice-fallbackServer = पहले सर्वर ने जवाब नहीं दिया। यह दूसरे ने लिखा।
notice-quotaExceeded = भाषा मॉडल का कोटा ख़त्म है, इसलिए यह आपके शब्दों से बना ड्राफ़्ट है। आपने जो माँगा, वह याद है: बाद में दूसरा रूप दबाइए।
notice-limitReached = आज तैयार स्क्रिप्ट की सीमा पूरी हो गई, इसलिए यह आपके ही शब्दों का ड्राफ़्ट है। ड्राफ़्ट और पुरानी स्क्रिप्ट हमेशा मिलेंगी। सीमा आधी रात UTC पर फिर शुरू होती है।
notice-refused = भाषा मॉडल ने यह विषय नहीं लिया, इसलिए यह आपके शब्दों से बना ड्राफ़्ट है।
notice-noScaffolds = इस भाषा के लिए मेरे पास ढाँचे नहीं हैं, इसलिए सिर्फ़ आपके अपने वाक्य लिए।
notice-shorterNoMaterial = यह आपके कहे से छोटी है: आपकी कहानी में इस पर और कुछ नहीं मिला, और मनगढ़ंत यहाँ नहीं लिखा जाता। और बताइए तो और लिखा जाएगा: शुरुआत कैसे हुई, कौन सा दिन बिगड़ गया, लोग हमेशा क्या पूछते हैं।
notice-shorterAgain = यह माँगी गई लंबाई से छोटी है: इसके लिए आपकी बताई और कोई बात नहीं है।
notice-askForMaterial = इस विषय की एक सच्ची बात बताइए, तो और लिखा जा सकेगा।
notice-longerByAnswers = आपके जवाबों से यह माँगे गए समय से लंबा हो गया। छोटा करना हो तो “छोटा करें” दबाइए।
notice-noTrends = आपने ट्रेंड वाली माँगी, पर मेरे पास ट्रेंड का डेटा नहीं है।
notice-languageNotCalibrated = ये स्कोर इस भाषा के लिए जाँचे नहीं गए हैं।

## Changing a script

rewritten = सिर्फ़ यह बदला:
rewritten-nothing = इससे अच्छा कुछ नहीं मिला, इसलिए स्क्रिप्ट वैसी ही है।
edit-not-found = पिछली स्क्रिप्ट में मुझे ऐसा कुछ नहीं मिला, इसलिए वह वैसी ही है।
edit-all-gone = तब स्क्रिप्ट में कुछ नहीं बचेगा, इसलिए वह वैसी ही है।
edit-missed = उसमें “{ $words }” नहीं मिला।
rewritten-unaided = भाषा मॉडल से यहाँ काम का कुछ नहीं मिला, इसलिए यह बदलाव आपके अपने शब्दों से है। चाहें तो दोबारा कहिए।
rewritten-another = दूसरा रूप:
rewritten-alike = इस पर आपने और ज़्यादा नहीं बताया, इसलिए ज़्यादातर वही है। नया यह है:
rewritten-more = { $count ->
    [one] { $count } और लाइन बदली।
   *[other] { $count } और लाइनें बदलीं।
}
hook-options = दूसरे हुक, अपने अंकों के साथ:
hook-option = { $letter }: { $hook } ({ $score }/10)
button-take-hook = हुक { $letter } लें
change-before = पहले: { $text }
change-after = अब: { $text }
change-added = नई लाइनें:
change-removed = अब: हटा दिया
change-moved = जगह बदली: { $text }
blank-filled = भर दिया।
ask-blank = { $mark }: { $question }
no-blanks = इस स्क्रिप्ट में अब कोई ख़ाली जगह नहीं है।
blank-left = इसे ख़ाली छोड़ दिया। जब चाहें भर दीजिए।
edit-saved = आपका रूप रख लिया, आगे इससे सीख ली जाएगी।
ask-why = रख लिया। क्या ग़लत था? एक टैप से मदद होगी।
ask-why-words = कौन से शब्द? यहाँ लिख दीजिए, आगे से वे नहीं आएँगे।
why-formal = बहुत किताबी
why-untrue = सच नहीं
why-audience = ये मेरे दर्शक नहीं
why-other = कुछ और
ask-reason = क्या ग़लत था? अपने शब्दों में बताइए।
thanks-good = धन्यवाद। ऐसी और आएँगी।
thanks-not-me = धन्यवाद। अब से इसका ध्यान रहेगा।
ask-format = किस तरह की फ़ाइल?
format-docx = Word (DOCX)
format-txt = टेक्स्ट (TXT)
format-srt = टेलीप्रॉम्प्टर (SRT)
export-script = { $format ->
    [srt] यह रही आपकी स्क्रिप्ट, SRT फ़ाइल में, हर हिस्से के समय के साथ।
    [docx] यह रही आपकी स्क्रिप्ट, Word फ़ाइल में।
   *[txt] यह रही आपकी स्क्रिप्ट, टेक्स्ट फ़ाइल में।
}
results-saved = धन्यवाद, नंबर रख लिए।
results-none = किसी पोस्ट के नंबर बाकी नहीं हैं। स्क्रिप्ट पोस्ट होने पर उसके नीचे "मैंने पोस्ट किया" दबाइए।
results-ask-at = { $date } को आपसे नंबर पूछे जाएँगे।
prediction-above = मेरा अंदाज़ा, अभी लिख लिया: हमेशा से ज़्यादा चलेगी। मुझे { $percent }% भरोसा है।
prediction-below = मेरा अंदाज़ा, अभी लिख लिया: हमेशा से कम चलेगी। मुझे { $percent }% भरोसा है।
prediction-hit = मेरा अंदाज़ा सही निकला।
prediction-miss = मेरा अंदाज़ा ग़लत निकला। यह हिसाब में रहेगा।
ask-which-post = आपके पास किस पोस्ट के नंबर हैं?
ask-verdict = आपकी बाकी पोस्ट के मुक़ाबले यह कैसी चली? { $title }
ask-verdict-later = इसे पोस्ट हुए तीन दिन हुए। आपकी बाकी पोस्ट के मुक़ाबले कैसी चली? { $title }
ask-verdict-line = नंबर एक लाइन में भी भेजे जा सकते हैं, जैसे: 3 लाख व्यूज़, 45% स्किप, 320 लाइक, 41 सेव
button-above = हमेशा से ज़्यादा
button-about = हमेशा जैसा
button-below = हमेशा से कम
button-numbers = नंबर लिखें
button-stop-asking = अब मत पूछना
button-ask-again = फिर से पूछना
asking-stopped = अब सवाल नहीं आएँगे। /results कभी भी चलेगा।
asking-on = सवाल फिर आएगा, पोस्ट के तीन दिन बाद।
results-line-unclear = उस लाइन में नाम के साथ कोई नंबर नहीं मिला।
results-kept = “{ $title }” के लिए यह रख लिया: { $what }
results-filled = आपके अकाउंट से इस पोस्ट के नंबर मिल गए: { $title }
verdict-above = यह आपके हमेशा के नतीजे से ज़्यादा है।
verdict-about = यह हमेशा जैसा ही है।
verdict-below = यह आपके हमेशा के नतीजे से कम है।
verdict-unknown = आपका हमेशा का नतीजा चार पोस्ट के नंबर मिलने पर पता चलेगा।
measure-line = { $name }: { $value }
measure-views = व्यूज़
measure-skipRate = स्किप
measure-averageWatchSeconds = औसत देखना, सेकंड
measure-likes = लाइक
measure-comments = कमेंट
measure-shares = शेयर
measure-saves = सेव
stats-record = मेरे अंदाज़े: { $settled } में से { $hits } सही (95% दायरा: { $low } से { $high }%)।
stats-record-references = इन्हीं पोस्ट पर सिक्का उछालने से करीब { $coin } सही होते, और "हमेशा ऊपर" से { $above }।
stats-record-open = लिखे हुए अंदाज़े: { $count }। अभी किसी का नतीजा नहीं आया।
lesson-line = { $what }: { $posts } में से { $above } हमेशा से ज़्यादा चलीं; आपकी बाकी पोस्ट: { $otherPosts } में से { $otherAbove }।
lesson-none = लिखने के ढंग और नतीजे में अभी कोई साफ़ रिश्ता नहीं दिखा (गिनी गई पोस्ट: { $posts })।
pattern-hook = शुरुआत:
pattern-structure = बनावट:
pattern-type = तरह:
pattern-length = सेकंड:
pattern-hashtag = हैशटैग:

## Library

history-title = आपकी स्क्रिप्ट ({ $total }), पन्ना { $page } / { $pages }:
history-line = { $title } · { $seconds } से॰ · { $type } · क्वालिटी { $quality } · { $date }
history-empty = अभी आपकी कोई स्क्रिप्ट नहीं है।
version-opened = तो आगे इसी से चलते हैं।
ask-which-version = कौन सी वाली? उस पर टैप कीजिए, फिर बताइए क्या बदलना है।
history-none-match = ऐसी कोई स्क्रिप्ट नहीं मिली।
untitled = बिना नाम
ask-filter = कौन सी स्क्रिप्ट देखनी हैं?
filter-language-hint = भाषा से: जैसे भेजिए /history hi
filter-all = सभी
filter-starred = स्टार वाली
state-starred = ★
state-posted = पोस्ट किया: { $date }।
state-edited = यह आपका अपना रूप है।
ask-title = इसका नाम क्या हो?
ask-find = कौन से शब्द ढूँढूँ?
named-several = इनमें से कौन-सी?
named-none = इस पर आपकी कोई स्क्रिप्ट नहीं मिली। क्या इनमें से कोई है?
named-found = “{ $title }”:
results-other = क्या कोई और थी? उस पर टैप करें।
undone-results = वापस लिया: “{ $title }” के आँकड़े पहले जैसे हैं।
undone-deleted = हटाई हुई स्क्रिप्ट वापस नहीं आ सकती।
undone-nothing = वापस लेने के लिए कुछ नहीं है।
delete-named = “{ $title }” हमेशा के लिए मिटा दूँ?
delete-yes = हाँ, मिटाएँ
delete-no = नहीं, रखें
updated-star = स्टार लगाया।
updated-unstar = स्टार हटाया।
updated-posted = बहुत बढ़िया! पोस्ट किया हुआ मान लिया।
updated-rename = अब इसका नाम है: { $title }
updated-delete = मिटा दी।
updated-other = रख लिया।

## Profile and examples

persona-ready = आपके बारे में मेरी समझ यह है, और पीछे आपके ही शब्द हैं। जो ग़लत हो, बताइए।
persona-title = { $name }, मेरी समझ में
persona-title-unnamed = आपके बारे में मेरी समझ
persona-more = और: हुक, शैली, विषय, अंक
persona-correct-hint = कहीं ग़लत है? ऐसे लिखिए: मेरे दर्शक नई माँएँ हैं।
persona-unknown = अभी नहीं पता
persona-corrected = (आपने सुधारा)
persona-pace = रफ़्तार: एक मिनट में { $words } शब्द
persona-sentences = एक वाक्य में शब्द: { $words }
persona-phrases = आपके बोल: { $phrases }
persona-facts = { $count ->
    [0] अभी कोई सच्ची बात नहीं जिसे लिख सकूँ
    [one] { $count } सच्ची बात, लिखने लायक़
   *[other] { $count } सच्ची बातें, लिखने लायक़
}
persona-no-examples = अभी कोई उदाहरण स्क्रिप्ट नहीं, इसलिए आपकी आवाज़ की पहचान सिर्फ़ कहानी से है।
persona-changed = यह बदला:
persona-undone = पिछला बदलाव वापस लिया:
ban-kept = अब से आपकी किसी स्क्रिप्ट में “{ $words }” की बात नहीं आएगी, जब तक आप न कहें।
persona-unchanged = कुछ नहीं बदला।
persona-change = { $field }: { $before } → { $after }
persona-change-new = { $field }: { $after }
field-targetAudience = दर्शक
field-uniqueVoice = आवाज़
field-personalityTraits = स्वभाव
field-expertise = आपका हुनर
field-hookPatterns = आपकी शुरुआत
field-storytellingStyle = कहानी सुनाने का ढंग
field-ctaPreferences = दर्शकों से आपकी गुज़ारिश
field-audiencePainPoints = दर्शकों की मुश्किलें
field-audienceDesires = दर्शक क्या चाहते हैं
field-successfulTopics = विषय
field-neverSays = जो कभी नहीं कहना है
field-name = नाम
field-language = आपकी स्क्रिप्ट की भाषा
field-optimalScriptLength = एक स्क्रिप्ट में शब्द
field-wordsPerMinute = एक मिनट में शब्द
field-rules = आपके नियम
rule-formal = किताबी नहीं, आपकी अपनी बोली में लिखना।
rule-untrue = आपके बारे में वही कहना, जो आपने बताया है।
rule-audience = उन्हीं लोगों से बात करना, जिनके लिए आपके वीडियो हैं।
field-examples = उदाहरण
field-facts = सच्ची बातें
field-story = आपने जो बताया
ask-field = क्या सुधारूँ?
ask-field-hint = कोई एक दबाइए, या एक वाक्य में लिखिए: मेरे दर्शक नई माँएँ हैं।
ask-correction = { $field }: सही क्या है?
examples-title = { $count ->
    [one] आपका { $count } उदाहरण:
   *[other] आपके { $count } उदाहरण:
}
ask-new-examples = और स्क्रिप्ट फ़ाइल में भेजिए, या एक यहाँ पेस्ट कीजिए। पूरा होने पर हो गया दबाइए।
examples-closed = ठीक है। आपके उदाहरण सुरक्षित हैं।

## Pictures

chart-viral = वायरल जाँच
chart-no-data = डेटा नहीं
chart-stats = अब तक आपकी स्क्रिप्ट
chart-scripts = स्क्रिप्ट
chart-posted = पोस्ट की हुई
chart-per-week = हर हफ़्ते स्क्रिप्ट
chart-trend = समय के साथ क्वालिटी और वायरल जाँच
chart-quality = क्वालिटी
chart-topics = सबसे अच्छे विषय
chart-hooks = सबसे अच्छे हुक

## Score, hashtags, statistics

ask-score = जिस स्क्रिप्ट का स्कोर चाहिए, उसे पेस्ट कीजिए या फ़ाइल में भेजिए।
score-length = बोलने में लगभग { $seconds } से॰ लगेंगे।
score-stock = ये बातें मशीन जैसी लगती हैं:
score-claims = ये बातें आपकी बताई किसी चीज़ में नहीं मिलीं:
ask-hashtags = किस विषय के हैशटैग?
stats-none = अभी कोई स्क्रिप्ट नहीं, इसलिए गिनने को कुछ नहीं।
stats-scripts = स्क्रिप्ट: { $count }
stats-votes = अच्छी: { $good }, यह मैं नहीं: { $notMe }
stats-posted = पोस्ट की हुई: { $count }
stats-quality = औसत क्वालिटी: { $score }/100
stats-viral = औसत वायरल जाँच: { $score }/100
stats-voice = औसतन आपकी तरह: { $score }/100
stats-cost = मॉडल का ख़र्च: { $usd } USD
stats-topics = आपके सबसे अच्छे विषय:
stats-hooks = आपके सबसे अच्छे हुक:

## Text out of the blue

offer-long = यह टेक्स्ट रख लिया। इसका क्या करूँ?
offer-topic = इस पर स्क्रिप्ट लिखूँ? { $topic }
button-fact = यह मेरे बारे में है: रख लें
kept-told-put = इसे आपकी कहानी के साथ रख लिया, अगली स्क्रिप्ट में यह आ सकता है। पिछली स्क्रिप्ट में भी डाल दूँ?
kept-told = इसे आपकी कहानी के साथ रख लिया, आपकी स्क्रिप्ट में यह आ सकता है।
button-put-in = पिछली स्क्रिप्ट में डालें
button-not-mine = इसे न रखें
offer-any = “{ $topic }”: यह नया विषय है, पिछली स्क्रिप्ट में बदलाव, या आपके बारे में कुछ?
offer-change = “{ $topic }”: यह नया विषय है, या पिछली स्क्रिप्ट में बदलाव?
offer-fact = “{ $topic }”: यह नया विषय है, या आपके बारे में कुछ?
offer-unclear = ठीक से समझ नहीं आया। विषय भेजिए, या बताइए स्क्रिप्ट में क्या बदलना है।
talk-ready = ठीक है। जब चाहें, कोई विषय भेजिए।
talk-what = कोई विषय भेजिए, उस पर स्क्रिप्ट मिल जाएगी। बाकी सब /help में है।
talk-price = कोई पैसा नहीं माँगा जाता। आज कितना बाकी है, यह /balance में है।
talk-thanks = कोई बात नहीं!
talk-goodbye = फिर मिलेंगे, रिकॉर्डिंग अच्छी हो! जब मन हो, लिखिए।
talk-sad = यह सुनकर बहुत दुख हुआ। यह बात मेरे पास याद रहेगी।
talk-glad = बहुत-बहुत बधाई! आपकी स्क्रिप्ट के लिए यह याद रहेगा।
offer-reproach = “{ $said }”: ठीक है। यह पिछली स्क्रिप्ट की बात है, इसलिए कुछ नया नहीं लिखा। शब्द बताइए, वे हटेंगे, जुड़ेंगे या स्क्रिप्ट उन्हीं पर खत्म होगी: “... हटा दो”, “... जोड़ दो”, “... पर खत्म करो”। या बटन दबाइए:
talk-posting = यहाँ से पोस्ट नहीं होता: वीडियो बनाना और डालना आपके हाथ में है। डालने के बाद “मैंने पोस्ट किया” दबाइए, फिर पूछा जाएगा कि कैसा चला।
talk-filming = बोल, शॉट और कैप्शन यहाँ लिखे जाते हैं। शूट और एडिट आपके हाथ में है।
talk-languages = यहाँ अंग्रेज़ी, स्पेनिश, पुर्तगाली, हिन्दी, तेलुगु और इंडोनेशियाई में लिखा जाता है; हिन्दी और तेलुगु अंग्रेज़ी अक्षरों में भी। /language से मेरी भाषा बदलती है।
language-not-written = भाषा मॉडल के बिना { $language } में स्क्रिप्ट नहीं बन सकती।
path-typed = यह फ़ाइल का नाम है, उसका लिखा हुआ नहीं। फ़ाइल भेज दीजिए, या उसका लिखा यहाँ चिपका दीजिए।
language-needs-yours = { $language } में आपके शब्द अभी नहीं मिले। उसमें अपनी एक स्क्रिप्ट भेज दीजिए, फिर उसी में लिखा जा सकेगा।
talk-robot = मैं एक प्रोग्राम हूँ, इंसान नहीं। स्क्रिप्ट आपकी बताई बातों से ही बनती है। उसमें कुछ ऐसा दिखे जो आपने नहीं बताया, तो वहाँ ख़ाली जगह छोड़ दी जाती है, पर सब कुछ नहीं दिखता: शूट से पहले पढ़ लीजिए।
talk-accounts = आपका खाता यही चैट है: जो इसमें लिख सकता है, वही इसे चला सकता है। /persona कई प्रोफ़ाइल अलग रखता है, /link दो जगहों की चैट जोड़ता है।
talk-platforms = यहाँ Reels, TikTok और YouTube Shorts के लिए लिखा जाता है: माँगते समय “platform: tiktok” या “platform: shorts” जोड़ दीजिए।
talk-sorry = माफ़ कीजिए। ग़लत शब्द बताइए, जैसे “कभी दोस्तों मत लिखो”, आगे से ध्यान रहेगा।
talk-terms = हुक: पहला वाक्य, जिसे अँगूठा रोकना है। अंत: दर्शकों से आप जो करने को कहते हैं। क्वालिटी: स्क्रिप्ट कितनी ठीक बनी है, 100 में से। वायरल जाँच: इसके शब्द उन शब्दों से कितने मिलते हैं जिन पर लोगों ने क्लिक किया, 100 में से। आपकी तरह: आपकी अपनी स्क्रिप्ट से कितना मिलता है। इनमें से कोई व्यूज़ का वादा नहीं करता।
scale-viral = वायरल जाँच में 100 में से { $score } यानी { $band }: 30 से कम कमज़ोर है, ज़्यादातर स्क्रिप्ट 30 से 65 के बीच होती हैं, उससे ऊपर मज़बूत। यह सिर्फ़ शब्दों की तुलना है, व्यूज़ का वादा नहीं।
scale-quality = 100 में से { $score } बताता है कि स्क्रिप्ट कितनी अच्छी बनी है। खाली जगहें, घिसे हुए वाक्य और दोहराई गई पंक्तियाँ अंक घटाती हैं; ज़्यादातर ड्राफ़्ट 80 के आसपास होते हैं।
scale-voice = 100 में से { $score } बताता है कि शब्द आपकी अपनी स्क्रिप्ट के कितने क़रीब हैं; 60 से आगे क़रीब हैं।
scale-general = वायरल जाँच: 30 से कम कमज़ोर, ज़्यादातर स्क्रिप्ट 30 से 65 के बीच, उससे ऊपर मज़बूत। गुणवत्ता: ज़्यादातर ड्राफ़्ट 80 के आसपास। आपकी तरह: 60 से आगे आपकी स्क्रिप्ट के क़रीब। कोई भी व्यूज़ का वादा नहीं।
rule-never = “{ $word }” कभी न कहें।
no-rules = आपने अभी कोई नियम नहीं दिया है। जब चाहें बताइए, जैसे “कभी दोस्तों मत लिखो”।
your-story = आपकी कहानी
told-later = बाद में आपने बताया:
audience-unknown = आपने अभी नहीं बताया कि आपको कौन देखता है। बताइए, जैसे “मेरे दर्शक नई माँएँ हैं”।
told-about = आपने बताया था:
told-nothing = “{ $about }” के बारे में आपने अभी कुछ नहीं बताया है।
talk-busy = मैं यहीं हूँ, काम चल रहा है। एक मिनट तक लग सकता है। रोकने के लिए "रोक दो" लिखिए।
talk-here = मैं यहीं हूँ, और अभी कुछ लिखा नहीं जा रहा। विषय भेजिए, या बताइए क्या बदलना है।
button-change-last = मेरी पिछली स्क्रिप्ट बदलें

## Data, privacy, help, language

export-data = आपके बारे में मेरे पास जो कुछ है, वह सब एक फ़ाइल में।
ask-import = इनमें से एक भेजें: /export से मिली JSON फ़ाइल, Instagram से डाउनलोड किया डेटा (JSON या ZIP), Meta Business Suite की इनसाइट CSV, या लिंक और नंबर वाली लाइनें।
import-done = हो गया। प्रोफ़ाइल: { $personas }, स्क्रिप्ट: { $scripts }।
import-none = लाने लायक़ कुछ नहीं मिला: न मेरी /export फ़ाइल, न नंबरों वाली कोई पोस्ट। Instagram से डेटा डाउनलोड करते समय JSON फ़ॉर्मैट चुनिए और इनसाइट पर निशान लगाइए।
import-posts = नंबर वाली पोस्ट: { $posts }। इनमें यहाँ लिखी गईं: { $matched }।
import-posts-use = अब से ये आपके हमेशा के नतीजे में गिनी जाएँगी।
import-tags = पोस्ट की गिनती वाले हैशटैग: { $tags }।
ideas-title = आपके अगले वीडियो की पहली लाइनें। एक दबाइए, उसी पर स्क्रिप्ट बनेगी:
week-title = आपका हफ़्ता, हर दिन अलग तरह। एक दबाइए, उसी पर स्क्रिप्ट बनेगी:
week-day = दिन { $day }:
idea-line = { $place } { $type }: “{ $hook }” ({ $from })
ideas-none = आइडिया के लिए आपके शब्द बहुत कम हैं। अपनी और स्क्रिप्ट भेजें।
ideas-few = बिना मनगढ़ंत के इतना ही है। और स्क्रिप्ट या कहानी से और आइडिया मिलेंगे।
idea-from-fact = आपका सच्चा पल
idea-from-result = पहले अच्छा चला
idea-from-audience = जो आपके दर्शकों को मुश्किल लगता है
idea-from-expertise = आपकी जानकारी से
trends-title = जो पोस्ट अलग दिखीं, { $date } को देखी गईं:
trends-times-likes = बाकी पोस्ट के लाइक से { $times } गुना:
trends-times-views = बाकी पोस्ट के व्यू से { $times } गुना:
trends-maybe = शायद इसी वजह से चलीं; पक्का कोई नहीं जानता।
trends-none = अभी कुछ अलग दिखने वाला नहीं है।
trends-how = हैशटैग के लिए /trends #baking, अकाउंट के लिए /competitors @name भेजें, या पसंद की पोस्ट के शब्द /trends के साथ भेजें।
trends-budget = इस हफ़्ते देखे गए हैशटैग: { $limit } में से { $used }।
trends-not-connected = Instagram से जुड़ाव नहीं है। पसंद की पोस्ट के शब्द /trends के साथ भेजिए, उसकी बनावट देखी जाएगी।
trends-used-up = इस हफ़्ते के 30 हैशटैग पूरे हो गए। अकाउंट और पेस्ट किए शब्द अब भी चलेंगे।
trends-too-few = मैंने { $posts } पोस्ट देखीं, पर सिर्फ़ { $counted } अपने लाइक दिखाती हैं: कितने लाइक मिलते हैं, यह जानने के लिए बहुत कम।
trends-level-likes = मैंने { $posts } पोस्ट देखीं। ज़्यादातर पर { $usual } लाइक हैं, किसी पर उससे दुगने नहीं, इसलिए कुछ अलग नहीं दिखता।
trends-level-views = मैंने { $posts } पोस्ट देखीं। ज़्यादातर पर { $usual } व्यू हैं, किसी पर उससे दुगने नहीं, इसलिए कुछ अलग नहीं दिखता।
trends-rate-limited = Instagram ने अभी थोड़ा रुकने को कहा है। एक घंटे बाद देखिए; पेस्ट की हुई पोस्ट अब भी चलेगी।
trends-bad-token = Instagram मेरा एक्सेस टोकन अब नहीं मानता। जो यह बॉट चलाते हैं, उन्हें इसे नया करना होगा; पेस्ट की हुई पोस्ट अब भी चलेगी।
trends-no-permission = मेरे Instagram टोकन के पास इसकी अनुमति नहीं है। जो यह बॉट चलाते हैं, उन्हें वह जोड़नी होगी; पेस्ट की हुई पोस्ट अब भी चलेगी।
trends-no-account = ऐसा कोई खाता नहीं मिला। सिर्फ़ सार्वजनिक बिज़नेस और क्रिएटर खाते देखे जा सकते हैं।
trends-no-tag = Instagram पर ऐसा कोई हैशटैग नहीं मिला। स्पेलिंग देख लीजिए।
trends-build = बनावट: { $beats }।
button-adapt = नंबर { $number } अपने लिए बदलें
ask-adapt = आपका अपना वीडियो किस बारे में है? बनावट ली जाएगी, शब्द नहीं।
seen-question = सवाल से शुरू
seen-number = संख्या से शुरू
seen-short = पहली लाइन छोटी
seen-address = दर्शक से बात
seen-story = अपनी बात
seen-list = एक सूची
ask-forget = इससे सब मिट जाएगा: प्रोफ़ाइल, स्क्रिप्ट, वोट। यह वापस नहीं होगा। मिटाऊँ?
forget-yes = सब मिटाएँ
forget-no = नहीं, रखें
forget-kept = सब रखा हुआ है।
forget-needs = यह वापस नहीं आएगा, इसलिए साफ़ लिखें: “हाँ”, या “{ $word }” दबाएँ। और कुछ लिखने पर सब कुछ रहेगा।
receipt-title = { $date } को मिटाया:
receipt-personas = प्रोफ़ाइल: { $count }
receipt-scripts = स्क्रिप्ट: { $count }
receipt-vectors = याद रखी बातें: { $count }
receipt-ledger = इस्तेमाल के नोट: { $count }
receipt-sessions = चैट: { $count }
receipt-traces = निगरानी सेवा के रिकॉर्ड: मिटाने को कह दिया गया
receipt-after = अब आपके बारे में मुझे कुछ नहीं पता। /start से फिर शुरू होगा।
privacy-what = आपका नाम, कहानी, उदाहरण, स्क्रिप्ट, वोट और नंबर रखे जाते हैं, ताकि लिखा हुआ आपकी तरह लगे। फ़ाइलों का सिर्फ़ टेक्स्ट रखा जाता है।
privacy-own = कोई भाषा मॉडल जुड़ा नहीं है: आपके शब्द किसी और को नहीं जाते।
privacy-model = स्क्रिप्ट लिखने और परखने के लिए एक भाषा मॉडल आपके शब्द पढ़ता है।
privacy-rights = /export सब एक फ़ाइल में देता है। /forget सब मिटा देता है।
support = किसी इंसान से मदद: { $contact }
support-none = इस बॉट के लिए मदद का कोई संपर्क नहीं रखा गया है। /help में सब कुछ है।
help-intro = यहाँ यह सब हो सकता है:
help-free-text = सीधे भी लिखा जा सकता है: घर की रोटी पर 30 सेकंड की रील लिखो
ask-language = किस भाषा में बात करूँ?
language-name = हिन्दी
language-set = अब से यहाँ हिन्दी चलेगी। आपकी स्क्रिप्ट आपके उदाहरणों की भाषा में ही रहेंगी।
language-heard = अब से आपसे हिन्दी में बात होगी। बदलना हो तो /language लिखिए।
command-start = शुरू करें, या लौटें
command-script = स्क्रिप्ट लिखें
command-ideas = अगले वीडियो के आइडिया
command-week = आपके हफ़्ते की योजना
command-trends = हैशटैग की अलग दिखती पोस्ट
command-competitors = दूसरे अकाउंट पर क्या चलता है
command-score = किसी स्क्रिप्ट का स्कोर
command-hashtags = किसी विषय के हैशटैग
command-profile = आपके बारे में मेरी समझ
command-examples = अपनी और स्क्रिप्ट दिखाएँ
command-history = आपकी स्क्रिप्ट
command-find = स्क्रिप्ट ढूँढें
command-results = पोस्ट का नतीजा
command-stats = आपके अंक
command-balance = आज की आपकी सीमा
command-language = मेरी भाषा बदलें
command-export = आपका सारा डेटा एक फ़ाइल में
command-import = अपना डेटा वापस लाएँ
command-forget = सब मिटाएँ
command-privacy = क्या रखा जाता है और क्यों
command-support = किसी इंसान से मदद
command-help = यह सूची
command-cancel = जो खुला है उसे रोकें
command-admin = बॉट कैसा चल रहा है

## Progress

progress-reading = { $file } की पढ़ाई…
progress-analysing = आपके बोलने का ढंग सीखना…
progress-listening = आपकी बात सुनना…
progress-queued = { $ahead ->
    [one] इंतज़ार: इससे पहले { $ahead } काम…
   *[other] इंतज़ार: इससे पहले { $ahead } काम…
}
progress-writing = { $attempts } कोशिशें लिखी जा रही हैं…
progress-scored = { $attempts } में से कोशिश { $attempt }: स्कोर { $quality }।
progress-judging = कोशिशों की तुलना…
progress-polishing = सबसे अच्छी को सँवारना…

balance-scripts = आज तैयार स्क्रिप्ट: { $limit } में से { $used }।
balance-no-limit = आज तैयार स्क्रिप्ट: { $used }। कोई सीमा नहीं है।
balance-cost = आज का ख़र्च: { $limit } में से { $used } USD।
balance-resets = यह { $time } UTC पर फिर शुरू होगा। ड्राफ़्ट, पुरानी स्क्रिप्ट और अंक हमेशा मिलेंगे।
private-bot = यह बॉट निजी है। अंदर आने के लिए इसे चलाने वाले को यह भेजिए: { $id }
heard = मैंने सुना:
not-heard = आवाज़ वाला संदेश समझ नहीं आया। कृपया लिखकर भेजिए।

## A platform's own form and command options

button-share = यहाँ दिखाएँ
button-answer = जवाब दें
button-form = एक फ़ॉर्म भरें
form-title = आपके बारे में
form-name = आपको किस नाम से बुलाऊँ?
form-story = आपकी कहानी
form-story-hint = आप कौन हैं, आपका काम क्या है, किसके लिए है। लंबी कहानी फ़ाइल या संदेश में भेजिए।
form-files = आपकी तीन तक स्क्रिप्ट
form-files-hint = PDF, Word, ODT, RTF या टेक्स्ट। बाद में और भेजी जा सकती हैं।
form-language = भाषा
form-language-hint = खाली छोड़ें तो आपकी कहानी की भाषा।
option-topic = वीडियो किस बारे में है
option-seconds = कितना लंबा है
option-type = कैसा वीडियो
option-goal = किस लिए है
option-requirements = इसमें क्या होना चाहिए
option-platform = कहाँ पोस्ट होगा
option-language = कौन सी भाषा
option-text = आपका टेक्स्ट
option-code = आपके दूसरे प्लेटफ़ॉर्म का कोड
option-words = खोजने के शब्द
option-file = आपकी एक फ़ाइल
option-hashtag = कोई हैशटैग, या पसंद की पोस्ट के शब्द
option-account = कोई अकाउंट, जैसे @name
option-numbers = आपकी पोस्ट के नंबर, जैसे: 12k views, 320 likes

admin-users = लोग: { $users }। सक्रिय: पिछले दिन { $day }, सप्ताह { $week }, महीने { $month }।
admin-votes = वोट: { $good } अच्छे, { $notMe } मेरे जैसा नहीं। दोबारा आए: { $returns }।
admin-tokens = टोकन: { $prompt } अंदर, { $completion } बाहर।
admin-cost = मॉडल का ख़र्च: { $usd } USD।
admin-cost-unknown = मॉडल का ख़र्च: पता नहीं, क्योंकि किसी मॉडल की क़ीमत टेबल में नहीं है (OPENAI_PRICES)।
admin-memory = याददाश्त: { $index }, { $embedder }।
admin-operation = क्या
admin-count = गिनती
admin-success = सफल
admin-failures = विफलताएँ: { $list }।
admin-usage = लिखें: /admin, या /admin model telegram:123 मॉडल-का-नाम। नाम की जगह - लिखने से सामान्य मॉडल लौट आता है।
admin-model-set = { $user } की स्क्रिप्ट अब { $model } लिखेगा।
admin-model-standard = सामान्य मॉडल

similar-found = { $date } को आपने ऐसा ही कुछ बनाया था: { $title }। इस बार पहली लाइन और क्रम, दोनों अलग रखने की कोशिश है।
button-open-old = पुरानी खोलें
recommend-views = “{ $about }” वाली आपकी स्क्रिप्ट सबसे अच्छी चलती हैं: हमेशा के व्यूज़ से { $times } गुना ({ $of } में से { $scripts } स्क्रिप्ट)।
recommend-accepted = “{ $about }” वाली स्क्रिप्ट आपको सबसे ज़्यादा पसंद आईं ({ $of } में से { $scripts })।
recommend-next = अभी इस्तेमाल नहीं हुआ, और इसी के पास: { $fact }

command-persona = प्रोफ़ाइल बदलें
command-link = एक खाता दो प्लेटफ़ॉर्म पर चलाएँ
button-new-persona = नई प्रोफ़ाइल
persona-active = अभी की प्रोफ़ाइल: { $name }।
persona-only-one = आपकी एक प्रोफ़ाइल है। कोई दूसरा ब्रांड या अंदाज़ हो, तो उसकी अलग बन सकती है।
ask-persona = अब से किस प्रोफ़ाइल से लिखूँ?
persona-in-use = अब से इस प्रोफ़ाइल से लिखा जाएगा: { $name }।
another-persona = एक नई प्रोफ़ाइल, पहले वाली के साथ। पहले वाली में कुछ नहीं बदलता।
link-offered = इसे { $minutes } मिनट के अंदर अपने दूसरे प्लेटफ़ॉर्म पर मुझे भेजिए। तब से वहाँ भी आपको वही व्यक्ति माना जाएगा।
link-secret = कोड एक ही बार चलता है। किसी को न दिखाइए: जो इसे भेजेगा उसे आपकी प्रोफ़ाइल और स्क्रिप्ट मिल जाएँगी।
link-not-private = यहाँ दूसरे लोग पढ़ सकते हैं। कोड मुझसे निजी चैट में माँगें।
link-joined = { $scripts ->
    [0] जुड़ गया। अब दोनों जगह आप मेरे लिए वही हैं।
    [one] जुड़ गया। यहाँ की एक स्क्रिप्ट अब बाक़ी के साथ है।
   *[other] जुड़ गया। यहाँ की { $scripts } स्क्रिप्ट अब बाक़ी के साथ हैं।
  }
link-set-aside = यहाँ भी आपकी एक प्रोफ़ाइल थी। खाते अलग करने तक वह जैसी है वैसी रहेगी।
link-how-to-leave = /link off खातों को फिर अलग करता है। /forget दोनों का सब कुछ मिटाता है।
link-wrong = यह कोड ग़लत है, इस्तेमाल हो चुका है या पुराना है। दूसरे प्लेटफ़ॉर्म पर /link से नया माँगें।
link-tooManyTries = बहुत बार ग़लत कोड आया। 15 मिनट बाद फिर कोशिश करें।
link-sameAccount = यह कोड इसी खाते का है। इसे अपने दूसरे प्लेटफ़ॉर्म पर भेजें।
link-alreadyJoined = यह खाता पहले से दूसरे से जुड़ा है। /link off उन्हें अलग करता है।
link-separated = अलग हो गए। स्क्रिप्ट उसी खाते में रहती हैं जिससे जुड़ी थीं।
link-none = यह खाता किसी दूसरे से नहीं जुड़ा है।
left-one = आज के लिए एक तैयार स्क्रिप्ट बची है। यह { $time } UTC पर फिर शुरू होगा; ड्राफ़्ट और पुरानी स्क्रिप्ट हमेशा मिलेंगी।
left-none = यह आज की आख़िरी तैयार स्क्रिप्ट थी। यह { $time } UTC पर फिर शुरू होगा; ड्राफ़्ट और पुरानी स्क्रिप्ट हमेशा मिलेंगी।
cost-alert = आज के मॉडल बजट का { $share } % इस्तेमाल हो गया: { $limit } में से { $used } USD।
cost-alert-then = 100 % पर सबको आधी रात UTC तक बिना मॉडल के ड्राफ़्ट मिलेंगे।
cost-alert-reached = आधी रात UTC तक सबको बिना मॉडल के ड्राफ़्ट मिलेंगे। बजट DAILY_COST_USD से तय होता है।

## A recording of hers

recording-heard = इसकी आवाज़ सुन ली। तस्वीर के बारे में कुछ नहीं कहा जा सकता। फ़ाइल रखी नहीं गई।
recording-opening = आपके पहले तीन सेकंड (हुक { $hook }/10):
recording-opening-about = आपके पहले तीन सेकंड, आपकी रफ़्तार से गिने हुए (हुक { $hook }/10):
recording-pace-slow = यहाँ आपकी रफ़्तार धीमी है, एक मिनट में { $words } शब्द।
recording-pace-ordinary = आपकी रफ़्तार समझने में आसान है, एक मिनट में { $words } शब्द।
recording-pace-fast = यहाँ आपकी रफ़्तार तेज़ है, एक मिनट में { $words } शब्द।
recording-pace-unknown = यह इतना छोटा है कि रफ़्तार पता नहीं चलती।
recording-silence = शब्दों के बीच चुप्पी: { $seconds } सेकंड।
recording-no-times = सुनने वाली सेवा समय नहीं बताती, इसलिए रुकावटें नापी नहीं जा सकीं।
recording-cuts = यहाँ काटा जा सकता है:
recording-no-cuts = काटने लायक़ कुछ नहीं मिला।
cut-silence-start = “{ $quote }” से पहले चुप्पी
cut-slow-opening = शुरुआत देर करती है: “{ $quote }”। अगले वाक्य से शुरू कीजिए
cut-pause = “{ $quote }” के बाद रुकना
cut-repeat = पहले कहा जा चुका: “{ $quote }”
cut-silence-end = “{ $quote }” के बाद चुप्पी
recording-words = जो सुना, शब्द-दर-शब्द
recording-tooLarge = यह रिकॉर्डिंग 20 MB से बड़ी है। छोटी या हल्की भेजिए।
recording-empty = इसमें कोई शब्द नहीं सुनाई दिया। क्या आवाज़ चालू है?
recording-unsupported = इस तरह की फ़ाइल नहीं सुनी जा सकती। MP4, MP3, M4A, WAV या OGG भेजिए।
