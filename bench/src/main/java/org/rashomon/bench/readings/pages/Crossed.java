package org.rashomon.bench.readings.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rashomon.articles.pages.body.BodyFinder;
import org.rashomon.articles.pages.body.Forest;
import org.rashomon.articles.pages.tree.Block;

/** Texts of pages by trees that were grown without any page of the same site. */
final class Crossed {
  private static final int FOLDS = 5;

  private Crossed() {}

  /** Each fold by the others: what the program would find on sites it does not know. */
  static Map<String, String> texts(List<Learnt.Lesson> lessons) {
    Map<String, String> texts = new LinkedHashMap<>();
    IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(i -> fold(lessons, i))
        .toList()
        .forEach(texts::putAll);
    return texts;
  }

  private static Map<String, String> fold(List<Learnt.Lesson> lessons, int fold) {
    Map<Boolean, List<Learnt.Lesson>> parts =
        lessons.stream()
            .collect(Collectors.partitioningBy(l -> Halves.fold(l.page().site(), FOLDS) == fold));
    return texts(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
  }

  /** Each page by the trees that the program carries. */
  static Map<String, String> shipped(List<Learnt.Lesson> lessons) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Learnt.Lesson lesson : lessons) {
      texts.put(lesson.page().id(), text(BodyFinder.of(lesson.candidates())));
    }
    return texts;
  }

  private static String text(List<Block> body) {
    return String.join("\n\n", body.stream().map(Block::text).toList());
  }

  /** Some pages by trees that were grown on others. */
  static Map<String, String> texts(List<Learnt.Lesson> asked, List<Learnt.Lesson> learnt) {
    Forest forest = Learnt.from(learnt);
    Map<String, String> texts = new LinkedHashMap<>();
    for (Learnt.Lesson lesson : asked) {
      texts.put(lesson.page().id(), text(BodyFinder.of(lesson.candidates(), forest)));
    }
    return texts;
  }
}
