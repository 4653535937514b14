package org.rashomon.articles.pages.dates;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Parts of a page whose dates are those of something else, by their names. */
@SuppressWarnings("IdentityHashMapUsage") // the same element is meant
final class Elsewhere {
  private static final int HIGHEST = 12;
  private static final Set<String> TAGS = Set.of("footer", "aside", "blockquote");
  private static final List<String> CHANGED = List.of("modif", "update", "changed");
  private static final List<String> NAMES =
      List.of(
          "comment", "related", "sidebar", "widget", "footer", "reply", "aside", "recent",
          "popular", "teaser", "today", "current");

  /** What stands beside a headline may be called aside or footer. */
  private static final Set<String> BESIDE_TAGS = Set.of("blockquote");

  private static final List<String> BESIDE_NAMES =
      List.of("comment", "related", "reply", "recent", "popular", "teaser", "today", "current");

  private static final List<String> CLOCKS = List.of("today", "current", "clock");

  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param anchors elements of the article, which stand in no other thing
   */
  Elsewhere(List<Element> anchors) {
    for (Element anchor : anchors) {
      for (Element at = anchor; at != null; at = at.parent()) {
        around.add(at);
      }
    }
  }

  /** Whether an element, beside the headline as it stands, is of something else by its name. */
  boolean hasBeside(Element element) {
    return has(element, BESIDE_TAGS, BESIDE_NAMES);
  }

  /** Whether an element is named as one that tells the time of the visit. */
  boolean isClock(Element element) {
    return has(element, Set.of(), CLOCKS);
  }

  /** Whether an element, or one around it but not around the article, is of something else. */
  boolean has(Element element) {
    return has(element, TAGS, NAMES);
  }

  private boolean has(Element element, Set<String> tags, List<String> parts) {
    int up = 0;
    for (Element at = element; at != null && up < HIGHEST; at = at.parent(), up++) {
      if (at.normalName().equals("body") || around.contains(at)) {
        return false;
      }
      String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
      if (tags.contains(at.normalName()) || parts.stream().anyMatch(names::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element is named as the date of a change. */
  static boolean isChange(Element element) {
    String own = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
    return CHANGED.stream().anyMatch(own::contains);
  }
}
