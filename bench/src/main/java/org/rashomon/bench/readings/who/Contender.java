package org.rashomon.bench.readings.who;

import java.util.List;

/** Something that brings mentions together. */
interface Contender {

  /** What it is called on the page. */
  String name();

  /** Whether it reads across reports, or each by itself. */
  boolean readsAcross();

  /** The mentions of a story with their clusters. */
  List<Predicted> read(Story story);
}
