package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.coreference.Reference;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/** Finds the scenes of values: the claims they stand in, and whom their clauses name. */
final class Scenes {
  /** Somebody in a sentence. */
  private record Person(Span span, int number, boolean person) {}

  private final Alignment alignment;
  private final List<Map<Integer, List<Person>>> bySentence = new ArrayList<>();
  private final List<Map<Integer, List<Claim>>> claims = new ArrayList<>();

  Scenes(Witnesses witnesses, Alignment alignment, Cast cast) {
    this.alignment = alignment;
    for (int report = 0; report < witnesses.size(); report++) {
      bySentence.add(new HashMap<>());
      claims.add(new HashMap<>());
      for (Mention mention : witnesses.reading(report).mentions()) {
        Optional<Actor> actor = cast.of(report, mention);
        if (actor.isPresent()) {
          boolean person = actor.get().kind() == Mention.Kind.PERSON;
          add(report, mention.sentence(), new Person(mention.span(), actor.get().index(), person));
        }
      }
      for (Reference reference : cast.references(report)) {
        Person meant = new Person(reference.span(), reference.referent(), false);
        add(report, reference.sentence(), meant);
      }
      for (Claim claim : witnesses.reading(report).claims()) {
        claims.get(report).computeIfAbsent(claim.sentence(), k -> new ArrayList<>()).add(claim);
      }
    }
  }

  private void add(int report, int sentence, Person person) {
    bySentence.get(report).computeIfAbsent(sentence, k -> new ArrayList<>()).add(person);
  }

  /**
   * The scene of a value.
   *
   * @param word index in the sentence of the word that the value hangs on
   */
  Scene of(int report, Sentence sentence, int unit, int word) {
    List<Person> present = bySentence.get(report).getOrDefault(sentence.index(), List.of());
    Span clause = alignment.units().get(unit).span();
    NavigableSet<Integer> cast = new TreeSet<>();
    NavigableSet<Integer> people = new TreeSet<>();
    for (Person each : present) {
      if (clause.contains(each.span())) {
        cast.add(each.number());
        if (each.person()) {
          people.add(each.number());
        }
      }
    }
    int predicate = predicate(sentence, word);
    Optional<Claim> claim =
        claims.get(report).getOrDefault(sentence.index(), List.of()).stream()
            .filter(each -> each.predicate() == predicate)
            .findFirst();
    return new Scene(
        claim.map(Claim::lemma).orElse(predicate < 0 ? "" : sentence.token(predicate).lemma()),
        claim.map(c -> key(sentence, present, c, Part.AGENT)).orElse(""),
        claim.map(c -> key(sentence, present, c, Part.PATIENT)).orElse(""),
        cast,
        people);
  }

  /** Who plays a part: the number of whoever is named or meant, else the noun. */
  private static String key(Sentence sentence, List<Person> present, Claim claim, Part part) {
    for (Argument argument : claim.arguments()) {
      if (argument.part() == part) {
        Span head = sentence.token(argument.head()).span();
        return present.stream()
            .filter(each -> each.span().contains(head))
            .findFirst()
            .map(each -> "#" + each.number())
            .orElse(sentence.token(argument.head()).lemma());
      }
    }
    return "";
  }

  /** The nearest verb above a word, or -1. */
  private static int predicate(Sentence sentence, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      if (sentence.token(at).isVerb() && at != word) {
        return at;
      }
      at = sentence.token(at).head();
    }
    return -1;
  }
}
