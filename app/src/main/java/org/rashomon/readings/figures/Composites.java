package org.rashomon.readings.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.readings.figures.Numeral.Sort;

/**
 * Quantities said in two units ("6 feet 3 inches", "5'2''", "11 stone 4 pounds"), and the unit that
 * is said once for two ("from 5 to 7 percent").
 */
final class Composites {
  private static final double FOOT = .3048;
  private static final double INCH = .0254;
  private static final Set<String> LENGTH_OR_WEIGHT = Set.of("m", "kg");

  private Composites() {}

  static List<Quantity> join(Words words, List<Quantity> quantities) {
    List<Quantity> joined = new ArrayList<>();
    for (Quantity each : quantities) {
      Quantity before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && isPart(words, before, each)) {
        joined.set(joined.size() - 1, before.plus(each));
      } else if (before != null && isFeetAndInches(words, before, each)) {
        joined.set(joined.size() - 1, feet(before).plus(inches(words, each)));
      } else {
        if (before != null && sharesUnit(words, before, each)) {
          joined.set(joined.size() - 1, withUnit(before, each.measured()));
        }
        joined.add(each);
      }
    }
    return joined;
  }

  private static boolean isPart(Words words, Quantity whole, Quantity part) {
    int between = part.measured().first() - whole.measured().last() - 1;
    boolean near = between == 0 || (between == 1 && words.is(part.measured().first() - 1, "-"));
    return near
        && LENGTH_OR_WEIGHT.contains(whole.unit())
        && whole.unit().equals(part.unit())
        && part.value(part.numeral().high()) < whole.measured().factor();
  }

  private static boolean sharesUnit(Words words, Quantity low, Quantity high) {
    int joint = low.measured().last() + 1;
    return low.unit().isEmpty()
        && low.numeral().is(Sort.CARDINAL)
        && high.measured().last() > high.numeral().last()
        && words.is(joint, "to", "and", "or")
        && high.measured().first() == joint + 1;
  }

  private static Quantity withUnit(Quantity number, Measured unit) {
    Numeral numeral = number.numeral();
    return new Quantity(
        numeral, new Measured(unit.unit(), unit.factor(), numeral.first(), numeral.last()));
  }

  /** A number, a quotation mark, a number, a quotation mark. */
  private static boolean isFeetAndInches(Words words, Quantity feet, Quantity inches) {
    int mark = feet.measured().last() + 1;
    int last = inches.numeral().last();
    return feet.unit().isEmpty()
        && inches.unit().isEmpty()
        && feet.numeral().is(Sort.CARDINAL)
        && words.is(mark, "'")
        && inches.numeral().first() == mark + 1
        && words.glued(mark - 1)
        && words.glued(mark)
        && words.glued(last)
        && words.is(last + 1, "'", "\"", "''")
        && feet.numeral().high() < 10
        && inches.numeral().high() < 12;
  }

  private static Quantity feet(Quantity number) {
    Numeral numeral = number.numeral();
    return new Quantity(numeral, new Measured("m", FOOT, numeral.first(), numeral.last() + 1));
  }

  private static Quantity inches(Words words, Quantity number) {
    Numeral numeral = number.numeral();
    int mark = numeral.last() + 1;
    int last = words.is(mark, "'") && words.is(mark + 1, "'") ? mark + 1 : mark;
    return new Quantity(numeral, new Measured("m", INCH, numeral.first(), last));
  }
}
