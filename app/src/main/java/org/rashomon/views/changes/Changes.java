package org.rashomon.views.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word, by the longest common subsequence of their words. White space
 * alone is no difference. The runs of the one before, put together, are that text, and so of the
 * one after, but for white space.
 */
public final class Changes {
  /** Where the middle of both is longer, it counts as exchanged as a whole: time is bounded. */
  private static final long MOST_CELLS = 25_000_000;

  private static final Pattern WORD = Pattern.compile("\\S++\\s*+");

  private final List<String> before;
  private final List<String> after;
  private final List<Change> changes = new ArrayList<>();

  private Changes(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The runs, in the order of the texts; what was removed stands before what took its place. */
  public static List<Change> between(String before, String after) {
    Changes changes = new Changes(words(before), words(after));
    changes.compare();
    return List.copyOf(changes.changes);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private void compare() {
    int first = 0;
    int shorter = Math.min(before.size(), after.size());
    while (first < shorter && isSame(first, first)) {
      first++;
    }
    int last = 0;
    while (last < shorter - first && isSame(before.size() - 1 - last, after.size() - 1 - last)) {
      last++;
    }
    for (int i = 0; i < first; i++) {
      add(Change.Kind.SAME, after.get(i));
    }
    middle(first, before.size() - last, after.size() - last);
    for (int i = after.size() - last; i < after.size(); i++) {
      add(Change.Kind.SAME, after.get(i));
    }
  }

  private boolean isSame(int one, int other) {
    return before.get(one).stripTrailing().equals(after.get(other).stripTrailing());
  }

  private void middle(int from, int beforeEnd, int afterEnd) {
    long cells = (long) (beforeEnd - from) * (afterEnd - from);
    if (cells > MOST_CELLS) {
      before.subList(from, beforeEnd).forEach(word -> add(Change.Kind.REMOVED, word));
      after.subList(from, afterEnd).forEach(word -> add(Change.Kind.ADDED, word));
      return;
    }
    int[][] common = lengths(from, beforeEnd, afterEnd);
    int i = from;
    int j = from;
    while (i < beforeEnd || j < afterEnd) {
      if (i < beforeEnd && j < afterEnd && isSame(i, j)) {
        add(Change.Kind.SAME, after.get(j++));
        i++;
      } else if (i < beforeEnd
          && (j == afterEnd || common[i + 1 - from][j - from] >= common[i - from][j + 1 - from])) {
        add(Change.Kind.REMOVED, before.get(i++));
      } else {
        add(Change.Kind.ADDED, after.get(j++));
      }
    }
  }

  private int[][] lengths(int from, int beforeEnd, int afterEnd) {
    int[][] common = new int[beforeEnd - from + 1][afterEnd - from + 1];
    for (int i = beforeEnd - 1; i >= from; i--) {
      for (int j = afterEnd - 1; j >= from; j--) {
        common[i - from][j - from] =
            isSame(i, j)
                ? common[i + 1 - from][j + 1 - from] + 1
                : Math.max(common[i + 1 - from][j - from], common[i - from][j + 1 - from]);
      }
    }
    return common;
  }

  /** Joins runs of a kind; words removed one by one between words added are one exchange. */
  private void add(Change.Kind kind, String word) {
    int last = changes.size() - 1;
    if (last >= 0 && changes.get(last).kind() == kind) {
      changes.set(last, new Change(kind, changes.get(last).text() + word));
    } else if (kind == Change.Kind.REMOVED
        && last > 0
        && changes.get(last).kind() == Change.Kind.ADDED
        && changes.get(last - 1).kind() == Change.Kind.REMOVED) {
      changes.set(last - 1, new Change(kind, changes.get(last - 1).text() + word));
    } else if (kind == Change.Kind.REMOVED
        && last >= 0
        && changes.get(last).kind() == Change.Kind.ADDED) {
      changes.add(last, new Change(kind, word));
    } else {
      changes.add(new Change(kind, word));
    }
  }
}
