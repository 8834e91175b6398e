"""The encoder: the first layers of multilingual-e5-small and one logit a piece."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from e5 import HEADS, HIDDEN

LAYERS, INNER, EPSILON = 6, 1536, 1e-12


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.ao = nn.Linear(HIDDEN, 3 * HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.fi, self.fo = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.aln, self.oln = nn.LayerNorm(HIDDEN, EPSILON), nn.LayerNorm(HIDDEN, EPSILON)

    def forward(self, x, mask, dropout):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.aln(x + F.dropout(self.ao(a), dropout, self.training))
        return self.oln(x + F.dropout(self.fo(F.gelu(self.fi(x))), dropout, self.training))


class Reader(nn.Module):
    """`weights`: of e5.Packed. Embeddings and the first `frozen` layers are not trained."""

    def __init__(self, weights, frozen=2):
        super().__init__()
        self.words = torch.tensor(weights["emb.word"])
        self.places = torch.tensor(weights["emb.pos"] + weights["emb.type"][0])
        self.norm = torch.tensor(weights["emb.ln.w"]), torch.tensor(weights["emb.ln.b"])
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.seg = nn.Parameter(torch.zeros(2, HIDDEN))
        self.head = nn.Linear(HIDDEN, 1)
        self.frozen = frozen
        for number, layer in enumerate(self.layers):
            of = lambda name: torch.tensor(weights[f"l{number}.{name}"])
            with torch.no_grad():
                layer.qkv.weight.copy_(torch.cat([of("q.w"), of("k.w"), of("v.w")]))
                layer.qkv.bias.copy_(torch.cat([of("q.b"), of("k.b"), of("v.b")]))
                for name in ("ao", "fi", "fo", "aln", "oln"):
                    getattr(layer, name).weight.copy_(of(name + ".w"))
                    getattr(layer, name).bias.copy_(of(name + ".b"))

    def forward(self, ids, is_script, mask, dropout=0.1):
        x = self.words[ids] + self.places[: ids.shape[1]] + is_script[..., None] * self.seg[1]
        x = F.layer_norm(x, (HIDDEN,), *self.norm, EPSILON)
        mask = mask[:, None, None, :]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            with torch.no_grad():
                for layer in self.layers[: self.frozen]:
                    x = layer(x, mask, 0)
            for layer in self.layers[self.frozen :]:
                x = layer(x, mask, dropout)
            return self.head(x)[..., 0].float()
