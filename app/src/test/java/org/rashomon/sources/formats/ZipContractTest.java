package org.rashomon.sources.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.SourceContract;

class ZipContractTest extends SourceContract {
  @TempDir Path folder;

  @Override
  protected Source holding(byte[] bytes, long most) throws IOException {
    Path file = folder.resolve("reports.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a report.txt"));
      zip.write(bytes);
    }
    return Source.of(file, new Formats(most, Links.none("not fetched", "fetch it")));
  }
}
