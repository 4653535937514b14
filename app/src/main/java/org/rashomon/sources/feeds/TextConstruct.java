package org.rashomon.sources.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rashomon.sources.markup.Base;
import org.rashomon.sources.markup.Xml;

/** An element that holds a text: plain, HTML written as characters, or HTML as elements. */
record TextConstruct(Element element, String document) {

  Optional<FeedText> read() {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    String mode = element.attr("mode").toLowerCase(Locale.ROOT);
    if (mode.equals("base64") || isEncoded(type)) {
      return decoded().map(value -> text(value, !type.equals("text/plain")));
    }
    if (!element.children().isEmpty()) {
      return Xml.filled(element.html()).map(value -> text(value, true));
    }
    return Xml.filled(element.wholeText()).map(value -> flat(value, type));
  }

  private FeedText flat(String value, String type) {
    return switch (type) {
      case "text", "text/plain" -> text(value, false);
      case "html", "text/html", "xhtml", "application/xhtml+xml" -> text(value, true);
      default -> FeedText.guessed(value, base(), Base.language(element));
    };
  }

  private FeedText text(String value, boolean isHtml) {
    return new FeedText(value, isHtml, base(), Base.language(element));
  }

  private Optional<String> base() {
    return Xml.filled(Base.resolve(element, "", document));
  }

  /** Atom: what is neither text nor XML stands there in Base64. */
  private static boolean isEncoded(String type) {
    return type.contains("/")
        && !type.startsWith("text/")
        && !type.endsWith("+xml")
        && !type.endsWith("/xml");
  }

  private Optional<String> decoded() {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(element.wholeText());
      return Xml.filled(new String(bytes, UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
