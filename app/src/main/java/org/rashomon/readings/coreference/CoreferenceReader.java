package org.rashomon.readings.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/**
 * Reads one report from front to back and says whom its descriptions and pronouns mean, by salience
 * and agreement; names stand for whom they are said to stand. A pure function of what it is given.
 */
public final class CoreferenceReader {
  /** Longer sentences are no sentences. */
  private static final int LONGEST = 300;

  private final Map<Mention, Known> names;
  private final Discourse discourse = new Discourse();
  private final PronounResolver pronouns = new PronounResolver(discourse);
  private final DescriptionResolver descriptions;
  private final Speech speech;
  private final Introductions introductions = new Introductions();
  private final List<Reference> found = new ArrayList<>();

  private CoreferenceReader(Map<Mention, Known> names, List<Known> story, Speech speech) {
    this.names = names;
    this.descriptions = new DescriptionResolver(discourse, new StoryNouns(story));
    this.speech = speech;
  }

  /**
   * The references of a report in the order of the text.
   *
   * @param names whom each name of the report stands for; names that are left out are passed over
   * @param story all that are known, those whom the report does not name included
   */
  public static List<Reference> read(
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Quotation> quotations,
      Map<Mention, Known> names,
      List<Known> story) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    mentions.forEach(m -> bySentence.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    CoreferenceReader reader =
        new CoreferenceReader(names, story, new Speech(quotations, mentions, names));
    for (Sentence sentence : sentences) {
      if (sentence.kind().states() && sentence.size() <= LONGEST) {
        reader.read(sentence, bySentence.getOrDefault(sentence.index(), List.of()));
      }
    }
    return reader.introductions.applied(reader.found);
  }

  private void read(Sentence sentence, List<Mention> mentions) {
    discourse.next(sentence);
    for (NounPhrase phrase : NounPhrases.of(sentence, mentions)) {
      if (phrase.name().isPresent()) {
        name(sentence, phrase, phrase.name().get());
      } else if (phrase.pronoun().isPresent()) {
        pronoun(sentence, phrase, phrase.pronoun().get());
      } else if (!isTitle(sentence, phrase)) {
        description(sentence, phrase);
      }
    }
  }

  private void name(Sentence sentence, NounPhrase phrase, Mention mention) {
    Known known = names.get(mention);
    if (known != null) {
      Referent referent = discourse.named(known);
      introductions.named(sentence, mention, referent);
      discourse.touch(referent, sentence, phrase);
    }
  }

  private void pronoun(Sentence sentence, NounPhrase phrase, Pronoun pronoun) {
    int at = sentence.token(phrase.head()).span().start();
    Set<Integer> speakers = speech.speakers(at);
    if (!pronoun.person() && speech.isSpoken(at)) {
      return;
    }
    pronouns
        .resolve(sentence, phrase, speakers)
        .ifPresent(
            referent -> {
              referent.gender = referent.gender.or(pronoun.gender());
              discourse.touch(referent, sentence, phrase);
              if (referent.sort == Known.Sort.PERSON || referent.sort == Known.Sort.BODY) {
                add(sentence, phrase, Reference.Form.PRONOUN, referent, "");
              }
            });
  }

  private void description(Sentence sentence, NounPhrase phrase) {
    Description description = Description.of(sentence, phrase);
    Optional<Referent> known = descriptions.resolve(sentence, phrase, description);
    Referent referent =
        known.orElseGet(
            () ->
                discourse.nameless(
                    description.sort(),
                    Genders.ofNoun(description.lemma()),
                    description.several(),
                    description.key()));
    introductions.described(sentence, description, referent);
    discourse.touch(referent, sentence, phrase);
    boolean meant = referent.sort == Known.Sort.PERSON || referent.sort == Known.Sort.BODY;
    if (meant && description.definite() && !description.several()) {
      add(sentence, phrase, Reference.Form.DESCRIPTION, referent, description.key());
    }
  }

  private void add(
      Sentence sentence, NounPhrase phrase, Reference.Form form, Referent referent, String noun) {
    found.add(
        new Reference(
            sentence.token(phrase.first()).span().cover(sentence.token(phrase.head()).span()),
            form,
            sentence.index(),
            phrase.head(),
            referent.number,
            noun));
  }

  /** A title or description that belongs to a name beside it, or says what somebody is. */
  private boolean isTitle(Sentence sentence, NounPhrase phrase) {
    Token head = sentence.token(phrase.head());
    if (head.is("appos", "attr", "oprd", "compound")) {
      return true;
    }
    int next = phrase.head() + 1;
    boolean beside = next < sentence.size() && sentence.token(next).entity().startsWith("B-PERSON");
    boolean apposed =
        sentence.children(phrase.head(), "appos").stream()
            .anyMatch(child -> !sentence.token(child).entity().equals("O"));
    return beside || apposed;
  }
}
