package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Kind;
import org.rashomon.text.Span;

/** The dates and times of a report with the events they belong to. */
final class TimeValues {
  private static final int LONGEST = 120;
  private static final Set<String> LIGHT = Set.of("make", "take", "give", "have", "do", "hold");

  private TimeValues() {}

  static List<Value<Anchored>> of(
      Witnesses witnesses, Alignment alignment, Scenes scenes, int report) {
    List<Value<Anchored>> found = new ArrayList<>();
    for (TimeExpression time : witnesses.reading(report).times()) {
      Sentence sentence = witnesses.reading(report).sentences().get(time.sentence());
      if (isPoint(time) && !isOneOfSeveral(sentence, time) && sentence.kind().states()) {
        int event = event(sentence, time.token());
        alignment
            .unitAt(report, sentence, time.span())
            .ifPresent(
                unit ->
                    found.add(
                        new Value<>(
                            report,
                            sentence,
                            unit.id(),
                            evidence(sentence, event, time.span()),
                            witnesses.text(report, time.span()).replaceAll("\\s+", " "),
                            anchored(sentence, time, event),
                            scenes.of(report, sentence, unit.id(), time.token()))));
      }
    }
    return found;
  }

  /** A date or a time of day, said so that it can be compared. */
  static boolean isPoint(TimeExpression time) {
    boolean date = time.kind() == Kind.DATE || time.kind() == Kind.TIME;
    return date && time.basis() != Basis.VAGUE && time.basis() != Basis.NARRATIVE;
  }

  /** "In 2001 and 2004": it happened more than once. */
  private static boolean isOneOfSeveral(Sentence sentence, TimeExpression time) {
    int at = time.token();
    boolean second = sentence.token(at).is("conj");
    return second
        || sentence.children(at, "conj").stream()
            .anyMatch(other -> sentence.token(other).pos().equals("CD"));
  }

  private static Anchored anchored(Sentence sentence, TimeExpression time, int event) {
    if (event < 0) {
      return new Anchored(time, "", false);
    }
    int at = time.token();
    int head = sentence.token(at).head();
    boolean preposition = head >= 0 && sentence.token(head).is("prep");
    int above = preposition ? sentence.token(head).head() : head;
    return new Anchored(time, name(sentence, event), above == event);
  }

  /** A verb that says little is named by its object: "make an appearance". */
  private static String name(Sentence sentence, int event) {
    String lemma = sentence.token(event).lemma();
    if (LIGHT.contains(lemma)) {
      for (int object : sentence.children(event, "dobj", "attr")) {
        return sentence.token(object).lemma();
      }
    }
    return lemma;
  }

  /** The nearest predicate above a word that is not a word of saying, else any. */
  private static int event(Sentence sentence, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      if (sentence.token(at).isVerb() && at != token) {
        return at;
      }
      at = sentence.token(at).head();
    }
    return -1;
  }

  private static Span evidence(Sentence sentence, int event, Span time) {
    if (event < 0) {
      return time;
    }
    Span wider = time.cover(sentence.token(event).span());
    return wider.length() <= LONGEST ? wider : time;
  }
}
