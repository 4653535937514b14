package org.rashomon.bench.readings.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.text.Span;

/**
 * A labelled paragraph of our own.
 *
 * @param language its ISO 639-1 code
 * @param published the day of publication
 * @param others names that the story knows and the paragraph does not hold
 * @param text without the labels
 * @param labels in the order of the text
 */
record Paragraph(
    String language, String published, List<String> others, String text, List<Label> labels) {
  private static final Pattern MARK = Pattern.compile("\\[([a-z]) ([^|\\]]+)\\|([^\\]]+)\\]");
  private static final Pattern SEMICOLON = Pattern.compile("; *");

  Paragraph {
    others = List.copyOf(others);
    labels = List.copyOf(labels);
  }

  /** The paragraphs of a half: {@code work} or {@code held-out}. */
  static List<Paragraph> of(String half) {
    try (InputStream in = Paragraph.class.getResourceAsStream(half + ".tsv")) {
      if (in == null) {
        throw new IllegalArgumentException("no paragraphs are called " + half);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Paragraph::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Paragraph parse(String line) {
    String[] cells = line.split("\t", -1);
    List<String> others =
        Arrays.stream(SEMICOLON.split(cells[2], 0)).filter(name -> !name.isBlank()).toList();
    StringBuilder text = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    Matcher marks = MARK.matcher(cells[3]);
    int from = 0;
    while (marks.find()) {
      text.append(cells[3], from, marks.start());
      Span span = new Span(text.length(), text.length() + marks.group(3).length());
      text.append(marks.group(3));
      labels.add(new Label(Label.Sort.of(marks.group(1)), span, marks.group(2)));
      from = marks.end();
    }
    text.append(cells[3].substring(from));
    return new Paragraph(cells[0], cells[1], others, text.toString(), labels);
  }
}
