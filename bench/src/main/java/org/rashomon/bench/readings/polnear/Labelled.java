package org.rashomon.bench.readings.polnear;

import java.util.List;
import org.rashomon.text.Span;

/**
 * An attribution as an annotator marked it; each part in pieces, in the order of the text.
 *
 * @param source empty where the report names none
 */
public record Labelled(List<Span> source, List<Span> cue, List<Span> content) {

  public Labelled {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
