package org.rashomon.articles.pages.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rashomon.articles.Fact;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.Hint;

/**
 * The article's title as the page shows it: the heading that says the same as the titles that the
 * page states for programs; where none is shown, the stated title without the site's name.
 */
@SuppressWarnings({"ReferenceEquality"}) // the same element is meant
public final class Headlines {
  private static final double ALIKE = 0.2;
  private static final int LONGEST = 400;
  private static final int MOST_HEADINGS = 200;
  private static final int DEEP = 5;
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private final List<Block> blocks;
  private final List<Fact> stated = new ArrayList<>();

  private Headlines(PageFacts facts, List<Block> blocks) {
    this.blocks = blocks;
    Site site = facts.site();
    facts.metadata().stream()
        .map(Metadata::headline)
        .flatMap(Optional::stream)
        .limit(3)
        .forEach(title -> state(title, "json-ld headline", site, false));
    facts
        .metas()
        .all("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline")
        .forEach(fact -> state(fact.value(), fact.from(), site, false));
    state(facts.document().title(), "title", site, true);
  }

  /**
   * A title and the blocks that show it.
   *
   * @param fact its words and where they stand
   * @param shown the blocks, none where it is only stated
   */
  public record Headline(Fact fact, List<Block> shown) {
    public Headline {
      shown = List.copyOf(shown);
    }
  }

  /** The title, where there is one. */
  public static Optional<Headline> of(PageFacts facts, List<Block> blocks) {
    Headlines headlines = new Headlines(facts, blocks);
    return headlines
        .shown()
        .or(() -> headlines.stated.stream().findFirst().map(f -> new Headline(f, List.of())));
  }

  private void state(String title, String from, Site site, boolean isWindow) {
    String plain = Parser.unescapeEntities(title, false).strip().replaceAll("\\s+", " ");
    String bare = site.without(plain, isWindow);
    if (!bare.isEmpty() && bare.length() < LONGEST && !site.isNamed(bare)) {
      stated.add(new Fact(bare, from));
    }
  }

  private Optional<Headline> shown() {
    List<Headline> headings = new ArrayList<>();
    for (List<Block> own : byHeading().values()) {
      String words = String.join(" ", own.stream().map(Block::text).toList());
      if (own.size() < 6 && words.length() < LONGEST && headings.size() < MOST_HEADINGS) {
        headings.add(
            new Headline(
                new Fact(words, heading(own.getFirst()).map(Element::normalName).orElse("")), own));
      }
    }
    List<Set<String>> titles = stated.stream().map(title -> Words.set(title.value())).toList();
    return headings.stream()
        .map(heading -> Ranked.of(heading, titles))
        .filter(ranked -> ranked.score() >= ALIKE + ranked.rank())
        .max(Comparator.comparingDouble(ranked -> ranked.score() - ranked.rank() / 4))
        .map(Ranked::heading)
        .or(() -> stated.isEmpty() ? first(headings) : Optional.empty());
  }

  private Optional<Headline> first(List<Headline> headings) {
    Stream<Headline> tops = headings.stream().filter(h -> h.fact().from().equals("h1"));
    return tops.findFirst();
  }

  /** A lesser heading must be more alike; one of a card or a list, more still. */
  private static double rank(Headline heading) {
    double rank =
        switch (heading.fact().from()) {
          case "h1" -> 0;
          case "h2" -> 0.4;
          case "h3" -> 0.6;
          default -> 0.2;
        };
    boolean isOther =
        heading.shown().getFirst().zone().own().has(Hint.RELATED)
            || heading.shown().getFirst().zone().own().has(Hint.CARD);
    return isOther ? rank + 0.1 : rank;
  }

  /**
   * A heading as a candidate.
   *
   * @param score how alike it is to the stated title that it is most like, 0 to 1
   * @param rank how much more alike a heading of its kind must be
   */
  private record Ranked(Headline heading, double score, double rank) {

    static Ranked of(Headline heading, List<Set<String>> titles) {
      Set<String> words = Words.set(heading.fact().value());
      double score =
          titles.stream().mapToDouble(title -> Words.likeness(title, words)).max().orElse(0);
      return new Ranked(heading, score, Headlines.rank(heading));
    }
  }

  /** The blocks of each heading, in the page's order. */
  private Map<Element, List<Block>> byHeading() {
    Map<Element, List<Block>> byHeading = new LinkedHashMap<>();
    for (Block block : blocks) {
      heading(block)
          .ifPresent(h -> byHeading.computeIfAbsent(h, e -> new ArrayList<>()).add(block));
    }
    return byHeading;
  }

  private static Optional<Element> heading(Block block) {
    int up = 0;
    for (Element at = block.element(); at != null && up < DEEP; at = at.parent(), up++) {
      if (HEADINGS.contains(at.normalName()) || at.attr("itemprop").equals("headline")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
