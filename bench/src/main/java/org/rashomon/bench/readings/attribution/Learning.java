package org.rashomon.bench.readings.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rashomon.bench.readings.polnear.Document;
import org.rashomon.bench.readings.polnear.Labelled;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.attributions.Part;
import org.rashomon.readings.attributions.View;
import org.rashomon.readings.attributions.Views;
import org.rashomon.readings.quotes.AttributionReader;

/** Learns the weights of cues and of their parts from labelled reports. */
public final class Learning {
  private final List<Document> documents;
  private final Function<Document, Reading> reader;

  public Learning(List<Document> documents, Function<Document, Reading> reader) {
    this.documents = documents;
    this.reader = reader;
  }

  /** Learns both and writes them as resources into a folder. */
  public void write(Path folder) {
    Softmax cues = new Softmax(2);
    Softmax parts = new Softmax(Part.values().length);
    each((features, answer) -> cues.count(features), (features, answer) -> parts.count(features));
    each(cues::add, parts::add);
    write(folder.resolve("cues.tsv"), cues.learn());
    write(folder.resolve("parts.tsv"), parts.learn());
  }

  private void each(
      BiConsumer<List<String>, Integer> cues, BiConsumer<List<String>, Integer> parts) {
    for (Document document : documents) {
      Reading reading = reader.apply(document);
      Views views = views(reading);
      for (Sentence sentence : reading.sentences()) {
        View view = views.of(sentence);
        Map<Integer, Labelled> heads = heads(document, sentence);
        for (int word : view.candidates()) {
          cues.accept(view.cueFeatures(word), heads.containsKey(word) ? 1 : 0);
        }
        heads.forEach((head, labelled) -> parts(view, head, labelled, parts));
      }
    }
  }

  private static void parts(
      View view, int head, Labelled labelled, BiConsumer<List<String>, Integer> parts) {
    List<List<String>> features = view.partFeatures(head);
    List<Part> answers = Gold.parts(view.sentence(), labelled);
    for (int i = 0; i < features.size(); i++) {
      parts.accept(features.get(i), answers.get(i).ordinal());
    }
  }

  static Views views(Reading reading) {
    return new Views(
        reading.text(),
        reading.mentions(),
        reading.quotations(),
        new AttributionReader()
            .read(reading.text(), reading.sentences(), reading.mentions(), reading.quotations()));
  }

  private static Map<Integer, Labelled> heads(Document document, Sentence sentence) {
    Map<Integer, Labelled> heads = new HashMap<>();
    for (Labelled each : document.attributions()) {
      if (each.cue().getFirst().overlaps(sentence.span())) {
        Gold.head(sentence, each).ifPresent(head -> heads.put(head, each));
      }
    }
    return heads;
  }

  private static void write(Path file, SortedMap<String, double[]> weights) {
    StringBuilder lines = new StringBuilder();
    weights.forEach(
        (feature, own) -> {
          lines.append(feature).append('\t');
          for (int i = 0; i < own.length; i++) {
            lines.append(i == 0 ? "" : " ").append(Math.round(own[i] * 100));
          }
          lines.append('\n');
        });
    try {
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
