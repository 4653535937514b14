package org.rashomon.stories.grouping;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The reports that are held, with the story of each, and what they are found by. */
final class Window {
  private static final int FIRST_SIZE = 64;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Postings postings = new Postings();
  private final LongMap placeOf = new LongMap();
  private @Nullable Member[] members = new Member[FIRST_SIZE];
  private @Nullable Story[] stories = new Story[FIRST_SIZE];
  private int[] free = new int[FIRST_SIZE];
  private int freed;
  private int given;

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Postings postings() {
    return postings;
  }

  int size() {
    return placeOf.size();
  }

  /** How many places have been given. */
  int places() {
    return given;
  }

  boolean holds(long report) {
    return placeOf.get(report) != LongMap.NONE;
  }

  Member member(int place) {
    return requireNonNull(members[place]);
  }

  Story story(int place) {
    return requireNonNull(stories[place]);
  }

  int place(long report) {
    return placeOf.get(report);
  }

  /** Holds a report as part of a story from now on. */
  void add(Member member, Story story) {
    int place = freed > 0 ? free[--freed] : give();
    members[place] = member;
    placeOf.put(member.report(), place);
    for (int i = 0; i < member.size(); i++) {
      postings.add(member.term(i), place);
    }
    story.members().add(member);
    stories[place] = story;
  }

  private int give() {
    if (given == members.length) {
      members = Arrays.copyOf(members, given * 2);
      stories = Arrays.copyOf(stories, given * 2);
    }
    return given++;
  }

  /** Makes the reports of one story part of another; the order is that of restoring them. */
  void move(Story from, Story to) {
    for (Member each : from.members()) {
      stories[placeOf.get(each.report())] = to;
      to.members().add(each);
    }
    from.members().clear();
    to.members().sort(Comparator.comparingLong(Member::report));
  }

  /** Holds a report no longer; gives its story. */
  Story remove(long report) {
    int place = placeOf.get(report);
    Member member = member(place);
    Story story = story(place);
    for (int i = 0; i < member.size(); i++) {
      postings.remove(member.term(i), place);
    }
    member.leave(vocabulary);
    placeOf.remove(report);
    story.members().remove(member);
    members[place] = null;
    stories[place] = null;
    if (freed == free.length) {
      free = Arrays.copyOf(free, freed * 2);
    }
    free[freed++] = place;
    return story;
  }

  /** The numbers of the reports that are so, in order of their places. */
  List<Long> where(Predicate<Member> is) {
    List<Long> found = new ArrayList<>();
    for (int place = 0; place < given; place++) {
      Member member = members[place];
      if (member != null && is.test(member)) {
        found.add(member.report());
      }
    }
    return found;
  }
}
