"""How a model does on the sentences held out: evaluate.py SILVER LABELS MODEL.pt|MODEL.onnx [MOST]."""
import collections
import json
import random
import sys

import torch

from data import Labels, batches, read
from model import Pieces, Reader, collate
from targets import SECOND, spans


def coarse(tags):
    """People, places and organisations."""
    return {(a, b, SECOND[k]) for a, b, k in spans(tags) if k in SECOND}


def evaluate(net, held, labels, pieces):
    """By source: F1 of people, places and organisations; agreement in tags, heads, heads with relations."""
    c = collections.Counter()
    with torch.no_grad():
        for batch in batches(held, 4000):
            ner, pos, arc, dep = net(*collate([s.words for s in batch], pieces))
            heads = arc.argmax(-1)
            for i, s in enumerate(batch):
                known = [a is not None for a in s.allowed]
                gold = coarse([a[0] if a else 'O' for a in s.allowed])
                ours = coarse([labels.names[ner[i, j]] for j in range(len(s.words))])
                ours = {m for m in ours if all(known[m[0]:m[1]])}
                c[s.source, 'both'] += len(gold & ours)
                c[s.source, 'all'] += len(gold) + len(ours)
                for j in range(len(s.words)):
                    c['n'] += 1
                    c['tag'] += labels.tags[pos[i, j]] == s.tags[j]
                    if s.relations[j] != 'punct':
                        right = int(heads[i, j]) == s.heads[j]
                        c['m'] += 1
                        c['head'] += right
                        c['relation'] += right and labels.relations[dep[i, j]] == s.relations[j]
    names = {s: round(2 * c[s, 'both'] / max(1, c[s, 'all']), 3) for s in sorted({h.source for h in held})}
    rest = [round(c[a] / max(1, c[b]), 4) for a, b in (('tag', 'n'), ('head', 'm'), ('relation', 'm'))]
    return '%s tag %s head %s relation %s' % (names, *rest)


def opened(path, labels):
    if path.endswith('.onnx'):
        import onnxruntime
        session = onnxruntime.InferenceSession(path)
        names = [i.name for i in session.get_inputs()]
        return lambda *x: [torch.tensor(o) for o in session.run(None, {n: v.numpy() for n, v in zip(names, x)})]
    net = Reader(len(labels.names), len(labels.tags), len(labels.relations))
    net.load_state_dict(torch.load(path))
    return net.eval()


def main(silver, labels, path, most='100000'):
    torch.set_num_threads(1)
    labels = Labels(json.load(open(labels)))
    held = read(silver)[1]
    random.Random(0).shuffle(held)
    print(path, evaluate(opened(path, labels), held[:int(most)], labels, Pieces()))


if __name__ == '__main__':
    main(*sys.argv[1:])
