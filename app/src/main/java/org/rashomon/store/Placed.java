package org.rashomon.store;

/**
 * Where a report was put when it came.
 *
 * @param story as it was then; it may have become part of another
 * @param why as JSON
 */
public record Placed(long report, long story, String why) {}
