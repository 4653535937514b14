package org.rashomon.articles.pages.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.rashomon.articles.Agencies;
import org.rashomon.articles.Fact;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.Hint;

/**
 * Who wrote the article: by linked data, by the byline that is shown near the headline, by meta
 * elements. Names that say little (the outlet's own, "admin") count only where there is no other.
 */
public final class Authors {
  private static final Set<String> IDLE =
      Set.of(
          "admin",
          "administrator",
          "editor",
          "editorial",
          "staff",
          "newsdesk",
          "webmaster",
          "guest",
          "root",
          "user",
          "author");
  private static final Set<String> OFFICES =
      Set.of(
          "staff",
          "reporter",
          "reporters",
          "editor",
          "editors",
          "team",
          "desk",
          "bureau",
          "newsroom");
  private static final Pattern BYLINE =
      Pattern.compile("(?iu)^(?:written |posted )?(?:by|von|por|par|door)[: ].{3,120}");

  private static final Evaluator MARKED =
      QueryParser.parse(
          "[rel~=author], [itemprop=author], a[href*=/author/], a[href*=/authors/],"
              + " a[href*=/profile/], a[href*=/contributor]");

  private final PageFacts facts;
  private final List<Block> near;
  private final Site site;

  private Authors(PageFacts facts, List<Block> near) {
    this.facts = facts;
    this.near = near;
    this.site = facts.site();
  }

  /**
   * The authors, none where none is told.
   *
   * @param near the blocks around the article's beginning and end, where its byline may stand
   */
  public static List<Fact> of(PageFacts facts, List<Block> near) {
    Authors authors = new Authors(facts, near);
    List<List<Fact>> sources =
        List.of(authors.linked(), authors.marked(), authors.shown(), authors.stated());
    return sources.stream()
        .map(authors::telling)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .or(() -> sources.stream().filter(names -> !names.isEmpty()).findFirst())
        .orElse(List.of());
  }

  private List<Fact> telling(List<Fact> names) {
    return names.stream().filter(fact -> !isIdle(fact.value())).toList();
  }

  private boolean isIdle(String name) {
    if (Agencies.in(name).isPresent()) {
      return false;
    }
    List<String> words = Words.of(name);
    return IDLE.contains(name.toLowerCase(Locale.ROOT))
        || site.isNamed(name)
        || words.stream().anyMatch(OFFICES::contains);
  }

  private List<Fact> linked() {
    return facts.metadata().stream()
        .map(Metadata::authors)
        .map(authors -> names(authors, "json-ld author"))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Fact> stated() {
    return facts
        .metas()
        .all(
            "byl",
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "article:author_name",
            "authors",
            "twitter:data1")
        .filter(fact -> !fact.from().endsWith("twitter:data1") || Names.isPerson(fact.value()))
        .map(fact -> names(List.of(fact.value()), fact.from()))
        .filter(names -> !names.isEmpty() && !isIdle(names.getFirst().value()))
        .findFirst()
        .orElseGet(
            () ->
                facts
                    .metas()
                    .first("author")
                    .map(f -> names(List.of(f.value()), f.from()))
                    .orElse(List.of()));
  }

  /** Names in elements that are marked as an author's. */
  private List<Fact> marked() {
    List<Fact> names = new ArrayList<>();
    for (Block block : near) {
      for (Element element : block.element().select(MARKED)) {
        if (element.text().length() < 80) {
          names.addAll(names(List.of(element.text()), "byline"));
        }
      }
      boolean isMarked =
          block.element().attr("itemprop").equals("author")
              || block.element().attr("rel").equals("author");
      if (isMarked && block.text().length() < 80) {
        names.addAll(names(List.of(block.text()), "byline"));
      }
    }
    return names.stream().distinct().limit(6).toList();
  }

  /** Names in lines that read like a byline or stand in an element named so. */
  private List<Fact> shown() {
    for (Block block : near) {
      boolean isByline = BYLINE.matcher(block.text()).matches();
      boolean isNamed = isBylineZone(block) && block.text().length() < 90;
      if (block.text().length() < 140 && (isByline || isNamed)) {
        List<Fact> names = names(List.of(block.text()), "byline");
        if (!names.isEmpty()
            && (isByline
                || Names.isPerson(names.getFirst().value())
                || block.text().length() < 30)) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static boolean isBylineZone(Block block) {
    return block.zone().own().has(Hint.BYLINE)
        || block.zone().parent().map(z -> z.own().has(Hint.BYLINE)).orElse(false);
  }

  private List<Fact> names(List<String> bylines, String from) {
    return bylines.stream()
        .flatMap(byline -> Names.in(byline).stream())
        .distinct()
        .map(name -> new Fact(name, from))
        .toList();
  }
}
