package org.rashomon.readings.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Sentence;

/** Whom a description means: who is called so in the report, else in the story. */
final class DescriptionResolver {
  private static final double MARGIN = 1.6;
  private static final double FAR_MARGIN = 2;
  private static final int NEAR = 1;

  private final Discourse discourse;
  private final StoryNouns story;

  DescriptionResolver(Discourse discourse, StoryNouns story) {
    this.discourse = discourse;
    this.story = story;
  }

  /** Whom it means, if that is safe to say. */
  Optional<Referent> resolve(Sentence sentence, NounPhrase phrase, Description description) {
    if (description.several() || !description.definite()) {
      return Optional.empty();
    }
    Optional<Referent> called =
        Kinds.isGeneral(description.lemma()) && !description.narrowed()
            ? near(sentence, phrase, description)
            : Optional.empty();
    if (called.isEmpty()) {
      called = called(sentence, phrase, description);
    }
    if (called.isPresent() || description.sort() == Known.Sort.THING) {
      return called;
    }
    if (Kinds.isKin(description.lemma()) || description.owned()) {
      return Optional.empty();
    }
    return description.narrowed() ? Optional.empty() : near(sentence, phrase, description);
  }

  /** Of those whom the report or the story calls so. */
  private Optional<Referent> called(Sentence sentence, NounPhrase phrase, Description description) {
    Set<Referent> found = new LinkedHashSet<>(discourse.called(description.key()));
    found.addAll(discourse.called(description.lemma()));
    if (Kinds.isGeneral(description.lemma())) {
      found.removeIf(each -> !each.named);
    }
    boolean kin = Kinds.isKin(description.lemma()) && description.owned();
    List<Referent> fitting =
        found.stream()
            .filter(each -> each.lastSentence >= 0)
            .filter(each -> fits(each, description) && !kin)
            .filter(each -> !isBound(sentence, phrase, each))
            .toList();
    if (fitting.isEmpty() && !kin) {
      return story.only(description).map(discourse::named);
    }
    return foremost(fitting, MARGIN);
  }

  private static boolean fits(Referent referent, Description description) {
    boolean calledSo = description.sort() == Known.Sort.THING && referent.named;
    return (referent.sort == description.sort() || calledSo)
        && !referent.several
        && Origins.fit(description.origins(), referent.origins)
        && Genders.ofNoun(description.lemma()).fits(referent.gender);
  }

  private static boolean isBound(Sentence sentence, NounPhrase phrase, Referent referent) {
    return referent
        .lastIn(sentence)
        .filter(last -> Binding.forbids(sentence, phrase.head(), last))
        .isPresent();
  }

  /** Of those named close before, when only one comes in question. */
  private Optional<Referent> near(Sentence sentence, NounPhrase phrase, Description description) {
    boolean body = description.sort() == Known.Sort.BODY;
    if (body && !Kinds.isGeneral(description.lemma())) {
      return Optional.empty();
    }
    List<Referent> close = new ArrayList<>();
    for (Referent each : discourse.recent()) {
      if (each.named
          && sentence.index() - each.lastSentence <= NEAR
          && fits(each, description)
          && !isBound(sentence, phrase, each)) {
        close.add(each);
      }
    }
    if (body) {
      return close.size() == 1 ? Optional.of(close.getFirst()) : Optional.empty();
    }
    return foremost(close, FAR_MARGIN);
  }

  private static Optional<Referent> foremost(Collection<Referent> candidates, double margin) {
    List<Referent> sorted = new ArrayList<>(candidates);
    sorted.sort(
        Comparator.comparingInt((Referent r) -> r.lastSentence)
            .thenComparingDouble(r -> r.salience)
            .reversed());
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    boolean clear = sorted.size() == 1 || sorted.get(0).salience >= margin * sorted.get(1).salience;
    return clear ? Optional.of(sorted.get(0)) : Optional.empty();
  }
}
