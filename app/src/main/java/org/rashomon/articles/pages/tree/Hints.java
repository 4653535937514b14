package org.rashomon.articles.pages.tree;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The hints in an element's names.
 *
 * @param bits one for each {@link Hint}, by its place
 */
public record Hints(int bits) {
  public static final Hints NONE = new Hints(0);

  private static final int LONGEST = 300;
  private static final Map<String, Integer> WORDS = words();

  /** Whether a hint is among them. */
  public boolean has(Hint hint) {
    return (bits & hint.bit()) != 0;
  }

  /** Both together. */
  public Hints with(Hints others) {
    return new Hints(bits | others.bits);
  }

  static Hints of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    int bits = in(element.className()) | in(element.id());
    for (String each : NAMING) {
      String value = element.attr(each);
      bits |= value.isEmpty() ? 0 : in(value);
    }
    return new Hints(bits);
  }

  private static final String[] NAMING = {"role", "itemprop", "data-testid", "data-component"};

  /** The words of a name, told by capitals and by what is no letter, one by one and in pairs. */
  private static int in(String names) {
    int bits = 0;
    int end = Math.min(names.length(), LONGEST);
    int from = 0;
    String before = "";
    for (int i = 0; i <= end; i++) {
      boolean isEdge = i == end || !Character.isLetter(names.charAt(i));
      boolean isHump =
          !isEdge
              && i > from
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (!isEdge && !isHump) {
        continue;
      }
      if (i > from) {
        String word = names.substring(from, i).toLowerCase(Locale.ROOT);
        bits |= WORDS.getOrDefault(word, 0) | WORDS.getOrDefault(before + word, 0);
        before = word;
      }
      if (isEdge && i < end && Character.isWhitespace(names.charAt(i))) {
        before = "";
      }
      from = isHump ? i : i + 1;
    }
    return bits;
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    HintWords.each((word, hint) -> words.merge(word, hint.bit(), (a, b) -> a | b));
    return words;
  }
}
