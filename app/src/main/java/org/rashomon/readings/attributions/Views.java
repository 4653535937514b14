package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** Puts the sentences of a report together with what other readers found; asked in order. */
public final class Views {
  private final String text;
  private final List<Mention> mentions;
  private final List<Quotation> quotations;
  private final List<Attribution> rules;
  private int nextMention;
  private int nextQuotation;
  private int nextRule;

  /** For one report. */
  public Views(
      String text,
      List<Mention> mentions,
      List<Quotation> quotations,
      List<Attribution> rules) {
    this.text = text;
    this.mentions = mentions;
    this.quotations = quotations;
    this.rules = rules;
  }

  /** The next sentence. */
  public View of(Sentence sentence) {
    List<Integer> quoted = new ArrayList<>(Collections.nCopies(sentence.size(), -1));
    List<Integer> quoting = new ArrayList<>(quoted);
    Span own = sentence.span();
    while (nextQuotation < quotations.size() && end(quotations.get(nextQuotation)) <= own.start()) {
      nextQuotation++;
    }
    for (int q = nextQuotation; q < quotations.size() && start(q) < own.end(); q++) {
      for (int i = 0; i < sentence.size(); i++) {
        Span word = sentence.token(i).span();
        if (quotations.get(q).fragments().stream().anyMatch(word::overlaps)) {
          quoted.set(i, q);
        } else if (quotations.get(q).cue().filter(word::overlaps).isPresent()) {
          quoting.set(i, q);
        }
      }
    }
    return new View(text, new Tree(sentence), quoted, quoting, names(sentence), rules(sentence));
  }

  /** Words of saying may stand before and behind what they give. */
  private static int end(Quotation quotation) {
    return Math.max(quotation.span().end(), quotation.cue().map(Span::end).orElse(0));
  }

  private int start(int quotation) {
    Quotation each = quotations.get(quotation);
    return Math.min(each.span().start(), each.cue().map(Span::start).orElse(Integer.MAX_VALUE));
  }

  private List<Optional<Mention.Kind>> names(Sentence sentence) {
    List<Optional<Mention.Kind>> names =
        new ArrayList<>(Collections.nCopies(sentence.size(), Optional.empty()));
    while (nextMention < mentions.size()
        && mentions.get(nextMention).sentence() <= sentence.index()) {
      Mention mention = mentions.get(nextMention++);
      for (int i = mention.first(); mention.sentence() == sentence.index() && i <= mention.last(); i++) {
        names.set(i, Optional.of(mention.kind()));
      }
    }
    return names;
  }

  private List<Attribution> rules(Sentence sentence) {
    List<Attribution> own = new ArrayList<>();
    while (nextRule < rules.size() && rules.get(nextRule).sentence() <= sentence.index()) {
      Attribution rule = rules.get(nextRule++);
      if (rule.sentence() == sentence.index()) {
        own.add(rule);
      }
    }
    return own;
  }
}
