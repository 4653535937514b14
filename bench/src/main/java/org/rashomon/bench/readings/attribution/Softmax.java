package org.rashomon.bench.readings.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rashomon.readings.attributions.LinearModel;

/**
 * Learns a multinomial logistic regression over hashed features by stochastic gradient descent with
 * a rate for each weight (AdaGrad, Duchi et al. 2011); the weights of the later rounds are
 * averaged, which keeps single examples from mattering much.
 */
final class Softmax {
  private static final double RATE = 0.1;
  private static final int ROUNDS = 4;
  private static final int FIRST_AVERAGED = 1;
  private static final double SURE = 1e-3;

  private final int labels;
  private final List<int[]> examples = new ArrayList<>();
  private final List<Integer> answers = new ArrayList<>();
  private final float[] weights;
  private final float[] squares;

  Softmax(int labels) {
    this.labels = labels;
    this.weights = new float[LinearModel.ROWS * labels];
    this.squares = new float[weights.length];
  }

  void add(List<String> features, int answer) {
    examples.add(features.stream().mapToInt(LinearModel::row).toArray());
    answers.add(answer);
  }

  /** One byte for each label, row by row, as {@link LinearModel} reads them. */
  byte[] learn() {
    double[] averaged = new double[weights.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(each -> step(examples.get(each), answers.get(each)));
      for (int i = 0; round >= FIRST_AVERAGED && i < weights.length; i++) {
        averaged[i] += weights[i] / (ROUNDS - FIRST_AVERAGED);
      }
    }
    byte[] bytes = new byte[averaged.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(averaged[i] * LinearModel.STEPS)));
    }
    return bytes;
  }

  private void step(int[] rows, int answer) {
    double[] likely = probabilities(rows);
    for (int label = 0; label < labels; label++) {
      double error = likely[label] - (label == answer ? 1 : 0);
      for (int row : Math.abs(error) < SURE ? new int[0] : rows) {
        int at = row * labels + label;
        squares[at] += (float) (error * error);
        weights[at] -= (float) (RATE * error / Math.sqrt(squares[at] + 1e-8));
      }
    }
  }

  private double[] probabilities(int[] rows) {
    double[] likely = new double[labels];
    double total = 0;
    for (int label = 0; label < labels; label++) {
      for (int row : rows) {
        likely[label] += weights[row * labels + label];
      }
      likely[label] = StrictMath.exp(likely[label]);
      total += likely[label];
    }
    for (int label = 0; label < labels; label++) {
      likely[label] /= total;
    }
    return likely;
  }
}
