package org.rashomon.readings.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.text.Span;

/** Which words are quoted, and from whom. */
final class Speech {
  private record Said(Span span, Optional<Integer> speaker) {}

  private final TreeMap<Integer, Said> byStart = new TreeMap<>();

  Speech(List<Quotation> quotations, List<Mention> mentions, Map<Mention, Known> names) {
    TreeMap<Integer, Mention> byPlace = new TreeMap<>();
    mentions.forEach(mention -> byPlace.put(mention.span().start(), mention));
    for (Quotation each : quotations) {
      Optional<Integer> speaker =
          each.speaker()
              .flatMap(s -> within(byPlace, s.span()))
              .flatMap(mention -> Optional.ofNullable(names.get(mention)))
              .map(Known::number);
      each.fragments().forEach(part -> byStart.put(part.start(), new Said(part, speaker)));
    }
  }

  private static Optional<Mention> within(NavigableMap<Integer, Mention> byPlace, Span span) {
    return byPlace.subMap(span.start(), Math.max(span.start(), span.end())).values().stream()
        .filter(mention -> span.contains(mention.span()))
        .findFirst();
  }

  boolean isSpoken(int at) {
    return said(at).isPresent();
  }

  /** The number of whoever says the word at a place; none where that is not known. */
  Set<Integer> speakers(int at) {
    Set<Integer> speakers = new HashSet<>();
    said(at).flatMap(Said::speaker).ifPresent(speakers::add);
    return speakers;
  }

  private Optional<Said> said(int at) {
    Map.Entry<Integer, Said> before = byStart.floorEntry(at);
    return Optional.ofNullable(before)
        .map(Map.Entry::getValue)
        .filter(said -> at < said.span().end());
  }
}
