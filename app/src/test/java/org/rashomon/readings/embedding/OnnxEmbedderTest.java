package org.rashomon.readings.embedding;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {

  @Test
  void closingWaitsForThePassesUnderWayAndRefusesLaterOnes() throws InterruptedException {
    OnnxEmbedder embedder = new OnnxEmbedder();
    CountDownLatch running = new CountDownLatch(2);
    List<Future<?>> callers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 2; i++) {
        callers.add(threads.submit(() -> embedUntilClosed(embedder, running)));
      }
      running.await();
      embedder.close();
    }
    for (Future<?> caller : callers) {
      Throwable end = assertThrows(ExecutionException.class, caller::get).getCause();
      assertEquals(
          "the embedding model is closed", String.valueOf(end == null ? "" : end.getMessage()));
    }
    assertDoesNotThrow(embedder::close);
  }

  private static void embedUntilClosed(OnnxEmbedder embedder, CountDownLatch running) {
    embedder.embed("The mayor closed the bridge.");
    running.countDown();
    while (true) {
      embedder.embed("The mayor closed the bridge.");
    }
  }
}
