package org.rashomon.readings.attributions;

import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Attribution.Manner;
import org.rashomon.readings.Token;

/** How a source stands to what it is said to say, by the cue's words and its field of meaning. */
final class Manners {
  private static final Set<String> MAYBE =
      Set.of(
          "could", "would", "might", "may", "should", "can", "ca", "not", "n't", "never", "if",
          "whether", "unless");
  private static final Set<String> PERCEIVING =
      Set.of("see", "hear", "watch", "witness", "notice", "overhear");

  private static final Set<String> DECLINING = Set.of("decline", "refuse", "fail", "ask");

  private Manners() {}

  static Manner of(Found found, boolean named) {
    View view = found.view();
    Optional<Manner> ruled = view.ruleAt(found.head()).map(Attribution::manner);
    if (ruled.isPresent() && ruled.get() != Manner.SAYS) {
      return ruled.get();
    }
    if (isUnsaid(view, found.head())) {
      return Manner.UNSAID;
    }
    Token head = view.sentence().token(found.head());
    if (PERCEIVING.contains(head.lemma())) {
      return Manner.OBSERVES;
    }
    return switch (Fields.of(head)) {
      case "cognition", "emotion", "feeling" -> Manner.THINKS;
      case "communication", "" -> named || head.isVerb() ? Manner.SAYS : Manner.HEDGED;
      default -> Manner.SAYS;
    };
  }

  private static boolean isUnsaid(View view, int head) {
    Token token = view.sentence().token(head);
    boolean hedged =
        view.tree().children(head).stream()
            .filter(child -> child < head)
            .filter(child -> view.sentence().token(child).is("aux", "neg", "mark"))
            .anyMatch(child -> MAYBE.contains(view.form(child)));
    return hedged || DECLINING.contains(token.lemma());
  }
}
