package org.rashomon.readings.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.text.Span;

/**
 * The teachers' labels. In: a sentence a line, {@code source TAB text TAB names}, where names are
 * {@code start:end:TYPE} joined by spaces, or {@code ?} where nobody has labelled them. Out: {@code #
 * TAB source}, then a word a line and an empty line: form, part of speech, name label of NLP4J, head, dependency
 * label, name of the human label ({@code ?} where there is none), name of CoreNLP.
 *
 * <p>It lies in this package to cut words with the program's own tokenizer.
 */
final class Silver {
  private static final String TEACHER = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";
  private static final String SECOND =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 90;

  private final NLPDecoder teacher = new NLPDecoder(Silver.class.getResourceAsStream(TEACHER));
  private final AbstractSequenceClassifier<CoreLabel> second =
      CRFClassifier.getClassifierNoExceptions(SECOND);

  /** Reads the sentences named first and writes the labels to the file named second. */
  public static void main(String[] args) throws Exception {
    int threads = Integer.getInteger("threads", 2);
    Silver silver = new Silver();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Stream<String> lines = Files.lines(Path.of(args[0]));
        PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      List<Future<String>> labelled = new ArrayList<>();
      lines.forEach(line -> labelled.add(pool.submit(() -> silver.label(line))));
      for (Future<String> each : labelled) {
        out.print(each.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  private String label(String line) {
    String[] fields = line.split("\t", -1);
    String text = fields[1];
    List<Span> words = Tokenizer.tokenize(text, new Span(0, text.length()));
    if (words.size() < SHORTEST || words.size() > LONGEST) {
      return "";
    }
    List<String> forms = words.stream().map(w -> Ascii.fold(w.of(text))).toList();
    try {
      NLPNode[] nodes = parse(forms);
      String[] names = Mended.names(nodes);
      List<String> human = HumanNames.labels(words, fields[2]);
      List<String> other = fields[2].equals("?") ? secondNames(forms) : null;
      StringBuilder out = new StringBuilder("#\t" + fields[0] + "\n");
      for (int i = 0; i < forms.size(); i++) {
        NLPNode node = nodes[i + 1];
        int head = node.getDependencyHead() == null ? 0 : node.getDependencyHead().getID();
        out.append(
            String.join(
                "\t",
                forms.get(i),
                node.getPartOfSpeechTag(),
                names[i + 1],
                String.valueOf(head),
                node.getDependencyLabel(),
                human.get(i),
                other == null ? "?" : other.get(i)));
        out.append('\n');
      }
      return out.append('\n').toString();
    } catch (RuntimeException e) {
      // The teacher fails on a few odd sentences; there are enough others.
      return "";
    }
  }

  private NLPNode[] parse(List<String> forms) {
    List<Token> tokens = new ArrayList<>();
    for (String form : forms) {
      tokens.add(new Token(form, 0, form.length()));
    }
    NLPNode[] nodes = teacher.toNodeArray(tokens);
    teacher.decode(nodes);
    return nodes;
  }

  private List<String> secondNames(List<String> forms) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String form : forms) {
      CoreLabel label = new CoreLabel();
      label.setWord(form);
      label.set(CoreAnnotations.OriginalTextAnnotation.class, form);
      labels.add(label);
    }
    Function<CoreLabel, String> answer = l -> l.get(CoreAnnotations.AnswerAnnotation.class);
    return second.classifySentence(labels).stream().map(answer).toList();
  }
}
