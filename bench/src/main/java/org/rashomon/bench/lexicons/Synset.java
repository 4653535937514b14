package org.rashomon.bench.lexicons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A set of synonyms of WordNet.
 *
 * @param offset where it stands in its file, which is its name
 * @param field number of its lexicographer file
 * @param words in WordNet's order, as written, with blanks
 * @param links to others, of all parts of speech
 * @param frames numbers of the sentence frames of a verb, else none
 * @param gloss what they mean
 */
record Synset(
    String offset,
    int field,
    List<String> words,
    List<Link> links,
    List<Integer> frames,
    String gloss) {

  /**
   * A link to another set.
   *
   * @param symbol WordNet's: "!" antonym, "@" hypernym, "&gt;" cause
   * @param target the offset of the other set
   * @param pos its part of speech
   * @param from number of the word that is linked, from 1, or 0 for the set
   * @param to number of the word it is linked to, or 0
   */
  record Link(String symbol, String target, String pos, int from, int to) {}

  private static final Pattern MARKER = Pattern.compile("\\([a-z]+\\)$");

  Synset {
    words = List.copyOf(words);
    links = List.copyOf(links);
    frames = List.copyOf(frames);
  }

  /** A line of a data file (wndb(5WN)). */
  static Synset parse(String line) {
    String[] cells = line.split(" ");
    int count = Integer.parseInt(cells[3], 16);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Matcher marker = MARKER.matcher(cells[4 + 2 * i]);
      words.add(marker.replaceFirst("").replace('_', ' '));
    }
    int at = 4 + 2 * count;
    int pointers = Integer.parseInt(cells[at]);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < pointers; i++) {
      links.add(link(cells, at + 1 + 4 * i));
    }
    return new Synset(
        cells[0],
        Integer.parseInt(cells[1]),
        words,
        links,
        frames(cells, at + 1 + 4 * pointers),
        line.substring(line.indexOf('|') + 1).strip());
  }

  /** "02 + 02 00 + 08 01": how many, and each with the word that it is of. */
  private static List<Integer> frames(String[] cells, int at) {
    List<Integer> frames = new ArrayList<>();
    int count = at < cells.length && cells[at].matches("\\d+") ? Integer.parseInt(cells[at]) : 0;
    for (int i = 0; i < count; i++) {
      frames.add(Integer.parseInt(cells[at + 2 + 3 * i]));
    }
    return frames;
  }

  private static Link link(String[] cells, int at) {
    int ends = Integer.parseInt(cells[at + 3], 16);
    return new Link(cells[at], cells[at + 1], cells[at + 2], ends >> 8, ends & 0xff);
  }

  /** Its words in lower case. */
  List<String> lemmas() {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** The links of a kind to the same part of speech. */
  List<Link> links(String symbol, String pos) {
    return links.stream()
        .filter(link -> link.symbol().equals(symbol) && link.pos().equals(pos))
        .toList();
  }
}
