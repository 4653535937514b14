package org.rashomon.articles.pages.body;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.articles.pages.tree.Hint;
import org.rashomon.articles.pages.tree.Hints;
import org.rashomon.articles.pages.tree.Zone;

/**
 * What stands around a block: the hints and the elements on the way up to the page's body.
 *
 * @param near the hints of the block's own element and the one around it
 * @param middle those of the next three
 * @param far those of all beyond
 * @param tags bits of the elements on the way, by the place of their name in {@link #TAGS}
 * @param depth how many elements
 * @param article how many elements up the nearest article element stands; 99 without one
 * @param isBody whether one of them is marked as the body of an article
 */
record Around(
    Hints near, Hints middle, Hints far, int tags, int depth, int article, boolean isBody) {
  static final String[] TAGS = {
    "article", "main", "aside", "footer", "header", "nav", "form", "figure", "figcaption",
    "blockquote", "ul", "ol", "li", "table", "section", "dl", "details", "fieldset"
  };
  private static final Set<String> BODIES =
      Set.of("articlebody", "reviewbody", "text");

  private static final Hint[] DISTRUSTED = {
    Hint.COMMENT, Hint.FOOTER, Hint.POPUP, Hint.NEWSLETTER, Hint.RELATED, Hint.NAV, Hint.AD, Hint.HIDDEN
  };

  static Around of(Zone zone) {
    Hints[] hints = {Hints.NONE, Hints.NONE, Hints.NONE};
    int tags = 0;
    int up = 0;
    int article = 99;
    boolean isBody = false;
    for (Optional<Zone> at = Optional.of(zone); at.isPresent(); at = at.get().parent()) {
      Zone each = at.get();
      int ring = up < 2 ? 0 : up < 5 ? 1 : 2;
      hints[ring] = hints[ring].with(each.own());
      String name = each.element().normalName();
      tags |= bit(name);
      article = article == 99 && name.equals("article") ? up : article;
      isBody |= BODIES.contains(each.element().attr("itemprop").toLowerCase(Locale.ROOT));
      up++;
    }
    return new Around(hints[0], hints[1], hints[2], tags, up, article, isBody);
  }

  void write(Hints between, Features into) {
    for (Hint hint : Hint.values()) {
      boolean isBetween = between.has(hint);
      boolean isNear = near.has(hint);
      double above = isNear ? 3 : middle.has(hint) ? 2 : far.has(hint) ? 1 : 0;
      into.add(isBetween ? (isNear ? 5 : 4) : above);
    }
    for (int i = 0; i < TAGS.length; i++) {
      into.add((tags & 1 << i) != 0);
    }
    into.add(depth).add(article).add(isBody);
  }

  /** How much prose here counts towards finding the article. */
  double trust() {
    double trust = 1;
    for (Hint each : DISTRUSTED) {
      trust *= near.has(each) ? 0.4 : middle.has(each) ? 0.6 : 1;
    }
    trust *= isIn("aside") || isIn("form") || isIn("header") ? 0.5 : 1;
    trust *= article < 99 || isIn("main") ? 1.5 : 1;
    return trust * (isBody ? 3 : 1) * (near.has(Hint.TEXT) || middle.has(Hint.TEXT) ? 1.5 : 1);
  }

  boolean isIn(String tag) {
    return (tags & bit(tag)) != 0;
  }

  private static int bit(String name) {
    for (int i = 0; i < TAGS.length; i++) {
      if (TAGS[i].equals(name)) {
        return 1 << i;
      }
    }
    return 0;
  }
}
