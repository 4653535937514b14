package org.rashomon.readings.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * WordPiece (Wu et al. 2016) over BERT's lower-case English vocabulary: greedy longest match from
 * the left; a part that cannot be spelt is {@link #UNKNOWN}.
 */
public final class WordPieces {
  public static final int UNKNOWN = 100;
  public static final int BEGIN = 101;
  public static final int END = 102;
  private static final int LONGEST_WORD = 100;
  private static final int CACHED = 50_000;

  private final Map<String, Integer> vocabulary = new HashMap<>(65_536);
  private final ConcurrentMap<String, int[]> cache = new ConcurrentHashMap<>();

  WordPieces(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      this.vocabulary.put(vocabulary.get(i), i);
    }
  }

  /** The vocabulary that the reader model and the sentence embedding share. */
  public static WordPieces english() {
    return Holder.ENGLISH;
  }

  /** Whether a lower-case word is a piece of its own, which only frequent words are. */
  public boolean knows(String word) {
    return vocabulary.containsKey(word);
  }

  /** The pieces of a word; at least one. */
  public int[] pieces(String word) {
    int[] known = cache.get(word);
    if (known == null) {
      known = spell(word);
      if (cache.size() < CACHED) {
        cache.put(word, known);
      }
    }
    return known.clone();
  }

  private int[] spell(String word) {
    String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    String plain =
        Normalizer.normalize(Ascii.fold(cut).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "");
    List<Integer> pieces = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      int end = at + 1;
      if (Character.isLetterOrDigit(plain.charAt(at))) {
        while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
          end++;
        }
      }
      if (!Character.isWhitespace(plain.charAt(at))) {
        pieces.addAll(match(plain.substring(at, end)));
      }
      at = end;
    }
    return pieces.isEmpty()
        ? new int[] {UNKNOWN}
        : pieces.stream().mapToInt(Integer::intValue).toArray();
  }

  private List<Integer> match(String run) {
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < run.length()) {
      int end = run.length();
      Integer id = null;
      while (end > start) {
        id = vocabulary.get((start > 0 ? "##" : "") + run.substring(start, end));
        if (id != null) {
          break;
        }
        end--;
      }
      if (id == null) {
        return List.of(UNKNOWN);
      }
      pieces.add(id);
      start = end;
    }
    return pieces;
  }

  private static final class Holder {
    static final WordPieces ENGLISH =
        new WordPieces(
            new String(
                    Resources.bytes(ReaderModel.class, ReaderModel.FOLDER + "vocab.txt"),
                    java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList());
  }
}
