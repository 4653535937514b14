package org.rashomon.bench.lexicons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The word lists that are made from WordNet and carried by the program, with their places. */
public final class Lexicons {
  private static final String READINGS = "app/src/main/resources/org/rashomon/readings/";

  private Lexicons() {}

  /** Each list's text by its path below the project's root. */
  public static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put(
        READINGS + "statuses/antonyms.tsv",
        text(
            "Verbs and adjectives that exclude each other; with “again”, the second follows the"
                + " first and ends it.",
            Antonyms.rows()));
    texts.put(
        READINGS + "lexicon/nouns.tsv",
        text(
            "Nouns in use with the names of their senses, and of what those are kinds of.",
            KinNouns.rows()));
    texts.put(
        READINGS + "coreference/kinds.txt",
        text(
            "Nouns by what they stand for: a animals, b bodies, k kin and its like, l places that"
                + " act, p persons.",
            KindNouns.rows()));
    texts.put(
        READINGS + "coreference/actor-verbs.txt",
        text(
            "Verbs of thought, speech, dealing and society whose subject is somebody and never"
                + " something.",
            ActorVerbs.rows()));
    return texts;
  }

  /** Writes all lists; returns what was written. */
  public static List<String> write(Path root) {
    return texts().entrySet().stream()
        .map(entry -> write(root.resolve(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static String write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    return "written: " + file;
  }

  private static String text(String what, List<String> rows) {
    return "# "
        + what
        + "\n# Made from WordNet 3.1 (WordNet License) by bin/bench lexicons; not edited by hand.\n"
        + String.join("\n", rows)
        + "\n";
  }
}
