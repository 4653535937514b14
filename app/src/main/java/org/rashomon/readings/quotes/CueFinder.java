package org.rashomon.readings.quotes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/**
 * Finds the word of saying that gives a quotation: the one that governs it in the tree, or the
 * nearest beside it.
 */
final class CueFinder {
  private static final int TOO_FAR = 14;
  private static final int VERB_BETWEEN = 5;

  private final Scene scene;

  CueFinder(Scene scene) {
    this.scene = scene;
  }

  private record Scored(FoundCue cue, int cost) {}

  /** The cue of one quoted stretch, searched in the sentences that it touches. */
  Optional<FoundCue> find(Span quote) {
    List<Sentence> over = scene.over(quote);
    if (over.isEmpty()) {
      return Optional.empty();
    }
    Scored best = cheapest(over.getLast(), quote, null);
    best = cheapest(over.getFirst(), quote, best);
    if (best == null) {
      return Optional.empty();
    }
    return Optional.of(best.cue());
  }

  private @org.jspecify.annotations.Nullable Scored cheapest(
      Sentence sentence, Span quote, @org.jspecify.annotations.Nullable Scored known) {
    Scored best = known;
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Cues.Kind> kind = Cues.at(sentence, i);
      if (kind.isEmpty() || scene.isQuoted(sentence, i)) {
        continue;
      }
      int cost = cost(sentence, quote, i, kind.get());
      if (cost < TOO_FAR && (best == null || cost < best.cost())) {
        OptionalInt subject = Subjects.of(scene, sentence, i, kind.get());
        best = new Scored(new FoundCue(sentence, i, kind.get(), subject), cost);
      }
    }
    return best;
  }

  private int cost(Sentence sentence, Span quote, int cue, Cues.Kind kind) {
    int up = kind == Cues.Kind.ACCORDING ? TOO_FAR : stepsUp(sentence, quote, cue);
    int beside = beside(sentence, quote, cue);
    boolean governs = up < TOO_FAR;
    return switch (kind) {
      case VOICE -> isSetOff(quote) ? Math.min(up, beside) + 1 : TOO_FAR;
      case GIVE -> governs ? up + 2 : TOO_FAR;
      case CALL, THINK -> governs || isSetOff(quote) ? Math.min(up, beside) + 1 : TOO_FAR;
      case ACCORDING -> Math.min(beside, VERB_BETWEEN + 2);
      case SAY, STATE, DENY, ASK -> Math.min(up, beside);
    };
  }

  /** How many words lie on the way up from the quoted words to the cue. */
  private int stepsUp(Sentence sentence, Span quote, int cue) {
    int best = TOO_FAR;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean top = quote.contains(token.span()) && !token.is("punct") && token.head() >= 0;
      if (top && !quote.contains(sentence.token(token.head()).span())) {
        int at = token.head();
        int steps = 1;
        while (at >= 0 && at != cue && steps < TOO_FAR) {
          at = sentence.token(at).head();
          steps++;
        }
        best = at == cue ? Math.min(best, steps) : best;
      }
    }
    return best;
  }

  /** How far the cue stands from the quotation, in words, with nothing else quoted between. */
  private int beside(Sentence sentence, Span quote, int cue) {
    boolean after = sentence.token(cue).span().start() >= quote.end();
    int gap = after ? 1 : 2;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean between =
          after
              ? token.span().start() >= quote.end() && i < cue
              : i > cue && token.span().end() <= quote.start();
      if (between) {
        if (scene.isQuoted(sentence, i)) {
          return TOO_FAR;
        }
        gap += token.isVerb() ? VERB_BETWEEN : 0;
        gap += token.is("punct") || i % 2 == 0 ? 0 : 1;
      }
    }
    return gap;
  }

  /** Whether a comma or colon sets the quotation off, so that it is speech and not a name. */
  private boolean isSetOff(Span quote) {
    String text = scene.text();
    int before = new Span(0, quote.start()).trim(text).end();
    boolean colon = before > 0 && ",:".indexOf(text.charAt(before - 1)) >= 0;
    int last = new Span(quote.start(), Math.max(quote.start(), quote.end() - 1)).trim(text).end();
    boolean inside = last > quote.start() && ",?!".indexOf(text.charAt(last - 1)) >= 0;
    boolean outside = quote.end() < text.length() && text.charAt(quote.end()) == ',';
    return colon || inside || outside;
  }
}
