"""Teaches the reader model for a number of minutes: train.py SILVER LABELS MINUTES OUT [EARLIER.onnx [SHARES]].

With an earlier version to go on from, its lowest layers stay; shares of sources as JSON replace those of data.py. The time by the clock sets the learning rate, so a
run ends well however busy the machine is. For several processes: torchrun --nproc-per-node 2 train.py …
"""
import collections
import datetime
import json
import os
import random
import sys
import time

import torch
import torch.distributed
import torch.nn.functional as F

from data import IGNORED, SHARES, Labels, altered, batches, one_pass, read
from model import Pieces, Reader, collate
from start import earlier, minilm

ENCODER, HEADS = 2e-4, 6e-4
WARM_UP = 0.03
WORDS = 1600
FROZEN = 2


def losses(net, batch, words, labels, pieces):
    x = collate(words, pieces)
    masks, sets, tags, heads, relations = labels.targets(batch)
    ner, pos, arc, ld, lh = net.heads(net.words(*x[:4]))
    arc = arc + (1 - x[4])[:, None, :] * -1e4
    everything = ner.logsumexp(-1)
    some = ner.masked_fill(~masks, -1e9).logsumexp(-1)
    taught = (sets > 0).float()
    names = ((everything - some) * taught).sum() / taught.sum().clamp(min=1)
    tag = F.cross_entropy(pos.flatten(0, 1), tags.flatten(), ignore_index=IGNORED)
    head = F.cross_entropy(arc.flatten(0, 1), heads.flatten(), ignore_index=IGNORED)
    relation = F.cross_entropy(net.label(ld, lh, heads.clamp(min=0)).flatten(0, 1), relations.flatten(),
                               ignore_index=IGNORED)
    return names, tag, head, relation


class Worker:
    """One of several processes that each take batches of their own and share their gradients after each."""

    def __init__(self, net):
        self.rank, self.size = int(os.environ.get('RANK', 0)), int(os.environ.get('WORLD_SIZE', 1))
        self.parameters = [p for p in net.parameters() if p.requires_grad]
        if self.size > 1:
            torch.distributed.init_process_group('gloo', timeout=datetime.timedelta(hours=1))

    def share(self, done):
        """Means over the processes, of the gradients and of the share of the time that is over."""
        if self.size == 1:
            return done
        flat = torch.cat([p.grad.flatten() for p in self.parameters] + [torch.tensor([done])])
        torch.distributed.all_reduce(flat)
        flat /= self.size
        at = 0
        for p in self.parameters:
            p.grad.copy_(flat[at:at + p.numel()].view_as(p))
            at += p.numel()
        return flat[-1].item()


class Log:
    def __init__(self):
        self.began, self.step, self.words, self.sums = time.time(), 0, 0, collections.Counter()

    def add(self, batch, each, done):
        self.step += 1
        self.words += sum(len(s.words) for s in batch)
        for name, value in zip(('names', 'tags', 'heads', 'relations'), each):
            self.sums[name] += value.item()
        if self.step % 20 == 0:
            rate = self.words / (time.time() - self.began)
            print('%d %.3f %d words %.0f/s' % (self.step, done, self.words, rate),
                  {k: round(v / 20, 3) for k, v in self.sums.items()}, flush=True)
            self.sums.clear()


def endless(silver, chance):
    """Batches without end. Each pass reads the file anew: the teachers may still be at work."""
    while True:
        queue = batches(one_pass(read(silver)[0], chance), WORDS)
        chance.shuffle(queue)
        yield from queue


def main(silver, labels, minutes, out, start=None, shares=None):
    SHARES.update(json.loads(shares or '{}'))
    torch.set_num_threads(1)
    labels, pieces = Labels(json.load(open(labels))), Pieces()
    net = Reader(len(labels.names), len(labels.tags), len(labels.relations), frozen=FROZEN if start else 0)
    minilm(net)
    if start:
        earlier(net, start)
    for name, p in net.named_parameters():
        part = name.split('.')
        if part[0] == 'ls' and int(part[1]) < net.frozen or net.frozen and part[0] in ('pe', 'n', 'se'):
            p.requires_grad = False
    worker = Worker(net)
    chance = random.Random(worker.rank)
    torch.manual_seed(worker.rank)
    mine = [(n, p) for n, p in net.named_parameters() if p.requires_grad]
    encoder = [p for n, p in mine if n.split('.')[0] in ('ls', 'pe', 'n')]
    others = [p for n, p in mine if n.split('.')[0] not in ('ls', 'pe', 'n')]
    optimizer = torch.optim.AdamW([{'params': encoder, 'most': ENCODER}, {'params': others, 'most': HEADS}],
                                  lr=1e-4, weight_decay=0.01, fused=True)
    net.train()
    log, saved, done = Log(), time.time(), 0.
    for batch in endless(silver, chance):
        for group in optimizer.param_groups:
            group['lr'] = group['most'] * min(1, done / WARM_UP + 0.01) * max(0.01, 1 - done)
        each = losses(net, batch, [altered(s, chance) for s in batch], labels, pieces)
        loss = 2 * each[0] + 0.5 * each[1] + each[2] + each[3]
        optimizer.zero_grad()
        loss.backward()
        done = worker.share((time.time() - log.began) / (float(minutes) * 60))
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.)
        optimizer.step()
        if worker.rank == 0:
            log.add(batch, each, done)
            if done >= 1 or time.time() - saved > 240:
                saved = time.time()
                torch.save(net.state_dict(), out + '.part')
                os.replace(out + '.part', out)
        if done >= 1:
            return


if __name__ == '__main__':
    main(*sys.argv[1:])
