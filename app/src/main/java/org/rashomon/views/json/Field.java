package org.rashomon.views.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of a document that knows where it stands, so that a wrong one can be named.
 *
 * @param path e.g. {@code disagreements[0].class}
 * @param value absent where the document has nothing or null
 */
record Field(String path, @Nullable JsonNode value) {

  Field get(String name) {
    JsonNode object = expect("an object", JsonNode::isObject);
    JsonNode found = object.get(name);
    return new Field(
        path.isEmpty() ? name : path + "." + name, found == null || found.isNull() ? null : found);
  }

  boolean isPresent() {
    return value != null;
  }

  String string() {
    return expect("a string", JsonNode::isString).stringValue();
  }

  Optional<String> optionalString() {
    return isPresent() ? Optional.of(string()) : Optional.empty();
  }

  int integer() {
    return expect("a whole number", JsonNode::isInt).intValue();
  }

  double number() {
    return expect("a number", JsonNode::isNumber).doubleValue();
  }

  boolean bool() {
    return expect("true or false", JsonNode::isBoolean).booleanValue();
  }

  <T> List<T> list(Function<Field, T> each) {
    JsonNode array = expect("a list", JsonNode::isArray);
    List<T> all = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      all.add(each.apply(new Field(path + "[" + i + "]", array.get(i))));
    }
    return all;
  }

  List<String> strings() {
    return list(Field::string);
  }

  SortedMap<String, Integer> integers() {
    SortedMap<String, Integer> all = new TreeMap<>();
    for (var entry : expect("an object", JsonNode::isObject).properties()) {
      all.put(entry.getKey(), get(entry.getKey()).integer());
    }
    return all;
  }

  <E extends Enum<E>> E oneOf(E[] values) {
    return oneOf(values, v -> v.name().toLowerCase(Locale.ROOT));
  }

  <E> E oneOf(E[] values, Function<E, String> word) {
    String given = string();
    for (E each : values) {
      if (word.apply(each).equals(given)) {
        return each;
      }
    }
    String words = String.join(", ", Arrays.stream(values).map(word).toList());
    throw wrong("must be one of " + words + ", is \"" + given + "\"");
  }

  /** Builds a record; what its constructor refuses is told with this field's place. */
  <T> T build(Function<Field, T> record) {
    try {
      return record.apply(this);
    } catch (NotACollation e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  IllegalArgumentException wrong(String what) {
    return new NotACollation((path.isEmpty() ? "the document" : path) + ": " + what);
  }

  private JsonNode expect(String what, Function<JsonNode, Boolean> test) {
    if (value == null) {
      throw wrong("must be " + what + ", is missing");
    }
    if (!test.apply(value)) {
      throw wrong(
          "must be " + what + ", is " + value.getNodeType().name().toLowerCase(Locale.ROOT));
    }
    return value;
  }

  /** A document that is not a collation. */
  private static final class NotACollation extends IllegalArgumentException {
    NotACollation(String message) {
      super("not a collation: " + message);
    }
  }
}
