package org.rashomon.collations.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Passages;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.QuoteGroup.Variant;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** Lays the versions of one utterance beside each other, by their words and never by who spoke. */
public final class QuoteCollator {

  /**
   * Groups in the order of first appearance, quotations of a single report included. Each version
   * has its quoted words as evidence, one piece of evidence for each fragment.
   */
  public List<QuoteGroup> collate(List<Reading> readings) {
    List<Utterance> all = new ArrayList<>();
    List<Passages> passages = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      passages.add(new Passages(reading));
      for (Quotation quotation : reading.quotations()) {
        all.add(Utterance.of(i, reading.text(), quotation));
      }
    }
    List<QuoteGroup> groups = new ArrayList<>();
    for (List<Integer> members : UtteranceGroups.of(all)) {
      List<Utterance> versions = members.stream().map(all::get).toList();
      List<Variant> variants =
          versions.stream()
              .map(each -> variant(each, readings.get(each.report()), passages.get(each.report())))
              .toList();
      groups.add(
          new QuoteGroup("q" + (groups.size() + 1), SpeakerNames.fullest(versions), variants));
    }
    return groups;
  }

  private static Variant variant(Utterance version, Reading reading, Passages passages) {
    List<Evidence> evidence = new ArrayList<>();
    for (Span fragment : version.quotation().fragments()) {
      evidence.add(
          sentence(reading, fragment)
              .map(sentence -> passages.of(fragment, sentence))
              .orElseGet(() -> passages.of(fragment)));
    }
    return new Variant(version.speaker(), evidence);
  }

  /** The sentence that holds a fragment whole; sentences are in order. */
  private static Optional<Sentence> sentence(Reading reading, Span fragment) {
    List<Sentence> sentences = reading.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= fragment.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().contains(fragment)
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }
}
