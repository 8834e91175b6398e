"""Rows to train on: a text as it is, or with an invention made of what it tells."""
import re
from collections import defaultdict

import numpy as np

from e5 import END, START

MOST_PIECES, MOST_SCRIPT_PIECES = 416, 200
PASSAGE = re.compile(r"[^.!?।\n|]+[.!?।\n|]*\s*")
# Where nothing is counted: "a", "one".
ARTICLES = {"one", "un", "una", "um", "uma", "एक", "ek", "satu", "a", "an", "ఒక", "ఒకటి", "uno"}
BESIDE_PLANTED, CHANGED, CHANGED_PLANTED = 0.3, 0.6, 0.24


def stems(text):
    return {word[:5].lower() for word in re.findall(r"\w+", text) if len(word) > 3}


def form(number):
    return f"digits {len(number)}" if number.isdigit() else "figures" if re.search(r"\d", number) else "words"


class Rows:
    def __init__(self, texts, cut):
        self.cut, self.known, self.numbers = cut, {}, defaultdict(list)
        for text in texts:
            text["passages"] = [
                [part for part in PASSAGE.findall(source) if part.strip()] for source in text["sources"]
            ]
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
        told = [id for source in passages for id in [*(i for part in source for i in self.pieces(part)), END]]
        told = told[: MOST_PIECES - 3 - len(ids)]
        row, first = [START, *told, END, *ids, END], 2 + len(told)
        target, weights = np.zeros(len(row), np.float32), np.zeros(len(row), np.float32)
        weights[first : first + len(ids)] = weight
        inside = lambda start, end: [first + i for i, (a, b) in enumerate(places) if a < end and b > start and b > a]
        for span in unsure:
            weights[inside(*span)] = 0
        for span in spans:
            target[inside(*span)], weights[inside(*span)] = 1, 1
        return row, first, target, weights, places

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
        if old.isdigit() and random.random() < 0.5:
            if len(old) < 3:
                new = str(int(old) + random.choice([-3, -2, -1, 1, 2, 3, 4, 5, 10]))
            else:
                new = random.choice("123456789") + "".join(d if d == "0" else random.choice("0123456789") for d in old[1:])
        else:
            new = random.choice(self.numbers[text["language"], form(old)])
        if new.startswith("-") or new == "0" or new.lower() in sources or new.lower() == old.lower() or old.lower() in new.lower():
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
