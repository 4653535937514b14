package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.quotes.AttributionReader;
import org.rashomon.text.Span;

/** Reads who is said to have said, thought, planned or seen what. */
public final class AttributionFinder {
  /** Longer sentences are lists or noise. */
  private static final int LONGEST = 300;

  /** A quotation is known by its first pieces. */
  private static final int FIRST = 8;

  private final CueFinder cues = new CueFinder();

  /**
   * Attributions in the order of the text. Where one lies in the content of another, the report
   * gives the inner source through the outer one.
   */
  public List<Attribution> read(
      String text, List<Sentence> sentences, List<Mention> mentions, List<Quotation> quotations) {
    List<Attribution> rules = new AttributionReader().read(text, sentences, mentions, quotations);
    Views views = new Views(text, mentions, quotations, rules);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      View view = views.of(sentence);
      if (sentence.size() > 0 && sentence.size() <= LONGEST) {
        cues.find(view).forEach(found -> drafts.add(new Draft(found)));
      }
    }
    giveQuotations(drafts, quotations);
    List<Attribution> all = new ArrayList<>();
    drafts.forEach(draft -> draft.attribution().ifPresent(all::add));
    List<Attribution> inner = Nesting.inner(all, rules);
    Nesting.link(all, inner);
    all.addAll(inner);
    all.sort(
        Comparator.comparingInt(Attribution::sentence)
            .thenComparing(Attribution::cue)
            .thenComparing(Attribution::content));
    return List.copyOf(all);
  }

  /** A quotation is said as a whole, also where it runs on through sentences without a cue. */
  private static void giveQuotations(List<Draft> drafts, List<Quotation> quotations) {
    Optional<Draft> last = Optional.empty();
    Optional<Speaker> speaker = Optional.empty();
    int from = 0;
    for (Quotation each : quotations) {
      Span reach = each.cue().map(each.span()::cover).orElse(each.span());
      while (from < drafts.size() && end(drafts.get(from)) <= reach.start()) {
        from++;
      }
      Optional<Draft> own = owner(drafts, from, each, reach);
      boolean goesOn = own.isEmpty() && each.cue().isEmpty() && each.speaker().equals(speaker);
      Optional<Draft> owner = goesOn ? last : own;
      owner.ifPresent(draft -> each.fragments().forEach(draft::add));
      last = owner;
      speaker = each.speaker();
    }
  }

  private static int end(Draft draft) {
    return draft.found().view().sentence().span().end();
  }

  private static Optional<Draft> owner(
      List<Draft> drafts, int from, Quotation quotation, Span reach) {
    Optional<Draft> holding = Optional.empty();
    for (int i = from; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.found().view().sentence().span().start() >= reach.end()) {
        break;
      }
      if (quotation.cue().filter(draft.cue()::overlaps).isPresent()) {
        return Optional.of(draft);
      }
      if (holding.isEmpty() && quotation.fragments().stream().limit(FIRST).anyMatch(draft::says)) {
        holding = Optional.of(draft);
      }
    }
    return holding;
  }
}
