'use strict';
// The page stands without this; what follows only makes it quicker to work with.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const at = (id) => document.getElementById(id);
  document.documentElement.classList.add('js');

  // Deep links: every fragment opens what it names, whatever hides it.
  function arrive() {
    $$('mark.lit').forEach((m) => m.classList.remove('lit'));
    let id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const passage = /^at-(.+)-(\d+)-(\d+)$/.exec(id);
    const lit = passage ? light(at('report-' + passage[1]), +passage[2], +passage[3]) : undefined;
    const target = at(id) ?? lit;
    if (!target) return;
    if (target.hidden) at('filters')?.reset();
    for (let e = target; e; e = e.parentElement) if (e.localName === 'details') e.open = true;
    target.scrollIntoView({ block: passage ? 'center' : 'start' });
    if (target.matches('.card, .report, tr')) target.focus({ preventScroll: true });
  }
  function light(report, from, to) {
    if (!report) return undefined;
    const lit = $$('mark', report).filter((m) => +m.dataset.from < to && +m.dataset.to > from);
    lit.forEach((m) => m.classList.add('lit'));
    return lit[0];
  }
  addEventListener('hashchange', arrive);

  // Keyboard: j and k through the disputes, enter opens the words.
  const cards = $$('.card');
  function step(by) {
    const here = cards.indexOf(document.activeElement?.closest('.card'));
    const card = cards[here < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.max(0, Math.min(cards.length - 1, here + by))];
    if (!card) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
    history.replaceState(null, '', '#' + card.id);
  }
  const help = at('help');
  const words = at('filter-words');
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    Enter: () => document.activeElement?.matches('.card') && $('.passage .chip', document.activeElement)?.click(),
    b: () => history.back(),
    '/': () => { if (words) { at('grid').scrollIntoView(); words.focus(); } },
    '?': () => help.showModal(),
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.matches('input, select, textarea')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    const act = keys[event.key];
    if (!act || (event.key === 'Enter' && !event.target.matches('.card'))) return;
    event.preventDefault();
    act();
  });
  at('help-open')?.addEventListener('click', () => help.showModal());

  // Filters of the grid.
  const form = at('filters');
  const rows = $$('.grid tbody tr');
  function filter() {
    const verdict = at('filter-verdict').value;
    const kind = at('filter-kind').value;
    const source = at('filter-source').value;
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const fits = (!verdict || row.dataset.verdict === verdict)
        && (!kind || row.dataset.kinds.split(' ').includes(kind))
        && (!source || $$('td a', row).some((a) => a.dataset.source === source))
        && wanted.every((w) => text.includes(w));
      row.hidden = !fits;
      shown += fits;
    }
    at('none').hidden = shown > 0;
    at('filter-count').textContent = shown === rows.length ? '' : shown + ' of ' + rows.length;
  }
  if (form) {
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => queueMicrotask(filter));
    filter();
  }

  // The words behind a mark of the grid, on hover and on focus.
  const tip = at('tip');
  function tell(event) {
    const link = event.target.closest?.('.grid td a');
    if (!link) { tip.hidden = true; return; }
    if (link.title) { link.dataset.words = link.title; link.removeAttribute('title'); link.setAttribute('aria-describedby', 'tip'); }
    tip.textContent = link.dataset.words;
    tip.hidden = false;
    const box = link.getBoundingClientRect();
    const left = Math.max(8, Math.min(innerWidth - tip.offsetWidth - 8, box.left - tip.offsetWidth / 2));
    const below = box.bottom + 6 + tip.offsetHeight < innerHeight;
    // Set through the object model, which the page's policy allows where it forbids attributes.
    tip.style.left = left + 'px';
    tip.style.top = (below ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + 'px';
  }
  addEventListener('mouseover', tell);
  addEventListener('focusin', tell);
  addEventListener('scroll', () => { tip.hidden = true; }, { passive: true });

  // Copied words bring their citation along.
  addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    const node = selection.getRangeAt(0).commonAncestorContainer;
    const cited = (node.nodeType === 1 ? node : node.parentElement)?.closest('[data-cite]');
    if (!cited) return;
    event.clipboardData.setData('text/plain', selection.toString().trim() + '\n— ' + cited.dataset.cite);
    event.preventDefault();
  });

  // Paper cannot be unfolded.
  let folded = [];
  addEventListener('beforeprint', () => { folded = $$('details:not([open])'); folded.forEach((d) => { d.open = true; }); });
  addEventListener('afterprint', () => folded.forEach((d) => { d.open = false; }));

  // Two reports side by side.
  const left = at('pair-left');
  const right = at('pair-right');
  const RUN = 6;
  const bare = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  function tokens(body) {
    const found = [];
    const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      for (const m of walk.currentNode.data.matchAll(/\S+/g)) {
        const word = bare(m[0]);
        if (word) found.push({ node: walk.currentNode, from: m.index, to: m.index + m[0].length, word });
      }
    }
    return found;
  }
  const run = (list, i) => list.slice(i, i + RUN).map((t) => t.word).join(' ');
  function shared(mine, theirs) {
    const known = new Set();
    for (let i = 0; i + RUN <= theirs.length; i++) known.add(run(theirs, i));
    for (let i = 0; i + RUN <= mine.length; i++) {
      if (known.has(run(mine, i))) for (let j = i; j < i + RUN; j++) mine[j].shared = true;
    }
  }
  function grey(list) {
    const byNode = Map.groupBy ? Map.groupBy(list, (t) => t.node) : new Map();
    if (!Map.groupBy) for (const t of list) byNode.set(t.node, [...(byNode.get(t.node) ?? []), t]);
    for (const [node, words] of byNode) {
      const parts = document.createDocumentFragment();
      let done = 0;
      for (let i = 0; i < words.length; i++) {
        if (!words[i].shared) continue;
        let j = i;
        while (j + 1 < words.length && words[j + 1].shared) j++;
        parts.append(node.data.slice(done, words[i].from));
        const span = document.createElement('span');
        span.className = 'shared';
        span.textContent = node.data.slice(words[i].from, words[j].to);
        parts.append(span);
        done = words[j].to;
        i = j;
      }
      if (done) { parts.append(node.data.slice(done)); node.replaceWith(parts); }
    }
  }
  const numbers = (u) => (u.dataset.n || '').split(' ').filter(Boolean);
  const values = (m) => (m.dataset.values || '').split(' ').filter(Boolean);
  function valuesOf(body) {
    const all = new Map();
    for (const m of $$('mark', body)) {
      for (const v of values(m)) {
        const [letter, n] = v.split(':');
        all.set(letter, (all.get(letter) ?? new Set()).add(n));
      }
    }
    return all;
  }
  function lay(column, select) {
    const report = at(select.value);
    const head = document.createElement('h3');
    head.textContent = $('h3', report).textContent;
    const about = $('.about-report', report).cloneNode(true);
    const body = $('.body', report).cloneNode(true);
    $$('[id]', body).forEach((e) => e.removeAttribute('id'));
    $$('.ref, .anchor', body).forEach((e) => e.remove());
    $$('mark', body).forEach((m) => { m.className = ''; });
    column.replaceChildren(head, about, body);
    return body;
  }
  function differ(body, theirs) {
    for (const m of $$('mark', body)) {
      const other = values(m).some((v) => {
        const [letter, n] = v.split(':');
        return theirs.has(letter) && !theirs.get(letter).has(n);
      });
      if (other) m.className = 'disputed differing';
    }
  }
  // A dispute ties two sentences as well, though they say different things.
  const ties = (u) => [...numbers(u), ...new Set($$('mark', u).flatMap(values).map((v) => v.split(':')[0]))];
  function tie(body, theirs) {
    const known = new Set($$('.u', theirs).flatMap(ties));
    for (const u of $$('.u', body)) {
      const common = ties(u).filter((n) => known.has(n));
      if (common.length) {
        u.classList.add('tied');
        u.dataset.ties = common.join(' ');
        u.before(...common.slice(0, 3).map(number));
      } else if (u.textContent.trim() && !$('.shared', u)) {
        u.classList.add('lacking');
      }
    }
  }
  function number(n) {
    const link = document.createElement('a');
    link.className = /^\d/.test(n) ? 'tie' : 'tie letter';
    link.textContent = n;
    link.href = '#pair';
    link.addEventListener('click', (event) => { event.preventDefault(); show(n); });
    return link;
  }
  function show(n) {
    for (const u of $$('.columns .u')) u.classList.toggle('on', (u.dataset.ties || '').split(' ').includes(n));
    $$('.columns .u.on').forEach((u) => u.scrollIntoView({ block: 'nearest' }));
  }
  function pair() {
    const a = lay(at('column-left'), left);
    const b = lay(at('column-right'), right);
    const mine = tokens(a);
    const theirs = tokens(b);
    shared(mine, theirs);
    shared(theirs, mine);
    grey(mine);
    grey(theirs);
    const known = [valuesOf(a), valuesOf(b)];
    differ(a, known[1]);
    differ(b, known[0]);
    tie(a, b);
    tie(b, a);
  }
  if (left && right) {
    left.addEventListener('change', pair);
    right.addEventListener('change', pair);
    pair();
  }
  arrive();
})();
