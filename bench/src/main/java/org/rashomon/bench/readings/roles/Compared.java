package org.rashomon.bench.readings.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Role;

/**
 * The roles of a report beside its labels, each matched once at most.
 *
 * @param wrong found and not labelled
 * @param missed labelled and not found
 */
record Compared(PrecisionRecall counts, List<Role> wrong, List<Label> missed) {

  static Compared of(List<Label> labels, List<Role> roles, BiPredicate<Label, Role> same) {
    List<Label> missed = new ArrayList<>(labels);
    List<Role> wrong = new ArrayList<>();
    for (Role role : roles) {
      Label match =
          missed.stream().filter(label -> same.test(label, role)).findFirst().orElse(null);
      if (match == null) {
        wrong.add(role);
      } else {
        missed.remove(match);
      }
    }
    int right = roles.size() - wrong.size();
    return new Compared(new PrecisionRecall(right, roles.size(), labels.size()), wrong, missed);
  }
}
