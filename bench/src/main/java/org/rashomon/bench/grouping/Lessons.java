package org.rashomon.bench.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rashomon.bench.weights.Example;
import org.rashomon.bench.weights.Fit;
import org.rashomon.bench.weights.Regression;
import org.rashomon.stories.grouping.Compared;
import org.rashomon.stories.grouping.Grouper;
import org.rashomon.stories.grouping.Weights;

/**
 * Learns when two reports are of one event: of each report of a stream, those that came before and
 * are nearest, with whether they are of its event. Every event weighs as much as it has reports.
 */
final class Lessons {
  /** Of other events, as many as this for each report. */
  private static final int OTHERS = 15;

  private static final double OTHERS_WEIGHT = 0.3;

  /** How small weights are held, for signals of one spread; firmly, since few events are known. */
  private static final double FIRMNESS = 0.015;

  private Lessons() {}

  /** The weights for a stream. */
  static Weights learn(List<Labelled> stream) {
    Regression learnt = regression(stream);
    return new Weights(learnt.bias(), learnt.weights());
  }

  /** As the program carries it. */
  static Regression regression(List<Labelled> stream) {
    List<Example> examples = examples(stream);
    List<Double> spreads = spreads(examples);
    double all = examples.stream().mapToDouble(Example::weight).sum();
    List<Example> even =
        examples.stream()
            .map(each -> new Example(by(each.features(), spreads), each.holds(), each.weight()))
            .toList();
    Regression learnt = Fit.of(even, 1 / (FIRMNESS * all));
    return new Regression(learnt.bias(), by(learnt.weights(), spreads));
  }

  private static List<Double> by(List<Double> values, List<Double> spreads) {
    return IntStream.range(0, values.size()).mapToObj(i -> values.get(i) / spreads.get(i)).toList();
  }

  /** The standard deviation of each signal. */
  private static List<Double> spreads(List<Example> examples) {
    return IntStream.range(0, examples.getFirst().features().size())
        .mapToObj(i -> spread(examples.stream().mapToDouble(e -> e.features().get(i)).toArray()))
        .toList();
  }

  private static double spread(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double square = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    return Math.sqrt(square) + Double.MIN_NORMAL;
  }

  private static List<Example> examples(List<Labelled> stream) {
    Map<Long, String> events = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    stream.forEach(each -> events.put(each.report(), each.event()));
    stream.forEach(each -> sizes.merge(each.event(), 1, Integer::sum));
    Grouper grouper = new Grouper();
    List<Example> examples = new ArrayList<>();
    for (Labelled each : stream) {
      int others = 0;
      for (Compared before : grouper.compare(each.sketch())) {
        boolean same = each.event().equals(events.get(before.report()));
        others += same ? 0 : 1;
        if (same || others <= OTHERS) {
          double weight = 2.0 / Math.max(1, sizes.getOrDefault(each.event(), 1) - 1);
          examples.add(new Example(before.values(), same, same ? weight : OTHERS_WEIGHT));
        }
      }
      grouper.restore(each.sketch(), each.report());
    }
    return examples;
  }
}
