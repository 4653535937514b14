package org.rashomon.articles.pages.facts;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.articles.Fact;
import org.rashomon.articles.Hosts;
import org.rashomon.articles.Languages;
import tools.jackson.databind.JsonNode;

/** What a page says in one place each: publisher, section, address, language. */
public record PlainFacts(PageFacts facts) {

  /** The outlet's name: as linked data or the page gives it, else its host. */
  public Optional<Fact> publisher() {
    return facts.metadata().stream()
        .flatMap(metadata -> metadata.source().stream())
        .findFirst()
        .map(name -> new Fact(name, "json-ld publisher"))
        .or(() -> facts.metas().first("og:site_name"))
        .or(this::host);
  }

  private Optional<Fact> host() {
    String host = facts.site().host();
    return host.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fact(Hosts.display(host), "canonical address"));
  }

  /** The part of the outlet that the article stands in. */
  public Optional<Fact> section() {
    return facts.data().articles().articles().stream()
        .map(node -> node.path("articleSection"))
        .map(section -> section.isArray() ? section.path(0) : section)
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .filter(section -> !section.isBlank())
        .findFirst()
        .map(section -> new Fact(section.strip(), "json-ld articleSection"))
        .or(() -> facts.metas().first("article:section", "parsely-section", "section"));
  }

  /** The canonical address on the web. */
  public Optional<Fact> url() {
    Stream<Fact> links =
        facts.links().stream()
            .map(PlainFacts::target)
            .map(address -> new Fact(address, "link canonical"));
    Stream<Fact> data =
        facts.metadata().stream()
            .flatMap(metadata -> metadata.url().stream())
            .map(address -> new Fact(address, "json-ld url"));
    return Stream.concat(Stream.concat(links, facts.metas().all("og:url")), data)
        .filter(fact -> isWeb(fact.value()))
        .findFirst();
  }

  private static String target(Element link) {
    return link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href");
  }

  private static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
      return false;
    }
    try {
      return URI.create(address.strip()).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The language as the page declares it (ISO 639-1). */
  public Optional<Fact> language() {
    Element html = facts.document().selectFirst("html");
    String declared = html == null ? "" : html.attr("lang");
    return Languages.code(declared)
        .map(code -> new Fact(code, "html lang"))
        .or(
            () ->
                facts
                    .metas()
                    .all("og:locale", "language", "content-language")
                    .flatMap(
                        f -> Languages.code(f.value()).map(c -> new Fact(c, f.from())).stream())
                    .findFirst());
  }
}
