package org.rashomon.readings.figures;

/** A numeral and its unit, in the base unit. */
record Quantity(Numeral numeral, Measured measured) {

  String unit() {
    return measured.unit().equals("°F") ? "°C" : measured.unit();
  }

  /** A value of the numeral in the base unit. */
  double value(double number) {
    return measured.unit().equals("°F") ? (number - 32) * 5 / 9 : number * measured.factor();
  }

  /** This quantity and a smaller one after it: "6 feet 3 inches". */
  Quantity plus(Quantity smaller) {
    double more = smaller.numeral.low() * smaller.measured.factor() / measured.factor();
    Numeral sum =
        new Numeral(
            numeral.first(),
            numeral.last(),
            numeral.head(),
            numeral.low() + more,
            numeral.high() + more,
            numeral.sort());
    return new Quantity(
        sum,
        new Measured(
            measured.unit(), measured.factor(), measured.first(), smaller.measured.last()));
  }
}
