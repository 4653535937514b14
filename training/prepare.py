"""Brings texts and third-party name labels into one form: a sentence a line, SOURCE TAB TEXT TAB NAMES.

NAMES are START:END:TYPE (characters of TEXT, half open), joined by spaces; "?" where nobody has labelled them.
TYPE is a name of an OntoNotes type, a coarse one (LOC, MISC) or "*" for something whose type says nothing here.
Sentences that share a run of ten words with anything that is evaluated on are left out.
"""
import collections
import html
import json
import os
import re
import sys

CONLL = {'PER': 'PERSON', 'ORG': 'ORG', 'LOC': 'LOC', 'MISC': 'MISC'}
WORLDWIDE = {'Person': 'PERSON', 'Organization': 'ORG', 'Location': 'LOC', 'Facility': 'FAC', 'NORP': 'NORP',
             'Misc': 'MISC', 'Product': 'PRODUCT'}  # dates and money: the first teacher's
CROSSNER = {'politician': 'PERSON', 'person': 'PERSON', 'writer': 'PERSON', 'scientist': 'PERSON',
            'researcher': 'PERSON', 'musicalartist': 'PERSON', 'organisation': 'ORG', 'politicalparty': 'ORG',
            'band': 'ORG', 'university': 'ORG', 'country': 'LOC', 'location': 'LOC', 'event': 'EVENT',
            'election': 'EVENT', 'album': 'WORK_OF_ART', 'song': 'WORK_OF_ART', 'book': 'WORK_OF_ART',
            'poem': 'WORK_OF_ART', 'misc': 'MISC', 'award': 'MISC'}
RUN = 10


def runs(text):
    words = re.findall(r'[a-z0-9]+', text.lower())
    return {hash(tuple(words[i:i + RUN])) for i in range(len(words) - RUN + 1)}


def spans(tags):
    """Spans of BIO or BIOES tags."""
    start = None
    for i, tag in enumerate(list(tags) + ['O']):
        prefix, _, kind = tag.partition('-')
        if start is not None and (prefix in 'OBS' or kind != tags[start].partition('-')[2]):
            yield start, i, tags[start].partition('-')[2]
            start = None
        if prefix != 'O' and start is None:
            start = i


def line(source, words, names):
    at, offsets = 0, []
    for word in words:
        offsets.append((at, at + len(word)))
        at += len(word) + 1
    marks = ['%d:%d:%s' % (offsets[a][0], offsets[b - 1][1], kind) for a, b, kind in names]
    return source, ' '.join(words), ' '.join(marks)


def columns(path, source, types, word=0, tag=-1, separator=None):
    words, tags = [], []

    def flush():
        if words:
            yield line(source, words, [(a, b, types.get(k, '*')) for a, b, k in spans(tags) if types.get(k, '*')])
        words.clear()
        tags.clear()
    for row in open(path, encoding='utf-8', errors='replace'):
        if row.startswith('#'):
            continue
        fields = row.rstrip('\n').split(separator) if row.strip() else []
        if len(fields) < 2 or fields[word].startswith('-DOCSTART'):
            yield from flush()
            continue
        if not re.search(r'\S', fields[word]) or ' ' in fields[word]:
            continue
        words.append(fields[word])
        tags.append(fields[tag].strip() or 'O')
    yield from flush()


def docred(path):
    for document in json.load(open(path, encoding='utf-8')):
        names = collections.defaultdict(dict)
        for entity in document['vertexSet']:
            for mention in entity:
                if mention['type'] not in ('TIME', 'NUM'):
                    names[mention['sent_id']][tuple(mention['pos'])] = CONLL[mention['type']]
        for i, words in enumerate(document['sents']):
            kept, last = [], 0
            for (a, b), kind in sorted(names[i].items()):
                if a >= last and b <= len(words):
                    kept.append((a, b, kind))
                    last = b
            if all(words) and not any(re.search(r'\s', w) for w in words):
                yield line('docred', words, kept)


def evaluated(shared, sets):
    found = set()
    folders = [(shared + '/gold', ('.txt', '.json', '.md', '.html')), (shared + '/eval/names', ('.txt',)),
               (sets + '/jspotter+TempEval-3/data/TBAQ-cleaned', ('.tml',)),
               (sets + '/networkdynamics+PolNeAR/data/dev/text', ('.txt',)),
               (sets + '/networkdynamics+PolNeAR/data/test/text', ('.txt',)),
               (sets + '/fhamborg+Giveme5W1H/Giveme5W1H/examples', ('.json',)),
               (sets + '/anastasia-zhukova+Diverse_CDCR_datasets', ('.conll', '.json', '.txt'))]
    for folder, ends in folders:
        for base, _, files in os.walk(folder):
            for name in files:
                if name.endswith(ends) and os.path.getsize(base + '/' + name) < 4e6:
                    raw = open(base + '/' + name, encoding='utf-8', errors='replace').read()
                    if 'names' in base:
                        raw = ' '.join(row.split(' ')[0] for row in raw.split('\n'))
                    found |= runs(html.unescape(re.sub(r'<[^>]+>', '', raw.replace('\\n', ' ').replace('\\"', '"'))))
    import gzip
    for name in os.listdir(shared + '/eval/stories'):
        if name.endswith('.gz'):
            for row in gzip.open(shared + '/eval/stories/' + name, 'rt', encoding='utf-8'):
                found |= runs(json.loads(row).get('text', ''))
    test = sets + '/ZihanWangKi+CrossWeigh/data/conllpp_test.txt'
    return found | runs(' '.join(row.split(' ')[0] for row in open(test) if not row.startswith('-DOC')))


def sentences(sets, fetched, raw):
    conll = sets + '/ZihanWangKi+CrossWeigh/data/conllpp_%s.txt'
    yield from columns(conll % 'train', 'conll', CONLL)
    yield from columns(conll % 'dev', 'conlldev', CONLL)
    folder = fetched + '/stanfordnlp+en-worldwide-newswire/processed_annotated'
    for name in sorted(os.listdir(folder)):
        yield from columns(folder + '/' + name, 'worldwide/' + name, dict(WORLDWIDE, Date='', Money=''), tag=1,
                           separator='\t')
    yield from columns(fetched + '/UniversalNER+UNER_English-EWT/en_ewt-ud-dev.iob2', 'uner', CONLL, 1, 2, '\t')
    yield from docred(fetched + '/tonytan48+Re-DocRED/data/dev_revised.json')
    for domain in 'politics', 'science', 'music', 'literature', 'ai':
        for part in 'train', 'dev':
            yield from columns(fetched + '/zliucr+CrossNER/ner_data/%s/%s.txt' % (domain, part), 'crossner', CROSSNER)
    for path in raw:
        for row in open(path, encoding='utf-8'):
            source, text, names = row.rstrip('\n').split('\t')
            yield 'raw/' + source, text, names


def main(shared, sets, fetched, out, *raw):
    taboo = evaluated(shared, sets)
    counts, left = collections.Counter(), collections.Counter()
    seen = set()
    with open(out, 'w', encoding='utf-8') as file:
        for source, text, names in sentences(sets, fetched, raw):
            if source.startswith('raw/') and text in seen:
                continue
            seen.add(text)
            if runs(text) & taboo:
                left[source.split('/')[0]] += 1
                continue
            counts[source.split('/')[0]] += len(text.split())
            file.write('%s\t%s\t%s\n' % (source, text.replace('\t', ' '), names))
    print('words', dict(counts), 'sentences left out', dict(left))


if __name__ == '__main__':
    main(*sys.argv[1:])
