package org.rashomon.bench.readings.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.pages.body.Candidates;
import org.rashomon.articles.pages.body.Forest;
import org.rashomon.articles.pages.encoding.PageDecoder;
import org.rashomon.articles.pages.facts.PageFacts;
import org.rashomon.articles.pages.tree.PageTree;

/** What is learnt from pages with a known text. */
@SuppressWarnings({"ArrayRecordComponent"}) // never compared
final class Learnt {
  static final long SEED = 5;
  private static final double FULL = 20;

  private Learnt() {}

  /** A page as it is learnt from. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Lesson(PageCase page, Candidates candidates, boolean[] labels) {

    static Lesson of(PageCase page) {
      PageTree tree =
          PageTree.parse(PageDecoder.decode(page.bytes(), Optional.empty()), Optional.empty());
      Candidates candidates = Candidates.of(tree, PageFacts.of(tree));
      return new Lesson(page, candidates, BlockLabels.of(candidates.blocks(), page.text()));
    }
  }

  static Forest from(List<Lesson> lessons) {
    return Forest.of(lines(lessons));
  }

  static List<String> lines(List<Lesson> lessons) {
    List<Boosting.Example> examples = new ArrayList<>();
    lessons.forEach(lesson -> add(lesson, examples));
    return Boosting.grow(examples, SEED);
  }

  /** A block counts by its share of the text, since that is how pages are scored. */
  private static void add(Lesson lesson, List<Boosting.Example> into) {
    List<Integer> words =
        lesson.candidates().blocks().stream().map(b -> Tokens.of(b.text()).size()).toList();
    int text = 0;
    for (int i = 0; i < words.size(); i++) {
      text += lesson.labels()[i] ? words.get(i) : 0;
    }
    for (int i = 0; i < words.size(); i++) {
      double weight = Math.min(1, (words.get(i) + 1) * FULL / Math.max(1, text));
      into.add(new Boosting.Example(lesson.candidates().rows().get(i), lesson.labels()[i], weight));
    }
  }
}
