package org.rashomon.sources.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.SourceContract;

class FormatsTest extends SourceContract {
  @TempDir Path folder;

  @Override
  protected Source holding(byte[] bytes, long most) throws IOException {
    Path file = Files.write(folder.resolve("a report.txt"), bytes);
    return Source.of(file, new Formats(most, Links.none("not fetched", "fetch it")));
  }
}
