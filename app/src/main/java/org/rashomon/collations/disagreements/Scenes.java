package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.Token;
import org.rashomon.readings.coreference.Reference;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/** Finds the scenes of values: the claims they stand in, and whom their clauses name. */
final class Scenes {
  /** Somebody in a sentence. */
  private record Person(Span span, int number, boolean person) {}

  private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WDT", "DT", "EX");

  private final Witnesses witnesses;
  private final Alignment alignment;
  private final List<Map<Integer, List<Person>>> bySentence = new ArrayList<>();
  private final List<Map<Integer, List<Claim>>> claims = new ArrayList<>();

  Scenes(Witnesses witnesses, Alignment alignment, Cast cast) {
    this.witnesses = witnesses;
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
    int predicate = predicate(sentence, word);
    return claims.get(report).getOrDefault(sentence.index(), List.of()).stream()
        .filter(each -> each.predicate() == predicate)
        .findFirst()
        .map(claim -> of(report, sentence, unit, claim))
        .orElseGet(
            () -> {
              String lemma = predicate < 0 ? "" : sentence.token(predicate).lemma();
              return scene(report, sentence, unit, lemma, "", "");
            });
  }

  /** The scene of a claim. */
  Scene of(int report, Sentence sentence, int unit, Claim claim) {
    List<Person> present = present(report, sentence);
    String agent = key(sentence, present, claim, Part.AGENT);
    String patient = key(sentence, present, claim, Part.PATIENT);
    return scene(report, sentence, unit, claim.lemma(), agent, patient);
  }

  private List<Person> present(int report, Sentence sentence) {
    return bySentence.get(report).getOrDefault(sentence.index(), List.of());
  }

  private Scene scene(
      int report, Sentence sentence, int unit, String predicate, String agent, String patient) {
    Span clause = alignment.units().get(unit).span();
    NavigableSet<Integer> cast = new TreeSet<>();
    NavigableSet<Integer> people = new TreeSet<>();
    for (Person each : present(report, sentence)) {
      if (clause.contains(each.span())) {
        cast.add(each.number());
        if (each.person()) {
          people.add(each.number());
        }
      }
    }
    List<Amount> amounts =
        witnesses.reading(report).figures().stream()
            .filter(figure -> figure.sentence() == sentence.index())
            .filter(figure -> clause.contains(figure.span()))
            .map(Figure::amount)
            .toList();
    List<String> dates =
        witnesses.reading(report).times().stream()
            .filter(time -> time.sentence() == sentence.index())
            .filter(time -> time.basis() == TimeExpression.Basis.EXPLICIT)
            .filter(time -> time.kind() == TimeExpression.Kind.DATE)
            .map(TimeExpression::edtf)
            .toList();
    return new Scene(predicate, agent, patient, cast, people, amounts, dates);
  }

  /** Who play a part in a claim: each the number of whoever is named or meant, else the noun. */
  List<String> keys(int report, Sentence sentence, Claim claim, Part part) {
    return keys(sentence, present(report, sentence), claim, part);
  }

  private static String key(Sentence sentence, List<Person> present, Claim claim, Part part) {
    return keys(sentence, present, claim, part).stream().findFirst().orElse("");
  }

  private static List<String> keys(
      Sentence sentence, List<Person> present, Claim claim, Part part) {
    List<String> keys = new ArrayList<>();
    for (Argument argument : claim.arguments()) {
      if (argument.part() == part) {
        add(sentence, present, argument.head(), keys);
        for (int other : sentence.children(argument.head(), "conj")) {
          add(sentence, present, other, keys);
        }
      }
    }
    return keys;
  }

  /** A pronoun of which nobody knows what it means says nothing. */
  private static void add(Sentence sentence, List<Person> present, int word, List<String> keys) {
    int head = antecedent(sentence, word);
    Token token = sentence.token(head);
    Optional<Person> known =
        present.stream().filter(each -> each.span().contains(token.span())).findFirst();
    if (known.isPresent()) {
      keys.add("#" + known.get().number());
    } else if (!PRONOUNS.contains(token.pos())) {
      keys.add(token.lemma());
    }
  }

  /** For "it" what it mostly stands for: the first subject of its sentence. */
  private static int antecedent(Sentence sentence, int word) {
    if (!sentence.token(word).lemma().equals("it")) {
      return word;
    }
    for (int i = 0; i < word; i++) {
      if (sentence.token(i).is("nsubj", "nsubjpass") && sentence.token(i).isNoun()) {
        return i;
      }
    }
    return word;
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
