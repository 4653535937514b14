package org.rashomon.articles.pages.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of authors out of bylines, without what stands around them. */
@SuppressWarnings({"RedundantControlFlow"}) // each case says what it does
final class Names {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:written|posted|published|reported|words|text|story|reviewed|compiled) )?"
              + "(?:by|von|por|par|door|di|från|af|av|автор|текст|about|from|author|autor|auteur)\\b:?\\s+|^[\\s|•·–—:-]+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?iu)\\s*(?:[|•·]|\\s[-–—]{1,2}\\s|(?<!\\p{L})@|\\b(?:updated|published|posted|publiziert|last updated|"
              + "(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "[a-z]*\\.? \\d|\\d{1,4}[./-]\\d|\\d+ \\p{L}|for the |special to |, (?:18|19|20)\\d\\d).*$");
  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)\\s*(?:,|;|&|\\s(?:and|und|y|et|en|e|with)\\s|\\s/\\s)\\s*");
  private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|@\\S+\\.|/");

  /** Words of offices and of pages, which no name holds. */
  private static final Set<String> OTHER =
      Set.of(
          "staff",
          "writer",
          "reporter",
          "correspondent",
          "editor",
          "contributor",
          "contributing",
          "columnist",
          "senior",
          "chief",
          "special",
          "associate",
          "assistant",
          "deputy",
          "freelance",
          "guest",
          "view",
          "more",
          "follow",
          "email",
          "contact",
          "share",
          "comments",
          "comment",
          "archive",
          "articles",
          "profile",
          "read",
          "min",
          "minutes",
          "hours",
          "ago",
          "login",
          "log",
          "sign",
          "subscribe",
          "author",
          "authors",
          "about",
          "posts",
          "latest",
          "facebook",
          "twitter",
          "bio",
          "photographer",
          "producer",
          "analyst",
          "host",
          "media",
          "critic",
          "expert",
          "specialist",
          "director",
          "professor",
          "manager",
          "consultant",
          "lecturer",
          "fellow",
          "blog",
          "newsletter",
          "get",
          "rss",
          "feed",
          "the author",
          "am",
          "pm",
          "est",
          "edt",
          "gmt",
          "name",
          "nome");

  private Names() {}

  /** The names in a byline, in its order; offices and places behind a name are left out. */
  static List<String> in(String byline) {
    List<String> names = new ArrayList<>();
    String bare = bare(byline);
    for (String part : BETWEEN.split(bare)) {
      String name = bare(part);
      if (isName(name)) {
        names.add(name);
      }
    }
    return names.stream().distinct().toList();
  }

  static String bare(String byline) {
    String rest = byline.strip();
    for (int i = 0; i < 3; i++) {
      rest = LEAD.matcher(rest).replaceFirst("");
    }
    return TAIL.matcher(rest).replaceFirst("").strip().replaceFirst("[,.:;|]+$", "").strip();
  }

  /** Whether words could be a name of somebody, or of a body that writes. */
  private static boolean isName(String words) {
    if (words.length() < 2 || words.length() > 60 || ADDRESS.matcher(words).find()) {
      return false;
    }
    List<String> all = Words.of(words);
    boolean isLong = all.size() > 5;
    boolean isOffice =
        all.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(OTHER::contains);
    long figures = words.chars().filter(Character::isDigit).count();
    return !all.isEmpty()
        && !isLong
        && !isOffice
        && figures <= 4
        && figures * 2 <= words.length() + 1;
  }

  /** A person's name as most are written: two words or more, each with a capital. */
  static boolean isPerson(String name) {
    List<String> parts = List.of(name.split("\\s+"));
    return parts.size() >= 2
        && parts.size() <= 4
        && parts.stream().allMatch(p -> Character.isUpperCase(p.charAt(0)) || p.length() <= 3);
  }
}
