package org.rashomon.readings.blocks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.text.Span;

/** Where the sentences of one block end. */
final class Boundaries {
  private static final int LONGEST_WORD = 40;
  private static final Set<String> AFTER_CLOCK =
      Set.of(
          "ET",
          "EST",
          "EDT",
          "CT",
          "CST",
          "CDT",
          "MT",
          "MST",
          "MDT",
          "PT",
          "PST",
          "PDT",
          "GMT",
          "BST",
          "UTC",
          "IST",
          "CET",
          "Eastern",
          "Central",
          "Mountain",
          "Pacific",
          "Local",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Greenwich",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "Aug",
          "Sept",
          "Oct",
          "Nov",
          "Dec",
          "Moscow",
          "Beijing");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]*+,? ){1,5}(?:has |had )?(?:said|says|asked|asks|wrote|writes|added|told"
              + "|tweeted|shouted|exclaimed|cried|replied|wondered|declared|posted|recalled|joked|yelled"
              + "|screamed)\\b");

  private final String text;
  private final Span block;
  private int quotesSeen;
  private boolean quoteOpen;

  Boundaries(String text, Span block) {
    this.text = text;
    this.block = block;
    this.quotesSeen = block.start();
  }

  /** Where the sentence that begins at an offset ends: after its mark and closing quotes. */
  int after(int start) {
    int at = start;
    while (at < block.end()) {
      if (!Chars.isTerminator(text.charAt(at))) {
        at++;
        continue;
      }
      int marks = endOfMarks(at);
      int end = endOfClosers(marks);
      if (ends(start, at, marks, end)) {
        return end;
      }
      at = marks;
    }
    return block.end();
  }

  private int endOfMarks(int at) {
    int end = at;
    while (end < block.end() && Chars.isTerminator(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfClosers(int marks) {
    int end = marks;
    while (end < block.end() && closes(end)) {
      end++;
    }
    int next = Chars.skipBlank(text, end, block.end());
    boolean stray =
        next == end + 1
            && next < block.end()
            && "\"”»".indexOf(text.charAt(next)) >= 0
            && (next + 1 == block.end() || Chars.isBlank(text.charAt(next + 1)));
    return stray && isOpenQuote(marks) ? next + 1 : end;
  }

  /** Whether a mark belongs to the sentence before it; a straight quote does when one is open. */
  private boolean closes(int at) {
    char c = text.charAt(at);
    if (!Chars.isCloser(c)) {
      return false;
    }
    boolean last = at + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return last || (c != '"' && c != '\'') || isOpenQuote(at);
  }

  /** Whether a quotation is open before an offset; offsets are asked for in rising order. */
  private boolean isOpenQuote(int at) {
    while (quotesSeen < at) {
      char c = text.charAt(quotesSeen++);
      boolean straight = quoteOpen ^ (c == '"');
      quoteOpen = c == '“' || c == '«' || (c != '”' && c != '»' && straight);
    }
    return quoteOpen;
  }

  private boolean ends(int start, int at, int marks, int end) {
    int next = Chars.skipBlank(text, end, block.end());
    if (next == block.end()) {
      return true;
    }
    char follower = text.charAt(next);
    if (isWide(text.charAt(at))) {
      return true;
    }
    if (next == end) {
      return endsWithoutSpace(start, at, marks, end);
    }
    if (Character.isLowerCase(follower) || ",;:)–—-&/%".indexOf(follower) >= 0) {
      return false;
    }
    if (text.charAt(at) == '.' && marks == at + 1) {
      return endsAtStop(start, at, next, isQuoted(marks, end));
    }
    return end == marks || text.charAt(at) == '.' || !saysNext(next);
  }

  /** Whether a quotation mark, and not only a bracket, closes after a mark. */
  private boolean isQuoted(int marks, int end) {
    for (int i = marks; i < end; i++) {
      if (")]}".indexOf(text.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWide(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /** "died.The": a capital right after a full stop that ends a plain word. */
  private boolean endsWithoutSpace(int start, int at, int marks, int end) {
    if (marks != at + 1 || end + 1 >= block.end() || isAddress(end)) {
      return false;
    }
    char next = text.charAt(end);
    boolean capital =
        Character.isUpperCase(next)
            && (Character.isLowerCase(text.charAt(end + 1)) || Chars.isBlank(text.charAt(end + 1)));
    boolean quote = end > marks || (Chars.isOpener(next) && next != '\'' && next != '(');
    if (!capital && !(Chars.isOpener(next) && quote)) {
      return false;
    }
    String word = wordBefore(start, at);
    boolean plain = word.length() > 2 && word.indexOf('.') < 0 && !Abbreviations.isLeading(word);
    return (plain && endsInLowerCaseOrDigit(word)) || end > marks;
  }

  private static boolean endsInLowerCaseOrDigit(String word) {
    char last = word.charAt(word.length() - 1);
    return Character.isLowerCase(last) || Character.isDigit(last) || Chars.isCloser(last);
  }

  /** Whether the characters up to the next blank look like an address or a file's name. */
  private boolean isAddress(int from) {
    for (int i = from; i < Math.min(block.end(), from + LONGEST_WORD); i++) {
      char c = text.charAt(i);
      if (Chars.isBlank(c)) {
        return false;
      }
      if (c == '/' || c == '@' || c == '=' || c == '_') {
        return true;
      }
    }
    return false;
  }

  private boolean endsAtStop(int start, int at, int next, boolean quoted) {
    String word = wordBefore(start, at);
    if (quoted || word.isEmpty()) {
      return true;
    }
    if (isListNumber(start, at, word) || Abbreviations.isLeading(word)) {
      return false;
    }
    String follower = wordAfter(next);
    if (isClock(word)) {
      return !AFTER_CLOCK.contains(follower) && !startsWithDigit(follower);
    }
    if (Abbreviations.isNumbered(word)) {
      return !startsWithDigit(follower);
    }
    if (Abbreviations.isTrailing(word)) {
      return (Abbreviations.startsSentence(follower) && !word.equals("I"))
          || ("\"“‘«".indexOf(text.charAt(next)) >= 0 && word.length() > 1);
    }
    return true;
  }

  /** A number and a stop at the very beginning: "1. The first point". */
  private boolean isListNumber(int start, int at, String word) {
    int first = Chars.skipBlank(text, start, at);
    return first + word.length() == at && word.length() <= 2 && startsWithDigit(word);
  }

  private static boolean isClock(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("a.m")
        || lower.equals("p.m")
        || lower.endsWith("0am")
        || lower.endsWith("0pm");
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** Whether a name and a word of saying follow: the quotation's own sentence goes on. */
  private boolean saysNext(int next) {
    int end = Math.min(block.end(), next + 2 * LONGEST_WORD);
    return SAYS.matcher(text).region(next, end).lookingAt();
  }

  private String wordBefore(int start, int at) {
    int from = at;
    while (from > start && at - from < LONGEST_WORD && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, at);
  }

  private String wordAfter(int next) {
    int to = next;
    while (to < block.end() && to - next < LONGEST_WORD && isWordPart(text.charAt(to))) {
      to++;
    }
    String word = text.substring(next, to);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
  }
}
