"""The reader model: six layers of MiniLM with a small embedding of each word's shape, and four heads."""
import json
import math
import os
import re
import unicodedata

import torch
import torch.nn.functional as F
from torch import nn

WIDTH, HEADS, LAYERS, ARC, LABEL = 384, 12, 6, 256, 96
BEGIN, END, UNKNOWN = 101, 102, 100
MOST_PIECES = 6
FOLDER = os.environ.get('MINILM', '.')  # model.onnx and tokenizer.json of all-MiniLM-L6-v2


class Linear(nn.Linear):
    """Multiplies in bfloat16 while training, which CPUs with AVX512-BF16 do several times faster."""

    def forward(self, x):
        if self.training:
            return F.linear(x.bfloat16(), self.weight.bfloat16(), self.bias.bfloat16())
        return F.linear(x, self.weight, self.bias)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (Linear(WIDTH, WIDTH) for _ in range(4))
        self.f1, self.f2 = Linear(WIDTH, 4 * WIDTH), Linear(4 * WIDTH, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        b, t = x.shape[:2]
        q, k, v = (f(x).view(b, t, HEADS, WIDTH // HEADS).transpose(1, 2) for f in (self.q, self.k, self.v))
        a = (q @ k.transpose(-1, -2) * (1 / math.sqrt(WIDTH // HEADS)) + mask.to(q.dtype)).softmax(-1) @ v
        x = self.n1(x + self.drop(self.o(a.transpose(1, 2).reshape(b, t, WIDTH))).float())
        return self.n2(x + self.drop(self.f2(F.gelu(self.f1(x)))).float())


class Reader(nn.Module):
    """Names of the parameters are those of version 1; the embeddings and the lowest `frozen` layers stay as they are."""

    def __init__(self, names, tags, relations, frozen=0):
        super().__init__()
        self.frozen = frozen
        self.we = nn.Embedding(30522, WIDTH)
        self.we.weight.requires_grad = False
        self.pe = nn.Parameter(torch.zeros(512, WIDTH))
        self.se = nn.Embedding(16, WIDTH)
        self.n = nn.LayerNorm(WIDTH, eps=1e-12)
        self.ls = nn.ModuleList([Layer() for _ in range(LAYERS)])
        self.drop = nn.Dropout(0.15)
        self.ner = nn.Sequential(Linear(WIDTH, WIDTH), nn.GELU(), Linear(WIDTH, names))
        self.pos = Linear(WIDTH, tags)
        self.ad, self.ah = Linear(WIDTH, ARC), Linear(WIDTH, ARC)
        self.au = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.ld, self.lh = Linear(WIDTH, LABEL), Linear(WIDTH, LABEL)
        self.lu = nn.Parameter(torch.zeros(relations, LABEL + 1, LABEL + 1))

    def words(self, ids, shapes, attention, first):
        """A vector for the root and for each word, its first piece's: [b, w, WIDTH]."""
        mask = (1 - attention)[:, None, None, :] * -1e4
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.frozen):
            x = self.n(self.we(ids) + self.pe[:ids.shape[1]] + self.se(shapes))
            for layer in self.ls[:self.frozen]:
                x = layer(x, mask)
        for layer in self.ls[self.frozen:]:
            x = layer(x, mask)
        return x.gather(1, first[:, :, None].expand(-1, -1, WIDTH))

    def heads(self, words):
        d = self.drop(words)
        ad, ah = F.gelu(self.ad(d[:, 1:]).float()), F.gelu(self.ah(d).float())
        arc = (with_one(ad) @ self.au) @ ah.transpose(1, 2)
        ld, lh = F.gelu(self.ld(d[:, 1:]).float()), F.gelu(self.lh(d).float())
        return self.ner(d[:, 1:]).float(), self.pos(d[:, 1:]).float(), arc, ld, lh

    def label(self, ld, lh, heads):
        """Scores of each word's relation to its head: [b, n, relations]."""
        h = with_one(lh.gather(1, heads[:, :, None].expand(-1, -1, lh.shape[2])))
        relations, d = self.lu.shape[0], self.lu.shape[1]
        w = self.lu.permute(1, 0, 2).reshape(d, relations * d)
        x = with_one(ld)
        t = (x.bfloat16() @ w.bfloat16()).float() if self.training else x @ w
        return (t.view(x.shape[0], x.shape[1], relations, d) @ h[:, :, :, None]).squeeze(-1)

    def forward(self, ids, shapes, attention, first, words):
        ner, pos, arc, ld, lh = self.heads(self.words(ids, shapes, attention, first))
        arc = arc + (1 - words)[:, None, :] * -1e4
        return ner.argmax(-1), pos.argmax(-1), arc, self.label(ld, lh, arc.argmax(-1)).argmax(-1)


def with_one(x):
    return torch.cat([x, torch.ones_like(x[:, :, :1])], -1)


class Pieces:
    """Word pieces as the program spells them."""

    def __init__(self):
        self.vocabulary = json.load(open(FOLDER + '/tokenizer.json', encoding='utf-8'))['model']['vocab']
        self.cache = {}

    def of(self, word):
        if word not in self.cache:
            self.cache[word] = self.spell(word)
        return self.cache[word]

    def spell(self, word):
        plain = ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn')
        found = [p for run in re.findall(r'[^\W_]+|[^\w\s]|_', plain) for p in self.match(run)]
        return found[:MOST_PIECES] or [UNKNOWN]

    def match(self, run):
        found, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start and ('##' if start else '') + run[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [UNKNOWN]
            found.append(self.vocabulary[('##' if start else '') + run[start:end]])
            start = end
        return found


def shape(word):
    """0 special, 1 lower, 2 Title, 3 UPPER, 4 mixed, 5 digits, 6 holds a digit, 7 neither letter nor digit."""
    if word.isdigit():
        return 5
    if any(c.isdigit() for c in word):
        return 6
    if not any(c.isalpha() for c in word):
        return 7
    if word == word.lower():
        return 1
    if len(word) > 1 and word == word.upper():
        return 3
    return 2 if word[0].isupper() and word[1:] == word[1:].lower() else 4


def encode(words, pieces):
    ids, shapes, first = [BEGIN], [0], [0]
    for word in words:
        first.append(len(ids))
        for j, piece in enumerate(pieces.of(word)):
            ids.append(piece)
            shapes.append(shape(word) + (8 if j else 0))
    return ids + [END], shapes + [0], first


def collate(sentences, pieces):
    """The five inputs of a batch, padded."""
    encoded = [encode(s, pieces) for s in sentences]
    t, n = max(len(e[0]) for e in encoded), max(len(e[2]) for e in encoded)

    def pad(rows, length):
        return torch.tensor([list(r) + [0] * (length - len(r)) for r in rows])
    return (pad([e[0] for e in encoded], t), pad([e[1] for e in encoded], t),
            pad([[1.] * len(e[0]) for e in encoded], t), pad([e[2] for e in encoded], n),
            pad([[1.] * len(e[2]) for e in encoded], n))
