package org.rashomon.views.changes;

import java.util.List;
import org.rashomon.views.Plain;

/** Changes as lines to read: each with a few words around it, [-removed-] and {+added+}. */
public final class ChangesView {
  private static final int AROUND = 6;

  private ChangesView() {}

  /** Nothing where nothing but white space has changed. */
  public static String render(List<Change> changes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < changes.size(); i++) {
      boolean isOpening = changes.get(i).kind() != Change.Kind.SAME;
      if (isOpening) {
        text.append("    ").append(before(changes, i)).append(changed(changes.get(i)));
        boolean isExchange =
            i + 1 < changes.size() && changes.get(i + 1).kind() != Change.Kind.SAME;
        if (isExchange) {
          i++;
          text.append(' ').append(changed(changes.get(i)));
        }
        text.append(after(changes, i)).append('\n');
      }
    }
    return text.toString();
  }

  private static String changed(Change change) {
    String words = Plain.line(change.text());
    return change.kind() == Change.Kind.REMOVED ? "[-" + words + "-]" : "{+" + words + "+}";
  }

  private static String before(List<Change> changes, int at) {
    if (at == 0) {
      return "";
    }
    List<String> words = words(changes.get(at - 1));
    boolean isCut = words.size() > AROUND;
    return (isCut ? "… " : "")
        + String.join(" ", words.subList(Math.max(0, words.size() - AROUND), words.size()))
        + " ";
  }

  private static String after(List<Change> changes, int at) {
    if (at + 1 >= changes.size()) {
      return "";
    }
    List<String> words = words(changes.get(at + 1));
    String shown = String.join(" ", words.subList(0, Math.min(AROUND, words.size())));
    return " " + shown + (words.size() > AROUND ? " …" : "");
  }

  private static List<String> words(Change change) {
    return List.of(Plain.line(change.text()).split(" "));
  }
}
