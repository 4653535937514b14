package org.rashomon.readings.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Role;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.blocks.SentenceReader;
import org.rashomon.readings.blocks.SentenceSpan;
import org.rashomon.readings.names.NameReader;
import org.rashomon.readings.names.RoleReader;
import org.rashomon.readings.syntax.SyntaxReader;
import org.rashomon.text.Span;

/** Reads short reports whose paragraphs are all prose, for tests of speech and roles. */
public final class SpokenReports implements AutoCloseable {
  private final SyntaxReader syntax = new SyntaxReader();

  /** A case of a data file: a text and the lines that are expected of it. */
  public record Case(String text, List<String> expected) {}

  /** The cases of a data file beside {@code home}. */
  public static List<Case> cases(Class<?> home, String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(home.getResourceAsStream(name), name)) {
      List<Case> cases = new ArrayList<>();
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : file.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        if (line.startsWith("> ")) {
          cases.add(new Case(line.substring(2).replace("¶", "\n\n"), new ArrayList<>()));
        } else {
          cases.getLast().expected().add(line);
        }
      }
      return cases;
    }
  }

  /** The reading of a text whose paragraphs stand apart by a blank line. */
  public Reading read(String id, String text) {
    List<Block> blocks = blocks(text);
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSpan span : new SentenceReader().read(text, blocks)) {
      sentences.add(syntax.read(text, sentences.size(), span.kind(), span.span()));
    }
    List<Mention> mentions = NameReader.read(sentences);
    List<Quotation> quotations = new QuoteReader().read(text, blocks, sentences, mentions);
    List<Attribution> attributions =
        new AttributionReader().read(text, sentences, mentions, quotations);
    List<Role> roles = new RoleReader().read(text, sentences, mentions);
    return new Reading(
        article(id, text),
        Optional.empty(),
        blocks,
        sentences,
        mentions,
        List.of(),
        List.of(),
        quotations,
        attributions,
        roles,
        List.of());
  }

  static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      blocks.add(new Block(new Span(at, end), Block.Kind.PROSE));
      at = end + 2;
    }
    return blocks;
  }

  private static Article article(String id, String text) {
    return new Article(
        id,
        id,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        0);
  }

  @Override
  public void close() {
    syntax.close();
  }
}
