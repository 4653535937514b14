package org.rashomon.sources.wires;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.sources.markup.Xml;

/** Elements by their local names in lower case. */
final class Tree {
  private Tree() {}

  static Stream<Element> all(Element root, String name) {
    return root.stream().filter(e -> !e.equals(root) && is(e, name));
  }

  /** Those that stand in no other one of the name, which each would have to be walked for anew. */
  static Stream<Element> outermost(Element root, String name) {
    return all(root, name).filter(e -> e.parents().stream().noneMatch(p -> is(p, name)));
  }

  private static boolean is(Element element, String name) {
    return element.tag().localName().toLowerCase(Locale.ROOT).equals(name);
  }

  static Optional<Element> first(Element root, String name) {
    return all(root, name).findFirst();
  }

  /** The text of the first that has one. */
  static Optional<String> text(Element root, String name) {
    return all(root, name).flatMap(e -> Xml.filled(e.text()).stream()).findFirst();
  }
}
