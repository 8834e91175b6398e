"""export.py WEIGHTS TRAINED FOLDER: writes FOLDER/onnx/model_quantized.onnx for the pieces of FOLDER/pieces.json."""
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from e5 import HEADS, HIDDEN, Packed
from network import EPSILON, LAYERS


class Graph:
    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, value, kind=np.float32):
        self.constants.append(numpy_helper.from_array(np.array(value, kind, order="C"), name))
        return name

    def node(self, kind, inputs, name, **settings):
        self.nodes.append(helper.make_node(kind, inputs, [name], **settings))
        return name

    def norm(self, x, weight, bias, name):
        inputs = [x, self.constant(name + "_w", weight), self.constant(name + "_b", bias)]
        return self.node("LayerNormalization", inputs, name, axis=-1, epsilon=EPSILON)

    def linear(self, x, weight, bias, name):
        product = self.node("MatMul", [x, self.constant(name + "_w", weight.T)], name + "_m")
        return self.node("Add", [product, self.constant(name + "_b", bias)], name)

    def gelu(self, x, name):
        erf = self.node("Erf", [self.node("Div", [x, "root2"], name + "_d")], name + "_e")
        twice = self.node("Mul", [self.node("Add", [erf, "one_f"], name + "_a"), x], name + "_t")
        return self.node("Mul", [twice, "half"], name)


def embed(graph, words, weights, segment):
    """Words are kept in 8 bits, a scale for each."""
    scale = np.abs(words).max(1, keepdims=True) / 127 + 1e-12
    graph.constant("words", np.round(words / scale), np.int8)
    graph.constant("scales", scale)
    small = graph.node("Cast", [graph.node("Gather", ["words", "input_ids"], "small")], "small_f", to=TensorProto.FLOAT)
    x = graph.node("Mul", [small, graph.node("Gather", ["scales", "input_ids"], "scale")], "word")
    graph.constant("places", weights["emb.pos"][:512] + weights["emb.type"][0])
    length = graph.node("Gather", [graph.node("Shape", ["input_ids"], "shape"), "one"], "length")
    place = graph.node("Gather", ["places", graph.node("Range", ["zero", length, "one"], "range")], "place")
    x = graph.node("Add", [x, place], "placed")
    kind = graph.node("Cast", ["token_type_ids"], "kind", to=TensorProto.FLOAT)
    kind = graph.node("Mul", [graph.node("Unsqueeze", [kind, "last"], "kind_1"), graph.constant("segment", segment)], "kind_v")
    return graph.norm(graph.node("Add", [x, kind], "embedded"), weights["emb.ln.w"], weights["emb.ln.b"], "normed")


def encode(graph, x, state, n):
    of = lambda name: state[f"layers.{n}.{name}"].float().numpy()
    heads = []
    turned = {"q": [0, 2, 1, 3], "k": [0, 2, 3, 1], "v": [0, 2, 1, 3]}
    for name, weight, bias in zip("qkv", np.split(of("qkv.weight"), 3), np.split(of("qkv.bias"), 3)):
        split = graph.node("Reshape", [graph.linear(x, weight, bias, f"l{n}{name}"), "by_head"], f"l{n}{name}_s")
        heads.append(graph.node("Transpose", [split], f"l{n}{name}_t", perm=turned[name]))
    scores = graph.node("Mul", [graph.node("MatMul", heads[:2], f"l{n}_qk"), "scale_qk"], f"l{n}_scores")
    mixed = graph.node("MatMul", [graph.node("Softmax", [scores], f"l{n}_p", axis=-1), heads[2]], f"l{n}_pv")
    mixed = graph.node("Reshape", [graph.node("Transpose", [mixed], f"l{n}_pt", perm=[0, 2, 1, 3]), "joined"], f"l{n}_h")
    mixed = graph.linear(mixed, of("ao.weight"), of("ao.bias"), f"l{n}_ao")
    x = graph.norm(graph.node("Add", [x, mixed], f"l{n}_r1"), of("aln.weight"), of("aln.bias"), f"l{n}_n1")
    inner = graph.gelu(graph.linear(x, of("fi.weight"), of("fi.bias"), f"l{n}_fi"), f"l{n}_g")
    inner = graph.linear(inner, of("fo.weight"), of("fo.bias"), f"l{n}_fo")
    return graph.norm(graph.node("Add", [x, inner], f"l{n}_r2"), of("oln.weight"), of("oln.bias"), f"l{n}_n2")


def main(weights_file, trained, folder):
    packed, state, folder = Packed(weights_file), torch.load(trained), Path(folder)
    numbers = {piece: number for number, (piece, _) in enumerate(packed.pieces)}
    pieces = json.loads((folder / "pieces.json").read_text())["pieces"]
    graph = Graph()
    for name, value, kind in (
        ("zero", 0, np.int64), ("one", 1, np.int64), ("last", [2], np.int64), ("one_f", 1, np.float32),
        ("half", 0.5, np.float32), ("root2", np.sqrt(2), np.float32), ("scale_qk", (HIDDEN // HEADS) ** -0.5, np.float32),
        ("by_head", [0, 0, HEADS, HIDDEN // HEADS], np.int64), ("joined", [0, 0, HIDDEN], np.int64),
    ):
        graph.constant(name, value, kind)
    words = packed.weights["emb.word"][[numbers[piece] for piece in pieces]]
    x = embed(graph, words, packed.weights, state["seg"][1].numpy())
    for n in range(LAYERS):
        x = encode(graph, x, state, n)
    logit = graph.linear(x, state["head.weight"].numpy(), state["head.bias"].numpy(), "head")
    graph.node("Squeeze", [logit, "last"], "logits")
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["b", "n"])
        for name in ("input_ids", "attention_mask", "token_type_ids")
    ]
    output = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["b", "n"])
    model = helper.make_model(
        helper.make_graph(graph.nodes, "reader", inputs, [output], graph.constants),
        opset_imports=[helper.make_opsetid("", 17)], ir_version=8,
    )
    with tempfile.TemporaryDirectory() as scratch:
        onnx.save(model, f"{scratch}/reader.onnx")
        (folder / "onnx").mkdir(parents=True, exist_ok=True)
        quantize_dynamic(
            f"{scratch}/reader.onnx", folder / "onnx/model_quantized.onnx",
            op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8,
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
