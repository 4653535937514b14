package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rashomon.collations.Logistic;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Clusters;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** Compares figures that measure the same thing of the same thing. */
final class NumberComparer {
  private static final float SAME_MEASURE = 0.13f;

  /** A rank says which one of many is meant: two ranks are mostly of two things. */
  private static final double RANK = 0.35;

  /** What is left of the score where the nouns name two kinds of things counted. */
  private static final double TWO_KINDS = 0.4;

  /** How near sentences must be to speak of one person whom neither names. */
  private static final double ONE_PERSON = 0.3;

  private static final Pattern LATER = Pattern.compile("\\s(?:later|earlier|ago)\\b");
  private static final int LOOK = 9;

  private static final Logistic MODEL =
      Logistic.load(MeasuredPairs.class, MeasuredPairs.RESOURCE, MeasurePair.FEATURES);
  private final Witnesses witnesses;
  private final List<Value<Figure>> values = new ArrayList<>();
  private final ValueContext<Figure> context;

  NumberComparer(Witnesses witnesses, Alignment alignment, Scenes scenes) {
    this.witnesses = witnesses;
    List<List<Value<Figure>>> byReport = new ArrayList<>();
    for (int report = 0; report < witnesses.size(); report++) {
      byReport.add(values(report, alignment, scenes));
    }
    byReport.forEach(values::addAll);
    this.context = new ValueContext<>(byReport, alignment, NumberComparer::compatible);
  }

  static List<Finding> compare(Witnesses witnesses, Alignment alignment, Scenes scenes) {
    return new NumberComparer(witnesses, alignment, scenes).compare();
  }

  private static boolean compatible(Figure a, Figure b) {
    return a.amount().unit().equals(b.amount().unit())
        && Rounding.compatible(a.amount(), b.amount());
  }

  List<Value<Figure>> values() {
    return values;
  }

  ValueContext<Figure> context() {
    return context;
  }

  private double score(Value<Figure> a, Value<Figure> b) {
    if (!MeasurePair.comparable(a, b)) {
      return 0;
    }
    boolean age = a.measure().amount().unit().equals("years old");
    if (age && a.scene().shared(b.scene()) == 0 && context.sentence(a, b) < ONE_PERSON) {
      return 0;
    }
    double same = MODEL.of(MeasurePair.features(a, b, context));
    same *= a.measure().amount().unit().equals("ordinal") ? RANK : 1;
    boolean counts = a.measure().amount().unit().isEmpty();
    return counts && MeasurePair.areOfTwoKinds(a.measure(), b.measure()) ? same * TWO_KINDS : same;
  }

  private List<Finding> compare() {
    List<List<Integer>> groups =
        Clusters.group(
            values.size(),
            (a, b) -> (float) score(values.get(a), values.get(b)),
            SAME_MEASURE,
            Clusters.Linkage.NEAREST);
    List<Finding> findings = new ArrayList<>();
    for (List<Integer> group : groups) {
      finding(group.stream().map(values::get).toList()).ifPresent(findings::add);
    }
    return findings;
  }

  private List<Value<Figure>> values(int report, Alignment alignment, Scenes scenes) {
    List<Value<Figure>> found = new ArrayList<>();
    String text = witnesses.reading(report).text();
    for (Figure figure : witnesses.reading(report).figures()) {
      if (isOfScore(text, figure.span())
          || isLabel(text, figure)
          || isDistanceInTime(text, figure.phrase())) {
        continue;
      }
      Sentence sentence = witnesses.reading(report).sentences().get(figure.sentence());
      String shown = witnesses.text(report, figure.span()).replaceAll("\\s+", " ");
      alignment
          .unitAt(report, sentence, figure.span())
          .ifPresent(
              unit ->
                  found.add(
                      new Value<>(
                          report,
                          sentence,
                          unit.id(),
                          figure.phrase(),
                          shown,
                          figure,
                          scenes.of(report, sentence, unit.id(), figure.token()))));
    }
    return found;
  }

  /** "5-11", "8-7": one side of a score or a record says nothing without the other. */
  private static boolean isOfScore(String text, Span span) {
    return isHyphenWithDigit(text, span.end(), span.end() + 1)
        || isHyphenWithDigit(text, span.start() - 1, span.start() - 2);
  }

  /**
   * "the striker (9)", "the 5.50 update": a bare number in brackets, or with a nought behind its
   * point, names one thing and counts nothing.
   */
  private static boolean isLabel(String text, Figure figure) {
    Span span = figure.span();
    boolean bracketed =
        span.start() > 0
            && span.end() < text.length()
            && text.charAt(span.start() - 1) == '('
            && text.charAt(span.end()) == ')';
    String digits = span.of(text);
    boolean version = digits.contains(".") && digits.endsWith("0");
    return figure.amount().unit().isEmpty() && (bracketed || version);
  }

  /** "six laps later": how far from something else, which differs from report to report. */
  private static boolean isDistanceInTime(String text, Span phrase) {
    String after = text.substring(phrase.end(), Math.min(text.length(), phrase.end() + LOOK));
    return LATER.matcher(after).lookingAt();
  }

  private static boolean isHyphenWithDigit(String text, int hyphen, int digit) {
    boolean inside = Math.min(hyphen, digit) >= 0 && Math.max(hyphen, digit) < text.length();
    return inside
        && "-–".indexOf(text.charAt(hyphen)) >= 0
        && Character.isDigit(text.charAt(digit));
  }

  private Optional<Finding> finding(List<Value<Figure>> group) {
    List<List<Value<Figure>>> variants = variants(group);
    String about = About.figures(group, witnesses);
    if (variants.size() < 2) {
      return Notes.precision(about, group);
    }
    double confidence = Variants.nearest(variants, this::score);
    return Optional.of(
        tellApart(variants)
            ? Notes.scope(about, variants)
            : Change.figures(about, confidence, variants, witnesses));
  }

  /** Precise values first make the variants; "several" is one of its own where they differ. */
  private static List<List<Value<Figure>>> variants(List<Value<Figure>> group) {
    List<Value<Figure>> precise = group.stream().filter(v -> !isVague(v)).toList();
    List<Value<Figure>> vague = group.stream().filter(NumberComparer::isVague).toList();
    List<List<Value<Figure>>> variants = Variants.of(precise, NumberComparer::bothRight);
    if (variants.size() < 2) {
      return Variants.of(group, NumberComparer::bothRight);
    }
    variants.addAll(0, Variants.of(vague, NumberComparer::bothRight));
    return variants;
  }

  private static boolean isVague(Value<Figure> value) {
    return value.measure().amount().bound() == Amount.Bound.VAGUE;
  }

  private static boolean bothRight(Value<Figure> a, Value<Figure> b) {
    return compatible(a.measure(), b.measure());
  }

  /**
   * Origins that give two of the values side by side measure two things, unless the count grows or
   * they say themselves that one value replaces the other.
   */
  private boolean tellApart(List<List<Value<Figure>>> variants) {
    if (variants.stream().flatMap(List::stream).anyMatch(v -> Change.grows(v.measure()))) {
      return false;
    }
    Map<Integer, TreeSet<Integer>> given = new TreeMap<>();
    for (int variant = 0; variant < variants.size(); variant++) {
      for (Value<Figure> value : variants.get(variant)) {
        given
            .computeIfAbsent(witnesses.originOf(value.report()), key -> new TreeSet<>())
            .add(variant);
      }
    }
    return given.values().stream().filter(each -> each.size() > 1).count() > 1
        && Change.corrected(variants).isEmpty();
  }
}
