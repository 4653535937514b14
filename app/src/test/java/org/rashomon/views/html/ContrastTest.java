package org.rashomon.views.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast (WCAG 2.2: text 4.5, drawn marks and borders 3) computed over the style's colours. */
class ContrastTest {
  private static final Map<String, Integer> LIGHT = colours(0);
  private static final Map<String, Integer> DARK = colours(1);

  /** The colours of the n-th block of custom properties. */
  private static Map<String, Integer> colours(int n) {
    Matcher blocks = Pattern.compile(":root \\{([^}]*+)\\}").matcher(Resources.STYLE);
    Map<String, Integer> colours = new HashMap<>();
    for (int i = 0; i <= n; i++) {
      assertTrue(blocks.find(), "block " + i);
    }
    Matcher m = Pattern.compile("--([a-z]++): #([0-9a-f]{6})").matcher(blocks.group(1));
    while (m.find()) {
      colours.put(m.group(1), Integer.parseInt(m.group(2), 16));
    }
    return colours;
  }

  private static double luminance(int rgb) {
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double c = (rgb >> (16 - 8 * i) & 255) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static double contrast(int a, int b) {
    double high = Math.max(luminance(a), luminance(b));
    double low = Math.min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
  }

  @Test
  void knowsBlackOnWhite() {
    assertEquals(21, contrast(0, 0xffffff), 0.001);
  }

  @ParameterizedTest
  @CsvSource({
    "ink, paper, 7",
    "ink, raised, 7",
    "ink, tint, 4.5",
    "ink, lit, 4.5",
    "soft, paper, 4.5",
    "soft, raised, 4.5",
    "soft, lit, 4.5",
    "accent, paper, 4.5",
    "accent, raised, 4.5",
    "accent, lit, 4.5",
    "accent, tint, 3",
    "edge, paper, 3",
    "edge, raised, 3"
  })
  void isEnoughInLightAndDark(String front, String back, double least) {
    for (Map<String, Integer> scheme : java.util.List.of(LIGHT, DARK)) {
      double found = contrast(scheme.getOrDefault(front, -1), scheme.getOrDefault(back, -1));
      assertTrue(found >= least, front + " on " + back + " is " + found);
    }
  }
}
