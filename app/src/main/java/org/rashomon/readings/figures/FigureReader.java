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
      for (Numeral numeral : NumeralFinder.find(sentence)) {
        if (!isTime(sentence, numeral, times.subList(next, end))) {
          figure(sentence, numeral).ifPresent(figures::add);
        }
      }
    }
    return figures;
  }

  private static boolean isTime(Sentence sentence, Numeral numeral, List<TimeExpression> times) {
    Span span = words(sentence, numeral.first(), numeral.last());
    return times.stream().anyMatch(time -> time.span().overlaps(span));
  }

  private static Span words(Sentence sentence, int first, int last) {
    return sentence.token(first).span().cover(sentence.token(last).span());
  }

  private static Optional<Figure> figure(Sentence sentence, Numeral numeral) {
    Measured measured = Measures.of(sentence, numeral);
    if (measured.unit().equals(Measures.NONE)) {
      return Optional.empty();
    }
    Bounds.Found bound = Bounds.before(sentence, numeral.first());
    Counted counted =
        measured.unit().equals(Measures.AGE)
            ? AgeHolder.find(sentence, numeral, measured)
            : CountedFinder.find(sentence, numeral);
    Amount amount =
        new Amount(
            numeral.low() * measured.factor(),
            numeral.high() * measured.factor(),
            numeral.vague() ? Bound.VAGUE : bound.bound(),
            measured.unit());
    Span span = words(sentence, Math.min(bound.first(), measured.first()), measured.last());
    boolean unitIsNoun = counted.noun() >= measured.first() && counted.noun() <= measured.last();
    return Optional.of(
        new Figure(
            span,
            phrase(sentence, span, counted),
            sentence.index(),
            numeral.head(),
            amount,
            unitIsNoun && !measured.unit().isEmpty() ? "" : counted.lemma(),
            counted.qualifiers(),
            counted.word()));
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
