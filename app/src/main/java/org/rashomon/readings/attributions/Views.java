package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** Puts the sentences of a report together with what other readers found; asked in order. */
public final class Views {
  /** A stretch of a quotation, or the words that give it. */
  private record Piece(Span span, int quotation) {}

  private final String text;
  private final List<Mention> mentions;
  private final List<Attribution> rules;
  private final Pieces fragments = new Pieces();
  private final Pieces cues = new Pieces();
  private int nextMention;
  private int nextRule;

  /** For one report. */
  public Views(
      String text, List<Mention> mentions, List<Quotation> quotations, List<Attribution> rules) {
    this.text = text;
    this.mentions = mentions;
    this.rules = rules;
    for (int q = 0; q < quotations.size(); q++) {
      int number = q;
      quotations.get(q).fragments().forEach(span -> fragments.add(new Piece(span, number)));
      quotations.get(q).cue().ifPresent(span -> cues.add(new Piece(span, number)));
    }
    fragments.sort();
    cues.sort();
  }

  /** The next sentence. */
  public View of(Sentence sentence) {
    return new View(
        text,
        new Tree(sentence),
        fragments.numbers(sentence),
        cues.numbers(sentence),
        names(sentence),
        rules(sentence));
  }

  /** Pieces in the order of the text; sentences ask in order. */
  private static final class Pieces {
    private final List<Piece> all = new ArrayList<>();
    private int next;

    void add(Piece piece) {
      all.add(piece);
    }

    void sort() {
      all.sort(Comparator.comparing(Piece::span));
    }

    /** For each word the number of the quotation whose piece holds it, or -1. */
    List<Integer> numbers(Sentence sentence) {
      List<Integer> numbers = new ArrayList<>(Collections.nCopies(sentence.size(), -1));
      Span own = sentence.span();
      while (next < all.size() && all.get(next).span().end() <= own.start()) {
        next++;
      }
      for (int p = next; p < all.size() && all.get(p).span().start() < own.end(); p++) {
        for (int i = 0; i < sentence.size(); i++) {
          if (sentence.token(i).span().overlaps(all.get(p).span())) {
            numbers.set(i, all.get(p).quotation());
          }
        }
      }
      return numbers;
    }
  }

  private List<Optional<Mention.Kind>> names(Sentence sentence) {
    List<Optional<Mention.Kind>> names =
        new ArrayList<>(Collections.nCopies(sentence.size(), Optional.empty()));
    while (nextMention < mentions.size()
        && mentions.get(nextMention).sentence() <= sentence.index()) {
      Mention mention = mentions.get(nextMention++);
      for (int i = mention.first();
          mention.sentence() == sentence.index() && i <= mention.last();
          i++) {
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
