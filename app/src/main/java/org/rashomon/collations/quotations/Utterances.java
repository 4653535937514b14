package org.rashomon.collations.quotations;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Passages;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** Cuts quotations at the ends of sentences. */
final class Utterances {
  private Utterances() {}

  /** The quoted sentences of all reports, in order. */
  static List<Utterance> of(List<Reading> readings) {
    List<Utterance> all = new ArrayList<>();
    int number = 0;
    for (int report = 0; report < readings.size(); report++) {
      for (Quotation quotation : readings.get(report).quotations()) {
        add(report, number++, readings.get(report), quotation, all);
      }
    }
    return all;
  }

  private static void add(
      int report, int number, Reading reading, Quotation quotation, List<Utterance> all) {
    String text = reading.text();
    String speaker = quotation.speaker().map(Speaker::name).orElse("");
    for (int i = 0; i < quotation.fragments().size(); i++) {
      for (Span piece : pieces(reading, quotation.fragments().get(i))) {
        all.add(Utterance.of(report, number, i, piece, text, speaker));
      }
    }
  }

  private static List<Span> pieces(Reading reading, Span fragment) {
    List<Span> pieces = new ArrayList<>();
    int from = fragment.start();
    List<Sentence> sentences = reading.sentences();
    for (int i = at(sentences, from); i < sentences.size(); i++) {
      int end = sentences.get(i).span().end();
      if (end >= fragment.end() || sentences.get(i).span().start() >= fragment.end()) {
        break;
      }
      Span piece = new Span(from, end).trim(reading.text());
      if (hasWords(reading.text(), piece)) {
        pieces.add(piece);
        from = end;
      }
    }
    Span rest = new Span(from, fragment.end()).trim(reading.text());
    if (hasWords(reading.text(), rest) || pieces.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  private static boolean hasWords(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Evidence with the sentence that holds the words whole, if one does. */
  static Evidence evidence(Reading reading, Passages passages, Span span) {
    int at = at(reading.sentences(), span.start());
    return at < reading.sentences().size()
        ? passages.of(span, reading.sentences().get(at))
        : passages.of(span);
  }

  /** Index of the first sentence that ends after a character. */
  private static int at(List<Sentence> sentences, int character) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
