"""Sentences with what each head is to learn, and how they are mixed, altered and put into batches."""
import random
import zlib

import torch

import targets

# How often a sentence of a source is seen in one pass.
SHARES = {'conll': 3.0, 'conlldev': 3.0, 'worldwide': 1.4, 'docred': 2.0, 'crossner': 1.5, 'uner': 2.0, 'raw': 0.7}
CLITICS = ("'s", "n't", "'", "'re", "'ll", "'ve")
IGNORED = -100


class Sentence:
    __slots__ = ('source', 'words', 'tags', 'allowed', 'heads', 'relations')

    def __init__(self, source, rows):
        self.source = source
        self.words, self.tags = [r[0] for r in rows], [r[1] for r in rows]
        self.heads, self.relations = [int(r[3]) for r in rows], [r[4] for r in rows]
        self.allowed = targets.allowed(source, [r[2] for r in rows], [r[5] for r in rows], [r[6] for r in rows])


def read(path):
    """Sentences by source; those held out apart (every 40th block of 50 or report, a tenth of the world's)."""
    train, held, rows, source, blocks = [], [], [], '', {}
    for row in open(path, encoding='utf-8'):
        row = row.rstrip('\n')
        if row.startswith('#\t') and row.count('\t') == 1:
            source = row[2:]
        elif row:
            rows.append(row.split('\t'))
        elif rows:
            name = source.split('/')[0]
            blocks[name] = blocks.get(name, -1) + 1
            (held if is_held(source, blocks[name]) else train).append(Sentence(name, rows))
            rows = []
    return train, held


def is_held(source, index):
    if '/' in source:
        return zlib.crc32(source.encode()) % (10 if source.startswith('worldwide') else 40) == 0
    return index // 50 % 40 == 7


def one_pass(sentences, chance):
    """The sentences of one pass in the shares of their sources."""
    chosen = []
    for s in sentences:
        share = SHARES[s.source]
        chosen += [s] * (int(share) + (chance.random() < share % 1))
    chance.shuffle(chosen)
    return chosen


def altered(sentence, chance):
    """A tenth in Title Case, three percent each in lower and upper case: headlines are to be read too."""
    draw, words = chance.random(), sentence.words
    if draw < .10:
        return [title(w, t, chance) for w, t in zip(words, sentence.tags)]
    if draw < .13:
        return [w.lower() for w in words]
    if draw < .16:
        return [w.upper() for w in words]
    return words


def title(word, tag, chance):
    small = tag in ('IN', 'DT', 'CC', 'TO') and len(word) < 5 and chance.random() < .8
    return word if word in CLITICS or small else word[:1].upper() + word[1:]


def batches(sentences, budget):
    """Sentences of like length together, at most {@code budget} padded words a batch."""
    out = []
    for k in range(0, len(sentences), 4000):
        batch = []
        for s in sorted(sentences[k:k + 4000], key=lambda s: len(s.words)):
            if batch and (len(batch) + 1) * len(s.words) > budget:
                out.append(batch)
                batch = []
            batch.append(s)
        out.append(batch)
    return out


class Labels:
    """Indices of labels, and sets of allowed name labels as rows of a mask."""

    def __init__(self, labels):
        self.names, self.tags, self.relations = labels['ner'], labels['pos'], labels['dep']
        self.name = {k: i for i, k in enumerate(self.names)}
        self.tag = {k: i for i, k in enumerate(self.tags)}
        self.relation = {k: i for i, k in enumerate(self.relations)}
        self.sets, self.masks = {targets.ANY: 0}, [[True] * len(self.names)]

    def set_of(self, allowed):
        if allowed not in self.sets:
            known = [self.name[a] for a in allowed or () if a in self.name]
            if not known:
                return 0
            self.sets[allowed] = len(self.masks)
            self.masks.append([i in known for i in range(len(self.names))])
        return self.sets[allowed]

    def targets(self, batch):
        n = max(len(s.words) for s in batch)

        def rows(of, fill):
            return torch.tensor([of(s) + [fill] * (n - len(s.words)) for s in batch])
        sets = rows(lambda s: [self.set_of(a) for a in s.allowed], 0)
        tags = rows(lambda s: [self.tag.get(t, IGNORED) for t in s.tags], IGNORED)
        heads = rows(lambda s: s.heads, IGNORED)
        relations = rows(lambda s: [self.relation.get(r, IGNORED) for r in s.relations], IGNORED)
        return torch.tensor(self.masks)[sets], sets, tags, heads, relations
