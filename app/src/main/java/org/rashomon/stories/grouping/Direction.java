package org.rashomon.stories.grouping;

import java.util.Arrays;

/**
 * A vector of unit length in a byte per dimension, which changes a cosine by less than .01. One
 * without dimensions stands for a text that there is not; it is near to nothing.
 */
public final class Direction {
  static final Direction NONE = new Direction(new byte[0]);
  static final int MOST = 4096;
  private static final int SCALE = 127;
  private final byte[] parts;
  private final double length;

  private Direction(byte[] parts) {
    this.parts = parts;
    this.length = Math.sqrt(dot(parts, parts));
  }

  /** The direction of a vector, scaled so that its largest part fills the byte. */
  public static Direction of(float[] vector) {
    float largest = 0;
    for (float each : vector) {
      largest = Math.max(largest, Math.abs(each));
    }
    byte[] parts = new byte[vector.length];
    for (int i = 0; i < parts.length && largest > 0; i++) {
      parts[i] = (byte) Math.round(vector[i] * SCALE / largest);
    }
    return new Direction(parts);
  }

  /** From the form of {@link #bytes()}. */
  static Direction of(byte[] bytes) {
    return new Direction(bytes.clone());
  }

  /** Each dimension. */
  public byte[] bytes() {
    return parts.clone();
  }

  int dimensions() {
    return parts.length;
  }

  /** The cosine of the angle between both; 0 where either has none or they are of other models. */
  double cosine(Direction other) {
    if (length == 0 || other.length == 0 || parts.length != other.parts.length) {
      return 0;
    }
    return dot(parts, other.parts) / (length * other.length);
  }

  private static int dot(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Direction direction && Arrays.equals(parts, direction.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }

  @Override
  public String toString() {
    return "Direction[" + parts.length + "]";
  }
}
