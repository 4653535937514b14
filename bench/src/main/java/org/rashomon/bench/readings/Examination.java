package org.rashomon.bench.readings;

/** Measures one reader against a gold and, in the same run, beside a peer. */
public interface Examination {

  /** One word: what is asked for on the command line, and the name of the page. */
  String name();

  /** Runs it; what is not at hand is said on the page, never left out in silence. */
  Findings run(Bench bench);
}
