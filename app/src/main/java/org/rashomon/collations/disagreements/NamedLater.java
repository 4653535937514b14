package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.coreference.Reference;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/**
 * Whom one report leaves without a name and another names: an update. The person named is one whom
 * the other report calls by the noun of whoever has no name ("the boy"), and whom the first does
 * not name.
 */
final class NamedLater {
  private static final double SURE = 0.6;
  private static final int LONGEST = 150;
  private final Witnesses witnesses;
  private final Cast cast;
  private final List<Value<String>> open = new ArrayList<>();
  private final List<Value<String>> given = new ArrayList<>();

  private NamedLater(Witnesses witnesses, Cast cast) {
    this.witnesses = witnesses;
    this.cast = cast;
  }

  static List<Finding> compare(Witnesses witnesses, Cast cast) {
    NamedLater comparer = new NamedLater(witnesses, cast);
    Unknowns.Topic names = Unknowns.topic("names");
    for (int report = 0; report < witnesses.size(); report++) {
      for (Sentence sentence : witnesses.reading(report).sentences()) {
        if (sentence.kind().states()) {
          comparer.compare(report, sentence, names);
        }
      }
    }
    return comparer.findings();
  }

  private List<Finding> findings() {
    return open.isEmpty() || given.isEmpty() || Change.allAfter(open, given, witnesses)
        ? List.of()
        : List.of(
            new Finding(
                Kind.NAME,
                Type.UPDATE,
                "who " + given.getFirst().measure() + " is",
                SURE,
                "one report gives no name, another does",
                List.of(open, given)));
  }

  private void compare(int report, Sentence sentence, Unknowns.Topic names) {
    String text = witnesses.text(report, sentence.span()).replace('\n', ' ');
    names
        .leavesOpen(text.toLowerCase(Locale.ROOT))
        .ifPresent(
            cue -> {
              boolean answered = false;
              for (String noun : nouns(report, sentence)) {
                for (Actor actor : called(noun, report)) {
                  answered |= give(actor, noun, report);
                }
              }
              if (answered) {
                int start = sentence.span().start() + cue.start();
                Span span = sentence.span();
                Span words = new Span(start, start + cue.length());
                add(open, report, sentence, span.length() <= LONGEST ? span : words, "");
              }
            });
  }

  /** Nouns of those whom a sentence speaks of, by themselves or through a pronoun. */
  private Set<String> nouns(int report, Sentence sentence) {
    Set<String> nouns = new TreeSet<>();
    Set<Integer> meant = new TreeSet<>();
    for (Reference each : cast.references(report)) {
      if (each.sentence() == sentence.index()) {
        meant.add(each.referent());
      }
    }
    for (Reference each : cast.references(report)) {
      if (meant.contains(each.referent()) && each.isNameless() && !each.noun().isEmpty()) {
        nouns.add(each.noun());
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.pos().equals("NN") && token.is("dobj", "nsubjpass", "poss")) {
        nouns.add(token.lemma());
      }
    }
    return nouns;
  }

  /** The persons whom other reports call so and this one does not name. */
  private List<Actor> called(String noun, int report) {
    List<Actor> found = new ArrayList<>();
    for (Actor actor : cast.actors()) {
      boolean person = actor.kind() == Mention.Kind.PERSON;
      boolean named = actor.appearances().stream().anyMatch(each -> each.report() == report);
      if (person && !named && isCalled(actor, noun)) {
        found.add(actor);
      }
    }
    return found;
  }

  private boolean isCalled(Actor actor, String noun) {
    for (int other = 0; other < witnesses.size(); other++) {
      boolean referred =
          cast.references(other).stream()
              .anyMatch(r -> r.referent() == actor.index() && r.noun().equals(noun));
      if (referred) {
        return true;
      }
    }
    return false;
  }

  private boolean give(Actor actor, String noun, int report) {
    for (Actor.Appearance each : actor.appearances()) {
      Mention mention = each.mention();
      Sentence sentence = witnesses.reading(each.report()).sentences().get(mention.sentence());
      if (each.report() != report && sentence.kind().states()) {
        add(given, each.report(), sentence, mention.span(), "the " + noun);
        return true;
      }
    }
    return false;
  }

  private void add(
      List<Value<String>> side, int report, Sentence sentence, Span span, String about) {
    String shown = witnesses.text(report, span).replaceAll("\\s+", " ").strip();
    Value<String> value = new Value<>(report, sentence, -1, span, shown, about);
    if (side.stream().noneMatch(v -> v.report() == report && v.span().equals(span))) {
      side.add(value);
    }
  }
}
