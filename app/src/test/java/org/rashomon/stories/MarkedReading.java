package org.rashomon.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/**
 * Readings of marked text: one sentence a line, "#" before a headline, names in brackets with their
 * kind: "[p:Ada Lind] of [o:Harbour Board]".
 */
public final class MarkedReading {
  private static final Pattern MARK = Pattern.compile("\\[([ponlw]):([^]]+)]");
  private static final Map<String, Mention.Kind> KINDS =
      Map.of(
          "p", Mention.Kind.PERSON,
          "o", Mention.Kind.ORGANIZATION,
          "l", Mention.Kind.PLACE,
          "n", Mention.Kind.NATIONALITY,
          "w", Mention.Kind.WORK);

  private MarkedReading() {}

  /** A reading with sentences and mentions only. */
  public static Reading of(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (String line : marked.split("\n", -1)) {
      boolean headline = line.startsWith("#");
      int start = text.length();
      read(headline ? line.substring(1) : line, sentences.size(), text, mentions);
      sentences.add(
          new Sentence(
              sentences.size(),
              headline ? Block.Kind.HEADLINE : Block.Kind.PROSE,
              new Span(start, text.length()),
              List.of()));
      text.append('\n');
    }
    return new Reading(
        article(id, text.toString(), Published.UNKNOWN),
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

  /** An article of plain text. */
  public static Article article(String id, String text, Published published) {
    return new Article(
        id,
        id,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        published,
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        0);
  }

  private static void read(String line, int sentence, StringBuilder text, List<Mention> mentions) {
    Matcher marks = MARK.matcher(line);
    int from = 0;
    while (marks.find()) {
      text.append(line, from, marks.start());
      Span span = new Span(text.length(), text.length() + marks.group(2).length());
      text.append(marks.group(2));
      mentions.add(
          new Mention(
              span, KINDS.getOrDefault(marks.group(1), Mention.Kind.OTHER), sentence, 0, 0));
      from = marks.end();
    }
    text.append(line.substring(from));
  }
}
