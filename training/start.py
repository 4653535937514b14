"""What training begins with: all-MiniLM-L6-v2, or an earlier version of the reader model."""
import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from model import ARC, FOLDER, LABEL, LAYERS, WIDTH

WIDTHS = {'ad': ARC, 'ah': ARC, 'ld': LABEL, 'lh': LABEL}


def minilm(net):
    """Starts from all-MiniLM-L6-v2 (embeddings always, the layers where nothing better is known)."""
    graph = onnx.load(FOLDER + '/model.onnx').graph
    w = {t.name: torch.tensor(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    products = {n.name: n.input[1] for n in graph.node if n.op_type == 'MatMul'}
    state = {'we.weight': w['embeddings.word_embeddings.weight'],
             'pe': w['embeddings.position_embeddings.weight'] + w['embeddings.token_type_embeddings.weight'][0],
             'n.weight': w['embeddings.LayerNorm.weight'], 'n.bias': w['embeddings.LayerNorm.bias']}
    paths = {'q': 'attention/self/query', 'k': 'attention/self/key', 'v': 'attention/self/value',
             'o': 'attention/output/dense', 'f1': 'intermediate/dense', 'f2': 'output/dense'}
    norms = {'n1': 'attention.output.LayerNorm', 'n2': 'output.LayerNorm'}
    for i in range(LAYERS):
        for ours, path in paths.items():
            state['ls.%d.%s.weight' % (i, ours)] = w[products['/encoder/layer.%d/%s/MatMul' % (i, path)]].t()
            state['ls.%d.%s.bias' % (i, ours)] = w['encoder.layer.%d.%s.bias' % (i, path.replace('/', '.'))]
        for ours, path in norms.items():
            for part in 'weight', 'bias':
                state['ls.%d.%s.%s' % (i, ours, part)] = w['encoder.layer.%d.%s.%s' % (i, path, part)]
    net.load_state_dict(state, strict=False)
    nn.init.normal_(net.se.weight, std=0.02)
    nn.init.normal_(net.au, std=0.02)
    nn.init.normal_(net.lu, std=0.02)


def earlier(net, path):
    """Goes on from an earlier version's int8 file: its weights times their scales."""
    w = {t.name: numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}
    state = exported(w) if 'heads.q' in w else version_1(net, w)
    missing, unexpected = net.load_state_dict(state, strict=False)
    assert set(missing) <= {'we.weight'} and not unexpected, (missing, unexpected)


def exported(w):
    """The parameters in a file that export.py wrote; the embeddings of pieces are MiniLM's."""
    def matrix(name):
        return w[name + '.q'].astype(np.float32) * w[name + '.s']

    def linear(names, weight, bias):
        widths = [WIDTHS.get(n.split('.')[-1], WIDTH) for n in names]
        cuts = np.cumsum(widths)[:-1]
        for name, m, b in zip(names, np.split(weight, cuts, 1), np.split(bias, cuts)):
            state[name + '.weight'], state[name + '.bias'] = m.T, b
    state = {'pe': w['pe'], 'se.weight': w['se'], 'n.weight': w['n.w'], 'n.bias': w['n.b']}
    for i in range(LAYERS):
        layer = 'ls.%d.' % i
        joined = [('qkv', 'qkv'), ('o', 'o')] if i < LAYERS - 1 else [('q', 'q'), ('kv', 'kv'), ('o', 'o')]
        for name, parts in joined:
            linear([layer + p for p in parts], matrix(layer + name), w[layer + name + '.b'])
        for name in 'f1', 'f2':
            state[layer + name + '.weight'], state[layer + name + '.bias'] = matrix(layer + name).T, w[layer + name + '.b']
        for name in 'n1', 'n2':
            state[layer + name + '.weight'], state[layer + name + '.bias'] = w[layer + name + '.w'], w[layer + name + '.b']
    linear(['ner.0', 'ad', 'ld', 'ah', 'lh'], matrix('heads'), w['heads.b'])
    for name in 'ner.2', 'pos':
        state[name + '.weight'], state[name + '.bias'] = w[name + '.w'].T, w[name + '.b']
    state['au'] = np.concatenate([matrix('au'), w['au.b'][None]], 0)
    count = len(w['lu.c'])
    lu = np.zeros((count, LABEL + 1, LABEL + 1), np.float32)
    lu[:, :LABEL, :LABEL] = matrix('lu').reshape(LABEL, count, LABEL).transpose(1, 0, 2)
    lu[:, LABEL, :LABEL] = w['lu.b'].reshape(count, LABEL)
    lu[:, :LABEL, LABEL], lu[:, LABEL, LABEL] = w['lu.v'].T, w['lu.c']
    state['lu'] = lu
    return {k: torch.tensor(np.ascontiguousarray(v)) for k, v in state.items()}


def version_1(net, w):
    quantised = [n[:-2] for n in w if n.endswith('_q') and n != 'we_q']
    matrices = [w[n + '_q'].astype(np.float32) * w[n + '_s'] for n in quantised]
    order = ['ls.%d.%s' % (i, part) for i in range(LAYERS) for part in ('q', 'k', 'v', 'o', 'f1', 'f2')]
    order += ['ad', 'ah', 'au', 'ner.0', 'ld', 'lh', 'lu']
    assert len(order) == len(matrices)
    state = {n: torch.tensor(v.copy()) for n, v in w.items() if n in net.state_dict()}
    for name, m in zip(order, matrices):
        if name == 'au':
            state[name] = torch.tensor(m)
        elif name == 'lu':
            state[name] = torch.tensor(m).view(LABEL + 1, -1, LABEL + 1).permute(1, 0, 2).contiguous()
        else:
            state[name + '.weight'] = torch.tensor(m).t().contiguous()
    for name, m in (('ner.2', [384, 35]), ('pos', [384, 50])):
        key = next(n for n, v in w.items() if list(v.shape) == m and v.dtype == np.float32)
        state[name + '.weight'] = torch.tensor(w[key].copy()).t().contiguous()
    return state
