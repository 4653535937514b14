package org.rashomon.readings.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Finds numerals in a sentence: words and digits, scales, ranges and orders of magnitude. */
final class NumeralFinder {
  private static final Map<String, double[]> VAGUE =
      Map.of(
          "dozens", new double[] {24, 99},
          "scores", new double[] {40, 199},
          "hundreds", new double[] {200, 999},
          "thousands", new double[] {2_000, 9_999},
          "several", new double[] {3, 12},
          "millions", new double[] {2e6, 9.99e6});

  private NumeralFinder() {}

  static List<Numeral> find(Sentence sentence) {
    List<Numeral> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Numeral numeral = numeral(sentence, at);
      if (numeral == null) {
        at++;
      } else {
        numeral = range(sentence, numeral);
        found.add(numeral);
        at = numeral.last() + 1;
      }
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Numeral numeral(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    double[] vague = VAGUE.get(sentence.token(at).form().toLowerCase(java.util.Locale.ROOT));
    if (vague != null && !sentence.token(at).isVerb()) {
      return new Numeral(at, at, at, vague[0], vague[1], true, false);
    }
    OptionalDouble ordinal = NumberWords.ordinal(form);
    if (ordinal.isPresent()) {
      return new Numeral(at, at, at, ordinal.getAsDouble(), ordinal.getAsDouble(), false, true);
    }
    return cardinal(sentence, at);
  }

  private static @org.jspecify.annotations.Nullable Numeral cardinal(Sentence sentence, int at) {
    Token token = sentence.token(at);
    OptionalDouble first = NumberWords.value(token.form());
    boolean article = isArticleBeforeScale(sentence, at);
    if (!article && (first.isEmpty() || isPronoun(sentence, at))) {
      return null;
    }
    double total = 0;
    double part = article ? 1 : first.getAsDouble();
    int last = at;
    for (int i = at + 1; i < sentence.size(); i++) {
      OptionalDouble scale = NumberWords.scale(sentence.token(i).form());
      OptionalDouble more = NumberWords.value(sentence.token(i).form());
      if (scale.isPresent() && !isUnitLetter(sentence, i)) {
        part *= scale.getAsDouble();
        last = i;
        if (scale.getAsDouble() >= 1e3) {
          total += part;
          part = 0;
        }
      } else if (more.isPresent()
          && isSpelt(sentence.token(last).form())
          && (fits(part, more) || (part == 0 && goesOn(sentence, at, i)))) {
        part += more.getAsDouble();
        last = i;
      } else if (!isJoint(sentence, i)) {
        break;
      }
    }
    double value = total + part;
    return new Numeral(at, last, last, value, value, false, false);
  }

  /** "a dozen", "a hundred". */
  private static boolean isArticleBeforeScale(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at).lemma().equals("a")
        && sentence.token(at + 1).form().length() > 2
        && NumberWords.scale(sentence.token(at + 1).form()).isPresent();
  }

  /** "one" that stands for a noun, not for a number. */
  private static boolean isPronoun(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.lemma().equals("one")
        && (token.pos().startsWith("PRP")
            || token.pos().startsWith("NN")
            || afterAdjective(sentence, at));
  }

  private static boolean afterAdjective(Sentence sentence, int at) {
    return at > 0
        && (sentence.token(at - 1).pos().startsWith("JJ") || sentence.token(at - 1).is("det"));
  }

  /** "5 m" is metres unless money or a scale is meant. */
  private static boolean isUnitLetter(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    boolean money = at > 1 && Units.currency(sentence.token(at - 2).form()).isPresent();
    return form.length() == 1 && !money;
  }

  private static boolean isSpelt(String form) {
    return Character.isLetter(form.charAt(0));
  }

  /** "two thousand three hundred", "four thousand and twelve". */
  private static boolean goesOn(Sentence sentence, int first, int at) {
    boolean hundreds =
        at + 1 < sentence.size()
            && NumberWords.scale(sentence.token(at + 1).form()).orElse(0) == 100;
    boolean joined =
        sentence.token(at - 1).form().equals("and") && isSpelt(sentence.token(first).form());
    return hundreds || joined;
  }

  private static boolean fits(double part, OptionalDouble more) {
    double next = more.getAsDouble();
    return next < 100 && (part >= 100 || (part >= 20 && part % 10 == 0 && next < 10));
  }

  /** The hyphen in "twenty-one", the "and" in "a hundred and five". */
  private static boolean isJoint(Sentence sentence, int at) {
    if (at + 1 >= sentence.size() || !isSpelt(sentence.token(at - 1).form())) {
      return false;
    }
    String form = sentence.token(at).form();
    boolean hundred = NumberWords.scale(sentence.token(at - 1).form()).isPresent();
    OptionalDouble next = NumberWords.value(sentence.token(at + 1).form());
    return next.isPresent()
        && isSpelt(sentence.token(at + 1).form())
        && (form.equals("-") ? next.getAsDouble() < 10 : form.equals("and") && hundred);
  }

  /** "10 to 12", "10-12", "between 5 and 7". */
  private static Numeral range(Sentence sentence, Numeral low) {
    int joint = low.last() + 1;
    if (low.vague() || low.ordinal() || joint + 1 >= sentence.size()) {
      return low;
    }
    String form = sentence.token(joint).form();
    boolean between = low.first() > 0 && sentence.token(low.first() - 1).lemma().equals("between");
    boolean ties =
        form.equals("-")
            || form.equals("to")
            || form.equals("or")
            || (between && form.equals("and"));
    Numeral high = ties ? cardinal(sentence, joint + 1) : null;
    if (high == null || high.low() <= low.low()) {
      return low;
    }
    double factor = low.low() < 1000 && high.low() >= 1e6 ? scaleOf(sentence, high) : 1;
    return new Numeral(
        low.first(), high.last(), high.head(), low.low() * factor, high.high(), false, false);
  }

  private static double scaleOf(Sentence sentence, Numeral numeral) {
    return NumberWords.scale(sentence.token(numeral.last()).form()).orElse(1);
  }
}
