package org.rashomon.readings.quotes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** Speakers of quotations that no word of saying gives: told by what stands before and after. */
final class Neighbours {
  private static final int NEAR = 250;
  private static final int LONGEST_NAME = 60;

  private final Scene scene;
  private final List<Paragraph> paragraphs;
  private final Speakers speakers;

  Neighbours(Scene scene, List<Paragraph> paragraphs, Speakers speakers) {
    this.scene = scene;
    this.paragraphs = paragraphs;
    this.speakers = speakers;
  }

  /** Who says it, given the quotation before. */
  Optional<Speaker> speaker(Draft draft, Optional<Draft> before) {
    Optional<Speaker> last = before.flatMap(Draft::speaker);
    Optional<Speaker> signed = signed(draft);
    if (signed.isPresent()) {
      return signed;
    }
    Optional<Speaker> announced = announced(draft, last);
    if (announced.isPresent()) {
      return announced;
    }
    if (before.isPresent() && goesOn(draft, before.get())) {
      return last;
    }
    return isWhole(draft) ? subjectBefore(draft, last) : Optional.empty();
  }

  /** "… — Ann Hale": a name after a dash. */
  private Optional<Speaker> signed(Draft draft) {
    String text = scene.text();
    int at = draft.span().end();
    int limit = Math.min(text.length(), at + 8);
    int dashes = 0;
    while (at < limit && (Character.isWhitespace(text.charAt(at)) || isDash(text.charAt(at)))) {
      dashes += isDash(text.charAt(at)) ? 1 : 0;
      at++;
    }
    if (dashes == 0 || at >= limit) {
      return Optional.empty();
    }
    int start = at;
    int handle =
        text.substring(start, Math.min(text.length(), start + LONGEST_NAME)).indexOf(" (@");
    if (handle > 0) {
      Span name = new Span(start, start + handle);
      return Optional.of(new Speaker(name, FullNames.collapse(name.of(text))));
    }
    return scene
        .at(start)
        .flatMap(
            sentence ->
                scene.mentions(sentence.index()).stream()
                    .filter(each -> each.span().start() == start)
                    .findFirst()
                    .map(each -> speakers.of(sentence, each.last(), Optional.empty())));
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '-' || c == '―';
  }

  /** A colon before it, in its own paragraph or at the end of the one before. */
  private Optional<Speaker> announced(Draft draft, Optional<Speaker> last) {
    Span own = paragraphs.get(draft.paragraph()).span();
    int before =
        new Span(own.start(), Math.max(own.start(), draft.span().start())).trim(scene.text()).end();
    int colon = before - 1;
    if (before == own.start() && draft.paragraph() > 0) {
      colon = paragraphs.get(draft.paragraph() - 1).span().end() - 1;
    }
    if (colon < 0 || scene.text().charAt(colon) != ':') {
      return Optional.empty();
    }
    int end = colon;
    return scene.at(colon).flatMap(sentence -> announcer(sentence, end, last));
  }

  /** Who the words before a colon make speak: the subject nearest before it, else a name. */
  Optional<Speaker> announcer(Sentence sentence, int colon, Optional<Speaker> last) {
    if (!Scene.isReadable(sentence)) {
      return Optional.empty();
    }
    OptionalInt best = OptionalInt.empty();
    for (int i = 0; i < sentence.size() && sentence.token(i).span().end() <= colon; i++) {
      OptionalInt subject = subject(sentence, i);
      best = subject.isPresent() ? subject : best;
    }
    if (best.isEmpty()) {
      best =
          scene.mentions(sentence.index()).stream()
              .filter(each -> each.span().end() <= colon)
              .filter(each -> each.kind() != Mention.Kind.PLACE)
              .mapToInt(Mention::last)
              .findFirst();
    }
    OptionalInt head = best;
    return head.isPresent()
        ? Optional.of(speakers.of(sentence, head.getAsInt(), last))
        : Optional.empty();
  }

  /** The subject of a verb, if it can speak. */
  private OptionalInt subject(Sentence sentence, int verb) {
    Optional<Cues.Kind> kind = Cues.at(sentence, verb);
    if (scene.isQuoted(sentence, verb) || (kind.isEmpty() && !sentence.token(verb).isVerb())) {
      return OptionalInt.empty();
    }
    OptionalInt subject = Subjects.of(scene, sentence, verb, kind.orElse(Cues.Kind.VOICE));
    boolean speaks = subject.isPresent() && scene.canSpeak(sentence, subject.getAsInt());
    return speaks ? subject : OptionalInt.empty();
  }

  /** Whether the speech before it goes on: later in its paragraph, or in the next one alone. */
  private boolean goesOn(Draft draft, Draft before) {
    if (before.last() == draft.paragraph()) {
      return begins(draft) || draft.span().start() - before.span().end() < NEAR;
    }
    Span own = paragraphs.get(draft.paragraph()).span();
    boolean alone = draft.span().start() == own.start() && 2 * draft.span().length() > own.length();
    return alone && before.last() == draft.paragraph() - 1 && isSentence(draft);
  }

  /** Whether it begins a sentence of the report. */
  private boolean begins(Draft draft) {
    return scene
        .at(draft.span().start())
        .filter(sentence -> sentence.span().start() >= draft.span().start())
        .isPresent();
  }

  /** Whether it looks like a sentence of its own. */
  boolean isWhole(Draft draft) {
    return begins(draft) && isSentence(draft);
  }

  private boolean isSentence(Draft draft) {
    Span words = draft.fragments().getFirst();
    boolean capital = Character.isUpperCase(scene.text().charAt(words.start()));
    return capital && ".!?…,".indexOf(scene.text().charAt(words.end() - 1)) >= 0;
  }

  /** The person whom the sentence before it, in the same paragraph, is about. */
  private Optional<Speaker> subjectBefore(Draft draft, Optional<Speaker> last) {
    Span own = paragraphs.get(draft.paragraph()).span();
    Optional<Sentence> here = scene.at(draft.span().start());
    if (here.isEmpty() || here.get().index() == 0) {
      return Optional.empty();
    }
    Sentence before = scene.sentences().get(here.get().index() - 1);
    if (before.span().start() < own.start() || !Scene.isReadable(before)) {
      return Optional.empty();
    }
    return scene.mentions(before.index()).stream()
        .filter(each -> each.kind() == Mention.Kind.PERSON)
        .filter(each -> before.token(each.last()).is("nsubj", "nsubjpass"))
        .findFirst()
        .map(each -> speakers.of(before, each.last(), last));
  }
}
