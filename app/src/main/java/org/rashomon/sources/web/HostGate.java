package org.rashomon.sources.web;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to a host, as often as it wants to be asked. */
final class HostGate {
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Duration interval;
  private TokenBucket bucket;
  private double delay;

  HostGate(Duration interval, int burst) {
    this.interval = interval;
    this.bucket = new TokenBucket(burst, interval.toNanos(), System.nanoTime());
  }

  /** Waits for this caller's turn; whoever enters leaves. */
  void enter() throws InterruptedException {
    turn.lockInterruptibly();
    try {
      sleep(bucket.take(System.nanoTime()));
    } catch (InterruptedException e) {
      turn.unlock();
      throw e;
    }
  }

  void leave() {
    turn.unlock();
  }

  /** Keeps to what the host's robots.txt asks for, when that is slower. */
  void slowDown(double seconds) {
    turn.lock();
    try {
      if (seconds > delay && seconds > interval.toNanos() / 1e9) {
        delay = seconds;
        bucket = new TokenBucket(1, (long) (seconds * 1e9), System.nanoTime());
        bucket.take(System.nanoTime());
      }
    } finally {
      turn.unlock();
    }
  }

  /** Lets nobody through for a while. */
  void hold(Duration pause) {
    turn.lock();
    try {
      bucket.hold(System.nanoTime(), pause.toNanos());
    } finally {
      turn.unlock();
    }
  }

  private static void sleep(long nanos) throws InterruptedException {
    if (nanos > 0) {
      Thread.sleep(Duration.ofNanos(nanos));
    }
  }
}
