package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** What one report leaves open and another gives: an update, told by the reports themselves. */
final class UnknownComparer {
  private static final double SAME_MATTER = 0.3;
  private static final int LONGEST = 150;
  private final Witnesses witnesses;
  private final Alignment alignment;

  /** Where a matter is left open, and where it is given. */
  record Matter(List<Value<String>> open, List<Value<String>> given) {}

  UnknownComparer(Witnesses witnesses, Alignment alignment) {
    this.witnesses = witnesses;
    this.alignment = alignment;
  }

  static List<Finding> compare(Witnesses witnesses, Alignment alignment) {
    UnknownComparer comparer = new UnknownComparer(witnesses, alignment);
    List<Finding> findings = new ArrayList<>();
    for (Unknowns.Topic topic : Unknowns.topics()) {
      comparer.compare(topic).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> compare(Unknowns.Topic topic) {
    Matter matter = matter(topic);
    return finding(topic, matter.open, matter.given);
  }

  /** What the reports say of a topic. */
  Matter matter(Unknowns.Topic topic) {
    List<Value<String>> open = new ArrayList<>();
    List<Value<String>> given = new ArrayList<>();
    for (int report = 0; report < witnesses.size(); report++) {
      for (Sentence sentence : witnesses.reading(report).sentences()) {
        if (sentence.kind().states()) {
          value(topic, report, sentence, true).ifPresent(open::add);
          value(topic, report, sentence, false).ifPresent(given::add);
        }
      }
    }
    given.removeIf(g -> open.stream().anyMatch(o -> o.sentence().equals(g.sentence())));
    return new Matter(open, given);
  }

  private Optional<Value<String>> value(
      Unknowns.Topic topic, int report, Sentence sentence, boolean open) {
    String text =
        witnesses.text(report, sentence.span()).replace('\n', ' ').toLowerCase(Locale.ROOT);
    Optional<Span> cue = open ? topic.leavesOpen(text) : topic.gives(text);
    return cue.flatMap(
        at -> {
          int start = sentence.span().start() + at.start();
          Span span = widened(sentence, new Span(start, start + at.length()));
          return alignment
              .unitAt(report, sentence, new Span(start, start + 1))
              .map(Unit::id)
              .map(
                  unit ->
                      new Value<>(report, sentence, unit, span, shown(report, span), topic.key()));
        });
  }

  private String shown(int report, Span span) {
    return witnesses.text(report, span).replaceAll("\\s+", " ").strip();
  }

  /** The cue with the words of its sentence around it, as long as that stays short. */
  private static Span widened(Sentence sentence, Span cue) {
    Span wide = cue;
    for (int i = 0; i < sentence.size(); i++) {
      Span next = wide.cover(sentence.token(i).span());
      boolean near = sentence.token(i).span().start() >= cue.start();
      wide = near && next.length() <= LONGEST ? next : wide;
    }
    for (int i = sentence.size() - 1; i >= 0; i--) {
      Span next = wide.cover(sentence.token(i).span());
      wide = next.length() <= LONGEST ? next : wide;
    }
    return wide;
  }

  private Optional<Finding> finding(
      Unknowns.Topic topic, List<Value<String>> open, List<Value<String>> given) {
    List<Value<String>> left = new ArrayList<>();
    List<Value<String>> right = new ArrayList<>();
    double best = 0;
    for (Value<String> o : open) {
      for (Value<String> g : given) {
        double near = alignment.sentenceSimilarity(o.unit(), g.unit());
        if (o.report() != g.report() && near >= SAME_MATTER) {
          best = Math.max(best, near);
          add(o, left);
          add(g, right);
        }
      }
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(topic, Math.min(0.85, best + 0.25), left, right));
  }

  /** What is left open after it was given elsewhere was not brought up to date: it is denied. */
  private Finding finding(
      Unknowns.Topic topic,
      double confidence,
      List<Value<String>> open,
      List<Value<String>> given) {
    boolean denied = Change.allAfter(open, given, witnesses);
    return new Finding(
        topic.key().equals("cause") ? Kind.CAUSE : Kind.STATUS,
        denied ? Type.CONTRADICTION : Type.UPDATE,
        topic.name(),
        confidence,
        denied
            ? "a report leaves it open although others had given it before"
            : "one report leaves it open, another gives it",
        List.of(open, given));
  }

  private static void add(Value<String> value, List<Value<String>> side) {
    if (!side.contains(value)) {
      side.add(value);
    }
  }
}
