package org.rashomon.readings.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.readings.Role;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.names.Offices;
import org.rashomon.readings.syntax.Phrases;
import org.rashomon.text.Span;

/** Names the speaker that a noun phrase or a pronoun means. */
final class Speakers {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "their");

  private final Scene scene;
  private final FullNames names;
  private final List<Role> roles;
  private final Antecedents antecedents;

  Speakers(Scene scene, FullNames names, List<Role> roles) {
    this.scene = scene;
    this.names = names;
    this.roles = roles;
    this.antecedents = new Antecedents(scene, names);
  }

  /** The speaker whose phrase has this head; {@code last} is who spoke last before. */
  Speaker of(Sentence sentence, int subject, Optional<Speaker> last) {
    int head = holderOfWords(sentence, subject);
    Optional<Mention> named = named(sentence, head);
    if (named.isPresent()) {
      return new Speaker(named.get().span(), names.of(named.get()));
    }
    Span phrase = Phrases.around(sentence, head);
    Token token = sentence.token(head);
    if (token.pos().equals("PRP")) {
      return new Speaker(phrase, antecedents.of(sentence, head, last).orElse(words(phrase)));
    }
    return new Speaker(phrase, described(sentence, head, phrase, last).orElse(words(phrase)));
  }

  /** Whether a subject is somebody or something that speaks, or somebody's text. */
  boolean isSpeaker(Sentence sentence, int subject) {
    int head = holderOfWords(sentence, subject);
    return scene.canSpeak(sentence, head) || Cues.isStatement(sentence.token(head));
  }

  /** "the company's statement", "findings of the agency": whose words or doings they are. */
  private int holderOfWords(Sentence sentence, int head) {
    if (scene.canSpeak(sentence, head)) {
      return head;
    }
    for (int owner : sentence.children(head, "poss")) {
      if (scene.mention(sentence.index(), owner).isPresent()
          || Cues.isBody(sentence.token(owner))) {
        return owner;
      }
    }
    for (int tie : sentence.children(head, "prep")) {
      OptionalInt object = Phrases.object(sentence, tie);
      boolean from = Set.of("of", "from", "by").contains(sentence.token(tie).form());
      if (from
          && Cues.isStatement(sentence.token(head))
          && object.isPresent()
          && scene.canSpeak(sentence, object.getAsInt())) {
        return object.getAsInt();
      }
    }
    return head;
  }

  private String words(Span phrase) {
    return FullNames.collapse(phrase.of(scene.text()));
  }

  /** The name that is the head, or that stands in apposition to it. */
  private Optional<Mention> named(Sentence sentence, int head) {
    Optional<Mention> own = scene.mention(sentence.index(), head);
    if (own.isPresent()) {
      return own;
    }
    for (int apposition : sentence.children(head, "appos")) {
      Optional<Mention> name = scene.mention(sentence.index(), apposition);
      if (name.isPresent() && name.get().kind() == Mention.Kind.PERSON) {
        return name;
      }
    }
    Optional<Mention> misread = misread(sentence, head);
    return misread.isPresent() ? misread : afterPhrase(sentence, head);
  }

  /** "A spokesman for the mayor, Ann Hale, said": the name after the phrase and a comma. */
  private Optional<Mention> afterPhrase(Sentence sentence, int head) {
    int next = sentence.at(Phrases.around(sentence, head).end() - 1) + 1;
    boolean office = sentence.token(head).isNoun() && Offices.isOffice(sentence.token(head));
    if (!office || next >= sentence.size() || !sentence.token(next).form().equals(",")) {
      return Optional.empty();
    }
    return scene.mentions(sentence.index()).stream()
        .filter(each -> each.kind() == Mention.Kind.PERSON && each.first() == next + 1)
        .filter(each -> sentence.token(each.last()).is("appos"))
        .findFirst();
  }

  /** "Mayor of London Ann Hale": a person's name taken into the phrase of the title. */
  private Optional<Mention> misread(Sentence sentence, int head) {
    return scene.mentions(sentence.index()).stream()
        .filter(each -> each.kind() == Mention.Kind.PERSON && each.first() > head)
        .filter(each -> each.first() <= head + 4 && sentence.isUnder(each.last(), head))
        .filter(each -> sentence.token(each.last()).is("pobj", "nmod", "dep"))
        .filter(each -> scene.mention(sentence.index(), each.first() - 1).isPresent())
        .findFirst();
  }

  /** "the minister", "the embassy": who has been given that role or name. */
  private Optional<String> described(
      Sentence sentence, int head, Span phrase, Optional<Speaker> last) {
    Token token = sentence.token(head);
    boolean definite =
        sentence.children(head, "det", "poss").stream()
            .anyMatch(i -> DEFINITE.contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
    if (!token.isNoun() || !definite || phrase.end() > token.span().end()) {
      return Optional.empty();
    }
    Optional<String> before =
        last.map(Speaker::name).filter(name -> FullNames.isWordOf(token.form(), name));
    if (before.isPresent()) {
      return before;
    }
    Optional<String> holder = holder(token, sentence.index());
    return holder.isPresent() ? holder : names.ofNoun(token.form(), token.span().start());
  }

  private Optional<String> holder(Token noun, int sentence) {
    Optional<Role> found = Optional.empty();
    for (Role role : roles) {
      boolean fits = Offices.isHeadOf(noun, role.office());
      if (fits && (role.sentence() <= sentence || found.isEmpty())) {
        found = Optional.of(role);
      }
      if (role.sentence() > sentence && found.isPresent()) {
        break;
      }
    }
    return found.flatMap(
        role ->
            scene.mentions(role.sentence()).stream()
                .filter(each -> each.span().overlaps(role.holder()))
                .findFirst()
                .map(names::of));
  }
}
