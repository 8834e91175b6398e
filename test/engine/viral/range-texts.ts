/** Made-up texts from nothing to good, written for this project before the scale was set; none is a calibration text. */

/** No script at all. */
export const JUNK: readonly string[] = [
  'asdf jkl qwer zxcv',
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua',
  'the the the the the the the the the',
  'ok',
  'hi',
  'test test test',
  '123 456 789',
  'a b c d e f g h i j k',
  'blah blah blah blah blah blah blah blah blah blah',
  'buy now buy now buy now buy now',
  'lol lol lol',
  'Hello.',
  'Bread',
  'xqzv brrt plonk wibble frood',
  'aaaaaaaaaaaaaaaaaaaaaaaaa',
  '!!!!! wow !!!!!',
  '#fyp #viral #foryou',
  'Untitled document',
];

/** What a viewer skips: greetings, notices, general talk. */
export const WEAK: readonly string[] = [
  'Hello everyone and welcome back to my channel. Today I want to talk about healthy eating. Healthy eating is very important for everyone. There are many ways to eat healthy. You should try to eat good things. Thanks for watching and see you next time.',
  'In this video we will discuss the various benefits of our innovative solutions for businesses that want to leverage comprehensive strategies in order to optimize their productivity. Thank you.',
  "Hi guys, so today I'm going to be talking about my morning routine. So basically I wake up and then I usually have something to drink and then I do some stuff. It depends on the day really. And then I go to work. So yeah, that is my morning routine. Bye.",
  'Our company was founded in 1998 and offers quality products with excellent customer satisfaction. We are proud to serve our community. Visit our website for more information.',
  'It is important to understand that budgeting is a significant factor in financial wellness. Various methods exist, and it may be useful to consider different approaches in general.',
  'Travel is good. I like travel. Travel makes you learn many things about different places. Everyone should travel.',
  "Let's talk about productivity. Productivity is about being productive. When you are more productive you get more things done, generally. Follow for more.",
  'Good morning, my name is Alan and I sell insurance. We have several insurance products. They are suitable for different people. Contact us.',
  'Some thoughts on parenting. Parenting can be hard sometimes. But it is also rewarding. Every child is different.',
  'Welcome to our new shop. We have a lot of items. Come and see us. We are open every day except sunday.',
];

/** Honest, clear, unspectacular. */
export const ORDINARY: readonly string[] = [
  'I sold my first cake for less than the butter cost. Nobody told me to count my hours. So now I write down three things before I say a price: what I bought, how long I baked, how far I drove. Then I add them. Save this for your next order.',
  'This is about what to do when a garage says you need a new gearbox. The light on the dashboard that looks like a small yellow submarine is the engine light. This year I have removed eleven stickers. And you do not need to understand them. A garage treats you differently when you have a piece of paper, and I know this because I do it myself. Mind yourselves.',
  "Three ways to clean a wooden board. First, salt and half a lemon. Second, hot water, no soap. Third, oil it once a month. Let it dry standing up. That's all.",
  'If your back hurts after gardening, kneel on a folded towel and switch hands every ten minutes. I learned this from my aunt, who is 80 and still digs. It takes no time.',
  'Here is how I plan my week. On Sunday I sit down with a coffee and write three things I want to finish. Just three. Everything else is a bonus. On Friday I look at the list. Usually two are done. That is fine.',
  "We moved to a new house last month and I painted the kitchen green. My husband wanted white. We tried three colours on the wall and lived with them for a week. The green won. If you can't decide on a colour, do the same.",
  'A good handover takes five minutes. Say who the patient is, what changed today, and what you are worried about. Write the rest down. Your colleague is tired too.',
  'My dog barks at the postman every day. I tried treats. I tried closing the curtain. What worked was letting him watch me take the letters and sit down again. It took two weeks.',
  'When I teach fractions I use a chapati. Cut it in four, eat one. How much is left? They never forget it. Try it with your kid at dinner.',
  "You can check a used car's tyres without tools. Put a coin in the groove. If you see the whole edge, they're worn. Do it on all four, because people swap the front ones before they sell.",
  "I run a small laundry. People bring me shirts with ink on them and say it's ruined. Mostly it isn't. Milk, overnight, then a normal wash. For ballpoint use alcohol on a cloth.",
  "The first client I ever had paid me in tomatoes. I still think it was a fair price. Now I ask for half before I start. Not because I don't trust people, but because tomatoes don't pay rent.",
];

/** A scene, something held back, something to use, one ask. */
export const STRONG: readonly string[] = [
  "I almost quit baking because of this. Every loaf came out flat. Every single one. I blamed the flour. I blamed the oven. Then my neighbour laughed and said: your water is too hot. 38 degrees. That's it. Save this for Sunday, and send it to whoever bakes at your house.",
  "My landlord told me I'd never get my deposit back. He was wrong, and here is the one photo that saved me $1,400. Before you carry a single box inside, film every wall. Every scratch. Say the date out loud. Then email it to yourself. When he said I broke the sink, I sent him the video. He paid in two days. Save this before you move, and send it to the friend who is packing right now.",
  "She was 71 when the doctor told her she'd never walk without a frame. So every morning, at 6, while the kettle boiled, she stood on one leg. Ten seconds. She held the counter and she cried. By March it was forty. In June she danced at my wedding. Nobody in that room knew what it had cost. Call your grandmother tonight.",
  "Stop throwing away your onion skins. I did it for 12 years, until a chef I washed dishes for grabbed my wrist. \"That's your stock,\" he said. Put them in a bag in the freezer. Add carrot ends. When the bag is full, boil it for 40 minutes. You'll never buy a cube again. Tell me what you throw away, and I'll tell you what it could be.",
  "I lost $8,000 in one afternoon and I didn't tell my wife for a month. This is the message I should have sent. \"I made a mistake. I'm scared. I need you.\" Nine words. I practised them in the car. When I finally said them, she wasn't angry about the money. She was angry that I was alone with it. If you're hiding something tonight, send this to yourself and say it before dinner.",
  'Nobody tells you this about your first day as a nurse. You will hide in the supply closet. I did it three times. At 4 am an old man grabbed my hand and asked: is it your first? I nodded. He said: mine too. He was dying. He was making me laugh. I kept the name tag. Send this to the nurse who thinks she is the only one crying.',
  "Your sourdough isn't dead. You're feeding it at the wrong hour. I killed four starters before I noticed this: mine was hungry at night, not in the morning. So feed it at 9, use 50 grams of flour, and put it on top of the fridge, not in it. Watch the bubbles at the edge. If you see them by breakfast, you won. Save this, and try it tonight.",
  "The bank called my mother a liar in front of me. I was nine. She didn't shout. She opened her bag, took out 11 years of receipts, and put them on his desk, one by one. He stopped at number forty. I still keep every receipt I get. If someone calls you a liar this week, don't shout. Bring paper. Send this to your mum.",
  'Three things I\'d never do again as a wedding photographer. One: trust a phone battery. I missed the kiss. Two: eat after the speeches. There is no after. Three: say "smile". Say "look at her hands" instead, and watch what his face does. Save this if you\'re getting married, or you\'re the one holding the camera.',
  "You don't have a spending problem. You have a Tuesday problem. I checked 14 months of my own bank statements, and nearly everything I regret I bought on a Tuesday after 9 pm. Tired. Alone. Phone in bed. So now my card sleeps in the kitchen. I saved $312 the first month. Look at yours tonight, and tell me your day in the comments.",
];
