package org.rashomon.bench.readings.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.bench.readings.polnear.Labelled;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.attributions.Part;
import org.rashomon.text.Span;

/** Labels of characters as labels of words. */
final class Gold {
  private Gold() {}

  /** The head word of a cue in a sentence: the one whose own head is outside; verbs first. */
  static Optional<Integer> head(Sentence sentence, Labelled labelled) {
    List<Integer> cue =
        IntStream.range(0, sentence.size())
            .filter(i -> overlaps(labelled.cue(), sentence.token(i).span()))
            .boxed()
            .toList();
    List<Integer> tops = cue.stream().filter(i -> !cue.contains(sentence.token(i).head())).toList();
    return tops.stream()
        .filter(i -> sentence.token(i).isVerb())
        .findFirst()
        .or(() -> tops.stream().filter(i -> isContent(sentence.token(i))).findFirst())
        .or(() -> tops.stream().findFirst());
  }

  private static boolean isContent(Token token) {
    return token.isNoun() || token.pos().startsWith("J") || token.pos().startsWith("R");
  }

  /** The part of each word of a sentence in an attribution. */
  static List<Part> parts(Sentence sentence, Labelled labelled) {
    return sentence.tokens().stream().map(token -> part(token.span(), labelled)).toList();
  }

  private static Part part(Span word, Labelled labelled) {
    if (overlaps(labelled.cue(), word)) {
      return Part.CUE;
    }
    if (overlaps(labelled.source(), word)) {
      return Part.SOURCE;
    }
    return overlaps(labelled.content(), word) ? Part.CONTENT : Part.NONE;
  }

  private static boolean overlaps(List<Span> spans, Span word) {
    return spans.stream().anyMatch(word::overlaps);
  }
}
