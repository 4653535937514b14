package org.rashomon.bench.speed;

/** The least that a program on this machine can cost. */
@SuppressWarnings("SystemOut") // saying hello is all it does
public final class Hello {
  private Hello() {}

  /** Says hello. */
  public static void main(String[] arguments) {
    System.out.println("hello");
  }
}
