"""
train.py WEIGHTS CLAIMS OUT [START]: fine-tunes the reader on the creators that are not in left-out.json.

Without START three epochs of texts beside their own sources; with START, weights so trained, one more at half the rate, every second
text beside what others told as well.
"""
import json
import math
import random
import sys
from pathlib import Path

import torch
import torch.nn.functional as F

from e5 import PAD, Packed
from network import Reader
from rows import Rows

# Characters of a text and its sources.
MUCH_TOLD = 2500
BATCH, HEAD_FACTOR, WARM_UP, POSITIVE = 16, 10, 0.1, 2.0
FIRST, SECOND = {"epochs": 3, "rate": 1e-4}, {"epochs": 1, "rate": 5e-5}


def batch_of(rows):
    longest = max(len(ids) for ids, *_ in rows)
    ids = torch.full((len(rows), longest), PAD)
    is_script, target, weight = (torch.zeros(len(rows), longest) for _ in range(3))
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    for at, (row, first, targets, weights, _) in enumerate(rows):
        n = len(row)
        ids[at, :n], mask[at, :n], is_script[at, first:n] = torch.tensor(row), True, 1
        target[at, :n], weight[at, :n] = torch.tensor(targets), torch.tensor(weights)
    return ids, is_script, mask, target, weight


def batches_of(texts, rows, rng):
    """Texts of like length together, in random order."""
    rng.shuffle(texts)
    groups = [sorted(texts[at : at + 20 * BATCH], key=rows.length) for at in range(0, len(texts), 20 * BATCH)]
    batches = [group[at : at + BATCH] for group in groups for at in range(0, len(group), BATCH)]
    rng.shuffle(batches)
    return batches


def area(scores, labels):
    """Share of pairs, an invention and an honest claim, that stand in the right order."""
    ranked = [label for _, label in sorted(zip(scores, labels))]
    positive = sum(ranked)
    below = sum(rank for rank, label in enumerate(ranked, 1) if label)
    return (below - positive * (positive + 1) / 2) / positive / (len(ranked) - positive)


def main(weights_file, claims_file, out, start=None):
    stage = SECOND if start else FIRST
    torch.set_num_threads(1)
    torch.manual_seed(0)
    rng = random.Random(0)
    packed = Packed(weights_file)
    texts = [json.loads(line) for line in open(claims_file)]
    left_out = set(json.loads((Path(__file__).parents[4] / "data/models/fact-reader/left-out.json").read_text()))
    rows = Rows(texts, packed.cutter(), among_others=start is not None)
    train = [text for text in texts if text["id"] not in left_out]
    # Few tell as much as a creator does who sends her story and three examples; those count twice.
    train += [text for text in train if rows.length(text) > MUCH_TOLD]
    net = Reader(packed.weights)
    if start:
        net.load_state_dict(torch.load(start))
    body = [p for name, p in net.named_parameters() if not name.startswith(("head", *(f"layers.{n}." for n in range(net.frozen))))]
    optimizer = torch.optim.AdamW([{"params": body}, {"params": net.head.parameters()}], weight_decay=0.01)
    steps, step = stage["epochs"] * math.ceil(len(train) / BATCH), 0
    for _ in range(stage["epochs"]):
        for batch in batches_of(train, rows, rng):
            rate = stage["rate"] * min((step + 1) / (WARM_UP * steps), 1 - step / steps if step > WARM_UP * steps else 1)
            for group, factor in zip(optimizer.param_groups, (1, HEAD_FACTOR)):
                group["lr"] = rate * factor
            ids, is_script, mask, target, weight = batch_of([rows.row(text, rng) for text in batch])
            loss = F.binary_cross_entropy_with_logits(
                net(ids, is_script, mask), target, reduction="none", pos_weight=torch.tensor(POSITIVE)
            )
            loss = (loss * weight).sum() / weight.sum()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            if step % 40 == 0:
                print(f"{step}/{steps} {loss.item():.3f}", flush=True)
    torch.save(net.state_dict(), out)
    report(net, rows, [text for text in texts if text["id"] in left_out])


@torch.no_grad()
def report(net, rows, texts):
    net.eval()
    found = {}
    for text in texts:
        row = rows.row(text)
        ids, is_script, mask, *_ = batch_of([row])
        logits, places = net(ids, is_script, mask)[0, row[1] :], row[4]
        for claim in text["claims"]:
            inside = [logits[i].item() for i, (a, b) in enumerate(places) if a < claim["end"] and b > claim["start"]]
            if claim["label"] is not None and inside:
                scores, labels = found.setdefault(claim["kind"], ([], []))
                scores.append(sum(inside) / len(inside))
                labels.append(claim["label"])
    for kind, (scores, labels) in found.items():
        print(f"{kind}: AUC {area(scores, labels):.3f}, {sum(labels)} of {len(labels)} invented")


if __name__ == "__main__":
    main(*sys.argv[1:])
