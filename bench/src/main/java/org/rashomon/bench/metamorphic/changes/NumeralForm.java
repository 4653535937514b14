package org.rashomon.bench.metamorphic.changes;

import java.util.List;
import java.util.Optional;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/** A count below a hundred in words instead of digits, or in digits instead of words. */
public final class NumeralForm implements Changer {
  private static final int HUNDRED = 100;

  @Override
  public Kind kind() {
    return Kind.NUMERAL;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    return reading.figures().stream()
        .filter(figure -> Places.isProse(reading, figure.sentence()))
        .filter(figure -> figure.amount().unit().isEmpty())
        .flatMap(figure -> change(reading, figure).stream())
        .toList();
  }

  private static Optional<Mutation> change(Reading reading, Figure figure) {
    return Numerals.only(reading.text(), figure.span())
        .filter(span -> standsAlone(span, reading.text()))
        .flatMap(span -> other(reading, figure, span));
  }

  private static Optional<Mutation> other(Reading reading, Figure figure, Span span) {
    String words = span.of(reading.text());
    Optional<String> other =
        words.matches("[1-9]\\d?")
            ? Optional.of(Numerals.words(Integer.parseInt(words)))
            : Numerals.value(words).filter(each -> each > 1).map(String::valueOf);
    boolean first = Places.begins(reading.sentences().get(figure.sentence()), span);
    return other
        .map(each -> first ? Places.capitalized(each) : each)
        .map(each -> Places.change(Kind.NUMERAL, reading, span, each));
  }

  /** Neither a part of a compound nor a piece of a greater number ("2 million", "two-year-old"). */
  private static boolean standsAlone(Span span, String text) {
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 1));
    String rest = text.substring(span.end(), Math.min(text.length(), span.end() + 10));
    String before = text.substring(Math.max(0, span.start() - 1), span.start());
    return after.matches("[ ,.;:]|")
        && before.matches("\\s|")
        && span.length() < HUNDRED
        && !rest.matches("(?s)(?:[.,]\\d| (?:hundred|thousand|[mb]illion|percent|per |and)).*");
  }
}
