package org.rashomon.articles.pages.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.facts.PageFacts;
import org.rashomon.articles.pages.tree.Block;
import tools.jackson.databind.JsonNode;

/**
 * What tells one kind of page from another.
 *
 * @param types of its linked data and of its Open Graph, in lower case
 * @param words of the text that was found
 * @param paragraphs of the text that was found
 * @param title what a page with little text is called in its window and in its first headings, in
 *     lower case
 * @param shown the first of what a page with little text shows, in lower case
 * @param allWords of everything that a page with little text shows
 * @param teasers headings and lines that are links to elsewhere, outside lists of ways to go
 * @param pictures figures
 * @param isClosed whether linked data says that it is not free to read
 */
record Signs(
    Set<String> types,
    int words,
    int paragraphs,
    String title,
    String shown,
    int allWords,
    int teasers,
    int pictures,
    boolean isClosed) {
  private static final int SHOWN = 3_000;

  /** Words; what has fewer may be no article, or the beginning of one. */
  static final int STUB = 200;

  static Signs of(PageFacts facts, List<Block> blocks, List<Block> body) {
    int words = body.stream().mapToInt(block -> words(block.text())).sum();
    // What the page says of itself decides only where there is little text.
    boolean isShort = words < STUB;
    return new Signs(
        types(facts),
        words,
        body.size(),
        isShort ? title(facts) : "",
        isShort ? shown(blocks) : "",
        isShort ? blocks.stream().mapToInt(block -> words(block.text())).sum() : words,
        (int) blocks.stream().filter(Signs::isTeaser).count(),
        facts.figures(),
        facts.data().pages().stream().anyMatch(Signs::isClosed));
  }

  private static String title(PageFacts facts) {
    String heading =
        facts.headings().stream().limit(2).map(h -> h.text()).reduce("", (a, b) -> a + "\n" + b);
    return (facts.document().title() + heading).toLowerCase(Locale.ROOT);
  }

  private static String shown(List<Block> blocks) {
    StringBuilder shown = new StringBuilder();
    for (Block block : blocks) {
      if (shown.length() < SHOWN) {
        shown.append(block.text().toLowerCase(Locale.ROOT)).append('\n');
      }
    }
    return shown.toString();
  }

  private static Set<String> types(PageFacts facts) {
    Set<String> types = new TreeSet<>();
    facts
        .metas()
        .all("og:type")
        .map(Fact::value)
        .forEach(t -> types.add(t.toLowerCase(Locale.ROOT)));
    for (JsonNode node : facts.data().pages()) {
      JsonNode type = node.path("@type");
      (type.isArray() ? type.valueStream() : Stream.of(type))
          .filter(JsonNode::isString)
          .forEach(each -> types.add(each.stringValue().toLowerCase(Locale.ROOT)));
    }
    return types;
  }

  private static boolean isClosed(JsonNode node) {
    String free = node.path("isAccessibleForFree").asString("");
    return free.equalsIgnoreCase("false");
  }

  /** A heading or a line long enough to be one, all of it a link. */
  private static boolean isTeaser(Block block) {
    return block.linkDensity() > 0.8 && words(block.text()) >= 4;
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isWord = Character.isLetterOrDigit(c);
      boolean isWhole = Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30ff);
      words += isWhole || (isWord && !inside) ? 1 : 0;
      inside = isWord && !isWhole;
    }
    return words;
  }

  boolean hasType(String part) {
    return types.stream().anyMatch(type -> type.contains(part));
  }

  boolean isCalledArticle() {
    return types.stream()
        .anyMatch(t -> t.endsWith("article") || t.contains("blogposting") || t.equals("report"));
  }
}
