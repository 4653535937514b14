package org.rashomon.bench.scoreboard;

/** The scores of the program and of the baseline on the same events. */
record Compared(Scores program, Scores baseline) {}
