package org.rashomon.readings.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Who a pronoun that speaks stands for: who spoke last, or the subject of the sentences before. */
final class Antecedents {
  private static final int SENTENCES_BACK = 3;
  private static final int FAR = 700;
  private static final Set<String> MEN = Set.of("he", "him", "himself");
  private static final Set<String> WOMEN = Set.of("she", "her", "herself");
  private static final Set<String> BODIES = Set.of("it", "they", "them");
  private static final Set<String> MALE =
      Set.of("mr", "mr.", "sir", "lord", "father", "brother", "son", "husband", "spokesman");
  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "lady",
          "dame",
          "mother",
          "sister",
          "daughter",
          "wife",
          "spokeswoman");

  private final Scene scene;
  private final FullNames names;

  Antecedents(Scene scene, FullNames names) {
    this.scene = scene;
    this.names = names;
  }

  /** The fullest name of whom the pronoun means, when it is safe to say. */
  Optional<String> of(Sentence sentence, int pronoun, Optional<Speaker> last) {
    Token token = sentence.token(pronoun);
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean man = MEN.contains(form);
    if (!man && !WOMEN.contains(form) && !BODIES.contains(form)) {
      return Optional.empty();
    }
    boolean person = !BODIES.contains(form);
    Set<String> against = person ? (man ? FEMALE : MALE) : Set.of();
    Optional<Mention> subject = subject(sentence, pronoun, person, against);
    int since = subject.map(each -> each.span().start()).orElse(-1);
    Optional<String> spoke =
        last.filter(each -> each.span().start() > Math.max(since, token.span().start() - FAR))
            .filter(each -> isPerson(each) == person)
            .map(Speaker::name);
    return spoke.isPresent() ? spoke : subject.map(names::of);
  }

  private boolean isPerson(Speaker speaker) {
    Optional<Sentence> sentence = scene.at(speaker.span().start());
    if (sentence.isEmpty()) {
      return false;
    }
    int token = sentence.get().at(speaker.span().start());
    boolean pronoun = token >= 0 && sentence.get().token(token).pos().equals("PRP");
    String form = speaker.span().of(scene.text()).toLowerCase(Locale.ROOT);
    return pronoun
        ? MEN.contains(form) || WOMEN.contains(form)
        : scene.mentions(sentence.get().index()).stream()
            .filter(each -> each.span().overlaps(speaker.span()))
            .anyMatch(each -> each.kind() == Mention.Kind.PERSON);
  }

  /** The nearest name before that is the subject of its clause, else the nearest name at all. */
  private Optional<Mention> subject(
      Sentence sentence, int before, boolean person, Set<String> against) {
    Optional<Mention> nearest = Optional.empty();
    for (int back = 0; back <= SENTENCES_BACK && sentence.index() - back >= 0; back++) {
      Sentence at = scene.sentences().get(sentence.index() - back);
      List<Mention> fitting =
          scene.mentions(at.index()).stream()
              .filter(each -> at.index() < sentence.index() || each.last() < before)
              .filter(each -> fits(at, each, person, against))
              .toList();
      for (Mention each : fitting) {
        if (at.token(each.last()).is("nsubj", "nsubjpass", "appos")) {
          return Optional.of(each);
        }
      }
      if (nearest.isEmpty() && !fitting.isEmpty()) {
        nearest = Optional.of(fitting.getLast());
      }
    }
    return nearest;
  }

  private boolean fits(Sentence at, Mention each, boolean person, Set<String> against) {
    boolean kind =
        person ? each.kind() == Mention.Kind.PERSON : each.kind() == Mention.Kind.ORGANIZATION;
    return kind && !scene.isQuoted(each.span().start()) && !isAgainst(at, each, against);
  }

  /** Whether a title right beside the name tells the other sex. */
  private static boolean isAgainst(Sentence sentence, Mention mention, Set<String> against) {
    for (int i = Math.max(0, mention.first() - 2); i < mention.first(); i++) {
      if (against.contains(sentence.token(i).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return sentence.children(mention.last(), "appos").stream()
        .anyMatch(i -> against.contains(sentence.token(i).lemma()));
  }
}
