package org.rashomon.sources.web;

/** Keeps what was fetched. */
public interface Recorder {

  /** Takes an answer down; called from several threads. */
  void record(Answer answer);

  /** Keeps nothing. */
  static Recorder none() {
    return answer -> {};
  }
}
