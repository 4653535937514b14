package org.rashomon.sources.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.rashomon.sources.Source;
import org.rashomon.sources.SourceContract;

class WebSourceTest extends SourceContract {
  private final List<AutoCloseable> open = new ArrayList<>();

  @Override
  protected Source holding(byte[] bytes, long most) throws IOException {
    LabServer server = new LabServer();
    server.on("/report", LabServer.ok("text/plain", bytes));
    Manners manners = Manners.usual(most).reachingPrivate(true);
    Web web = new Web(manners, Resolver.system(), Validators.NONE, Recorder.none());
    open.addAll(List.of(web, server));
    return new WebSource(
        web, List.of(server.address("/report")), (content, into) -> into.accept(content));
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }
}
