package org.rashomon.collations.origins;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.articles.Agencies;
import org.rashomon.articles.Article;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/**
 * The agency that a report is credited to as its author, publisher, dateline, sign-off or by its
 * address. An agency under a picture is none.
 */
final class WireCredit {
  private static final Pattern PICTURE =
      Pattern.compile(
          "\\b(?:photo\\w*|image\\w*|picture\\w*|pictured|video|getty|shutterstock|alamy|file|via|pool|handout)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^[(\\[]?(?:by|source|from|copyright|©|written by)\\b|^©", Pattern.CASE_INSENSITIVE);
  private static final Set<Block.Kind> CREDITING =
      Set.of(Block.Kind.DATELINE, Block.Kind.CREDIT, Block.Kind.FURNITURE);
  private static final Pattern HELP =
      Pattern.compile("\\b(?:contributed|additional|with)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACED = Pattern.compile("[()\\[\\]—–-]");
  private static final Pattern MARKS =
      Pattern.compile("[()\\[\\]\u2014\u2013.©-]|\\b(?:19|20)\\d\\d\\b");
  private static final int LONGEST = 400;

  private WireCredit() {}

  /**
   * An agency and where the text names it.
   *
   * @param line the credit line, where one stands in the text
   */
  record Found(String agency, Optional<Span> line) {}

  static Optional<Found> of(Reading reading) {
    Article article = reading.article();
    Optional<Found> line = ofBlocks(reading);
    return Stream.<Optional<String>>of(
            Agencies.in(article.source()),
            article.url().flatMap(WireCredit::ofAddress),
            ofAuthors(article.authors()),
            line.map(Found::agency),
            article.credit().filter(credit -> article.authors().isEmpty()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(a -> line.filter(l -> l.agency().equals(a)).orElse(new Found(a, Optional.empty())));
  }

  private static Optional<String> ofAuthors(List<String> authors) {
    return authors.stream().anyMatch(author -> PICTURE.matcher(bounded(author)).find())
        ? Optional.empty()
        : authors.stream().flatMap(author -> Agencies.in(bounded(author)).stream()).findFirst();
  }

  private static Optional<String> ofAddress(String url) {
    URI address;
    try {
      address = URI.create(url.strip());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    Optional<String> host = Optional.ofNullable(address.getHost()).flatMap(Agencies::in);
    return host.isPresent() ? host : ofPath(Optional.ofNullable(address.getPath()).orElse(""));
  }

  /** "/aponline/", "/reuters/", "/wires/pa/": initials count only where the path says wire. */
  private static Optional<String> ofPath(String path) {
    boolean wire = false;
    for (String folder : bounded(path).split("/", -1)) {
      String name = folder.replaceAll("online$|news$", "");
      boolean whole = wire || name.length() > 4 || !name.equals(folder);
      Optional<String> agency =
          whole && !name.isEmpty()
              ? Agencies.in(name.replace('-', ' '))
                  .or(() -> Agencies.in(name.toUpperCase(Locale.ROOT)))
              : Optional.empty();
      if (agency.isPresent() && name.length() < 20) {
        return agency;
      }
      wire = folder.startsWith("wire");
    }
    return Optional.empty();
  }

  private static Optional<Found> ofBlocks(Reading reading) {
    List<Line> lines = lines(reading);
    Optional<Found> byAuthor =
        lines.stream().filter(Line::namesAuthor).flatMap(Line::agencies).findFirst();
    return byAuthor.or(() -> signOff(reading, lines));
  }

  private static List<Line> lines(Reading reading) {
    return reading.blocks().stream()
        .filter(block -> CREDITING.contains(block.kind()))
        .map(block -> new Line(block, bounded(block.span().of(reading.text()).strip())))
        .toList();
  }

  /** "— Associated Press", "(Xinhua)" below the last paragraph; several agencies are none. */
  private static Optional<Found> signOff(Reading reading, List<Line> lines) {
    int prose =
        reading.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.PROSE)
            .mapToInt(block -> block.span().end())
            .max()
            .orElse(Integer.MAX_VALUE);
    List<Found> last =
        lines.stream()
            .filter(line -> line.block().span().start() >= prose && line.isOnlyAgency())
            .flatMap(Line::agencies)
            .toList();
    return last.size() == 1 ? Optional.of(last.getFirst()) : Optional.empty();
  }

  /** A line between the paragraphs; agencies alone on one have mostly sent the picture there. */
  private record Line(Block block, String words) {
    boolean namesAuthor() {
      return block.kind() == Block.Kind.DATELINE
          || (AUTHOR.matcher(words).find()
              && !PICTURE.matcher(words).find()
              && !HELP.matcher(words).find());
    }

    boolean isOnlyAgency() {
      return Agencies.written().contains(MARKS.matcher(words).replaceAll("").strip());
    }

    Stream<Found> agencies() {
      return PLACED
          .splitAsStream(words)
          .flatMap(part -> Agencies.in(part.strip()).stream())
          .map(agency -> new Found(agency, Optional.of(block.span())));
    }
  }

  private static String bounded(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
