package org.rashomon.collations.brief;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a report's sentence can stand by itself, and how like two sentences are. */
final class Wording {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 35;
  private static final double LIKE = .4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
  private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0]++");

  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]{0,600}+[\"”]");

  /** Somebody speaks whose marks are gone. */
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|me|my|we|our)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** Words that point back to a sentence before. */
  private static final Set<String> LEANING =
      Set.of(
          "but",
          "and",
          "or",
          "nor",
          "so",
          "yet",
          "however",
          "also",
          "meanwhile",
          "still",
          "then",
          "instead",
          "though",
          "although",
          "moreover",
          "furthermore",
          "additionally",
          "besides",
          "otherwise",
          "therefore",
          "thus",
          "nevertheless",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "this",
          "that",
          "these",
          "those",
          "such",
          "there",
          "here",
          "another",
          "both",
          "one",
          "others",
          "some",
          "which");

  private Wording() {}

  /** White space made single. */
  static String line(String sentence) {
    return BLANK.matcher(sentence).replaceAll(" ").strip();
  }

  /** A whole sentence of some length that leans on none before it and breaks off no quotation. */
  static boolean standsAlone(String sentence) {
    Matcher words = WORD.matcher(sentence);
    int count = 0;
    while (words.find()) {
      if (count == 0 && LEANING.contains(words.group().toLowerCase(Locale.ROOT))) {
        return false;
      }
      count++;
    }
    return count >= FEWEST_WORDS
        && count <= MOST_WORDS
        && Character.isLetterOrDigit(sentence.codePointAt(0))
        && !Character.isLowerCase(sentence.codePointAt(0))
        && ends(sentence)
        && isBalanced(sentence)
        && !FIRST_PERSON.matcher(QUOTED.matcher(sentence).replaceAll("")).find();
  }

  /** Whether most of what the shorter says is in the other. */
  static boolean isLike(String one, String other) {
    Set<String> first = content(one);
    Set<String> second = content(other);
    int smaller = Math.min(first.size(), second.size());
    first.retainAll(second);
    return smaller == 0 || first.size() >= LIKE * smaller;
  }

  private static Set<String> content(String text) {
    Set<String> content = new TreeSet<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (words.group().length() > 3 || Character.isDigit(words.group().charAt(0))) {
        content.add(words.group());
      }
    }
    return content;
  }

  private static boolean ends(String sentence) {
    String bare = sentence.replaceAll("[\"”’')\\]]{1,3}$", "");
    return bare.endsWith(".") && !bare.endsWith("..");
  }

  private static boolean isBalanced(String sentence) {
    return count(sentence, '“') == count(sentence, '”')
        && count(sentence, '"') % 2 == 0
        && count(sentence, '(') == count(sentence, ')');
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }
}
