package org.rashomon.readings.syntax;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OnnxModelTest {
  private static final List<String> WORDS = List.of("The", "mayor", "closed", "the", "bridge", ".");

  @Test
  void theNativeEnvironmentOutlivesTheHookOfTheBinding() {
    NativeEnvironment.shared();
    assertTrue(
        NativeEnvironment.isHeld(),
        "this version of the binding has another way to hold the environment; without one, a"
            + " process that ends while it reads can crash");
  }

  @Test
  void closingWaitsForThePassesUnderWayAndRefusesLaterOnes() throws InterruptedException {
    ReaderModel model = new ReaderModel();
    CountDownLatch running = new CountDownLatch(2);
    List<Future<?>> readers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 2; i++) {
        readers.add(threads.submit(() -> readUntilClosed(model, running)));
      }
      running.await();
      model.close();
    }
    for (Future<?> reader : readers) {
      Throwable end = assertThrows(ExecutionException.class, reader::get).getCause();
      assertEquals(
          "the reader model is closed", String.valueOf(end == null ? "" : end.getMessage()));
    }
    assertDoesNotThrow(model::close);
  }

  private static void readUntilClosed(ReaderModel model, CountDownLatch running) {
    model.read(WORDS);
    running.countDown();
    while (true) {
      model.read(WORDS);
    }
  }
}
