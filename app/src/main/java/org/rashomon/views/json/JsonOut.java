package org.rashomon.views.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.collations.Evidence;
import org.rashomon.views.HalfPairs;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Fields of one JSON document, in the order in which they are called. */
final class JsonOut implements AutoCloseable {
  private final StringWriter out = new StringWriter();
  private final JsonGenerator json = new JsonFactory().createGenerator(new Layout(), out);

  /** One space a level, a line for each value, the same line end on every machine. */
  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter(" ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator("")
              .withObjectEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withArrayIndenter(lines)
          .withObjectIndenter(lines);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  void object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  void object(String name, Runnable fields) {
    json.writeName(name);
    object(fields);
  }

  <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> object(() -> fields.accept(value)));
    json.writeEndArray();
  }

  void strings(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  void field(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void field(String name, Optional<String> value) {
    value.ifPresentOrElse(v -> field(name, v), () -> json.writeNullProperty(name));
  }

  void field(String name, Enum<?> value) {
    field(name, value.name().toLowerCase(Locale.ROOT));
  }

  void field(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void field(String name, double value) {
    json.writeNumberProperty(name, value);
  }

  void field(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void evidence(Collection<Evidence> evidence) {
    objects("evidence", evidence, this::evidence);
  }

  private void evidence(Evidence evidence) {
    field("article", evidence.article());
    field("start", evidence.start());
    field("end", evidence.end());
    field("quote", evidence.quote());
    evidence.sentence().ifPresent(this::sentence);
  }

  private void sentence(Evidence.Range sentence) {
    json.writeName("sentence");
    json.writeRawValue("[" + sentence.start() + ", " + sentence.end() + "]");
  }

  @Override
  public void close() {
    json.close();
  }

  /** Everything written, with a line end. */
  String text() {
    json.flush();
    return HalfPairs.escaped(out.getBuffer()) + '\n';
  }
}
