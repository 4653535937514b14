package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** A sentence's dependency tree with fast ways down, and the paths between its words. */
public final class Tree {
  /** No path is longer; what hangs deeper counts as hanging here. */
  private static final int LONGEST = 24;

  private final Sentence sentence;
  private final List<List<Integer>> children;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    this.children = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.token(i).head();
      if (head >= 0 && head < sentence.size() && head != i) {
        children.get(head).add(i);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** Direct dependents in order. */
  List<Integer> children(int word) {
    return children.get(word);
  }

  /** The words above one, nearest first. */
  List<Integer> ancestors(int word) {
    List<Integer> above = new ArrayList<>();
    int at = sentence.token(word).head();
    while (at >= 0 && above.size() < LONGEST) {
      above.add(at);
      at = sentence.token(at).head();
    }
    return above;
  }

  /** The way from one word to another: relations passed upwards, then downwards. */
  record Path(List<String> up, List<String> down) {

    /** Its first steps: all up, and so many down. */
    String steps(int most) {
      StringBuilder steps = new StringBuilder();
      up.subList(0, Math.min(4, up.size())).forEach(each -> steps.append('^').append(each));
      down.subList(0, Math.min(most, down.size())).forEach(each -> steps.append('.').append(each));
      return steps.toString();
    }

    int length() {
      return up.size() + down.size();
    }
  }

  Path path(int from, int to) {
    List<Integer> above = new ArrayList<>(List.of(from));
    above.addAll(ancestors(from));
    List<String> down = new ArrayList<>();
    int at = to;
    while (at >= 0 && !above.contains(at) && down.size() < LONGEST) {
      down.addFirst(sentence.token(at).relation());
      at = sentence.token(at).head();
    }
    int meeting = at < 0 ? above.size() : above.indexOf(at);
    List<String> up = new ArrayList<>();
    for (int i = 0; i < Math.min(meeting < 0 ? above.size() : meeting, above.size()); i++) {
      Token token = sentence.token(above.get(i));
      up.add(token.relation());
    }
    return new Path(up, down);
  }
}
