package org.rashomon.bench.readings.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.bench.readings.PrecisionRecall;

/** Whole names of the right type, as the CoNLL shared task counts them. */
final class NameScore {
  static final Set<Name.Type> THREE = EnumSet.of(Name.Type.PER, Name.Type.LOC, Name.Type.ORG);

  private NameScore() {}

  /** Compares what was found in each sentence with its gold, of some types only. */
  static PrecisionRecall of(List<GoldSentence> gold, List<Set<Name>> found, Set<Name.Type> types) {
    PrecisionRecall sum = PrecisionRecall.NONE;
    for (int i = 0; i < gold.size(); i++) {
      sum =
          sum.plus(PrecisionRecall.of(only(found.get(i), types), only(gold.get(i).names(), types)));
    }
    return sum;
  }

  private static Set<Name> only(Set<Name> names, Set<Name.Type> types) {
    return names.stream().filter(n -> types.contains(n.type())).collect(Collectors.toSet());
  }
}
