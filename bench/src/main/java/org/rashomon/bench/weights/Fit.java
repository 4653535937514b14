package org.rashomon.bench.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fits a logistic regression by Newton's method: the least of {@code ½‖w‖² + C · Σ weight · log
 * loss}. The constant is not held small.
 */
public final class Fit {
  private static final int MOST_STEPS = 200;
  private static final int MOST_HALVINGS = 40;
  private static final double ARRIVED = 1e-8;

  /** The share of a loss that its own rounding may hide. */
  private static final double ROUNDING = 1e-12;

  private final List<Example> examples;
  private final double c;
  private final int size;

  private Fit(List<Example> examples, double c) {
    this.examples = examples;
    this.c = c;
    this.size = examples.getFirst().features().size() + 1;
  }

  /**
   * The regression for these examples.
   *
   * @param c how much the examples count against small weights
   * @throws IllegalArgumentException unless some hold and some do not
   * @throws IllegalStateException when rounding hides the way to the least loss
   */
  public static Regression of(List<Example> examples, double c) {
    if (examples.stream().allMatch(Example::holds) || examples.stream().noneMatch(Example::holds)) {
      throw new IllegalArgumentException("nothing to tell apart: the examples are all of one kind");
    }
    return new Fit(examples, c).run();
  }

  private Regression run() {
    Regression at = new Regression(0, Collections.nCopies(size - 1, 0.0));
    for (int i = 0; i < MOST_STEPS; i++) {
      double[] step = Cholesky.solve(curvature(at), slope(at));
      if (largest(step) < ARRIVED) {
        return at;
      }
      at = downhill(at, step);
    }
    throw new IllegalStateException("no regression was found in " + MOST_STEPS + " steps");
  }

  /** The first of the step, its half, its quarter … that makes the loss no larger. */
  private Regression downhill(Regression at, double[] step) {
    double most = loss(at) * (1 + ROUNDING);
    double share = 1;
    for (int i = 0; i < MOST_HALVINGS; i++, share /= 2) {
      Regression next = moved(at, step, share);
      if (loss(next) <= most) {
        return next;
      }
    }
    return at;
  }

  private static Regression moved(Regression at, double[] step, double share) {
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < at.weights().size(); i++) {
      weights.add(at.weights().get(i) - share * step[i + 1]);
    }
    return new Regression(at.bias() - share * step[0], weights);
  }

  private double loss(Regression at) {
    double loss = 0;
    for (double weight : at.weights()) {
      loss += weight * weight / 2;
    }
    for (Example example : examples) {
      double sum = at.sum(example.features());
      double wrong = example.holds() ? -sum : sum;
      double log = Math.max(wrong, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(wrong)));
      loss += c * example.weight() * log;
    }
    return loss;
  }

  /** The gradient, the constant first. */
  private double[] slope(Regression at) {
    double[] slope = new double[size];
    for (int i = 1; i < size; i++) {
      slope[i] = at.weights().get(i - 1);
    }
    for (Example example : examples) {
      double error = at.of(example.features()) - (example.holds() ? 1 : 0);
      for (int i = 0; i < size; i++) {
        slope[i] += c * example.weight() * error * feature(example, i);
      }
    }
    return slope;
  }

  /** The Hessian, the constant first; its lower half is all that is filled. */
  private double[][] curvature(Regression at) {
    double[][] curvature = new double[size][size];
    for (int i = 1; i < size; i++) {
      curvature[i][i] = 1;
    }
    for (Example example : examples) {
      double p = at.of(example.features());
      double each = c * example.weight() * p * (1 - p);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j <= i; j++) {
          curvature[i][j] += each * feature(example, i) * feature(example, j);
        }
      }
    }
    return curvature;
  }

  private static double feature(Example example, int index) {
    return index == 0 ? 1 : example.features().get(index - 1);
  }

  private static double largest(double[] step) {
    double largest = 0;
    for (double each : step) {
      largest = Math.max(largest, Math.abs(each));
    }
    return largest;
  }
}
