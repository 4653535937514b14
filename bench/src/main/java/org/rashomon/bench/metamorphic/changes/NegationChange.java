package org.rashomon.bench.metamorphic.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/**
 * "Not" put in or taken out. Sentences with words that go with negation only, or whose scope it
 * would turn ("some", "all", "until"), are left alone.
 */
public final class NegationChange implements Changer {
  private static final Set<String> SCOPED =
      Set.of(
          "never",
          "nothing",
          "nobody",
          "none",
          "neither",
          "nor",
          "no",
          "any",
          "anyone",
          "anything",
          "some",
          "all",
          "every",
          "each",
          "both",
          "only",
          "few",
          "little",
          "without",
          "until",
          "yet",
          "ever",
          "hardly",
          "also",
          "too",
          "either",
          "because",
          "if",
          "but",
          "just",
          "most",
          "many",
          "much",
          "several",
          "still",
          "already",
          "instead");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> BEFORE_NOT =
      Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can");

  @Override
  public Kind kind() {
    return Kind.NEGATION;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    List<Mutation> found = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      Sentence sentence = reading.sentences().get(claim.sentence());
      if (Claims.isOwn(reading, claim) && isSimple(sentence, claim.predicate())) {
        Optional<Mutation> change =
            claim.negated()
                ? without(reading, sentence, claim.predicate())
                : Claims.isToldPlainly(reading, claim)
                    ? with(reading, sentence, claim.predicate())
                    : Optional.empty();
        change.ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isSimple(Sentence sentence, int verb) {
    return !sentence.children(verb, "nsubj", "nsubjpass").isEmpty()
        && sentence.children(verb, "conj").isEmpty()
        && sentence.tokens().stream().noneMatch(token -> SCOPED.contains(lower(token)));
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static Optional<Mutation> with(Reading reading, Sentence sentence, int verb) {
    Token word = sentence.token(verb);
    List<Integer> helpers = sentence.children(verb, "aux", "auxpass");
    if (helpers.size() == 1 && helpers.getFirst() == verb - 1) {
      return afterBe(reading, sentence.token(verb - 1));
    }
    if (!helpers.isEmpty() || BE.contains(lower(word))) {
      return helpers.isEmpty() ? afterBe(reading, word) : Optional.empty();
    }
    boolean simple = word.pos().equals("VBD") && !Set.of("have", "do").contains(word.lemma());
    return simple
        ? Optional.of(change(reading, word.span(), "did not " + word.lemma()))
        : Optional.empty();
  }

  private static Optional<Mutation> afterBe(Reading reading, Token be) {
    return BE.contains(lower(be))
        ? Optional.of(change(reading, be.span(), be.form() + " not"))
        : Optional.empty();
  }

  private static Optional<Mutation> without(Reading reading, Sentence sentence, int verb) {
    List<Integer> nots = sentence.children(verb, "neg");
    if (nots.size() != 1 || nots.getFirst() == 0 || !isNot(sentence, nots.getFirst())) {
      return Optional.empty();
    }
    int not = nots.getFirst();
    Token before = sentence.token(not - 1);
    Span both = before.span().cover(sentence.token(not).span());
    if (BEFORE_NOT.contains(lower(before))) {
      return Optional.of(change(reading, both, before.form()));
    }
    Span whole = both.cover(sentence.token(verb).span());
    return lower(before).equals("did") && not + 1 == verb
        ? Verbs.find(sentence.token(verb).lemma())
            .map(known -> change(reading, whole, known.past()))
        : Optional.empty();
  }

  private static boolean isNot(Sentence sentence, int token) {
    return lower(sentence.token(token)).equals("not");
  }

  private static Mutation change(Reading reading, Span span, String words) {
    return Places.change(Kind.NEGATION, reading, span, words);
  }
}
