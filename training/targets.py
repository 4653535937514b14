"""What the name head is to learn: for each word the set of labels that the evidence allows.

A word that people have labelled takes their label; where their type is coarser than OntoNotes', every type that
is compatible is allowed, or the teacher's if it is one of these. Where nobody has, two teachers must agree on
people, places and organisations, or the word teaches nothing about names.
"""
COARSE = {'LOC': ('GPE', 'LOC', 'FAC'), 'MISC': ('NORP', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE', 'PRODUCT')}
NUMERIC = {'DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY', 'ORDINAL', 'CARDINAL'}
SECOND = {'PERSON': 'PERSON', 'ORG': 'ORGANIZATION', 'GPE': 'LOCATION', 'LOC': 'LOCATION', 'FAC': 'LOCATION'}
ANY = None


def kind(tag):
    return tag[2:] if len(tag) > 2 else tag


def spans(tags):
    """(start, end, type) of BIO or plain tags; an I- of another type begins a span."""
    start = None
    for i, tag in enumerate(list(tags) + ['O']):
        if start is not None and (tag == 'O' or tag.startswith('B-') or kind_of(tag) != kind_of(tags[start])):
            yield start, i, kind_of(tags[start])
            start = None
        if tag != 'O' and start is None:
            start = i


def kind_of(tag):
    return tag[2:] if tag[:2] in ('B-', 'I-') else tag


def human(source, teacher, labels):
    """Allowed labels of each word, as tuples; ANY for all."""
    allowed = []
    for theirs, label in zip(teacher, labels):
        if label == '*':
            allowed.append(ANY)
        elif label == 'O':
            allowed.append(outside(source, theirs))
        else:
            allowed.append((label,))
    for start, end, name in spans([l if l != '*' else 'O' for l in labels]):
        types = COARSE.get(name, (name,))
        seen = {kind(t) for t in teacher[start:end] if t != 'O'}
        if source == 'docred' and name == 'LOC' and seen == {'NORP'}:
            types = ('NORP',)  # that set calls nationalities places
        elif len(seen) == 1 and seen <= set(types):
            types = tuple(seen)
        for i in range(start, end):
            allowed[i] = tuple(('B-' if i == start else 'I-') + t for t in types)
    return allowed


def outside(source, theirs):
    if kind(theirs) in NUMERIC:
        return (theirs,)
    if source == 'docred' and theirs != 'O':
        return ANY  # its people did not look for every name
    if source == 'uner' and kind(theirs) in COARSE['MISC']:
        return (theirs, 'O')  # it has people, places and organisations only
    return ('O',)


def two_teachers(first, second):
    allowed = [(t,) for t in first]
    ours = {(a, b, SECOND[k]) for a, b, k in spans(first) if k in SECOND}
    theirs = set(spans(second))
    for a, b, _ in ours ^ theirs:
        for i in range(a, b):
            allowed[i] = ANY
    return allowed


def allowed(source, teacher, labels, second):
    if labels[0] == '?':
        return two_teachers(teacher, second)
    return human(source, teacher, labels)
