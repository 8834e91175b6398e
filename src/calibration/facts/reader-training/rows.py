"""Rows to train on: a text as it is, or with an invention made of what it tells."""
import re
from collections import defaultdict

import numpy as np

from e5 import END, START

MOST_PIECES, MOST_SCRIPT_PIECES = 510, 200
# So often a text is read beside what others of its language told as well: as much as a story with three examples.
AMONG_OTHERS, FEWEST_OTHERS, MOST_OTHERS = 0.5, 2, 5
PASSAGE = re.compile(r"[^.!?।\n|]+[.!?।\n|]*\s*")
# Where nothing is counted: "a", "one".
ARTICLES = {"one", "un", "una", "um", "uma", "एक", "ek", "satu", "a", "an", "ఒక", "ఒకటి", "uno"}
# So often a number becomes one she told of another thing.
ANOTHER_OF_HERS = 0.4
BESIDE_PLANTED, CHANGED, CHANGED_PLANTED = 0.3, 0.6, 0.24


def stems(text):
    """Beginnings of longer words, and numbers of two digits or more."""
    return {word[:5].lower() for word in re.findall(r"\w+", text) if len(word) > 3} | set(re.findall(r"\d{2,}", text))


def form(number):
    return f"digits {len(number)}" if number.isdigit() else "figures" if re.search(r"\d", number) else "words"


class Rows:
    def __init__(self, texts, cut, among_others):
        self.share_among = AMONG_OTHERS if among_others else 0
        self.cut, self.known, self.numbers, self.told = cut, {}, defaultdict(list), defaultdict(dict)
        for text in texts:
            text["passages"] = [
                [part for part in PASSAGE.findall(source) if part.strip()] for source in text["sources"]
            ]
            self.told[text["language"]][tuple(text["sources"])] = [part for source in text["passages"] for part in source]
            for claim in text["claims"]:
                if claim["kind"] == "number":
                    quote = text["text"][claim["start"] : claim["end"]]
                    self.numbers[text["language"], form(quote)].append(quote)

    def pieces(self, passage):
        if passage not in self.known:
            self.known[passage] = self.cut(passage)[0]
        return self.known[passage]

    def length(self, text):
        return len(text["text"]) + sum(map(len, text["sources"]))

    def row(self, text, random=None):
        """Ids, where the script begins, targets, weights and the places of its pieces; `random` makes changes."""
        script, passages = text["text"], text["passages"]
        spans, unsure = [(p["start"], p["end"]) for p in text["planted"]], []
        weight = BESIDE_PLANTED if spans else 1.0
        if random and random.random() < (CHANGED_PLANTED if spans else CHANGED):
            if random.random() < 0.5:
                script, spans = self.with_another_number(text, spans, random)
            else:
                passages, spans, unsure = self.without_its_passage(text, spans, random)
        ids, places = self.cut(script)
        ids, places = ids[:MOST_SCRIPT_PIECES], places[:MOST_SCRIPT_PIECES]
        if random and random.random() < self.share_among:
            passages = self.among_others(text, passages, random)
        passages = self.nearest(passages, script, MOST_PIECES - 3 - len(ids))
        told = [id for source in passages for id in [*(i for part in source for i in self.pieces(part)), END]]
        row, first = [START, *told, END, *ids, END], 2 + len(told)
        target, weights = np.zeros(len(row), np.float32), np.zeros(len(row), np.float32)
        weights[first : first + len(ids)] = weight
        inside = lambda start, end: [first + i for i, (a, b) in enumerate(places) if a < end and b > start and b > a]
        for span in unsure:
            weights[inside(*span)] = 0
        for span in spans:
            target[inside(*span)], weights[inside(*span)] = 1, 1
        return row, first, target, weights, places

    def among_others(self, text, passages, random):
        others = [told for sources, told in self.told[text["language"]].items() if sources != tuple(text["sources"])]
        drawn = random.sample(others, min(len(others), random.randint(FEWEST_OTHERS, MOST_OTHERS)))
        mixed = [*passages, *drawn]
        if random.random() < 0.5:
            random.shuffle(mixed)
        return mixed

    def nearest(self, passages, script, room):
        """As src/engine/facts/reading/page.ts does: those that share most words with the script, in the order they were told."""
        if sum(len(self.pieces(part)) for source in passages for part in source) + len(passages) <= room:
            return passages
        asked, left, kept = stems(script), room - len(passages), set()
        places = [(-len(stems(part) & asked), i, j) for i, source in enumerate(passages) for j, part in enumerate(source)]
        for _, i, j in sorted(places):
            size = len(self.pieces(passages[i][j]))
            if size <= left:
                left -= size
                kept.add((i, j))
        chosen = [[part for j, part in enumerate(source) if (i, j) in kept] for i, source in enumerate(passages)]
        return [source for source in chosen if source]

    def with_another_number(self, text, spans, random):
        script = text["text"]
        told = [
            claim for claim in text["claims"]
            if claim["kind"] == "number" and not claim["label"]
            and script[claim["start"] : claim["end"]].lower() not in ARTICLES
            and not any(a < claim["end"] and b > claim["start"] for a, b in spans)
        ]
        if not told:
            return script, spans
        claim = random.choice(told)
        start, end = claim["start"], claim["end"]
        old, sources = script[start:end], " ".join(text["sources"]).lower()
        of_hers = [told for told in re.findall(r"\d+", sources) if len(told) == len(old) and told != old]
        is_hers = old.isdigit() and of_hers and random.random() < ANOTHER_OF_HERS
        if is_hers:
            new = random.choice(of_hers)
        elif old.isdigit() and random.random() < 0.5:
            if len(old) < 3:
                new = str(int(old) + random.choice([-3, -2, -1, 1, 2, 3, 4, 5, 10]))
            else:
                new = random.choice("123456789") + "".join(d if d == "0" else random.choice("0123456789") for d in old[1:])
        else:
            new = random.choice(self.numbers[text["language"], form(old)])
        if new.startswith("-") or new == "0" or not is_hers and new.lower() in sources or old.lower() in new.lower():
            return script, spans
        by = len(new) - len(old)
        moved = [(a + by, b + by) if a >= end else (a, b) for a, b in spans]
        return script[:start] + new + script[end:], [*moved, (start, start + len(new))]

    def without_its_passage(self, text, spans, random):
        script, passages = text["text"], text["passages"]
        claims = [c for c in text["claims"] if c["kind"] in ("result", "number") and not c["label"]]
        random.shuffle(claims)
        for claim in claims[:6]:
            around = 40 if claim["kind"] == "number" else 0
            said = stems(script[max(0, claim["start"] - around) : claim["end"] + around])
            if len(said) < 2:
                continue
            shares = sorted(
                (len(said & stems(part)) / len(said), i, j)
                for i, source in enumerate(passages) for j, part in enumerate(source)
            )
            if not shares or shares[-1][0] < 0.5 or len(shares) > 1 and shares[-2][0] > 0.34:
                continue
            _, i, j = shares[-1]
            gone = stems(passages[i][j])
            left = [[p for b, p in enumerate(source) if (a, b) != (i, j)] for a, source in enumerate(passages)]
            unsure = [
                (c["start"], c["end"]) for c in text["claims"]
                if c is not claim and stems(script[c["start"] : c["end"]]) & gone
            ]
            return left, [*spans, (claim["start"], claim["end"])], unsure
        return passages, spans, []
