package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Modality;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** Finds in the claims of all reports the states that have opposites. */
final class StateClaims {
  private static final int LONGEST = 150;

  /** Prepositions that say where somebody got to or came from: "taken to hospital". */
  private static final Map<String, String> WAYS =
      Map.of("to", "in", "into", "in", "in", "in", "at", "in", "from", "from");

  private StateClaims() {}

  static List<Value<StateClaim>> find(Witnesses witnesses, Alignment alignment) {
    List<Value<StateClaim>> found = new ArrayList<>();
    for (int report = 0; report < witnesses.size(); report++) {
      for (Claim claim : witnesses.reading(report).claims()) {
        add(witnesses, alignment, report, claim, found);
      }
    }
    return found;
  }

  private static void add(
      Witnesses witnesses,
      Alignment alignment,
      int report,
      Claim claim,
      List<Value<StateClaim>> found) {
    Sentence sentence = witnesses.reading(report).sentences().get(claim.sentence());
    boolean holds = claim.modality() == Modality.ASSERTED && !claim.negated();
    if (!sentence.kind().states() || !holds) {
      return;
    }
    Token predicate = sentence.token(claim.predicate());
    NavigableSet<String> themes = themes(sentence, claim);
    for (Opposites.Side side : sides(sentence, claim)) {
      alignment
          .unitAt(report, sentence, predicate.span())
          .filter(unit -> !themes.isEmpty())
          .ifPresent(
              unit ->
                  found.add(
                      value(
                          witnesses,
                          report,
                          sentence,
                          unit,
                          claim,
                          new StateClaim(side, themes, claim.tense() == Claim.Tense.PAST))));
    }
  }

  private static Value<StateClaim> value(
      Witnesses witnesses,
      int report,
      Sentence sentence,
      Unit unit,
      Claim claim,
      StateClaim state) {
    Span span = span(sentence, claim);
    String shown = witnesses.text(report, span).replaceAll("\\s+", " ");
    return new Value<>(report, sentence, unit.id(), span, shown, state);
  }

  private static List<Opposites.Side> sides(Sentence sentence, Claim claim) {
    List<Opposites.Side> sides = new ArrayList<>();
    for (Argument argument : claim.arguments()) {
      String way = WAYS.getOrDefault(argument.preposition(), "");
      if (!way.isEmpty()) {
        sides.addAll(Opposites.of(way + " " + sentence.token(argument.head()).lemma()));
      }
    }
    if (!claim.lemma().equals("be")) {
      sides.addAll(Opposites.of(claim.lemma()));
      return sides.stream().distinct().toList();
    }
    for (Argument argument : claim.arguments()) {
      if (argument.part() == Part.ATTRIBUTE) {
        sides.addAll(Opposites.of(sentence.token(argument.head()).lemma()));
      }
    }
    return sides;
  }

  /** What the state is of: what is done to, or else who does it. */
  private static NavigableSet<String> themes(Sentence sentence, Claim claim) {
    NavigableSet<String> themes = new TreeSet<>();
    for (Part part : List.of(Part.PATIENT, Part.AGENT)) {
      for (Argument argument : claim.arguments()) {
        if (argument.part() == part && themes.isEmpty()) {
          theme(sentence, argument.head(), themes);
        }
      }
    }
    if (themes.isEmpty()) {
      subjects(sentence, themes);
    }
    return themes;
  }

  /** What a pronoun may stand for: the subjects of its sentence. */
  private static void subjects(Sentence sentence, NavigableSet<String> themes) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).is("nsubj", "nsubjpass")) {
        theme(sentence, i, themes);
      }
    }
  }

  private static void theme(Sentence sentence, int head, NavigableSet<String> themes) {
    if (sentence.token(head).isNoun()) {
      themes.add(sentence.token(head).lemma());
      for (int child : sentence.children(head, "conj")) {
        if (sentence.token(child).isNoun()) {
          themes.add(sentence.token(child).lemma());
        }
      }
    }
  }

  /** The predicate with what it is said of, as long as that stays short. */
  private static Span span(Sentence sentence, Claim claim) {
    Span span = sentence.token(claim.predicate()).span();
    for (Argument argument : claim.arguments()) {
      if (argument.part() == Part.PATIENT
          || argument.part() == Part.AGENT
          || argument.part() == Part.ATTRIBUTE) {
        Span wider = span.cover(sentence.token(argument.head()).span());
        span = wider.length() <= LONGEST ? wider : span;
      }
    }
    return span;
  }
}
