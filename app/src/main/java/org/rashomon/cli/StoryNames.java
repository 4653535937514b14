package org.rashomon.cli;

import java.util.Optional;
import org.rashomon.store.Library;
import org.rashomon.store.Report;
import org.rashomon.store.Story;

/** Stories as a command line names them: by a number, or by the name of a report. */
final class StoryNames {
  private StoryNames() {}

  /** The story that is meant, if there is one; of one that was joined to another, that other. */
  static Optional<Story> find(Library library, String name) {
    return number(name)
        .flatMap(library.stories()::leading)
        .or(
            () ->
                library
                    .reports()
                    .named(name)
                    .map(Report::story)
                    .flatMap(library.stories()::leading));
  }

  static String unknown(String name) {
    return "there is no story or report '" + name + "'; 'rashomon stories' lists them";
  }

  private static Optional<Long> number(String name) {
    return name.matches("\\d{1,18}") ? Optional.of(Long.parseLong(name)) : Optional.empty();
  }
}
