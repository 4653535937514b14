package org.rashomon.readings.syntax;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A model that is open in ONNX Runtime, in one thread of each caller. Safe for use by several
 * threads: closing waits until the passes that are under way have ended, for a native session must
 * not go away under one.
 */
public final class OnnxModel implements AutoCloseable {

  /** What is made of the outputs of a pass, which do not outlive it. */
  @FunctionalInterface
  public interface Outputs<T> {
    /** Reads them. */
    T read(OrtSession.Result result) throws OrtException;
  }

  /** The inputs of a pass by name. */
  @FunctionalInterface
  public interface Inputs {
    /** Makes them; they are closed after the pass. */
    void fill(Map<String, OnnxTensor> inputs, OrtEnvironment environment) throws OrtException;
  }

  private final String name;
  private final OrtEnvironment environment = NativeEnvironment.shared();
  private final OrtSession session;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  /**
   * Opens a model.
   *
   * @param name what it is called in an error
   * @param file its bytes
   */
  public OnnxModel(String name, byte[] file) {
    this.name = name;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(file, options);
    } catch (OrtException e) {
      throw new IllegalStateException(name + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /** One pass. */
  public <T> T run(Inputs inputs, Outputs<T> outputs) {
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException(name + " is closed");
      }
      return pass(inputs, outputs);
    } catch (OrtException e) {
      throw new IllegalStateException(name + " failed: " + e.getMessage(), e);
    } finally {
      lock.readLock().unlock();
    }
  }

  private <T> T pass(Inputs inputs, Outputs<T> outputs) throws OrtException {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    try {
      inputs.fill(tensors, environment);
      try (OrtSession.Result result = session.run(tensors)) {
        return outputs.read(result);
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException(name + " cannot be closed: " + e.getMessage(), e);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
