package org.rashomon.bench.readings.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/** Who is who in the story of a paragraph: an English report of nothing but the names. */
final class StoryCast {
  private StoryCast() {}

  static Cast of(Paragraph paragraph) {
    Map<String, Mention.Kind> names = new LinkedHashMap<>();
    paragraph.labels().stream()
        .filter(label -> label.sort().isName())
        .forEach(label -> names.put(label.value(), kind(label.sort())));
    paragraph.others().forEach(name -> names.putIfAbsent(name, Mention.Kind.PERSON));
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    names.forEach(
        (name, kind) -> {
          Span span = new Span(text.length(), text.length() + name.length());
          mentions.add(new Mention(span, kind, sentences.size(), 0, 0));
          sentences.add(new Sentence(sentences.size(), Block.Kind.PROSE, span, List.of()));
          text.append(name).append('\n');
        });
    return Cast.of(List.of(reading(text.toString(), sentences, mentions)));
  }

  private static Mention.Kind kind(Label.Sort sort) {
    return switch (sort) {
      case PERSON -> Mention.Kind.PERSON;
      case BODY -> Mention.Kind.ORGANIZATION;
      case PLACE -> Mention.Kind.PLACE;
      case DATE, FIGURE -> Mention.Kind.OTHER;
    };
  }

  private static Reading reading(String text, List<Sentence> sentences, List<Mention> mentions) {
    return new Reading(
        article("en", text, Published.UNKNOWN, Optional.empty()),
        Optional.empty(),
        List.of(),
        sentences,
        mentions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Article article(
      String language, String text, Published published, Optional<String> notRead) {
    return new Article(
        "a",
        "a",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        published,
        language,
        "",
        Optional.empty(),
        notRead,
        text,
        0);
  }
}
