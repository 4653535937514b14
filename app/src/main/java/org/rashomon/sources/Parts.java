package org.rashomon.sources;

import java.util.List;

/**
 * Where whoever takes an input apart puts what it finds. A part that breaks the limits, or for
 * which nothing is left to be read, is told of in its place.
 */
public interface Parts {

  /** The most bytes that one part may have. */
  long most();

  /** A part: content is taken apart in its turn, the other kinds are handed on. */
  void take(Input part);

  /**
   * Addresses whose content belongs here.
   *
   * @param from the name of the feed or list that gives them
   */
  void follow(String from, List<String> addresses);

  /** The same with what is told of each of them. */
  void lead(String from, List<Lead> leads);
}
