package org.rashomon.readings.blocks;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bylines, sign-offs and the credits of pictures. Patterns only ever see a few hundred characters.
 */
final class Credits {
  private static final String NAME =
      "(?:(?:\\p{Lu}\\.){1,3}|\\p{Lu}\\p{L}{0,2}\\.|\\p{Lu}[\\p{L}'’-]*+)";
  private static final String NAMES = NAME + "(?: " + NAME + "){0,3}";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by|Written by|Words by|Story by|Author:?)\\s+"
              + NAME
              + "(?:(?:,| and| for| in| of the| at| \\||,? with| &)?\\s+(?:the |The )?[\\p{Lu}@\\d]"
              + "[\\p{L}\\d'’.@_-]*+){0,14}[.,:;]?");

  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "(?:[(\\[]|[-–—]+ )?(?:(?:Additional |Further |Extra )?[Rr]eporting (?:by|from)|(?:With )?[Rr]eporting"
              + " by|Writing by|Written by|Editing by|Edited by|Compiled by|Produced by|Translated by"
              + "|Graphics? by|With (?:additional )?(?:reporting|inputs?|files|material) (?:by|from)"
              + "|With assistance (?:by|from)|Information from:|Source:|Sources:).*",
          Pattern.DOTALL);

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          ".{3,200}\\b(?:contributed (?:reporting|to this (?:report|story|article))|reported from"
              + " [^.]{2,60}, and [^.]{2,60} from)\\b.{0,120}",
          Pattern.DOTALL);

  private static final Pattern INITIALS =
      Pattern.compile(
          "\\p{Ll}{2,4}(?:[/,] ?\\p{Ll}{2,4})*+(?: \\([^()]{2,60}\\))|\\([^()]{0,60}"
              + Senders.WIRE
              + "(?:, ?[^()]{2,30})?\\)");

  private static final Pattern LABELLED =
      Pattern.compile(
          "\\(?(?:Photo(?:graph|grapher|s)?|PHOTO|Image|IMAGE|Picture|Pic|Credit|CREDIT|Illustration"
              + "|Video|Photo credit|Image credit|Image copyright|Image source)(?: by| credit| courtesy)?"
              + "\\s?[:/]\\s?[^.]{2,80}\\)?\\.?");

  /** A credit at the end of a caption; what stands before it is the caption. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:"
              + "[(\\[]?(?:Photo(?:graph|grapher)?|Image|Picture|Credit|Video)s?(?: by| credit| courtesy)?"
              + "\\s?:\\s?[^:]{2,60}"
              + "|Credit(?=\\p{Lu})[^.:]{2,80}"
              + "|© ?(?!\\d{4})[^©.]{1,80}"
              + "|[(\\[](?:[^()\\[\\]]{2,60}/\\s?)?"
              + Senders.ANY
              + "(?: (?:Photo|Image)s?)?"
              + "(?:\\s?/[^()\\[\\]]{2,60}|, File| via [^()]{2,40})?[)\\]]"
              + "|[(\\[][^()\\[\\]/]{3,50}/\\s?\\p{Lu}[^()\\[\\]]{2,50}[)\\]]"
              + "|\\((?:Photo|Image|Picture|Video) (?:by|via|courtesy)[^()]{2,80}\\)"
              + ("|[(\\[][^()\\[\\]]{2,80} via " + Senders.ANY + "[)\\]]")
              + "|[(\\[]Courtesy[^()]{2,80}[)\\]]"
              + ("|(?<![\\p{L}'’-])(?: ?(?:" + NAMES + " ?/ ?)?" + Senders.ANY)
              + ("(?: (?:via|PHOTO|Photo)(?: " + NAMES + ")?)?(?: ?/ ?" + NAMES + "){0,6}){1,2}")
              + ")\\s*\\.?\\s*\\z");

  /** What a credit cannot do without; sought first because it is cheap to seek. */
  private static final Pattern MAY_CREDIT =
      Pattern.compile(
          "[/\\[©]|[)]\\.?\\z|(?:Photo|Image|Picture|Credit|Video)|"
              + Senders.ANY
              + "\\s*\\.?\\s*\\z");

  private static final Pattern GOVERNS =
      Pattern.compile(
          "(?i)(?:['’]s|(?<!\\p{L})(?:to|by|from|the|told|of|with|on|and|at|in|for|via|reported|said))\\z");

  /** Senders and nothing else: "Reuters - AP - AFP". */
  private static final Pattern SENDERS =
      Pattern.compile(
          Senders.ANY + "(?:\\s?[-–/,•·]\\s?" + Senders.ANY + "){1,5}", Pattern.CASE_INSENSITIVE);

  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          NAMES
              + " (?:is|are) (?:an?|the|[\\p{L}\\d'’. ]{2,40}['’]s) .{0,160}?\\b(?:correspondent|reporter"
              + "|writer|editor|columnist|contributor|journalist|commentator|producer|author)s?\\b.*",
          Pattern.DOTALL);

  private static final Pattern REACHED =
      Pattern.compile(
          "(?i)(?:\\bfollow (?:him|her|them)\\b|\\bon twitter\\b|@\\w|\\b(?:his|her|their) (?:other |latest |new"
              + " |most recent )?(?:columns?|reports?|work|book)\\b)");

  private Credits() {}

  /** Whether the whole paragraph says who wrote, sent or pictured it. */
  static boolean isCredit(Paragraph paragraph) {
    if (paragraph.words() > 60) {
      return false;
    }
    String head = paragraph.head();
    return (paragraph.words() <= 16 && BYLINE.matcher(head).matches())
        || SIGN_OFF.matcher(head).matches()
        || contributes(paragraph, head)
        || INITIALS.matcher(head).matches()
        || LABELLED.matcher(head).matches()
        || (paragraph.words() <= 12 && SENDERS.matcher(head).matches())
        || (BIOGRAPHY.matcher(head).matches() && REACHED.matcher(head).find())
        || pictureCredit(paragraph).orElse(-1) == paragraph.span().start();
  }

  private static boolean contributes(Paragraph paragraph, String head) {
    boolean may = head.contains("contributed") || head.contains("reported from");
    return may && paragraph.words() <= 40 && CONTRIBUTED.matcher(head).matches();
  }

  /** Where in the source the credit of a picture begins that ends this paragraph, if one does. */
  static OptionalInt pictureCredit(Paragraph paragraph) {
    String tail = paragraph.ending();
    if (!MAY_CREDIT.matcher(tail).find()) {
      return OptionalInt.empty();
    }
    Matcher found = TAIL.matcher(tail);
    return found.find() && isApart(tail, found.start())
        ? OptionalInt.of(paragraph.span().end() - tail.length() + found.start())
        : OptionalInt.empty();
  }

  /** Whether a credit is not the last words of a sentence: "…, he told Reuters." */
  private static boolean isApart(String tail, int start) {
    String credit = tail.substring(start);
    boolean marked = credit.indexOf('/') >= 0 || "([©".indexOf(credit.charAt(0)) >= 0;
    String before = tail.substring(0, start).stripTrailing();
    if (!marked && Abbreviations.isLeading(lastWord(before))) {
      return false;
    }
    if (marked || before.isEmpty() || Chars.isTerminator(before.charAt(before.length() - 1))) {
      return true;
    }
    boolean ended = Chars.isTerminator(credit.charAt(credit.length() - 1));
    return !ended && !GOVERNS.matcher(before).find();
  }

  private static String lastWord(String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : "";
  }

  /** Where a sign-off in brackets begins that ends a paragraph of prose, if one does. */
  static OptionalInt signOff(Paragraph paragraph) {
    String tail = paragraph.tail();
    int open = tail.lastIndexOf('(');
    boolean found =
        open > 0
            && tail.indexOf(')', open) >= 0
            && SIGN_OFF.matcher(tail.substring(open)).matches();
    return found
        ? OptionalInt.of(paragraph.span().end() - tail.length() + open)
        : OptionalInt.empty();
  }
}
