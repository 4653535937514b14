package org.rashomon.bench.weights;

/** Solves linear equations whose matrix is symmetric and positive definite. */
final class Cholesky {
  private Cholesky() {}

  /**
   * The x of {@code matrix · x = right}.
   *
   * @param matrix its lower half is read
   */
  static double[] solve(double[][] matrix, double[] right) {
    double[][] root = root(matrix);
    double[] x = right.clone();
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        x[i] -= root[i][j] * x[j];
      }
      x[i] /= root[i][i];
    }
    for (int i = x.length - 1; i >= 0; i--) {
      for (int j = i + 1; j < x.length; j++) {
        x[i] -= root[j][i] * x[j];
      }
      x[i] /= root[i][i];
    }
    return x;
  }

  /** The lower triangle whose product with its own mirror is the matrix. */
  private static double[][] root(double[][] matrix) {
    double[][] root = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= root[i][k] * root[j][k];
        }
        root[i][j] = i == j ? Math.sqrt(rest) : rest / root[j][j];
      }
    }
    return root;
  }
}
