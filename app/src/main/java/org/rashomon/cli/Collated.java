package org.rashomon.cli;

import org.rashomon.pipeline.library.StoryCollating;

/** Counts the stories that are collated, and names those that could not be. */
final class Collated implements StoryCollating.Progress {
  private final Terminal terminal;
  private final Progress progress;
  private int done;

  Collated(Terminal terminal, Progress progress) {
    this.terminal = terminal;
    this.progress = progress;
  }

  @Override
  public void done(long story) {
    done++;
    progress.step();
  }

  @Override
  public void failed(long story, RuntimeException why) {
    progress.end();
    terminal.say("rashomon: story " + story + " could not be collated: " + why);
    terminal.say("This is a fault of the program; 'rashomon show " + story + "' tries again.");
  }

  /** How many are done. */
  int end() {
    progress.end();
    return done;
  }
}
