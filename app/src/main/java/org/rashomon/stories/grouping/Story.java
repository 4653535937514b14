package org.rashomon.stories.grouping;

import java.util.ArrayList;
import java.util.List;

/** Reports of one event, in the order in which they came. */
final class Story {
  private static final int LOOKED_AT = 24;
  private final long number;
  private final List<Member> members = new ArrayList<>(1);

  Story(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  List<Member> members() {
    return members;
  }

  /** All members of a small story, of a large one some from every part. */
  List<Member> sample() {
    int size = members.size();
    if (size <= LOOKED_AT) {
      return List.copyOf(members);
    }
    List<Member> some = new ArrayList<>();
    for (int i = 0; i < LOOKED_AT; i++) {
      some.add(members.get((int) ((long) i * (size - 1) / (LOOKED_AT - 1))));
    }
    return some;
  }
}
