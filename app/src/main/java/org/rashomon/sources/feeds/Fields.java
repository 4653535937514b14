package org.rashomon.sources.feeds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.sources.markup.Base;
import org.rashomon.sources.markup.Vocabulary;
import org.rashomon.sources.markup.Xml;

/**
 * The elements below a feed, an entry or an item, by their names.
 *
 * @param parent whose children they are
 * @param document the address of the document
 */
record Fields(Element parent, String document) {

  /** The children with one of these names, first by name, then by place. */
  Stream<Element> named(List<String> names) {
    return names.stream()
        .flatMap(name -> parent.children().stream().filter(e -> Vocabulary.name(e).equals(name)));
  }

  /** The first filled text of these names. */
  Optional<FeedText> text(List<String> names) {
    return named(names)
        .flatMap(element -> new TextConstruct(element, document).read().stream())
        .findFirst();
  }

  /** Every filled text of these names. */
  List<FeedText> texts(List<String> names) {
    return named(names)
        .flatMap(element -> new TextConstruct(element, document).read().stream())
        .toList();
  }

  /** The first filled value of these names, without markup. */
  Optional<String> value(List<String> names) {
    return named(names).flatMap(element -> Xml.filled(element.wholeText()).stream()).findFirst();
  }

  /** The people in elements of these names, each named at all. */
  List<FeedPerson> people(List<String> names) {
    return named(names).map(Fields::person).filter(FeedPerson::isNamed).distinct().toList();
  }

  private static FeedPerson person(Element element) {
    Fields parts = new Fields(element, "");
    Optional<String> name = parts.value(List.of("name", "itunes:name"));
    Optional<String> email = parts.value(List.of("email", "itunes:email"));
    return element.children().isEmpty() || (name.isEmpty() && email.isEmpty())
        ? FeedPerson.of(element.ownText())
        : new FeedPerson(name, email);
  }

  /** The address of the page: Atom's alternate link, RSS's link, a permanent id. */
  Optional<String> link() {
    return alternate()
        .or(this::written)
        .or(this::permanent)
        .or(this::subject)
        .filter(address -> !address.isBlank());
  }

  private Optional<String> alternate() {
    return named(List.of("link"))
        .filter(link -> link.hasAttr("href") && link.wholeText().isBlank())
        .filter(link -> isAlternate(link.attr("rel")))
        .map(link -> Base.resolve(link, link.attr("href"), document))
        .findFirst();
  }

  private static boolean isAlternate(String rel) {
    return rel.isBlank() || rel.strip().equalsIgnoreCase("alternate");
  }

  private Optional<String> written() {
    return named(List.of("link"))
        .filter(link -> !link.wholeText().isBlank())
        .map(link -> Base.resolve(link, link.wholeText(), document))
        .findFirst();
  }

  private Optional<String> permanent() {
    return named(List.of("guid"))
        .filter(guid -> !guid.attr("isPermaLink").strip().equalsIgnoreCase("false"))
        .map(guid -> Base.resolve(guid, guid.wholeText(), document))
        .filter(Addresses::isWeb)
        .findFirst();
  }

  private Optional<String> subject() {
    return Optional.of(parent.attr("rdf:about")).filter(Addresses::isWeb);
  }
}
