package org.rashomon.store.health;

/**
 * What a check came to.
 *
 * @param check what was looked at
 * @param state how it is
 * @param words what was found
 */
public record Finding(String check, State state, String words) {

  /** How it is. */
  public enum State {
    /** As it should be. */
    SOUND,
    /** It was not, and is again. */
    MENDED,
    /** It is not, and cannot be mended here. */
    DAMAGED
  }
}
