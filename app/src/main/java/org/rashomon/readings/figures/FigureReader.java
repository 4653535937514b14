package org.rashomon.readings.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Amount.Bound;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.Token;
import org.rashomon.readings.figures.Numeral.Sort;
import org.rashomon.text.Span;

/** Amounts with bound, unit, what is counted and its state; those inside dates are left out. */
public final class FigureReader {
  private static final int LONGEST_PHRASE = 140;

  private FigureReader() {}

  /** The figures of all sentences, in the order of the text. */
  public static List<Figure> read(List<Sentence> sentences, List<TimeExpression> times) {
    List<Figure> figures = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : sentences) {
      while (next < times.size() && times.get(next).sentence() < sentence.index()) {
        next++;
      }
      int end = next;
      while (end < times.size() && times.get(end).sentence() == sentence.index()) {
        end++;
      }
      read(new Words(sentence), times.subList(next, end), figures);
    }
    return figures;
  }

  private static void read(Words words, List<TimeExpression> times, List<Figure> figures) {
    List<Quantity> quantities = new ArrayList<>();
    for (Numeral numeral : NumeralFinder.find(words)) {
      if (!Identifiers.is(words, numeral)) {
        Measured measured = Measures.of(words, numeral);
        if (!isTime(words, numeral, measured, times)) {
          quantities.add(new Quantity(numeral, measured));
        }
      }
    }
    for (Quantity quantity : Composites.join(words, quantities)) {
      figures.add(figure(words, quantity));
    }
  }

  /** Ages may lie in what the reader of times takes for a duration. */
  private static boolean isTime(
      Words words, Numeral numeral, Measured measured, List<TimeExpression> times) {
    boolean age = measured.unit().equals(Ages.AGE);
    boolean plain = measured.unit().isEmpty();
    boolean unit = TimeUnits.follow(words, numeral.last() + 1) || TimeUnits.precede(words, numeral);
    if (plain && unit) {
      return true;
    }
    Span span = span(words, numeral.first(), numeral.last());
    return times.stream()
        .filter(time -> !age || time.kind() != TimeExpression.Kind.DURATION)
        .anyMatch(time -> time.span().overlaps(span));
  }

  private static Span span(Words words, int first, int last) {
    return words.sentence().token(first).span().cover(words.sentence().token(last).span());
  }

  private static Figure figure(Words words, Quantity quantity) {
    Numeral numeral = quantity.numeral();
    Measured measured = quantity.measured();
    Optional<Bounds.Found> before = Bounds.before(words, numeral.first());
    Optional<Bounds.Found> after = Bounds.after(words, measured.last());
    Bound bound = before.or(() -> after).map(Bounds.Found::bound).orElse(Bound.EXACT);
    Counted counted =
        measured.unit().equals(Ages.AGE)
            ? AgeHolder.find(words, numeral, measured)
            : CountedFinder.find(words, numeral, measured);
    int first = Math.min(measured.first(), before.map(Bounds.Found::edge).orElse(numeral.first()));
    int last = Math.max(measured.last(), after.map(Bounds.Found::edge).orElse(numeral.last()));
    Span span = span(words, first, last);
    return new Figure(
        span,
        phrase(words.sentence(), span, counted),
        words.sentence().index(),
        numeral.head(),
        new Amount(
            quantity.value(numeral.low()),
            quantity.value(numeral.high()),
            numeral.is(Sort.VAGUE) ? Bound.VAGUE : bound,
            quantity.unit()),
        counted.lemma(),
        counted.qualifiers(),
        counted.word());
  }

  /** The value with what is counted and the state, as long as that stays short. */
  private static Span phrase(Sentence sentence, Span span, Counted counted) {
    Span phrase = span;
    for (int word : new int[] {counted.noun(), counted.state()}) {
      if (word >= 0) {
        Token token = sentence.token(word);
        Span wider = phrase.cover(token.span());
        phrase = wider.length() <= LONGEST_PHRASE ? wider : phrase;
      }
    }
    return phrase;
  }
}
