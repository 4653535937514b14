package org.rashomon.bench.readings.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.bench.readings.Peers.Mark;
import org.rashomon.readings.Amount.Bound;

/**
 * CoreNLP's normalised entities as figures, with the benefit of every doubt: it names no units of
 * measure, so a number of its is right for any of ours that is the same number in some unit; an age
 * is its duration; a score and a range that it marks as one are two numbers.
 */
final class PeerFigures {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*(?:E[0-9]+)?");
  private static final Pattern YEARS = Pattern.compile("P([0-9]+)[YMW]");
  private static final double[] FACTORS = {
    1, 0.3048, 0.0254, 0.9144, 1609.344, 1000, 0.01, 0.45359237, 1.609344, 0.01609344, 5793.6384
  };

  private PeerFigures() {}

  static List<FoundFigure> of(List<LabelledFigure> labels, List<Mark> marks) {
    List<FoundFigure> found = new ArrayList<>();
    Set<LabelledFigure> ranges = new HashSet<>();
    for (Mark mark : marks) {
      Optional<FoundFigure> figure = figure(mark);
      List<LabelledFigure> touched =
          figure.map(f -> labels.stream().filter(l -> l.overlaps(f)).toList()).orElse(List.of());
      boolean seen = touched.stream().anyMatch(l -> isRange(l) && !ranges.add(l));
      long scores = touched.stream().filter(l -> l.unit().equals("score")).count();
      boolean age = touched.stream().anyMatch(l -> l.unit().equals("years old"));
      boolean duration = mark.type().equals("DURATION") && !age;
      if (figure.isPresent() && !seen && !duration) {
        found.addAll(Collections.nCopies((int) Math.max(1, scores), figure.get()));
      }
    }
    return found;
  }

  private static boolean isRange(LabelledFigure label) {
    return label.low() < label.high() && !Matching.isVague(label);
  }

  private static Optional<FoundFigure> figure(Mark mark) {
    String value = mark.values().getOrDefault("value", "");
    return switch (mark.type()) {
      case "MONEY" -> figure(mark, value, currency(value));
      case "PERCENT" -> figure(mark, value, "%");
      case "ORDINAL" -> figure(mark, value, "ordinal");
      case "NUMBER" -> figure(mark, value, "");
      case "DURATION" -> age(mark, value);
      default -> Optional.empty();
    };
  }

  private static String currency(String value) {
    return value.contains("\u00a3") ? "GBP" : value.contains("\u20ac") ? "EUR" : "USD";
  }

  private static Optional<FoundFigure> figure(Mark mark, String value, String unit) {
    List<Double> all =
        NUMBER.matcher(value).results().map(number -> number(number.group())).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    double first = all.getFirst();
    double last = Math.abs(all.getLast());
    return Optional.of(
        figure(mark, Math.min(first, last), Math.max(first, last), bound(value), unit));
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Optional<FoundFigure> age(Mark mark, String value) {
    Matcher years = YEARS.matcher(value);
    if (!years.matches()) {
      return Optional.empty();
    }
    double age = number(years.group(1));
    return Optional.of(figure(mark, age, age, Bound.EXACT, "years old"));
  }

  private static FoundFigure figure(Mark mark, double low, double high, Bound bound, String unit) {
    return new FoundFigure(mark.start(), mark.end(), low, high, bound, unit, "", Optional.empty());
  }

  private static Bound bound(String value) {
    if (value.startsWith(">=")) {
      return Bound.AT_LEAST;
    }
    if (value.startsWith("<=")) {
      return Bound.AT_MOST;
    }
    return switch (value.isEmpty() ? ' ' : value.charAt(0)) {
      case '>' -> Bound.MORE_THAN;
      case '<' -> Bound.LESS_THAN;
      case '~' -> Bound.ABOUT;
      default -> Bound.EXACT;
    };
  }

  /** The rule for the peer: ours, with unit, sign and order of magnitude forgiven. */
  static boolean sameValue(LabelledFigure label, FoundFigure found) {
    if (!label.overlaps(found)) {
      return false;
    }
    if (!found.unit().isEmpty() && !found.unit().equals(label.unit())) {
      return false;
    }
    if (Matching.isVague(label)) {
      return found.low() >= label.low() / 2.01 && found.low() <= label.high();
    }
    if (label.unit().equals("score") || label.low() < label.high()) {
      return near(label.low(), found) || near(label.high(), found);
    }
    return near(label.low(), found);
  }

  private static boolean near(double value, FoundFigure found) {
    for (double factor : FACTORS) {
      if (Matching.near(Math.abs(value), Math.abs(found.low()) * factor)
          || Matching.near(Math.abs(value), Math.abs(found.high()) * factor)) {
        return true;
      }
    }
    return false;
  }
}
