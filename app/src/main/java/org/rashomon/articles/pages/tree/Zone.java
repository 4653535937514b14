package org.rashomon.articles.pages.tree;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An element that holds blocks, and what its names and those around it hint at.
 *
 * @param element of the tree
 * @param parent the zone around it; none for the body
 * @param own the hints of its own names
 * @param depth how many zones are around it
 * @param isHidden by its own style or that of one around it
 */
public record Zone(Element element, Optional<Zone> parent, Hints own, int depth, boolean isHidden) {

  static Zone body(Element body) {
    return new Zone(body, Optional.empty(), Hints.NONE, 0, false);
  }

  Zone inside(Element child) {
    return new Zone(child, Optional.of(this), Hints.of(child), depth + 1, isHidden || hides(child));
  }

  private static boolean hides(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && (style.contains("display:none") || style.contains("display: none"));
  }
}
