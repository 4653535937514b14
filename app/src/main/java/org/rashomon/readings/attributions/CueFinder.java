package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the cues of a sentence and the parts beside each, by the learnt weights. */
final class CueFinder {
  /** The least probability of a cue. */
  private static final double LEAST = StrictMath.log(0.4);

  private final LinearModel cues = LinearModel.load("cues.bin", 2);
  private final LinearModel parts = LinearModel.load("parts.bin", Part.ALL.size());

  /** The outermost cues with their parts, in the order of the text. */
  List<Found> find(View view) {
    List<Found> likely = new ArrayList<>();
    for (int word : view.candidates()) {
      double log = cues.logs(view.cueFeatures(word))[1];
      if (log >= LEAST) {
        likely.add(new Found(view, word, log, label(view, word)));
      }
    }
    likely.removeIf(each -> !each.has(Part.CONTENT));
    likely.sort(Comparator.comparingDouble(each -> -each.likely()));
    List<Found> kept = new ArrayList<>();
    for (Found each : likely) {
      if (kept.stream().noneMatch(other -> clash(other, each))) {
        kept.add(each);
      }
    }
    kept.removeIf(each -> kept.stream().anyMatch(other -> isWithin(each, other)));
    kept.sort(Comparator.comparingInt(Found::head));
    return kept;
  }

  /** Two words of one cue, or each in what the other gives. */
  private static boolean clash(Found likelier, Found other) {
    return likelier.partOf(other.head()) == Part.CUE
        || other.partOf(likelier.head()) == Part.CUE
        || (isWithin(other, likelier) && isWithin(likelier, other));
  }

  private static boolean isWithin(Found inner, Found outer) {
    return inner.head() != outer.head() && outer.partOf(inner.head()) == Part.CONTENT;
  }

  private List<Part> label(View view, int cue) {
    return Labeller.label(view.partFeatures(cue).stream().map(parts::logs).toList(), cue);
  }
}
