package org.rashomon.sources.markup;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Addresses and languages that elements inherit from those around them. */
public final class Base {
  private Base() {}

  /** An address made absolute by every {@code xml:base} around it and the document's own. */
  public static String resolve(Element element, String address, String document) {
    List<String> bases = new ArrayList<>();
    for (Element each = element; each != null; each = each.parent()) {
      String base = each.attr("xml:base");
      if (!base.isBlank()) {
        bases.add(base.strip());
      }
    }
    Collections.reverse(bases);
    String result = document;
    for (String base : bases) {
      result = resolve(result, base);
    }
    return resolve(result, address.strip());
  }

  /** An address against another; as it is where either makes no sense. */
  public static String resolve(String base, String address) {
    try {
      URI relative = new URI(address.replace(" ", "%20"));
      if (base.isEmpty() || relative.isAbsolute()) {
        return address;
      }
      return new URI(base.replace(" ", "%20")).resolve(relative).toString();
    } catch (java.net.URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }

  /** The nearest {@code xml:lang}; an empty one takes back those around it. */
  public static Optional<String> language(Element element) {
    for (Element each = element; each != null; each = each.parent()) {
      if (each.hasAttr("xml:lang")) {
        return Xml.attribute(each, "xml:lang").map(tag -> tag.replace('_', '-'));
      }
    }
    return Optional.empty();
  }
}
