package org.rashomon.bench.readings.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  /** Where the program reads the weights from. */
  public static final String FOLDER = "app/src/main/resources/org/rashomon/readings/attributions";

  private final List<Document> documents;
  private final Function<Document, Reading> reader;

  /** Each document is read once, in order. */
  public Learning(List<Document> documents, Function<Document, Reading> reader) {
    this.documents = documents;
    this.reader = reader;
  }

  /** Learns both and writes them as resources into a folder. */
  public void write(Path folder) {
    Softmax cues = new Softmax(2);
    Softmax parts = new Softmax(Part.ALL.size());
    each(cues::add, parts::add);
    try {
      Files.write(folder.resolve("cues.bin"), cues.learn());
      Files.write(folder.resolve("parts.bin"), parts.learn());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      parts.accept(features.get(i), answers.get(i).index());
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
}
