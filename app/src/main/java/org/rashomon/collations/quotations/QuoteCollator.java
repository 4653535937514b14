package org.rashomon.collations.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Passages;
import org.rashomon.collations.Precedence;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.QuoteGroup.Variant;
import org.rashomon.collations.StableIds;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/**
 * Lays the versions of one utterance beside each other, by their words and never by who spoke. What
 * reports carry together is one utterance; a speech that they cut differently is several.
 */
public final class QuoteCollator {

  /**
   * Groups in the order of first appearance, quotations of a single report included. A version is
   * what one quotation carries of the utterance, one piece of evidence for each unbroken stretch.
   */
  public List<QuoteGroup> collate(List<Reading> readings) {
    List<Utterance> all = Utterances.of(readings);
    List<Passages> passages = readings.stream().map(Passages::new).toList();
    Precedence precedence = new Precedence(readings);
    StableIds ids = new StableIds("q");
    List<QuoteGroup> groups = new ArrayList<>();
    for (List<Integer> members : UtteranceGroups.of(all)) {
      Map<Integer, List<Utterance>> versions = new TreeMap<>();
      for (int member : members) {
        Utterance each = all.get(member);
        versions.computeIfAbsent(each.quotation(), k -> new ArrayList<>()).add(each);
      }
      List<Variant> variants = new ArrayList<>();
      for (List<Utterance> version : versions.values()) {
        int report = version.getFirst().report();
        variants.add(variant(version, readings.get(report), passages.get(report)));
      }
      List<String> speakers = variants.stream().map(Variant::speaker).toList();
      String id = ids.of(key(members.stream().map(all::get).toList(), precedence));
      groups.add(new QuoteGroup(id, SpeakerNames.fullest(speakers), variants));
    }
    return groups;
  }

  /** The words of the report that carried it first, which others that come later do not change. */
  private static String key(List<Utterance> versions, Precedence precedence) {
    Utterance first =
        versions.stream()
            .min(
                Comparator.comparingInt((Utterance each) -> precedence.rank(each.report()))
                    .thenComparing(Utterance::span))
            .orElseThrow();
    return String.join(" ", first.words());
  }

  private static Variant variant(List<Utterance> version, Reading reading, Passages passages) {
    List<Evidence> evidence = new ArrayList<>();
    Span span = version.getFirst().span();
    for (int i = 1; i <= version.size(); i++) {
      if (i < version.size() && isUnbroken(version.get(i - 1), version.get(i), reading)) {
        span = span.cover(version.get(i).span());
        continue;
      }
      evidence.add(Utterances.evidence(reading, passages, span));
      span = i < version.size() ? version.get(i).span() : span;
    }
    return new Variant(version.getFirst().speaker(), evidence);
  }

  /** Whether nothing but white space stands between two sentences of one fragment. */
  private static boolean isUnbroken(Utterance before, Utterance after, Reading reading) {
    int start = before.span().end();
    int end = after.span().start();
    return before.fragment() == after.fragment()
        && new Span(start, end).trim(reading.text()).isEmpty();
  }
}
