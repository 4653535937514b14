package org.rashomon.stories.foreign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Words in Latin letters, roughly as English writes them: Cyrillic after BGN/PCGN, Greek after ISO
 * 843, Arabic and Hebrew consonants, kana after Hepburn, Hangul by its parts (Revised
 * Romanization). Letters without an entry are left out; ideographs are not spelled at all.
 */
final class Romanization {
  private static final int SYLLABLES = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int MEDIALS = 21;
  private static final int FINALS = 28;
  private static final String[] INITIAL =
      "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ", -1);
  private static final String[] MEDIAL =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ", -1);
  private static final String[] FINAL =
      "- k k k n n n t l k m l l l p l m p p t t n t t k t p t".split(" ", -1);
  private static final Map<Integer, String> LETTERS = load();

  private Romanization() {}

  /** A word in lower-case Latin letters; empty when none of it can be spelled. */
  static String of(String word) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> spell(c, out));
    return out.toString();
  }

  private static void spell(int c, StringBuilder out) {
    String known = LETTERS.get(c);
    if (known != null) {
      out.append(known);
    } else if (c >= SYLLABLES && c <= LAST_SYLLABLE) {
      int at = c - SYLLABLES;
      append(INITIAL[at / (MEDIALS * FINALS)], out);
      append(MEDIAL[at / FINALS % MEDIALS], out);
      append(FINAL[at % FINALS], out);
    } else {
      bare(c, out);
    }
  }

  private static void append(String part, StringBuilder out) {
    if (!part.equals("-")) {
      out.append(part);
    }
  }

  /** Latin letters without their marks. */
  private static void bare(int c, StringBuilder out) {
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      if (part >= 'a' && part <= 'z') {
        out.append(part);
      }
    }
  }

  private static Map<Integer, String> load() {
    Map<Integer, String> letters = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Romanization.class.getResourceAsStream("romanization.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .forEach(row -> letters.put(row[0].codePointAt(0), row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters;
  }
}
