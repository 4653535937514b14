package org.rashomon.readings.quotes;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** Reads who is said to have said, reported or denied what, in direct and indirect speech. */
public final class AttributionReader {

  /** Attributions in the order of the text; source, cue and content lie in one sentence. */
  public List<Attribution> read(
      String text, List<Sentence> sentences, List<Mention> mentions, List<Quotation> quotations) {
    List<Span> quoted =
        quotations.stream().flatMap(each -> each.fragments().stream()).sorted().toList();
    Scene scene = new Scene(text, sentences, mentions, quoted);
    Sayings sayings = new Sayings(scene, quotations);
    Set<Attribution> found = new LinkedHashSet<>();
    for (Sentence sentence : sentences) {
      if (Scene.isReadable(sentence)) {
        read(scene, sayings, sentence, found);
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(Attribution::sentence)
                .thenComparing(Attribution::cue)
                .thenComparing(Attribution::content))
        .toList();
  }

  private static void read(
      Scene scene, Sayings sayings, Sentence sentence, Set<Attribution> found) {
    for (int i = 0; i < sentence.size(); i++) {
      if (scene.isQuoted(sentence, i)) {
        continue;
      }
      Hedges.at(scene, sentence, i).ifPresent(found::add);
      Optional<Cues.Kind> kind = Cues.at(sentence, i);
      if (kind.isPresent()) {
        sayings.at(sentence, i, kind.get()).ifPresent(found::add);
      }
    }
  }
}
