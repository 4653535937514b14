package org.rashomon.bench.readings.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences of a file in the form of CoNLL: a word a line, its name label last (BIO, or IOB where B
 * only parts neighbours), an empty line after a sentence.
 */
final class ConllFile {
  private static final String DOCUMENT = "-DOCSTART-";

  private ConllFile() {}

  static List<GoldSentence> sentences(List<String> lines) {
    List<GoldSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int document = 0;
    for (String line : lines) {
      String[] fields = line.strip().split("\\s+");
      boolean begins = fields[0].equals(DOCUMENT);
      if (fields.length < 2 || begins) {
        end(document, words, labels, sentences);
        document += begins ? 1 : 0;
      } else {
        words.add(fields[0]);
        labels.add(fields[fields.length - 1]);
      }
    }
    end(document, words, labels, sentences);
    return sentences;
  }

  private static void end(
      int document, List<String> words, List<String> labels, List<GoldSentence> sentences) {
    if (!words.isEmpty()) {
      sentences.add(new GoldSentence(document, words, names(labels)));
    }
    words.clear();
    labels.clear();
  }

  static Set<Name> names(List<String> labels) {
    Set<Name> names = new HashSet<>();
    int first = -1;
    for (int i = 0; i <= labels.size(); i++) {
      String label = i < labels.size() ? labels.get(i) : "O";
      boolean goesOn = first >= 0 && label.equals("I-" + type(labels.get(first)));
      if (first >= 0 && !goesOn) {
        names.add(new Name(first, i, Name.Type.valueOf(type(labels.get(first)))));
        first = -1;
      }
      if (first < 0 && !label.equals("O")) {
        first = i;
      }
    }
    return names;
  }

  private static String type(String label) {
    return label.substring(2);
  }
}
