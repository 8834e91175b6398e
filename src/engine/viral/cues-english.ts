/** English cue words. Written for this project; which of them earn anything is decided by the calibration, not here. */
import { wholeWords, type CueList } from './cues.js';

export const ENGLISH_CUES: CueList = {
  pointing: wholeWords(
    "this|these|that|those|here|here's|it|he|she|they|him|her|them|his|their|someone|something|one thing|the thing|this one|what",
  ),
  openLoop: wholeWords(
    "what happened|what happens|happened next|wait until|wait till|wait for it|until you see|you won't believe|the reason|the real reason|here's why|here's what|here's how|this is why|this is how|this is what|guess what|turns out|the secret|secret|no one tells you|nobody tells you|no one talks about|nobody talks about|what nobody|what no one|the truth about|truth is|little did|then i realized|then i realised|but then|and then|almost|the one thing|the last one|never told|found out|find out|discovered|revealed|mystery|strange|weird|unexpected|finally|suddenly|the day|the moment|the first time|the night|that's when|until|before you|why i|how i|what i|this is the|let me show you|see what|see why|look what|watch what|watch how",
  ),
  questionWord: wholeWords(
    "why|how|what|who|when|where|which|what's|who's|how's|ever|did you|do you|are you|have you|can you|would you|is it|what if",
  ),
  firstPerson: wholeWords("i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|our|us|ours"),
  secondPerson: wholeWords("you|you're|you've|you'd|you'll|your|yours|yourself"),
  thirdPerson: wholeWords(
    "he|she|they|his|her|hers|their|him|them|he's|she's|they're|guy|girl|woman|man|kid|mom|mum|dad|boy|someone",
  ),
  negation: wholeWords(
    "not|no|never|nobody|no one|nothing|none|without|don't|doesn't|didn't|won't|can't|cannot|isn't|aren't|wasn't|weren't|wouldn't|shouldn't|couldn't|haven't|hasn't|hadn't|stop|stopped|quit|refuse|refused|nor",
  ),
  contrast: wholeWords(
    'but|yet|instead|except|although|though|however|until|actually|turns out|while|despite|rather than|not because|used to|was wrong|the opposite|or',
  ),
  extreme: wholeWords(
    'most|best|worst|every|everyone|everything|all|always|never|ever|only|entire|completely|totally|absolutely|first|last|biggest|smallest|hardest|easiest|perfect|huge|tiny|incredible|unbelievable|insane|least|greatest|zero',
  ),
  joy: wholeWords(
    'love|loved|loves|happy|happiest|happiness|joy|laugh|laughed|laughing|hilarious|funny|smile|smiled|beautiful|beautifully|proud|gorgeous|adorable|sweet|kind|kindness|hug|celebrate|celebrated|excited|grateful|thankful|win|won|hope|delight|delighted|delicious|fun|wonderful',
  ),
  threat: wholeWords(
    'afraid|scared|scary|fear|terrified|terrifying|angry|furious|mad|hate|hated|hates|cry|cried|crying|tears|sob|sobbing|lost|lose|losing|die|died|dies|dying|dead|death|kill|killed|kills|hurt|hurts|pain|painful|broke|broken|break|heartbreaking|shame|ashamed|embarrassed|embarrassing|lonely|alone|guilty|guilt|panic|worried|worry|worst|fail|failed|failing|failure|wrong|mistake|mistakes|ruined|ruin|ruining|destroy|destroyed|danger|dangerous|sick|cancer|disgusting|gross|awful|terrible|horrible|bully|bullied|fired|divorce|debt|rejected|cheated|betrayed|warning|toxic|nightmare|struggle|struggled|exhausted|tired',
  ),
  awe: wholeWords(
    "amazing|amazed|incredible|stunning|stunned|shocking|shocked|shock|wow|whoa|omg|mind-blowing|mind blowing|blew my mind|jaw|speechless|goosebumps|chills|magic|miracle|unreal|wild|crazy|insane|brilliant|genius|epic|breathtaking|surprised|surprising|surprise|can't believe|couldn't believe|unbelievable|astonishing|powerful",
  ),
  everyday: wholeWords(
    "when you|every time|every morning|every day|every night|every single|we all|we've all|all of us|same|me too|ever feel|ever felt|you know that|you know when|at work|at home|my mom|my mum|my dad|my kid|my kids|my boss|my husband|my wife|my friend|your mom|your mum|your dad|your kids|your boss|your friend|kitchen|school|homework|dinner|breakfast|lunch|laundry|bed|monday|weekend|bills|rent|paycheck|shopping|phone|alarm|coffee|tea|bus|train|car|house|neighbour|neighbor|teacher|parents|family|friends|kids|job|tired",
  ),
  instruction: wholeWords(
    "try|use|take|put|add|start|stop|write|make|ask|cut|check|open|set|turn|keep|leave|pick|choose|mix|pour|fold|hold|move|build|learn|call|read|find|drop|swap|skip|press|pull|push|buy|sell|cook|bake|wash|plan|count|measure|wait|never|always|don't|remember|avoid|replace|schedule|record|tell",
  ),
  reason: wholeWords(
    'because|so that|which means|that means|that way|since|the reason|so you|so your|for example|for instance|therefore|that is why|that’s why|due to|otherwise',
  ),
  step: wholeWords(
    'first|second|third|next|then|finally|step|number one|number two|number three|one|two|three|last|after that|once|before|tip|rule|way|ways|reasons|steps|things|mistakes',
  ),
  callToAction: wholeWords(
    'follow|save this|save it|save for|save|bookmark|comment|comments|share this|share it|share|send this|send it|send|tag|dm|message me|link in bio|link in my bio|bio|subscribe|like this|double tap|sign up|join|book|order|shop|buy|download|click|tap|visit|register|get yours|try it|try this|tell me|let me know|drop a|type|reply|come back|stick around|part two|screenshot',
  ),
  shareAsk: wholeWords(
    'send this to|send it to|send this|share this|share it|tag a|tag someone|tag your|tag the|show this to|show your|someone who|someone you|a friend who|your friend who|that friend|every mom|every mum|every parent|every woman|every man|anyone who|everyone needs|everyone should|people need to|for the people|if you know',
  ),
  filler: wholeWords(
    'basically|literally|actually|just|really|very|honestly|you know|i mean|sort of|kind of|like i said|stuff|things like that|and so on|etc|whatever|so yeah|um|uh|a lot of|in order to|at the end of the day|needless to say|as you can see',
  ),
  hedge: wholeWords(
    'maybe|perhaps|might|could be|i think|i guess|probably|possibly|somewhat|a bit|a little|some people|sometimes|it depends|generally|usually|in general|tend to|tends to|may|can be|important to|various|different|several',
  ),
  slowOpening: wholeWords(
    "hi|hey|hello|hi guys|hey guys|hello everyone|welcome|welcome back|good morning|in this video|in today's video|in today's|today we|today i|today i'm|today i want|my name is|let's talk about|i want to talk about|i wanted to talk|i wanted to share|i just wanted to say|i just wanted to share|so today|before we start|don't forget to subscribe|let me introduce|it is important|it's important|we will discuss|we will talk|this video is about|this is a video",
  ),
  jargon: wholeWords(
    'leverage|synergy|utilize|optimize|optimise|paradigm|holistic|innovative|solutions|solution|stakeholders|framework|methodology|implementation|facilitate|comprehensive|strategic|strategies|deliverables|ecosystem|seamless|cutting-edge|world-class|best-in-class|empower|empowering|journey|unlock|elevate|game-changer|game changer|dive in|delve|landscape|robust|quality products|high quality|customer satisfaction|productivity|pursuant|aforementioned|regarding|furthermore|moreover|additionally',
  ),
};
