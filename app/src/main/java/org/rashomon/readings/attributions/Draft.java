package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.quotes.Contents;
import org.rashomon.text.Span;

/** An attribution while the pieces of its content are gathered. */
final class Draft {
  private final Found found;
  private final String text;
  private final Span cue;
  private final List<Span> content = new ArrayList<>();
  private int end;

  Draft(Found found) {
    this.found = found;
    this.text = found.view().text();
    this.cue = Pieces.cue(found);
    Pieces.of(found, Part.CONTENT).forEach(this::add);
  }

  Span cue() {
    return cue;
  }

  Found found() {
    return found;
  }

  boolean says(Span words) {
    return content.stream().anyMatch(words::overlaps);
  }

  /** Takes a piece in; those that it touches become one with it. */
  void add(Span piece) {
    Span all = Contents.trim(text, piece);
    if (all.isEmpty() || all.overlaps(cue)) {
      return;
    }
    for (int i = content.size() - 1; i >= 0 && all.start() < end; i--) {
      if (content.get(i).overlaps(all)) {
        all = all.cover(content.remove(i));
      }
    }
    content.add(all);
    end = Math.max(end, all.end());
  }

  /** The attribution, if anything is said. */
  Optional<Attribution> attribution() {
    Span own = found.view().sentence().span();
    List<Span> here = content.stream().filter(own::overlaps).toList();
    Optional<Span> main = Pieces.longest(here.isEmpty() ? content : here);
    return main.map(this::attribution);
  }

  private Attribution attribution(Span main) {
    List<Span> further =
        content.stream()
            .filter(each -> !each.equals(main))
            .sorted(Comparator.naturalOrder())
            .toList();
    Optional<Span> source =
        Pieces.longest(Pieces.of(found, Part.SOURCE))
            .map(span -> trim(span))
            .filter(s -> !s.isEmpty());
    return new Attribution(
        found.view().sentence().index(),
        source.orElse(cue),
        cue,
        main,
        further,
        Citing.participle(found),
        Manners.of(found, source.isPresent()));
  }

  private Span trim(Span span) {
    Span trimmed = Contents.trim(text, span);
    return trimmed.isEmpty() ? span : trimmed;
  }
}
