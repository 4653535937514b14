package org.rashomon.articles.pages.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.articles.pages.facts.Headlines.Headline;
import org.rashomon.articles.pages.tree.Block;

/**
 * Where the parts of an article stand among a page's blocks.
 *
 * @param blocks all of them
 * @param headline where it begins; 0 where it is not shown
 * @param body the text, without the headline and what is said twice
 */
@SuppressWarnings({"IdentityHashMapUsage"}) // the same element is meant
record Parts(List<Block> blocks, int headline, List<Block> body) {
  private static final int BEFORE = 6;
  private static final int MOST_BETWEEN = 40;
  private static final int AFTER = 6;
  private static final int NOT_FAR = 12;
  private static final int BEHIND_HEADLINE = 8;
  private static final int BEFORE_TEXT = 6;
  private static final int INTO_TEXT = 3;

  static Parts of(List<Block> blocks, Optional<Headline> title, List<Block> found) {
    List<Block> shown = title.map(Headline::shown).orElse(List.of());
    Set<String> titles = new HashSet<>();
    shown.forEach(block -> titles.add(block.text()));
    List<Block> body = new ArrayList<>();
    for (Block block : found) {
      if (!titles.contains(block.text())) {
        body.add(block);
      }
    }
    int at = shown.isEmpty() ? 0 : Math.max(0, blocks.indexOf(shown.getFirst()));
    return new Parts(blocks, at, body);
  }

  /** The blocks between headline and text, and those just around, where a byline may stand. */
  List<Block> edges() {
    Set<Block> text = identities();
    int from = Math.max(0, headline - BEFORE);
    int first = next(headline + 1, text);
    int to = Math.min(from + MOST_BETWEEN, first < 0 ? headline + NOT_FAR : first + 1);
    List<Block> edges =
        new ArrayList<>(blocks.subList(from, Math.min(blocks.size(), Math.max(from, to))));
    if (!body.isEmpty()) {
      int last = blocks.lastIndexOf(body.getLast());
      edges.addAll(blocks.subList(last, Math.min(blocks.size(), last + AFTER)));
    }
    return edges;
  }

  /** The blocks between headline and text. */
  List<Block> between() {
    int first = next(headline + 1, identities());
    return first < 0 ? List.of() : blocks.subList(headline, first);
  }

  /**
   * Where the date stands in most pages: behind the headline, about the beginning of the text,
   * before the headline.
   */
  List<Block> dateline() {
    int first = next(headline + 1, identities());
    int begin = first < 0 ? headline + 1 : first;
    Set<Block> near = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Block> lines = new ArrayList<>();
    add(headline + 1, Math.min(begin, headline + 1 + BEHIND_HEADLINE), near, lines);
    add(headline - 1, headline, near, lines);
    add(headline - 2, headline - 1, near, lines);
    add(Math.max(headline + 1, begin - BEFORE_TEXT), begin + INTO_TEXT, near, lines);
    if (first < 0) {
      int begins = next(0, identities());
      add(begins - BEFORE_TEXT / 2, begins, near, lines);
    }
    return lines;
  }

  private void add(int from, int to, Set<Block> known, List<Block> into) {
    for (int i = Math.max(0, from); i < Math.min(to, blocks.size()); i++) {
      if (known.add(blocks.get(i))) {
        into.add(blocks.get(i));
      }
    }
  }

  /** The blocks from the headline to a little behind the text that are not text themselves. */
  List<Block> beside() {
    if (body.isEmpty()) {
      return List.of();
    }
    Set<Block> text = identities();
    int last = Math.min(blocks.size(), blocks.lastIndexOf(body.getLast()) + AFTER);
    int from = Math.min(headline, last);
    return blocks.subList(from, last).stream().filter(block -> !text.contains(block)).toList();
  }

  private Set<Block> identities() {
    Set<Block> text = Collections.newSetFromMap(new IdentityHashMap<>());
    text.addAll(body);
    return text;
  }

  private int next(int from, Set<Block> text) {
    for (int i = from; i < blocks.size(); i++) {
      if (text.contains(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
