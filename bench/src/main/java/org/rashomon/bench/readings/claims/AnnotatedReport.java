package org.rashomon.bench.readings.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.MainEvent.Question;

/**
 * A report of the 5W1H gold.
 *
 * @param id as the gold names it
 * @param event which event it tells of
 * @param published the day, ISO 8601
 * @param title the headline
 * @param text the body, its lead included
 * @param annotated what the annotators answer; no entry where they agree that there is no answer
 * @param peer the top answers that Giveme5W1H left beside the gold
 */
record AnnotatedReport(
    String id,
    String event,
    String published,
    String title,
    String text,
    Map<Question, List<String>> annotated,
    Map<Question, String> peer) {

  AnnotatedReport {
    annotated = copy(annotated);
    peer = copy(peer);
  }

  private static <V> Map<Question, V> copy(Map<Question, V> map) {
    Map<Question, V> copy = new EnumMap<>(Question.class);
    copy.putAll(map);
    return java.util.Collections.unmodifiableMap(copy);
  }

  List<String> answers(Question question) {
    return annotated.getOrDefault(question, List.of());
  }

  Optional<String> peerAnswer(Question question) {
    return Optional.ofNullable(peer.get(question));
  }

  /** Whether the peer's own run of all six questions lies beside the gold. */
  boolean hasPeer() {
    return peer.containsKey(Question.WHO) && peer.containsKey(Question.WHAT);
  }
}
