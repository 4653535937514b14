package org.rashomon.readings.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.readings.Role;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.names.RoleReader;
import org.rashomon.text.Span;

/** Reads who is quoted with which words; marks around names and single words are left out. */
public final class QuoteReader {

  /** The quotations in the order of the text; they do not overlap. */
  public List<Quotation> read(
      String text, List<Block> blocks, List<Sentence> sentences, List<Mention> mentions) {
    List<Paragraph> paragraphs = Paragraph.of(text, blocks);
    List<Quoted> quoted = MarkPairing.pair(text, paragraphs);
    List<Span> spans = quoted.stream().map(Quoted::span).toList();
    Scene scene = new Scene(text, sentences, mentions, spans);
    List<Quoted> all = new ArrayList<>(BlockQuotes.find(scene, paragraphs));
    Scene whole = new Scene(text, sentences, mentions, all.stream().map(Quoted::span).toList());
    quoted.stream().filter(each -> !whole.isQuoted(each.span().start())).forEach(all::add);
    all.sort(Comparator.comparing(Quoted::span));
    List<Role> roles = new RoleReader().read(text, sentences, mentions);
    Speakers speakers = new Speakers(scene, new FullNames(text, mentions), roles);
    List<Draft> drafts = new Pass(scene, paragraphs, speakers).drafts(all);
    return drafts.stream().map(Draft::quotation).toList();
  }

  /** One way through a report. */
  private static final class Pass {
    private static final Set<Cues.Kind> PLAIN =
        Set.of(Cues.Kind.SAY, Cues.Kind.ASK, Cues.Kind.ACCORDING);

    private final Scene scene;
    private final Speakers speakers;
    private final CueFinder cues;
    private final Neighbours neighbours;

    Pass(Scene scene, List<Paragraph> paragraphs, Speakers speakers) {
      this.scene = scene;
      this.speakers = speakers;
      this.cues = new CueFinder(scene);
      this.neighbours = new Neighbours(scene, paragraphs, speakers);
    }

    List<Draft> drafts(List<Quoted> all) {
      List<Draft> drafts = new ArrayList<>();
      for (Quoted quoted : all) {
        Optional<Draft> before =
            drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
        Draft draft = draft(quoted, before);
        if (before.isPresent() && isBroken(before.get(), draft)) {
          drafts.set(drafts.size() - 1, before.get().join(draft));
        } else if (draft.cue().isPresent() ? !isNaming(draft) : !isScare(draft)) {
          drafts.add(draft);
        }
      }
      lendBackwards(drafts);
      return drafts;
    }

    private Draft draft(Quoted quoted, Optional<Draft> before) {
      Optional<FoundCue> cue = cues.find(quoted.span());
      Optional<Speaker> last = before.flatMap(Draft::speaker);
      Optional<Speaker> speaker =
          cue.filter(found -> found.subject().isPresent())
              .filter(this::isSpoken)
              .map(found -> speakers.of(found.sentence(), found.subject().getAsInt(), last));
      Draft draft =
          new Draft(quoted.span(), quoted.parts(), quoted.paragraph(), quoted.last(), cue, speaker);
      return speaker.isPresent() ? draft : draft.by(neighbours.speaker(draft, before));
    }

    /** Other than beside plain words of saying, the subject must be able to speak. */
    private boolean isSpoken(FoundCue cue) {
      boolean plain = PLAIN.contains(cue.kind());
      int subject = cue.subject().getAsInt();
      return speakers.isSpeaker(cue.sentence(), subject)
          || (plain && !cue.sentence().token(subject).isName() && !cue.isAbove());
    }

    /** "a medal called \"Victory\"": a participle names, and the words begin like a name. */
    private boolean isNaming(Draft draft) {
      if (draft.speaker().isPresent() || draft.cue().isEmpty()) {
        return false;
      }
      FoundCue cue = draft.cue().get();
      char first = scene.text().charAt(draft.fragments().getFirst().start());
      return cue.kind() != Cues.Kind.SAY
          && cue.sentence().token(cue.token()).pos().equals("VBN")
          && !Character.isLowerCase(first);
    }

    private boolean isScare(Draft draft) {
      boolean said = draft.speaker().isPresent() && neighbours.isWhole(draft);
      return !said && ScareQuotes.isScare(scene, draft.fragments().getFirst());
    }

    /** "A," he said, "b": the cue stands between the pieces and the sentence goes on. */
    private boolean isBroken(Draft before, Draft draft) {
      if (before.cue().isEmpty() || before.last() != draft.paragraph()) {
        return false;
      }
      FoundCue cue = before.cue().get();
      boolean same = draft.cue().isEmpty() || draft.cue().get().isSameAs(cue);
      int from = before.span().end();
      int to = draft.span().start();
      int at = cue.span().start();
      if (!same || at < from || at >= to || !cue.sentence().span().contains(new Span(at, to))) {
        return false;
      }
      Span between = new Span(from, to).trim(scene.text());
      return ",—–-".indexOf(scene.text().charAt(between.end() - 1)) >= 0;
    }

    /** Speech at the head of a paragraph belongs to whom the rest of the paragraph names. */
    private static void lendBackwards(List<Draft> drafts) {
      for (int i = drafts.size() - 2; i >= 0; i--) {
        Draft draft = drafts.get(i);
        Draft next = drafts.get(i + 1);
        if (draft.speaker().isEmpty() && draft.last() == next.paragraph()) {
          drafts.set(i, draft.by(next.speaker()));
        }
      }
    }
  }
}
