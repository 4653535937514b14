package org.rashomon.readings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Models;
import org.rashomon.Rows;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Reading;

class FigureReaderTest {
  @TestFactory
  Stream<DynamicTest> readsAmountsWithWhatTheyCount() {
    return Rows.tests(
        getClass(),
        "figures.txt",
        cells -> assertEquals(cells.size() > 1 ? cells.get(1) : "", figures(cells.get(0))));
  }

  @Test
  void marksTheValueWithItsBoundAndUnit() {
    String text = "The harbour paid more than $50 million. Almost 1,400 people came.";
    Reading reading = Models.read(text);
    assertEquals(
        "more than $50 million; Almost 1,400",
        reading.figures().stream()
            .map(figure -> figure.span().of(text))
            .collect(Collectors.joining("; ")));
  }

  @Test
  void staysFiniteWhereNumbersDoNot() {
    String text = "One " + "million ".repeat(200) + "boats sank.";
    assertTrue(
        Models.read(text).figures().stream()
            .allMatch(figure -> Double.isFinite(figure.amount().high())));
  }

  private static String figures(String sentence) {
    return Models.read(sentence).figures().stream()
        .map(FigureReaderTest::cells)
        .collect(Collectors.joining(" ; "));
  }

  private static String cells(Figure figure) {
    Amount amount = figure.amount();
    String value = number(amount.low());
    return String.join(
        " ",
        amount.low() == amount.high() ? value : value + "-" + number(amount.high()),
        amount.bound().name(),
        amount.unit().isEmpty() ? "-" : amount.unit(),
        figure.noun().isEmpty() ? "-" : figure.noun(),
        figure.state().orElse("-"));
  }

  private static String number(double value) {
    return new BigDecimal(value, new MathContext(9)).stripTrailingZeros().toPlainString();
  }
}
