package org.rashomon.readings.syntax;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * The environment of ONNX Runtime, kept until the process has ended.
 *
 * <p>Its Java binding frees the native environment in a shutdown hook. The threads of a program go
 * on running beside the hooks, and one that is in the middle of a pass then brings the process down
 * (SIGSEGV) where it should have ended with its exit code. The native environment counts its
 * holders; one more, which the binding has no public way to add, keeps it.
 */
final class NativeEnvironment {
  private NativeEnvironment() {}

  private static final class Holder {
    static final OrtEnvironment ENVIRONMENT = open();
    static final boolean HELD = hold();
  }

  /** The one environment of the process. */
  static OrtEnvironment shared() {
    return Holder.ENVIRONMENT;
  }

  /** Whether the native environment outlives the binding's shutdown hook. */
  static boolean isHeld() {
    return Holder.HELD;
  }

  private static OrtEnvironment open() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try {
      environment.setTelemetry(false);
      return environment;
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot be set up: " + e.getMessage(), e);
    }
  }

  /** Another version of the binding may lack what this needs; it is then as unsafe as it was. */
  private static boolean hold() {
    try {
      Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      api.setAccessible(true);
      Method create =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      create.setAccessible(true);
      int level = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue();
      create.invoke(null, api.getLong(null), level, "held");
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
  }
}
