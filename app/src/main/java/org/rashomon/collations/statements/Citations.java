package org.rashomon.collations.statements;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rashomon.collations.Witnesses;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/**
 * Who is said to have said a fact. Reports that name one source in different words name it once, so
 * that five reports of one embassy's post show one embassy; a source that itself cites another
 * shows both.
 */
final class Citations {
  /** Longer phrases are no names. */
  private static final int LONGEST = 80;

  private record Cited(TreeSet<String> phrases, TreeSet<Integer> reports) {}

  private final Witnesses witnesses;
  private final Cast cast;

  Citations(Witnesses witnesses, Cast cast) {
    this.witnesses = witnesses;
    this.cast = cast;
  }

  /** As the reports put it, those that most reports name first. */
  List<String> of(List<Passage> fact) {
    Map<String, Cited> cited = new HashMap<>();
    for (Passage passage : fact) {
      int report = passage.report();
      for (Attribution each : witnesses.reading(report).attributions()) {
        if (isOf(each, passage)) {
          Cited known =
              cited.computeIfAbsent(
                  key(report, each), k -> new Cited(new TreeSet<>(), new TreeSet<>()));
          known.phrases().add(phrase(report, each));
          known.reports().add(report);
        }
      }
    }
    return cited.values().stream()
        .sorted(
            Comparator.comparingInt((Cited each) -> -each.reports().size())
                .thenComparing(Citations::fullest))
        .map(Citations::fullest)
        .toList();
  }

  private static boolean isOf(Attribution each, Passage passage) {
    return each.sentence() == passage.sentence().index()
        && each.isNamed()
        && isReport(each.manner())
        && each.content().overlaps(passage.span());
  }

  /** Whether somebody vouches for what is said, or against it. */
  private static boolean isReport(Attribution.Manner manner) {
    return switch (manner) {
      case SAYS, DENIES, OBSERVES -> true;
      case HEDGED, THINKS, UNSAID -> false;
    };
  }

  /** The last link of the chain, by who it is where that is known. */
  private String key(int report, Attribution each) {
    Span last = each.citing().orElse(each.source());
    Reading reading = witnesses.reading(report);
    Optional<Integer> actor =
        reading.mentions().stream()
            .filter(mention -> mention.sentence() == each.sentence())
            .filter(mention -> last.contains(mention.span()))
            .filter(mention -> mention.kind() != Mention.Kind.NATIONALITY)
            .flatMap(mention -> cast.of(report, mention).stream())
            .map(who -> who.index())
            .findFirst();
    return actor.map(String::valueOf).orElseGet(() -> bare(witnesses.text(report, last)));
  }

  private static String bare(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return lower.replaceFirst("^(?:the|a|an) ", "");
  }

  private String phrase(int report, Attribution each) {
    String source = witnesses.text(report, each.source());
    String whole =
        each.citing()
            .map(whom -> source + ", citing " + witnesses.text(report, whom))
            .orElse(source);
    return whole.replaceAll("\\s+", " ");
  }

  /** The longest phrase that can be a name; of equals the first in the alphabet. */
  private static String fullest(Cited cited) {
    return cited.phrases().stream()
        .max(
            Comparator.comparing((String phrase) -> phrase.length() <= LONGEST)
                .thenComparingInt(String::length)
                .thenComparing(Comparator.<String>naturalOrder().reversed()))
        .orElseThrow();
  }
}
