"""Writes the reader model as ONNX in int8: export.py MODEL.pt|EARLIER.onnx LABELS OUT.onnx.

The graph is built by hand from ONNX Runtime's fused operators: a sentence is so short that the number of nodes
counts as much as the arithmetic. Weights are symmetric int8 per column, activations are quantised as they come.
"""
import json
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import ARC, HEADS, LABEL, LAYERS, WIDTH, Reader
from start import earlier, minilm

MS = 'com.microsoft'
EPSILON = 1e-12


class Graph:
    def __init__(self, state):
        self.state = {k: v.detach().float().numpy() for k, v in state.items()}
        self.nodes, self.constants = [], {}

    def constant(self, name, value):
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def add(self, op, inputs, output, domain='', **attributes):
        outputs = output if isinstance(output, list) else [output]
        self.nodes.append(helper.make_node(op, inputs, outputs, domain=domain, **attributes))
        return output

    def weight(self, *names):
        """[in, out] matrices of linear layers side by side, and their biases."""
        matrix = np.concatenate([self.state[n + '.weight'].T for n in names], 1)
        return matrix, np.concatenate([self.state[n + '.bias'] for n in names])

    def quantised(self, name, matrix):
        scale = np.maximum(np.abs(matrix).max(0), 1e-8) / 127
        q = np.clip(np.round(matrix / scale), -127, 127).astype(np.int8)
        return (self.constant(name + '.q', q), self.constant(name + '.s', scale.astype(np.float32)),
                self.constant(name + '.z', np.zeros(matrix.shape[1], np.int8)))

    def product(self, x, name, matrix, bias, output):
        """x times a matrix in int8, plus a bias."""
        inputs = [x, *self.quantised(name, matrix), self.constant(name + '.b', bias.astype(np.float32))]
        return self.add('DynamicQuantizeMatMul', inputs, output, MS)

    def linear(self, x, name, output):
        return self.product(x, name, *self.weight(name), output)

    def norm(self, x, skip, name, output):
        """Apart, these are several times as fast as SkipLayerNormalization."""
        self.add('Add', [x, skip], output + '.sum')
        inputs = [output + '.sum', self.constant(name + '.w', self.state[name + '.weight']),
                  self.constant(name + '.b', self.state[name + '.bias'])]
        return self.add('LayerNormalization', inputs, output, axis=-1, epsilon=EPSILON)

    def ints(self, *values):
        return self.constant('i' + '_'.join(map(str, values)).replace('-', 'm'), np.array(values, np.int64))


def embeddings(g):
    table = g.state['we.weight']
    scale = float(np.percentile(np.abs(table), 99.99)) / 127
    g.constant('we.q', np.clip(np.round(table / scale), -127, 127).astype(np.int8))
    g.constant('we.s', np.array(scale, np.float32))
    g.constant('we.z', np.zeros((), np.int8))
    g.add('Gather', ['we.q', 'ids'], 'we.g')
    g.add('DequantizeLinear', ['we.g', 'we.s', 'we.z'], 'we.x')
    g.add('Gather', [g.constant('se', g.state['se.weight']), 'shapes'], 'se.x')
    g.add('Shape', ['ids'], 'length', start=1, end=2)
    g.add('Slice', [g.constant('pe', g.state['pe']), g.ints(0), 'length', g.ints(0)], 'pe.x')
    g.add('Add', ['we.x', 'pe.x'], 'e')
    return g.norm('e', 'se.x', 'n', 'x')


def layer(g, x, i):
    name = 'ls.%d.' % i
    g.product(x, name + 'qkv', *g.weight(name + 'q', name + 'k', name + 'v'), name + 'qx')
    g.add('Split', [name + 'qx', g.ints(WIDTH, WIDTH, WIDTH)], [name + 'q', name + 'k', name + 'v'], axis=-1)
    return after(g, x, name)


def last_layer(g, x, i):
    """Of the last layer only the vectors of the words are wanted, which stand at their first pieces."""
    name = 'ls.%d.' % i
    g.add('Unsqueeze', ['first', g.ints(-1)], 'first.i')
    g.add('GatherND', [x, 'first.i'], 'first.x', batch_dims=1)
    g.linear('first.x', name + 'q', name + 'q')
    g.product(x, name + 'kv', *g.weight(name + 'k', name + 'v'), name + 'kx')
    g.add('Split', [name + 'kx', g.ints(WIDTH, WIDTH)], [name + 'k', name + 'v'], axis=-1)
    return after(g, 'first.x', name)


def after(g, x, name):
    """From queries, keys and values on."""
    g.add('MultiHeadAttention', [name + 'q', name + 'k', name + 'v', '', 'mask'], name + 'a', MS, num_heads=HEADS)
    g.linear(name + 'a', name + 'o', name + 'ox')
    y = g.norm(name + 'ox', x, name + 'n1', name + 'y')
    g.linear(y, name + 'f1', name + 'f')
    g.add('Gelu', [name + 'f'], name + 'g', MS)
    g.linear(name + 'g', name + 'f2', name + 'fx')
    return g.norm(name + 'fx', y, name + 'n2', name + 'x')


def heads(g, w):
    g.product(w, 'heads', *g.weight('ner.0', 'ad', 'ld', 'ah', 'lh'), 'h')
    g.add('Gelu', ['h'], 'hg', MS)
    sizes = g.ints(WIDTH, ARC, LABEL, ARC, LABEL)
    g.add('Split', ['hg', sizes], ['names0', 'ad0', 'ld0', 'ah', 'lh'], axis=-1)
    for name, whole in ('names1', 'names0'), ('ad1', 'ad0'), ('ld1', 'ld0'), ('w1', w):  # the root is no word
        g.add('Slice', [whole, g.ints(1), g.ints(1 << 40), g.ints(1)], name)
    index(g, 'names1', 'ner.2', 'ner')
    index(g, 'w1', 'pos', 'pos')
    arcs(g)
    relations(g)


def index(g, x, name, output):
    matrix, bias = g.weight(name)
    g.add('MatMul', [x, g.constant(name + '.w', matrix)], output + '.m')
    g.add('Add', [output + '.m', g.constant(name + '.b', bias)], output + '.s')
    g.add('ArgMax', [output + '.s'], output, axis=-1, keepdims=0)


def arcs(g):
    au = g.state['au']
    g.product('ad1', 'au', au[:ARC], au[ARC], 'arc.a')
    g.add('FusedMatMul', ['arc.a', 'ah'], 'arc.m', MS, transB=1)
    g.add('Sub', ['words', g.constant('one', np.array(1, np.float32))], 'arc.p')
    g.add('Mul', ['arc.p', g.constant('much', np.array(1e4, np.float32))], 'arc.q')
    g.add('Unsqueeze', ['arc.q', g.ints(1)], 'arc.r')
    g.add('Add', ['arc.m', 'arc.r'], 'arc')


def relations(g):
    """Of each word and its best head only: x U h + x V + W h + c for each relation."""
    lu = g.state['lu']
    count = lu.shape[0]
    g.add('ArgMax', ['arc'], 'best', axis=-1, keepdims=0)
    g.add('Unsqueeze', ['best', g.ints(-1)], 'best.i')
    g.add('GatherND', ['lh', 'best.i'], 'dep.h', batch_dims=1)
    g.add('Unsqueeze', ['dep.h', g.ints(-1)], 'dep.c')
    u = lu[:, :LABEL, :LABEL].transpose(1, 0, 2).reshape(LABEL, count * LABEL)
    g.product('ld1', 'lu', u, lu[:, LABEL, :LABEL].reshape(-1), 'dep.t')
    g.add('Reshape', ['dep.t', g.ints(0, 0, count, LABEL)], 'dep.u')
    g.add('MatMul', ['dep.u', 'dep.c'], 'dep.m')
    g.add('Squeeze', ['dep.m', g.ints(-1)], 'dep.s')
    g.add('MatMul', ['ld1', g.constant('lu.v', lu[:, :LABEL, LABEL].T)], 'dep.v')
    g.add('Add', ['dep.v', g.constant('lu.c', lu[:, LABEL, LABEL])], 'dep.w')
    g.add('Add', ['dep.s', 'dep.w'], 'dep.x')
    g.add('ArgMax', ['dep.x'], 'dep', axis=-1, keepdims=0)


def graph(state):
    g = Graph(state)
    g.add('Cast', ['attention'], 'mask', to=TensorProto.INT32)
    x = embeddings(g)
    for i in range(LAYERS - 1):
        x = layer(g, x, i)
    heads(g, last_layer(g, x, LAYERS - 1))

    def value(name, kind, *shape):
        return helper.make_tensor_value_info(name, kind, shape)
    whole, real = TensorProto.INT64, TensorProto.FLOAT
    inputs = [value('ids', whole, 'b', 't'), value('shapes', whole, 'b', 't'), value('attention', real, 'b', 't'),
              value('first', whole, 'b', 'w'), value('words', real, 'b', 'w')]
    outputs = [value('ner', whole, 'b', 'n'), value('pos', whole, 'b', 'n'), value('arc', real, 'b', 'n', 'w'),
               value('dep', whole, 'b', 'n')]
    made = helper.make_graph(g.nodes, 'reader', inputs, outputs, list(g.constants.values()))
    return helper.make_model(made, ir_version=8, producer_name='rashomon',
                             opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid(MS, 1)])


def main(path, labels, out):
    labels = json.load(open(labels))
    net = Reader(len(labels['ner']), len(labels['pos']), len(labels['dep']))
    minilm(net)
    if path.endswith('.onnx'):
        earlier(net, path)
    else:
        net.load_state_dict(torch.load(path))
    onnx.save(graph(net.state_dict()), out)


if __name__ == '__main__':
    main(*sys.argv[1:])
