package org.rashomon.articles;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One article object of schema.org and what its properties say. */
public record ArticleNode(JsonNode node, Map<String, JsonNode> references) {
  private static final List<String> CREDITED =
      List.of(
          "creditText",
          "copyrightHolder",
          "sourceOrganization",
          "provider",
          "author",
          "creator",
          "publisher");

  /** The body exactly as given, empty when there is none. */
  public String body() {
    JsonNode body = node.path("articleBody");
    return (body.isString() ? body : node.path("text")).asString("");
  }

  /** Whether the body is said to be HTML. */
  public boolean isHtml() {
    return node.path("encodingFormat").asString("").equals("text/html");
  }

  public Metadata metadata() {
    Optional<String> url = url();
    return new Metadata(
        headline(),
        source(url),
        authors(),
        url,
        published(),
        names("inLanguage").findFirst().flatMap(Languages::code),
        CREDITED.stream().flatMap(this::names).flatMap(n -> Agencies.in(n).stream()).findFirst());
  }

  private Optional<String> headline() {
    return Stream.of("headline", "name")
        .map(property -> node.path(property).asString(""))
        .filter(words -> !Blank.isBlank(words))
        .findFirst();
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>(names("author").toList());
    if (authors.isEmpty()) {
      names("creator").forEach(authors::add);
    }
    return authors.stream().distinct().toList();
  }

  private Optional<String> source(Optional<String> url) {
    return names("publisher")
        .findFirst()
        .map(name -> web(name).flatMap(ArticleNode::host).orElse(Hosts.display(name)))
        .or(() -> url.flatMap(ArticleNode::host));
  }

  private Optional<String> url() {
    return Stream.of(node.path("url"), node.path("mainEntityOfPage"), node.path("@id"))
        .map(each -> each.isObject() ? each.path("@id") : each)
        .map(each -> each.asString("").strip())
        .flatMap(each -> web(each).stream())
        .findFirst();
  }

  private Published published() {
    return Stream.of("datePublished", "dateCreated")
        .flatMap(this::names)
        .flatMap(date -> PublicationDates.edtf(date).stream())
        .findFirst()
        .map(date -> Published.of(date, Published.From.METADATA))
        .orElse(Published.UNKNOWN);
  }

  /** The names in a property that is a string, an object with a name, or a list of either. */
  private Stream<String> names(String property) {
    JsonNode value = node.path(property);
    Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
    return values.map(this::name).map(String::strip).filter(name -> !name.isEmpty());
  }

  private String name(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    JsonNode named = references.getOrDefault(value.path("@id").asString(""), value);
    JsonNode name = named.path("name").isMissingNode() ? named.path("@value") : named.path("name");
    return (name.isArray() ? name.path(0) : name).asString("");
  }

  /** Only an address on the web may become a link. */
  private static Optional<String> web(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://")
        ? Optional.of(address)
        : Optional.empty();
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost()).map(Hosts::display);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
