package org.rashomon.bench.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.articles.Article;
import org.rashomon.sources.Content;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Real reports made into reports of other events by rule: in each round every word that begins with
 * a capital within a sentence goes by another name of the same length, and every figure is another.
 * Reports of one event stay reports of one event.
 */
final class Copies {
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}\\p{Ll}{3,}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bdfgklmnprstvz";

  private final List<Article> real;

  Copies(List<Article> real) {
    this.real = real;
  }

  /** So many reports, round by round, each a schema.org NewsArticle. */
  List<Content> of(int count) {
    List<Content> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      copies.add(copy(real.get(i % real.size()), i / real.size(), i));
    }
    return copies;
  }

  private Content copy(Article article, int round, int number) {
    String id = "report-" + number;
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("@type", "NewsArticle");
    node.put("headline", changed(article, article.headline().orElse(""), round));
    node.put("articleBody", changed(article, article.text().substring(article.body()), round));
    article.published().edtf().ifPresent(day -> node.put("datePublished", day));
    node.put("url", "https://" + number % 40 + ".example/" + id);
    node.putObject("publisher").put("name", article.source());
    return new Content(id + ".json", id, node.toString().getBytes(UTF_8));
  }

  /** The names are those of the whole report, so that a sentence may begin with one. */
  private static String changed(Article article, String text, int round) {
    if (round == 0) {
      return text;
    }
    Set<String> names = new HashSet<>();
    Matcher found = NAME.matcher(article.text());
    while (found.find()) {
      names.add(found.group());
    }
    String named =
        Pattern.compile("\\p{L}+")
            .matcher(text)
            .replaceAll(
                word -> names.contains(word.group()) ? name(word.group(), round) : word.group());
    return DIGITS.matcher(named).replaceAll(digits -> figure(digits.group(), round));
  }

  private static String name(String word, int round) {
    int seed = word.hashCode() * 31 + round;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String letters = i % 2 == 0 ? CONSONANTS : VOWELS;
      seed = seed * 1_103_515_245 + 12_345;
      name.append(letters.charAt(Math.floorMod(seed >> 16, letters.length())));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String figure(String digits, int round) {
    StringBuilder figure = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      figure.append((char) ('1' + Math.floorMod(digits.charAt(i) - '0' + round, 9)));
    }
    return figure.toString();
  }
}
