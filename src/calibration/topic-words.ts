/** Topic nouns and openings for the swap test: one idea's wording must not score by what it is about. */

/** Trained on: swapping one of these for another must not move the hook score. */
export const TRAINING_NOUNS: readonly string[] =
  'bread|taxes|yoga|football|guitar|cats|dogs|gardening|makeup|skincare|rent|savings|mortgages|coffee|tea|chess|photography|marriage|parenting|babies|school|homework|exams|teachers|doctors|nurses|hospitals|cancer|diabetes|sleep|running|cycling|swimming|gym|protein|sugar|salt|rice|pasta|pizza|soup|knitting|sewing|pottery|painting|drawing|poetry|novels|movies|music|dancing|singing|politics|elections|war|police|prison|guns|climate|oceans|plastic|recycling|farming|tractors|cows|chickens|horses|birds|bees|trees|flowers|roses|cars|trucks|motorcycles|airplanes|trains|buses|traffic|London|Mumbai|Texas|Paris|Brazil|Japan|Africa|church|religion|Christmas|weddings|funerals|divorce|dating|friendship|loneliness|anxiety|depression|therapy|medicine|vaccines|computers|phones|robots|software|coding|spreadsheets|meetings|managers|interviews|salaries|startups|investing|crypto|banks|insurance|lawyers|houses|kitchens|bathrooms|plumbing|electricity|carpets|curtains|shoes|dresses|jeans|jewelry|hair|nails|perfume|tattoos|space|planets|physics|math|history|geography|women|men|teenagers|grandmothers|soldiers|immigrants|refugees|billionaires|celebrities'.split(
    '|',
  );

/** Never trained on: what the report measures. */
export const HELD_OUT_NOUNS: readonly string[] =
  'candles|baking|pensions|tennis|violins|rabbits|houseplants|lipstick|debt|espresso|origami|toddlers|kindergarten|dentists|migraines|hiking|noodles|embroidery|comics|theatre|mayors|landlords|glaciers|orchards|goats|butterflies|lorries|ferries|Lagos|Canada|temples|birthdays|grief|burnout|laptops|databases|budgets|stocks|roofs|sneakers|beards|galaxies|chemistry|fathers|sisters|veterans|plumbers|farmers'.split(
    '|',
  );

/** `#` stands for the noun. */
export const TRAINING_OPENINGS: readonly string[] = [
  'Nobody talks about this part of #.',
  'I was wrong about # for ten years.',
  'Here are 5 facts about #.',
  'What I wish I knew before I started with #',
  'Why # is harder than you think',
  'This is what # taught me about myself',
  'Stop doing this with #. Seriously.',
  'A short introduction to # and its benefits',
  'She knew everything about #. Then this happened.',
  'The truth about # that nobody wants to hear',
  'My honest opinion about # after one year',
  'If you love #, watch this before you go to bed',
  'In this video we will discuss #',
  'They told him to give up on #. He did not.',
  'How to think about # in three simple steps',
  'You have been lied to about #.',
  'What happens when you put # in front of a child?',
  'The best thing about # is something you never see',
  'I quit # yesterday, and here is the reason',
  'It is important to understand #',
  'Everyone is talking about #, but they forgot one thing',
  "I can't believe what she said about #",
  '# is a growing industry with many opportunities',
  'Watch what he does with # at the end',
  'My mother cried when I told her about #',
  '7 mistakes everyone makes with #',
  'A man walks into a room full of #. What he says is perfect.',
  'Welcome back to my channel about #',
  'Some thoughts on #',
  'When I see # like this, it makes me mad.',
  'Is # really worth it?',
  'A new report on # was published this week',
  'The first # I ever made was a disaster.',
  'Nobody in my family understood # until last winter',
  'What # and my grandmother have in common',
  "I spent 300 dollars on # so you don't have to",
  'Let me show you what happens with # after ten minutes',
  'Why do we never talk about #?',
  'They laughed when I chose #. Look at them now.',
  'My whole week changed because of #',
  'Nine out of ten people get # wrong',
  'Before you give up on #, hear what this old man says',
  "This is why I don't trust # anymore",
  'You only need one thing for #, and it is free',
  'I asked 12 strangers about #. Their answers made me cry.',
  'The smallest change to # saved my month',
  "Here's a secret about # that took me years",
  'Is it just me, or is # getting worse?',
  'Our guide to # for small businesses',
  '# explained in one minute',
  'New arrivals: #',
  "I'm tired of pretending about #",
  'How # helped a lonely boy find his voice',
  'The picture of # that everyone is sharing',
  'If # scares you, you are not alone',
  'A mother asks one question about #. The room goes silent.',
  "Don't let anyone tell you # is easy",
  'The real reason # costs so much',
  'One day with #, no rules',
  'She left her job for #, and then the phone rang',
  'We need to talk about #',
  'Look what my son did with #',
];

export const HELD_OUT_OPENINGS: readonly string[] = [
  'The one thing about # I never told anyone',
  'Three reasons I gave up on #',
  'Hello everyone, today I want to talk about #',
  'What if everything you know about # is wrong?',
  'He spent his last money on #. You will not guess why.',
  'Tips for #',
  'My boss laughed at me because of #, until this morning',
  'An overview of # for beginners',
  'Look closely at this picture of #. See it?',
  "Don't buy anything for # until you hear this",
  'The day # almost cost me my family',
  'We are proud to offer quality solutions for #',
];

/** Empath's categories that name what a text is about; those that name feelings or force are craft and stay out of the penalty. */
export const TOPIC_CATEGORIES: readonly string[] =
  'office dance wedding domestic_work medical_emergency occupation family vacation prison health government leisure royalty tourism furniture school beach journalism banking exercise blue_collar_job art computer college real_estate pet cooking religion internet reading body sports military restaurant programming swimming hiking weather fabric air_travel music vehicle toy farming shopping phone science technology sailing clothing car ship tool plant animal party law payment alcohol liquid children ocean rural musical cleaning economics politics business'.split(
    ' ',
  );
