package org.rashomon.stories;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Namings that are held to name one actor; grows while a cast is made. */
final class Group {
  private final List<Naming> members = new ArrayList<>();
  private final BitSet reports = new BitSet();

  void add(Naming naming) {
    members.add(naming);
    reports.set(naming.report());
  }

  void addAll(List<Naming> namings) {
    namings.forEach(this::add);
  }

  List<Naming> members() {
    return members;
  }

  /** In how many reports it is named. */
  int reports() {
    return reports.cardinality();
  }

  boolean isIn(int report) {
    return reports.get(report);
  }

  /** In how many reports both are named. */
  int shared(Group other) {
    BitSet both = (BitSet) reports.clone();
    both.and(other.reports);
    return both.cardinality();
  }
}
