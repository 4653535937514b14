package org.rashomon.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands that need a terminal. */
record Commands(Terminal terminal) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == CollateCommand.class) {
      return type.cast(new CollateCommand(terminal));
    }
    if (type == FetchCommand.class) {
      return type.cast(new FetchCommand(terminal));
    }
    if (type == DemoCommand.class) {
      return type.cast(new DemoCommand(terminal));
    }
    if (type == CompletionCommand.class) {
      return type.cast(new CompletionCommand(terminal));
    }
    if (type == AddCommand.class) {
      return type.cast(new AddCommand(terminal));
    }
    if (type == StoriesCommand.class) {
      return type.cast(new StoriesCommand(terminal));
    }
    if (type == SearchCommand.class) {
      return type.cast(new SearchCommand(terminal));
    }
    if (type == ShowCommand.class) {
      return type.cast(new ShowCommand(terminal));
    }
    if (type == DoctorCommand.class) {
      return type.cast(new DoctorCommand(terminal));
    }
    if (type == RebuildCommand.class) {
      return type.cast(new RebuildCommand(terminal));
    }
    if (type == WatchCommand.class) {
      return type.cast(new WatchCommand(terminal));
    }
    if (type == ExportCommand.class) {
      return type.cast(new ExportCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
