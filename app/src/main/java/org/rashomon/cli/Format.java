package org.rashomon.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.collations.Collation;
import org.rashomon.views.csv.CsvView;
import org.rashomon.views.html.HtmlView;
import org.rashomon.views.json.CollationJson;
import org.rashomon.views.markdown.MarkdownView;
import org.rashomon.views.text.Ink;
import org.rashomon.views.text.TextView;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a collation can be written as. */
enum Format {
  TEXT(".txt", ".text"),
  JSON(".json"),
  HTML(".html", ".htm"),
  MARKDOWN(".md", ".markdown"),
  CSV(".csv");

  @SuppressWarnings("ImmutableEnumChecker") // a List.of
  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  String render(Collation collation, Ink ink) {
    return switch (this) {
      case TEXT -> TextView.render(collation, ink);
      case JSON -> CollationJson.write(collation);
      case HTML -> HtmlView.render(collation);
      case MARKDOWN -> MarkdownView.render(collation);
      case CSV -> CsvView.render(collation);
    };
  }

  /** The format that a file's ending speaks for. */
  static Optional<Format> byEnding(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The formats by their names, in small letters or large. */
  static final class Names implements Iterable<String>, ITypeConverter<Format> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(Format::toString).iterator();
    }

    @Override
    public Format convert(String name) {
      return Arrays.stream(values())
          .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no format '" + name + "'; there are " + String.join(", ", this)));
    }
  }
}
