package org.rashomon.stories.grouping;

/**
 * A story that a report may belong to.
 *
 * @param nearest the report in it that is nearest
 * @param odds log odds that the report belongs to the story
 */
record Found(Story story, Member nearest, double odds) {
  double likelihood() {
    return Linkage.likelihood(odds);
  }
}
