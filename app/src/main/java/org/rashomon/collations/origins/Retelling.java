package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.articles.Outlets;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/**
 * The outlet whose report another retells: what people told that outlet, what it obtained, what it
 * wrote. To be cited once or twice is not enough.
 *
 * @param outlet its name
 * @param citations the sentences that cite it
 */
record Retelling(String outlet, List<Span> citations) {
  /** Sentences that cite an outlet before the report is a retelling of its report. */
  private static final int ENOUGH = 3;

  private static final Map<String, String> WRITTEN = Outlets.written();
  private static final String NAMES =
      WRITTEN.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(", ")"));

  /** What comes to an outlet, and what comes from it. */
  private static final Pattern CITING =
      Pattern.compile(
          "\\b(?:told|tells|telling|(?:sent|given|provided|emailed|supplied|spoken?|spoke|according|attributed"
              + "|statement|comment|interview|confirmed) (?:to|by|with)|obtained by|shared with|seen by"
              + "|published (?:by|in)|reported (?:by|in)|provided|gave|informed|citing|per|via)"
              + " (?:the |The )?"
              + NAMES
              + "(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])"
              + NAMES
              + "(?:'s|\u2019s)? (?:first |also |has |had |previously )?"
              + "(?:report(?:s|ed)?|says?|said|wr(?:ote|ites)|f(?:ound|inds)|noted|obtained|revealed"
              + "|disclosed|published|adds?|added|quoted|learned)\\b");

  Retelling {
    citations = List.copyOf(citations);
  }

  /** The outlet that a report cites most, if it cites it often and is not by it. */
  static Optional<Retelling> of(Reading reading) {
    Optional<String> own = publisher(reading);
    return citations(reading).entrySet().stream()
        .filter(cited -> cited.getValue().size() >= ENOUGH)
        .filter(cited -> own.filter(cited.getKey()::equals).isEmpty())
        .max(Comparator.comparingInt(cited -> cited.getValue().size()))
        .map(cited -> new Retelling(cited.getKey(), cited.getValue()));
  }

  /** The outlet that printed a report, if it is one that others cite. */
  static Optional<String> publisher(Reading reading) {
    return Publisher.of(reading.article()).flatMap(Outlets::published);
  }

  private static Map<String, List<Span>> citations(Reading reading) {
    Map<String, List<Span>> cited = new TreeMap<>();
    for (Sentence sentence : reading.sentences()) {
      Matcher found = CITING.matcher(sentence.span().of(reading.text()));
      if (sentence.kind().states() && found.find()) {
        String written = found.group(1) == null ? found.group(2) : found.group(1);
        String outlet = WRITTEN.getOrDefault(written, written);
        cited.computeIfAbsent(outlet, o -> new ArrayList<>()).add(sentence.span());
      }
    }
    return cited;
  }
}
