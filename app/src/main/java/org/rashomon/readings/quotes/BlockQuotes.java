package org.rashomon.readings.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Block;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** Speech without marks: a paragraph that the one before it announces as somebody's words. */
final class BlockQuotes {
  private static final int MOST_MARKED = 3;
  private static final int LONGEST_NAME = 60;

  private BlockQuotes() {}

  /** Unmarked paragraphs that are quoted as a whole. */
  static List<Quoted> find(Scene scene, List<Paragraph> paragraphs) {
    List<Quoted> found = new ArrayList<>();
    for (int i = 1; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i).span();
      boolean prose = paragraphs.get(i).kind() == Block.Kind.PROSE;
      boolean announced = prose && paragraphs.get(i - 1).announces(scene.text());
      Optional<Span> posted = posted(scene, span);
      if (posted.isPresent()) {
        found.add(new Quoted(posted.get(), List.of(posted.get()), i, i));
      } else if (announced
          && isHardlyMarked(scene, span)
          && isSpeech(scene, paragraphs.get(i - 1), span)) {
        found.add(new Quoted(span, List.of(span), i, i));
      }
    }
    return found;
  }

  /** "Words. — Name (@handle)": a post as pages embed it; its signature may be a block apart. */
  private static Optional<Span> posted(Scene scene, Span span) {
    String text = scene.text();
    String own = span.of(text);
    int handle = own.lastIndexOf("(@");
    int dash = handle < 0 ? -1 : own.lastIndexOf('—', handle);
    boolean inside = dash > 0 && handle - dash <= LONGEST_NAME;
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + LONGEST_NAME));
    boolean outside = handle < 0 && after.strip().startsWith("—") && after.contains("(@");
    Span words = new Span(span.start(), inside ? span.start() + dash : span.end()).trim(text);
    return (inside || outside) && !words.isEmpty() && isUnmarked(scene, words)
        ? Optional.of(words)
        : Optional.empty();
  }

  private static boolean isUnmarked(Scene scene, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (scene.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** Inside it only single names are marked, and its first words are not. */
  private static boolean isHardlyMarked(Scene scene, Span span) {
    int marked = 0;
    for (int i = span.start(); i < span.end(); i++) {
      marked += scene.isQuoted(i) ? 1 : 0;
    }
    return MOST_MARKED * marked < span.length() && !scene.isQuoted(span.start());
  }

  private static boolean isSpeech(Scene scene, Paragraph before, Span span) {
    Optional<Sentence> announcing = scene.at(before.span().end() - 1);
    boolean ends = ".!?…".indexOf(scene.text().charAt(span.end() - 1)) >= 0;
    return ends && announcing.filter(sentence -> announces(sentence)).isPresent();
  }

  /** Whether a word before the colon is of saying or names a statement. */
  private static boolean announces(Sentence sentence) {
    if (!Scene.isReadable(sentence)) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      Cues.Kind kind = Cues.at(sentence, i).orElse(Cues.Kind.THINK);
      boolean says = kind == Cues.Kind.SAY || kind == Cues.Kind.STATE || kind == Cues.Kind.VOICE;
      if (says || Cues.isStatement(token)) {
        return true;
      }
    }
    return false;
  }
}
