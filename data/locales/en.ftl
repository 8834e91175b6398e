### Everything a creator reads. Plain words: many readers are not native speakers.

## The bot itself, as a platform shows it

bot-description = I write Instagram Reel scripts in your own voice. Tell me your story, send one to three of your scripts, and ask for a script of 15 to 90 seconds. You get three attempts, the best one chosen, a score for each part and at most five hashtags. I never invent facts about you. /privacy says what I keep, /forget deletes it.
bot-short-description = Reel scripts in your own voice, with honest scores.

## First message and onboarding

first-what = Hi! I write Reel scripts that sound like you. You tell me your story and show me scripts you made. Then you give me a topic, and I write the words.
first-sample-title = A sample, for a home baker, 15 seconds:
first-sample = I sold my first cake for less than the butter cost. Nobody told me to count my hours. So now I write down three things before I say a price: what I bought, how long I baked, how far I drove. Then I add them. Save this for your next order.
first-sample-score = With each script you get honest scores, the words that earned them, five hashtags at most, and a caption.
first-privacy-own = Your words stay in this bot's own storage, go to no one else, and /forget deletes all of them.
first-privacy-model = Your words stay in this bot's own storage, a language model reads them to write for you, and /forget deletes all of them.
ask-name = What should I call you?
button-call-me = I am { $name }
button-skip-all = Skip, just write one
ask-story = Nice to meet you, { $name }. Tell me your story: who you are, what you make, and who it is for. A few sentences are enough. You can also send a file, or several messages.
ask-story-audience = Thank you, I kept that. One question: who do you make videos for, and what do they find hard?
ask-story-moment = Thank you, I kept that. One question: what happened that made you start? Tell me that moment in two or three sentences.
ask-story-detail = Thank you, I kept that. One question: what did you do last week for your work, and what went wrong or well?
ask-whose-lines = That is a chat. Which of these names is yours? I keep only your lines.
story-goes-on = Take your time. Send the rest, I add it to your story.
kept-as-story = I kept that as part of your story.
correction-kept = Thank you, I put that right.
aside-heard = I take that as said to me and keep it out of your story.
known-so-far = So far: { $words ->
    [0] no story yet
    [one] one word of your story
   *[other] { $words } words of your story
}, { $count ->
    [0] no script yet
    [one] one script
   *[other] { $count } scripts
}. When you are done I show you what I understood, and you correct it.
language-not-spoken = I do not speak { $language }, so I answer in English. Keep writing as you like: your scripts are made of your own sentences. /language shows what else I speak.
aside-takes-long = About three minutes: your name, a few sentences about you, and a script of yours if you have one. Then a script takes seconds. You can stop and go on later.
name-kept = Thank you, { $name }. I have your name right now.
button-was-script = It is a script of mine
examples-taken-back = I took it out of your scripts.
wanted-kept = I kept your wish for a script. It comes next.
story-kept = Thank you, { $name }. I kept your story ({ $words ->
    [one] one word
   *[other] { $words } words
}).
ask-examples = Now show me how you talk: send 1 to 3 scripts you made, as files (PDF, Word, text) or pasted here. No scripts yet? Press Skip.
ask-more-examples = { $count ->
    [one] I have one example.
   *[other] I have { $count } examples.
} Send another one, or press Done.
pasted-example = Pasted script { $number }
example-known = I already have that one.
button-none-of-these = None of these
button-was-story = That was my story
still-reading = I am still reading your file. I go on by myself when it is read.
building-persona = { $count ->
    [0] I am reading your story. This takes up to a minute.
    [one] I am reading your story and your example. This takes up to a minute.
   *[other] I am reading your story and your { $count } examples. This takes up to a minute.
}
persona-kept = { $count ->
    [0] Your story is kept. Shall I try again?
    [one] Your story and your example are kept. Shall I try again?
   *[other] Your story and your { $count } examples are kept. Shall I try again?
}
not-known-yet = I do not know you yet. Tell me your story first, or let me just write a script.
button-introduce = Tell you my story
welcome-back = Welcome back, { $name }. What shall we do?

## Files

file-read = I read { $file } ({ $words ->
    [one] one word
   *[other] { $words } words
}).
file-truncated = It is very long, so I kept the first 50,000 characters.
file-too-short = { $file }: { $words ->
    [one] one word is
   *[other] { $words } words are
} too few to hear how you talk. Send a whole script, or paste it here.
files-too-many = I took the first { $count } files. Send the others later.
files-read = I read { $count } files ({ $words } words).
file-refused = { $file }: { $reason }
files-too-late = You had moved on, so I used none of this. Send it again where you want it.

## Errors: what is wrong, and what to do

error-rateLimited = The writing service is busy. Please try again in a minute.
error-quotaExceeded = The writing service has used up its quota. Please try again later.
error-unavailable = I could not reach a service I need. Please try again in a few minutes.
error-timeout = That took too long, so I stopped. Please try again.
error-invalidOutput = The writing service sent something I could not use. Please try again.
error-wrongLanguage = The writing service did not answer in that language, twice. Your script is as it was. Ask again, or for another language.
error-refused = The writing service refused this topic. Try it in other words.
error-notConnected = This needs a language model, and none is connected. Please type it instead.
rewrite-needs-model = Without a language model I can write another take, make it shorter or longer, write a new hook or ending, and take out, put in or swap words you name. To change it yourself, reply to the script with your own version.
rewrite-half = I do the one I can. “{ $left }” needs a language model, and none is connected.
rewrite-else = What I can change instead is on the buttons.
rewrite-no-other = I found no other one in what you told me. Tell me more about this topic and ask again, or reply to the script with your own words.
rewrite-length-end = It has that length already. Scripts are 15, 30, 45, 60 or 90 seconds long.
error-limitReached = You reached today's limit. It starts again at midnight UTC.
error-badInput = I could not use that. Please check it and send it again.
error-notFound = I cannot find that script any more. See /history for what is there.
error-cancelled = Stopped.
error-blocked = I am not allowed to write to this chat.
error-misconfigured = Something is set up wrong on my side. Please tell the person who runs this bot.
error-storeFailed = I could not save that. Please send it again in a minute.
error-scriptLost = What was stored of that script is damaged, and I cannot read it any more. I am sorry. I took it off your list.
error-empty = There is no text in this file. Please send one with text, or paste the text here.
error-tooLarge = This file is too big. Please send one under 10 MB, or paste the text here.
error-encrypted = This file has a password. Please send it without the password, or paste the text here.
error-scanned = This file holds pictures of pages, not text. Please send the text version, or paste the text here.
error-damaged = This file is broken and I cannot open it. Please save it again and resend it, or paste the text here.
error-unsupported = I cannot read this kind of file. Please send PDF, Word, ODT, RTF or plain text, or paste the text here.
error-tooSlow = This file took too long to read. Please send a simpler version, or paste the text here.
error-unsafe = This file is not safe to open. Please paste the text here.
error-missing = I could not download this file. Please send it again.
nothing-lost = Nothing you saved is lost.
others-whole = Your other scripts are all there: /history shows them. Ask me for this one again, and I write it anew.

## What every conversation answers

cancelled = Stopped. What you saved stays.
stopped-one = Stopped that one. The rest goes on.
stopped-none = That one is over already.
cancelled-dropped = Stopped. I dropped what you had told me here; /start begins again.
cancelled-kept = Stopped. I kept what you told me. To go on, press the button or send /start.
cancelled-drop = Drop it
nothing-open = Nothing is open now.
leave-question = We are in the middle of your story. If you leave now, I drop what you told me. Stay or leave?
leave-stay = Stay
leave-go = Leave
left-open = You left this open yesterday. Go on, or start again?
left-open-continue = Go on
left-open-restart = Start again
left-open-drop = Close it
no-file-here = I cannot use a file here.
cannot-hear = I cannot listen to voice messages here. Please type it.
cannot-watch = I cannot watch videos here. Please type it.
cannot-use = I can read text and documents only. Please type it.
old-button = That button is from an earlier message and does nothing now.
unknown-command = I do not know that command. /help shows the list.
not-understood = Sorry, I did not understand that here.
one-moment = One moment, please.
form-reset = I was updated, so I had to close what we had open. What you saved stays. Please start it again.
persona-lost = What was stored of you, your story, your examples and what I learned from them, is damaged, and I cannot read it any more. I am sorry. Your scripts are still there. Please tell me about yourself again with /start, or send a file you got from /export with /import. The person who runs this bot may be able to save the old one.
form-broken = Something went wrong on my side, so I closed what we had open. What you saved stays. Please start it again.
not-your-button = That button belongs to somebody else. Write to me yourself, and you get your own.
direct-closed = Your answer is ready, but I may not send you direct messages. Use /history or /profile here: only you will see it.
file-too-large-here = The file is larger than the 10 MB Discord lets me send. Whoever runs this bot can export it for you.

## Buttons

button-cancel = Cancel
button-stop = Stop
button-skip = Skip
button-any = You choose
button-done = Done
button-try-again = Try again
button-write = Write a script
button-profile = My profile
button-history = My scripts
button-correct = Correct something
button-add-examples = Add examples
button-undo = Undo
button-fill = Fill the blanks
button-another = Another take
button-shorter = Shorter
button-longer = Longer
button-new-hook = New hook
button-new-cta = New ending
button-variants = Two hooks (A/B)
button-good = Good
button-not-me = Not me
button-export = Export
button-posted = I posted it
button-more = More
more-choices = What else you can do with this script:
button-copy-hashtags = Copy hashtags
button-copy-caption = Copy caption
button-star = Star
button-unstar = Remove star
button-rename = Rename
button-delete = Delete
button-newer = Newer
button-older = Older
button-older-versions = Older versions ({ $older })
button-filter = Filter
button-score = Score it
button-as-example = Keep as my example
button-write-about = Write a script about it
button-nothing = Nothing, thanks

## Asking for a script

ask-topic = What is the script about? One sentence is enough.
ask-topic-example = You can say everything in one line: 45s storytelling how I lost my first customer
ask-seconds = How long should it be? Topic: { $topic }
seconds-refused = I cannot write { $seconds } seconds. I write 15, 30, 45, 60 or 90.
other-seconds = I write 15, 30, 45, 60 or 90 seconds: for { $seconds } I take { $nearest }.
ask-type = What kind of script?
ask-requirements = Anything special? Words to use, a product, an offer, a thing to avoid. Or press Skip.
request-seconds = { $seconds } s
type-educational = Educational
type-inspirational = Inspirational
type-entertaining = Entertaining
type-storytelling = Storytelling
type-promotional = Promotional
type-behind-the-scenes = Behind the scenes
type-myth-busting = Myth-busting
type-tutorial = Tutorial
platform-reels = for Reels
platform-tiktok = for TikTok
platform-shorts = for Shorts
goal-reach = to reach new people
goal-saves = to get saves
goal-sales = to sell
goal-followers = to win followers
urgency-urgent = urgent
urgency-trending = trending
writing-now = I am writing: { $topic } ({ $what }).
caption-with-script = A caption comes with every script I write. Both are about your post.
several-started = { $count } scripts, one after the other:
writing-with = I use what you told me: { $told }
writing-leaves-out = Not in this one: { $words }
writing-tone = “{ $tone }”: I have no language model here, so the words stay yours and I cannot change how they feel.
writing-defaults = I chose what you did not say. To choose yourself, write for example: script about sourdough, 60 s, storytelling
writing-urgent = Urgent: it goes to the front, and I skip the second round.
writing-without-persona = I do not know you yet, so it cannot sound like you. /start changes that.
request-kept = Your request is kept: { $topic }
request-again = Your request is kept. Press Try again, or send this line when you like:

## The result

script-length = { $words ->
    [one] One word
   *[other] { $words } words
}, about { $seconds } s.
script-quality = Quality { $score }/100.
script-quality-of = Quality { $score }/100 (my attempts: { $low } to { $high }).
script-quality-length = Quality { $score }/100 (my attempts: { $low } to { $high }; I took one that suits your length better).
script-quality-heard = Quality { $score }/100 (my attempts: { $low } to { $high }; I took one that is less like your last scripts).
personalization = Sounds like you: { $score }/100.
personalization-low = (I am not sure: your examples are few or short.)
personalization-unknown = Sounds like you: no number, because I have no example scripts of yours.
too-close = Two hooks came out equal, so try both:
variants-title = One script, two hooks:
variants-body = After either of them comes:
variants-how = Film both, post both. /results asks which one won, and I learn from it.
button-posted-side = I posted { $letter }
ask-pair = Two hooks of one script. Which one won? { $title }
button-side-won = { $letter } won
button-sides-even = No difference
pair-won = Kept: hook { $letter } won. I will open like that more often.
pair-even = Kept: no difference between the two.
blanks = I do not invent facts. Please fill these blanks:
viral-overall = Viral check: { $score }/100, { $band }.
viral-open = Viral check: { $score }/100 so far, without what you fill in.
viral-fix = Fix first: { $dimension }. { $suggestion }
viral-details = Viral check, point by point
viral-not-calibrated = These points are not calibrated for this language.
viral-trends-seen = Trend was measured only against posts you looked up or pasted, the newest seen on { DATETIME($date, dateStyle: "medium") }.
viral-limits = This ranks wordings of one idea. It cannot see your account, your timing or your footage.
viral-not-calibrated-for = These points are not calibrated for { $language }.
viral-track = This compares ways to say one idea. In { $cases } clear cases from tests of English headlines it had never seen, the higher score won { $percent } %. It cannot see your account, your timing or your footage.
viral-weights = Counts most for this goal: { $heaviest }.
viral-own = Adapted to your { $posts } results.
viral-own-none = No clear link yet between these points and your { $posts } results, so I count them as for everyone.
language-tag = en
band-weak = weak
band-ordinary = like an ordinary script
band-strong = strong
fix-no-words = Write a first line: there is no word to score yet.
fix-slow-opening = Start after “{ $about }”: the first word should already belong to the story.
fix-jargon = Say “{ $about }” the way you would to a friend.
fix-thin-hook = Give the first line one more fact: who, what changed, or what it cost.
fix-open-on-turn = Open with the moment it went wrong, changed or surprised you, and keep the reason for later.
fix-person-in-hook = Put a person in the first line: what they said or did, before what it means.
fix-slow-curiosity = Leave out “{ $about }” and open with how it ended, without saying how it came to it.
fix-no-gap = Name the result in the first line and keep the cause for later.
fix-early-answer = You answer too soon: put the answer at least two sentences after the promise.
fix-no-feeling = Say in one plain word what it felt like, or what was at stake.
fix-late-feeling = Move the sentence with “{ $about }” nearer to the beginning.
fix-no-situation = Set it in a moment your viewer has lived: a place, an hour of the day, who was there.
fix-no-you = Turn one sentence to the viewer: “you” instead of “people”.
fix-no-admission = Right after the hook, admit the small thing everyone does and nobody says.
fix-empty-words = Cut “{ $about }” and words like it, and put a figure, an amount or a step of yours there.
fix-no-figure = Give one exact amount, time or price, so that a viewer can do it without asking.
fix-no-step = Turn one general sentence into a step: what to do, with what, how much or how long.
fix-breathless = Break “{ $about }” into two or three sentences: it takes { $seconds } s in one breath.
fix-choppy = Let one sentence run a little longer: now all of them are cut short.
fix-monotone = Follow a longer sentence with one of two or three words.
fix-long-sentence = Shorten “{ $about }” by a third.
fix-nobody-to-send = Name the person it is for: that is whom it gets sent to.
fix-no-quotable-line = Put in one line that works alone as a message: an opinion or a result, under ten words.
fix-no-ask = End with one thing to do: what to save it for, whom to send it to, or what to answer.
fix-many-asks = Keep one thing to do, “{ $about }”, and drop the others.
fix-worn-ask = At the end, say in your own words what the viewer gets, without the worn phrase.
fix-vague-ask = Say when or for whom: save it for Sunday, send it to whoever cooks.
fix-off-trend = Borrow how a video that does well now is built, in your own words.
counter-hookStrength = It would fail because the first line does not stop the thumb.
counter-curiosityGap = It would fail because the first line answers itself, so there is no reason to stay.
counter-emotionalTrigger = It would fail because it makes the viewer feel too little.
counter-relatability = It would fail because viewers do not find themselves in it.
counter-valueDensity = It would fail because there is too little in it that a viewer could use or repeat.
counter-pacing = It would fail because the viewer has to wait for the point.
counter-shareability = It would fail because nobody comes to mind to send it to.
counter-callToAction = It would fail because it ends without telling the viewer what to do next.
counter-trendAlignment = It would fail because nothing in it touches what is being watched now.
reason-topic = your topic, as people search for it
reason-topic-word = one word of your topic, for a wider search
reason-niche = where people of this niche look: { $about }
reason-repeated = the script comes back to “{ $about }”
reason-field = your field: { $about }
reason-said = said in the script: “{ $about }”
reason-own = it worked for you and fits this topic
attempts-same = { $different ->
    [one] All attempts came out with the same words: I found only one way in what you told me.
   *[other] Two of the attempts came out with the same words.
}
draft-why = Why is it a draft?
draft-more = No language model is connected to this bot. Once whoever runs it connects one, I write finished scripts.
label-reels = AI label on Instagram: not needed for words you say yourself. Needed when the picture or the voice looks real but was made by AI.
label-tiktok = AI label on TikTok: not needed for words you say yourself. Needed when realistic pictures, sound or video were made by AI.
label-shorts = “Altered content” on YouTube: not needed for a script. Needed when something realistic was made or changed by AI.
dimension-quoted = { $name } { $score }/10: { $quotes }
dimension-bare = { $name } { $score }/10
dimension-unknown = { $name }: no trend data
dimension-hookStrength = Hook
dimension-curiosityGap = Curiosity
dimension-emotionalTrigger = Feeling
dimension-relatability = Close to their life
dimension-valueDensity = Value
dimension-pacing = Pace
dimension-shareability = Worth sharing
dimension-callToAction = Call to action
dimension-trendAlignment = Trend
hashtags = Hashtags
hashtags-left-out = All right, this one goes out without hashtags. People still find it by the words of its caption.
hashtags-none = I found no hashtag that fits. Tell me the topic in other words.
hashtag-line = { $tag }: { $reason } ({ $size }; { $language })
hashtag-refused = Not { $tag }: { $reason }.
size-unknown = no reach data
size-small = small
size-medium = medium
size-large = large
size-mega = very large
spelling-latin = in Latin letters, as many type it
spelling-unaccented = without accents, as most people type it
spelling-accented = with its accents, for those who type them
refusal-generic = it says nothing about this script, and it competes with everything
refusal-broad = it is too broad: one word with millions of posts about everything
refusal-restricted = it is reported as restricted or broken on Instagram
refusal-unusable = Instagram needs letters in a hashtag
hashtag-own = you used it { $posts } times, { $above } did better than your usual
hashtag-likes-near = posts that rank there have about { $likes } likes, like yours
hashtag-likes-far = posts that rank there have about { $likes } likes, far more than yours
hashtag-posts = { $posts } posts, seen on { DATETIME($date, dateStyle: "medium") }
hashtags-size-hint = I have no reach data for these. Send “#tag 1.2M posts” as Instagram shows it, and I remember how big it is.
hashtags-noted = Noted: { $tags }.
language-en = English
language-es = Spanish
language-pt = Portuguese
language-hi = Hindi
language-hi-Latn = Hindi in Latin letters
language-te = Telugu
language-te-Latn = Telugu in Latin letters
language-id = Indonesian
caption = Caption
under-post = Under the post:
beats = Timed beats
beat-time = Time
beat-seconds = { $from }–{ $to } s
beat-part = Part
beat-spoken = You say
beat-on-screen = On screen
beat-shot = Shot
beat-b-roll = Cutaway
beat-music = Music
cover = Words for the cover: { $text }
beat-hook = Hook
beat-setup = Setup
beat-point = Point
beat-story = Story
beat-proof = Proof
beat-turn = Turn
beat-cta = Call to action
notice-draftMaker = This is a draft made without a language model: your own words, with plain lines around them.
notice-draftAgain = A draft from your own words.
notice-modelFailed = The language model gave no script I could use, so here is a draft from your own words. Your request is kept: press Another take later.
notice-fallbackServer = The first writing server did not answer. The second one wrote this.
notice-quotaExceeded = The language model's quota is used up, so here is a draft from your own words. Your request is kept: press Another take later.
notice-limitReached = You reached today's limit for finished scripts, so here is a draft from your own words. Drafts and history always work. The limit starts again at midnight UTC.
notice-refused = The language model refused this topic, so here is a draft from your own words.
notice-noScaffolds = I have no draft patterns for this language, so I used only your own sentences.
notice-shorterNoMaterial = It is shorter than you asked: your story holds no more for it, and I do not make things up. Tell me more and I write more: how you began, a day that went wrong, what people always ask you.
notice-shorterAgain = It is shorter than you asked: I have no more from you for it.
notice-askForMaterial = Tell me one true detail about this topic, and I can write more.
notice-longerByAnswers = With your answers it is longer than you asked. Press Shorter if it has to fit.
notice-orderNotKept = I could not follow all you asked about its length or how it begins or ends: without a language model I only put your own words in order.
notice-retold = Most of it is one of your own scripts again. Tell me something new on this topic, and I write that in.
notice-noTrends = You asked for trending, but I have no trend data.
notice-languageNotCalibrated = The scores are not calibrated for this language.

## Changing a script

rewritten = I changed only this:
rewritten-nothing = I found nothing better, so the script is as it was.
edit-not-found = I found nothing in the last script that these words point at, so it is as it was.
edit-not-there = That is not in the last script, so it is as it was. To keep it out of all your scripts, write: never mention { $words }
step-not-found = I found nothing in it that your other words point at. Say it with a word of the script.
edit-untold = I put nothing in. “{ $words }” stands there already, or you have not told me about it yet. Send me the line as you would say it, like “say that ...”.
edit-all-gone = Then nothing would be left of the script, so it is as it was.
step-all-gone = The other change would leave nothing of it. Tell me what should stay.
edit-missed = I found no “{ $words }” in it.
rewritten-unaided = The language model gave me nothing I could use here, so this change comes from your own words. You can ask for it once more.
rewritten-another = Another take:
rewritten-alike = You told me little else on this, so most of it is the same. New is:
rewritten-more = { $count ->
    [one] One more line changed.
   *[other] { $count } more lines changed.
}
hook-options = Other openings, with their hook score:
hook-option = { $letter }: { $hook } ({ $score }/10)
button-take-hook = Take hook { $letter }
change-before = Before: { $text }
change-after = Now: { $text }
change-added = New lines:
change-removed = Now: left out
change-moved = Moved: { $text }
blank-filled = Filled in.
ask-blank = { $mark }: { $question }
no-blanks = This script has no blanks any more.
blank-left = I leave it open. Fill it in whenever you like.
edit-saved = I saved your version, and I learn from it.
ask-why = Saved. What was wrong? One tap helps me.
ask-why-words = Which words? Copy them here, and I keep away from them.
why-formal = Too formal
why-untrue = Not true
why-audience = Wrong audience
why-other = Something else
ask-reason = What was wrong? Tell me in your own words.
thanks-good = Thank you. I will write more like this.
thanks-not-me = Thank you. I will keep that in mind from now on.
ask-format = Which kind of file?
format-docx = Word (DOCX)
format-txt = Text (TXT)
format-srt = Teleprompter (SRT)
export-script = { $format ->
    [srt] Here is your script as an SRT file, timed by beat.
    [docx] Here is your script as a Word file.
   *[txt] Here is your script as a text file.
}
results-saved = Thank you, I saved the numbers.
results-none = No post waits for its numbers. When you have posted a script, press "I posted it" under it.
results-ask-at = I will ask you for the numbers on { $date }.
prediction-above = My guess, locked now: above your usual. I am { $percent }% sure.
prediction-below = My guess, locked now: below your usual. I am { $percent }% sure.
prediction-hit = My guess was right.
prediction-miss = My guess was wrong. I keep it in the record.
ask-which-post = Which post do you have numbers for?
ask-verdict = How did this one do, compared with your usual? { $title }
ask-verdict-later = You posted this three days ago. How did it do, compared with your usual? { $title }
ask-verdict-line = You can also paste the numbers in one line, for example: 12.3k views, 45% skipped, 320 likes, 41 saves
button-above = Above my usual
button-about = About as usual
button-below = Below my usual
button-numbers = Type the numbers
button-stop-asking = Stop asking
button-ask-again = Ask me again
asking-stopped = I will not ask any more. /results works whenever you like.
asking-on = I will ask again, three days after a post.
results-line-unclear = I found no number with a name in that line.
results-kept = I kept this for “{ $title }”: { $what }
results-filled = Your account gave me the numbers of this post: { $title }
verdict-above = That is above your usual.
verdict-about = That is about as usual.
verdict-below = That is below your usual.
verdict-unknown = I know your usual when I have the numbers of four posts.
verdict-early = It is too early to compare: I do that from two days after posting. Tell me the numbers again then.
measure-line = { $name }: { $value }
measure-views = views
measure-skipRate = skipped
measure-averageWatchSeconds = average watch, seconds
measure-likes = likes
measure-comments = comments
measure-shares = shares
measure-saves = saves
stats-record = My guesses: { $hits } of { $settled } right (95% interval: { $low } to { $high }%).
stats-record-references = On the same posts a coin gets about { $coin } right, and "always above" gets { $above }.
stats-record-open = Guesses I locked: { $count }. None is settled yet.
lesson-line = { $what }: { $above } of { $posts } above your usual; your other posts: { $otherAbove } of { $otherPosts }.
lesson-none = No clear link yet between how you write and how it does (posts counted: { $posts }).
pattern-hook = Opening:
pattern-structure = Structure:
pattern-type = Kind:
pattern-length = Seconds:
pattern-hashtag = Hashtag:

## Library

history-title = Your scripts ({ $total }), page { $page } of { $pages }:
history-line = { $title } · { $seconds } s · { $type } · quality { $quality } · { $date }{ $versions ->
    [1] {""}
   *[other] { " · " }{ $versions } versions
}
history-empty = You have no scripts yet.
version-opened = Then we go on with this one.
ask-which-version = Which one do you mean? Tap it, then tell me what to change.
ask-which-one = Which one do you mean? Tap it.
history-none-match = No script matches that.
untitled = No title
ask-filter = Which scripts do you want to see?
filter-language-hint = By language: send for example /history es
filter-all = All
filter-starred = Starred
state-starred = ★
state-posted = Posted { $date }.
state-edited = This is your own version.
ask-title = What should it be called?
ask-find = Which words shall I look for?
named-several = Which one do you mean?
named-none = I find no script of yours about that. Is it one of these?
named-found = “{ $title }”:
results-other = Was it another one? Tap it.
undone-results = Taken back: the numbers of “{ $title }” are as they were.
undone-deleted = That script was deleted more than a day ago: I have it no more.
undone-restored = It is back.
undone-nothing = There is nothing to take back.
delete-named = Delete “{ $title }”?
delete-versions = Delete “{ $title }” and all its versions ({ $older } older)?
delete-yes = Yes, delete it
delete-no = No, keep it
updated-star = Starred.
updated-unstar = Star removed.
updated-posted = Well done! I marked it as posted.
updated-rename = It is now called: { $title }
updated-delete = Deleted. If you did not mean it, press Undo: I keep it for a day, or until you delete another or tell me numbers of a post.
updated-other = Saved.

## Profile and examples

persona-ready = This is what I believe about you, with your own words behind it. Tell me what is wrong.
persona-title = { $name }, as I know you
persona-title-unnamed = You, as I know you
persona-more = More: how you open, how you tell it, topics, numbers
persona-correct-hint = Wrong somewhere? Write for example: My audience is young parents.
persona-unknown = I do not know yet
persona-corrected = (corrected by you)
persona-pace = Pace: { $words } words a minute
persona-sentences = Words in a sentence: { $words }
persona-phrases = Phrases you use: { $phrases }
persona-facts = { $count ->
    [0] No facts to quote yet
    [one] One true fact I may use
   *[other] { $count } true facts I may use
}
persona-no-examples = No example scripts yet, so I know your voice from your story only.
persona-changed = I changed this:
persona-undone = I took the last change back:
ban-kept = From now on no script of yours speaks of “{ $words }”, unless you ask for it.
persona-unchanged = Nothing changed.
persona-change = { $field }: { $before } → { $after }
persona-change-new = { $field }: { $after }
field-targetAudience = Audience
field-uniqueVoice = Voice
field-personalityTraits = Character
field-expertise = What you know well
field-hookPatterns = How you open
field-storytellingStyle = How you tell stories
field-ctaPreferences = What you ask viewers to do
field-audiencePainPoints = What your viewers find hard
field-audienceDesires = What your viewers want
field-successfulTopics = Topics
field-neverSays = What you never say
field-name = Name
field-language = Language of your scripts
field-optimalScriptLength = Words in a script
field-wordsPerMinute = Words a minute
field-rules = Your rules
rule-formal = Write less formally, the way you speak.
rule-untrue = Say nothing about you that you have not told me.
rule-audience = Keep to the people you make this for.
field-examples = Examples
field-facts = True facts
field-story = What you told me
ask-field = What shall I correct?
ask-field-hint = Press one, or write it in one sentence: My audience is young parents.
ask-correction = { $field }: what is right?
examples-title = { $count ->
    [one] One example of yours:
   *[other] { $count } examples of yours:
}
ask-new-examples = Send more scripts as files, or paste one here. Press Done when you are finished.
examples-closed = Good. Your examples are kept.

## Pictures

chart-viral = Viral check
chart-no-data = no data
chart-stats = Your scripts so far
chart-scripts = Scripts
chart-posted = Posted
chart-per-week = Scripts per week
chart-trend = Quality and viral check over time
chart-quality = Quality
chart-topics = Best topics
chart-hooks = Best hooks

## Score, hashtags, statistics

ask-score = Paste the script you want me to score, or send it as a file.
score-length = Spoken, it takes about { $seconds } s.
score-stock = Phrases that sound like a machine:
score-claims = I cannot trace these to anything you told me:
ask-hashtags = Hashtags for which topic?
stats-none = No scripts yet, so there is nothing to count.
best-unknown = I do not know yet how any of your reels did. Send me the numbers of one, like “the first one got 1,200 views, 80 likes”, and I keep them.
best-known = Most people saw “{ $title }”: { $views } views.
best-of = { $count ->
    [one] It is the only reel whose views I know. Send me the numbers of others, and I compare them.
   *[other] I know the views of { $count } reels.
}
stats-scripts = Scripts: { $count }
stats-votes = Good: { $good }, not me: { $notMe }
stats-posted = Posted: { $count }
stats-quality = Average quality: { $score }/100
stats-viral = Average viral check: { $score }/100
stats-voice = Sounds like you, on average: { $score }/100
stats-cost = Model costs: { $usd } USD
stats-topics = Your best topics:
stats-hooks = Your best hooks:

## Text out of the blue

offer-long = I kept this text. What shall I do with it?
offer-topic = Shall I write a script about this? { $topic }
button-fact = It is about me: keep it
kept-told-put = I kept that with your story, so your next scripts can tell it. Shall I put it into the last script too?
kept-told = I kept that with your story, so your scripts can tell it.
button-put-in = Put it in the last script
button-not-mine = Do not keep it
offer-any = “{ $topic }”: is that a new topic, a change of the last script, or something about you?
offer-change = “{ $topic }”: is that a new topic, or a change of the last script?
offer-fact = “{ $topic }”: is that a new topic, or something about you?
offer-unclear = I am not sure what you mean. Send me a topic, or tell me what to change in the script.
talk-ready = All right. Send me a topic whenever you like.
talk-what = Send me a topic, and I write a script about it. /help shows the rest.
talk-price = I ask for no money. /balance shows what you have left today.
talk-thanks = You are welcome!
talk-goodbye = Bye, and good luck with the filming. Write whenever you like.
talk-sad = I am so sorry to hear that. I keep it in mind as something of yours.
talk-glad = That is wonderful, congratulations! I keep it in mind for your scripts.
talk-forever = Yes. It stays so until you tell me otherwise.
talk-takes-seconds = A script takes a few seconds.
talk-takes-minute = A script takes up to a minute, a change less.
talk-files = I read PDF, Word, ODT, RTF and text files, and what you paste here. Pictures, videos and links I cannot read.
language-yes = Yes. Say the language with your topic, like: script about bread in { $language }. Or say it of a script you have: in { $language }.
strengths = What this script does best:
weak = What I would mend in it, the most important first:
weak-none = I find nothing in it that I would mend.
lines-topic = You asked for “{ $topic }”.
lines-hers = These lines come from what you told me:
lines-ours = These are mine, to open, join and end it:
lines-change = If one is wrong, say “take out ...” or send the line as you would say it.
offer-reproach = “{ $said }”: I hear you. That is about the last script, so I write nothing new. Name the words, and I take them out, put them in or end on them: “take out ...”, “add that ...”, “end it on ...”. Or press what I should do:
talk-posting = I do not post for you: you film it and post it yourself. Press “I posted it” afterwards, and I ask how it did.
talk-when = I cannot see when your viewers are online. Instagram shows it: Insights, then “Most active times”.
talk-filming = I write the words, the shots and the caption. Filming and cutting stay with you.
talk-languages = I write in English, Spanish, Portuguese, Hindi, Telugu and Indonesian, Hindi and Telugu also in Latin letters. /language changes the language I talk to you in.
language-not-written = Without a language model I cannot write in { $language }.
path-typed = That is the name of a file, not its text. Send me the file itself, or paste its text here.
language-needs-yours = I have no words of yours in { $language } yet. Send me one of your scripts in it, and I can write in it.
talk-machine = My instructions stay as they are, and I do not show them. I write Reel scripts in your words. What should the next one be about?
talk-robot = I am a program, not a person. I write from what you tell me. What I find in a script that you never told me becomes a blank, and I do not find everything: read it before you film.
talk-accounts = Your account is this chat: whoever can write here can use it. /persona keeps several profiles apart, /link joins your chats on two platforms.
talk-platforms = I write for Reels, TikTok and YouTube Shorts: add “for TikTok” or “for Shorts” to your request.
talk-sorry = Sorry about that. Tell me the words that are wrong, like “never say hustle”, and I keep to it.
talk-terms = Hook: the first sentence, which has to stop the thumb. Ending: what you ask your viewers to do. Quality: how well the script is built, out of 100. Viral check: how much its words resemble words that got clicked, out of 100. Sounds like you: how close it comes to your own scripts. None of them can promise views.
length-of-script = { $words } words, about { $seconds } s when you say it.
scale-viral = { $score } out of 100 in the viral check is { $band }: under 30 is weak, most scripts lie between 30 and 65, above that is strong. It compares words only, so it promises no views.
scale-quality = { $score } out of 100 is how well the script is built. Blanks, worn phrases and repeated lines cost points; most drafts lie near 80.
scale-voice = { $score } out of 100 is how close the wording comes to your own scripts; from 60 on it is close.
scale-general = Viral check: under 30 is weak, most scripts lie between 30 and 65, above that is strong. Quality: most drafts lie near 80. Sounds like you: from 60 on it is close to your own scripts. None of them promises views.
rule-never = Never say “{ $word }”.
no-rules = You have given me no rules yet. Tell me one any time, like “never say hustle”.
your-story = Your story
told-later = You told me later:
audience-unknown = You have not told me yet who watches you. Tell me, like “my audience is first-time parents”.
told-about = You told me:
told-nothing = You have told me nothing about “{ $about }” yet.
told-forgotten = Forgotten: I know nothing of “{ $about }” any more, and no new script tells it. Scripts already written stay until you delete them.
talk-busy = I am here and still at work. It can take up to a minute. Write stop to end it.
talk-here = I am here, and nothing is being written right now. Send me a topic, or tell me what to change.
button-change-last = Change my last script

## Data, privacy, help, language

export-data = Here is everything I have about you, in one file.
export-failed = I could not make that file. Please ask for it again in a minute.
ask-import = Send one of these: the JSON file you got from /export, your Instagram data export (JSON or ZIP), the insights CSV from Meta Business Suite, or lines with a link and its numbers.
import-done = Done. Profiles: { $personas }, scripts: { $scripts }.
import-none = I found nothing to bring in: no export of mine and no post with numbers. When you download your data from Instagram, choose the JSON format and tick Insights.
import-posts = Posts with numbers: { $posts }. Of these, written here: { $matched }.
import-posts-use = From now on they count for your usual.
import-tags = Hashtags with a post count: { $tags }.
ideas-title = First lines for your next videos. Press one, and I write it:
week-title = Your week, a different kind each day. Press one, and I write it:
week-day = Day { $day }:
idea-line = { $place } { $type }: “{ $hook }” ({ $from })
ideas-none = I have too little from you for ideas. Send me more of your scripts.
ideas-few = I have no more without making things up. More of your scripts or story give more ideas.
idea-from-fact = a true moment of yours
idea-from-result = did well before
idea-from-audience = what your viewers find hard
idea-from-expertise = what you know well
trends-title = Posts that stand out, seen on { $date }:
trends-times-likes = { $times } times the usual likes:
trends-times-views = { $times } times the usual views:
trends-maybe = This may be why they worked; nobody can know.
trends-none = I have nothing that stands out yet.
trends-how = Send /trends #baking for a hashtag, /competitors @name for an account, or /trends with the words of a post you like.
trends-budget = Hashtags looked up this week: { $used } of { $limit }.
trends-not-connected = I am not connected to Instagram. Send /trends with the words of a post you like, and I look at how it is built.
trends-used-up = All 30 hashtags of this week are used. Accounts and pasted posts still work.
trends-too-few = I looked at { $posts } posts, but only { $counted } tell their likes: too few to know what is usual.
trends-level-likes = I looked at { $posts } posts. None has twice the usual { $usual } likes, so nothing stands out.
trends-level-views = I looked at { $posts } posts. None has twice the usual { $usual } views, so nothing stands out.
trends-rate-limited = Instagram asks me to wait before I look again. Try in an hour; posts you paste still work.
trends-bad-token = Instagram does not accept my access token any more. The person who runs this bot has to renew it; posts you paste still work.
trends-no-permission = My Instagram token lacks the permission for this. The person who runs this bot has to add it; posts you paste still work.
trends-no-account = I find no such account. Only public business and creator accounts can be looked at.
trends-no-tag = Instagram knows no such hashtag. Check the spelling.
trends-build = Build: { $beats }.
button-adapt = Adapt number { $number }
ask-adapt = What is your own version about? I borrow how it is built, never its words.
seen-question = opens with a question
seen-number = opens with a number
seen-short = short first line
seen-address = speaks to the viewer
seen-story = tells of oneself
seen-list = a list
ask-forget = This deletes everything: your profile, your scripts, your votes. It cannot be undone. Shall I?
forget-yes = Delete everything
forget-no = No, keep it
forget-kept = I kept everything.
forget-needs = This cannot be undone, so I need it plainly: write “yes” or press “{ $word }”. Anything else keeps everything.
receipt-title = Deleted on { $date }:
receipt-personas = Profiles: { $count }
receipt-scripts = Scripts: { $count }
receipt-vectors = Things I remembered: { $count }
receipt-ledger = Notes on use: { $count }
receipt-sessions = Chats: { $count }
receipt-traces = Traces at the tracing service: deletion asked for
receipt-after = I know nothing about you now. /start begins again.
privacy-what = I keep your name, story, examples, scripts, votes and numbers, so that I can write like you. Files are read and then dropped; I keep their text.
privacy-own = No language model is connected: your words go to no one else.
privacy-model = A language model reads your words to write and judge scripts.
privacy-rights = /export gives you everything in one file. /forget deletes everything.
support = Help from a person: { $contact }
support-none = Nobody has set a support contact for this bot. /help shows what I can do.
help-intro = This is what I can do:
help-free-text = You can also just write: script about sourdough, 30 s
ask-language = Which language shall I speak?
language-name = English
language-set = I speak English now. Your scripts keep the language of your examples.
language-heard = I speak English with you from here on. /language changes that.
command-start = Begin, or come back
command-script = Write a script
command-ideas = Ideas for your next videos
command-week = A plan for your week
command-trends = Posts that stand out for a hashtag
command-competitors = What works for other accounts
command-score = Score any script
command-hashtags = Hashtags for a topic
command-profile = What I believe about you
command-examples = Show me more scripts of yours
command-history = Your scripts
command-find = Look for a script
command-results = How a post did
command-stats = Your numbers
command-balance = Your limits today
command-language = Change my language
command-export = All your data in one file
command-import = Bring your data back
command-forget = Delete everything
command-privacy = What I keep and why
command-support = Help from a person
command-help = This list
command-cancel = Stop what is open
command-admin = How the bot is doing

## Progress

progress-reading = Reading { $file }…
progress-analysing = Learning how you talk…
progress-listening = Listening to you…
progress-queued = { $ahead ->
    [one] Waiting: one request before this one…
   *[other] Waiting: { $ahead } requests before this one…
}
progress-writing = Writing { $attempts } attempts…
progress-scored = Attempt { $attempt } of { $attempts } scored { $quality }.
progress-judging = Comparing the attempts…
progress-polishing = Polishing the best one…

balance-scripts = Finished scripts today: { $used } of { $limit }.
balance-no-limit = Finished scripts today: { $used }. There is no limit.
balance-cost = Cost today: ${ $used } of ${ $limit }.
balance-resets = It starts again at { $time } UTC. Drafts, history and scores always work.
private-bot = This bot is private. To get in, send this to the person who runs it: { $id }
button-forwarded-mine = It is mine
button-forwarded-no = Leave it out
forwarded-whose = Somebody else wrote that, as far as I can see, so I keep nothing of it as yours. Is it yours after all, or what shall I do with it?
forwarded-left-out = I left it out.
for-you-alone = That is only for you, and others read along here. Open our private chat and ask me there.
heard = I heard:
not-heard = I could not understand the voice message. Please type it.

## A platform's own form and command options

button-share = Share here
button-answer = Answer
button-form = Fill in one form
form-title = About you
form-name = What should I call you?
form-story = Your story
form-story-hint = Who you are, what you make, who it is for. Longer stories: send them as a file or a message.
form-files = Up to three scripts of yours
form-files-hint = PDF, Word, ODT, RTF or text. You can add more later.
form-language = Language
form-language-hint = Leave it empty to go by your story.
option-topic = What the video is about
option-seconds = How long it is
option-type = What kind of video
option-goal = What it is for
option-requirements = What must be in it
option-platform = Where you post it
option-language = Which language
option-text = Your text
option-code = The code from your other platform
option-words = Words to look for
option-file = A file of yours
option-hashtag = A hashtag, or the words of a post you like
option-account = An account, like @name
option-numbers = The numbers of your post, like: 12k views, 320 likes

admin-users = People: { $users }. Active in the last day { $day }, week { $week }, month { $month }.
admin-votes = Votes: { $good } good, { $notMe } not me. Return visits: { $returns }.
admin-tokens = Tokens: { $prompt } in, { $completion } out.
admin-cost = Model cost: ${ $usd }.
admin-cost-unknown = Model cost: not known, because a model's price is not in the table (OPENAI_PRICES).
admin-memory = Memory: { $index }, { $embedder }.
admin-operation = What
admin-count = Count
admin-success = Success
admin-failures = Failures: { $list }.
admin-usage = Write: /admin, or /admin model telegram:123 model-name. A dash instead of the name gives the standard model again.
admin-model-set = { $user } now gets scripts from { $model }.
admin-model-standard = the standard model

similar-found = You made something like this on { $date }: { $title }. This time I look for another first line and another build.
button-open-old = Open the old one
recommend-views = Your scripts about “{ $about }” do best: { $times } times your usual views ({ $scripts } of { $of } scripts).
recommend-accepted = You like your scripts about “{ $about }” most ({ $scripts } of { $of } scripts).
recommend-next = Not used yet, and near it: { $fact }

command-persona = Switch between your profiles
command-link = Use one account on two platforms
button-new-persona = New profile
persona-active = I write as { $name }.
persona-only-one = You have one profile. Another brand or voice of yours can have its own.
ask-persona = Which one shall I write as from now on?
persona-in-use = From now on I write as { $name }.
another-persona = A new profile, beside the one I know. Nothing of the old one changes.
link-offered = Send me this on your other platform within { $minutes } minutes. From then on I know you there as the same person.
link-secret = The code works once. Show it to nobody: whoever sends it gets your profile and your scripts.
link-not-private = Others can read here. Ask me for a code in a private chat with me.
link-joined = { $scripts ->
    [0] Joined. I know you in both places now.
    [one] Joined. One script from here is now with the others.
   *[other] Joined. { $scripts } scripts from here are now with the others.
  }
link-set-aside = You had a profile here too. It waits unchanged until you separate the accounts.
link-how-to-leave = /link off separates the accounts again. /forget deletes everything of both.
link-wrong = That code is wrong, used or too old. Ask for a new one with /link on the other platform.
link-tooManyTries = Too many wrong codes. Try again in 15 minutes.
link-sameAccount = That code is from this account. Send it on your other platform.
link-alreadyJoined = This account is joined to another one already. /link off separates them.
link-separated = Separated. The scripts stay where they were joined.
link-none = This account is not joined to another one.
left-one = That leaves you one finished script for today. It starts again at { $time } UTC; drafts and history always work.
left-none = That was the last finished script for today. It starts again at { $time } UTC; drafts and history always work.
cost-alert = { $share } % of today's model budget is used: ${ $used } of ${ $limit }.
cost-alert-then = At 100 % everybody gets drafts without the model until midnight UTC.
cost-alert-reached = Until midnight UTC everybody gets drafts without the model. DAILY_COST_USD sets the budget.

## A recording of hers

recording-heard = I listened to the sound of it. About the picture I can say nothing. I did not keep the file.
recording-opening = Your first three seconds (hook { $hook }/10):
recording-opening-about = Your first three seconds, counted from your pace (hook { $hook }/10):
recording-pace-slow = You speak slowly here, { $words } words a minute.
recording-pace-ordinary = Your pace is easy to follow, { $words } words a minute.
recording-pace-fast = You speak fast here, { $words } words a minute.
recording-pace-unknown = It is too short to tell your pace.
recording-silence = Silence between the words: { $seconds } s.
recording-no-times = The service that listens for me tells no times, so I cannot measure pauses.
recording-cuts = Where you can cut:
recording-no-cuts = I hear nothing that has to be cut.
cut-silence-start = silence before “{ $quote }”
cut-slow-opening = the opening waits: “{ $quote }”. Start with the next sentence
cut-pause = a pause after “{ $quote }”
cut-repeat = said before: “{ $quote }”
cut-silence-end = silence after “{ $quote }”
recording-words = What I heard, word for word
recording-tooLarge = This recording is over 20 MB. Please send a shorter or smaller one.
recording-empty = I heard no words in it. Is the sound on?
recording-unsupported = I cannot listen to this kind of file. Please send MP4, MP3, M4A, WAV or OGG.
