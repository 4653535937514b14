package org.rashomon.readings.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Models;
import org.rashomon.Rows;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;

class ClaimReaderTest {
  @TestFactory
  Stream<DynamicTest> readsWhoDoesWhatToWhom() {
    return Rows.tests(
        getClass(), "claims.txt", cells -> assertEquals(cells.get(1), claims(cells.get(0))));
  }

  @TestFactory
  Stream<DynamicTest> readsVoiceTenseModalityAndWhatIsUnderstood() {
    return Rows.tests(
        getClass(),
        "claims-in-depth.txt",
        cells -> {
          Reading reading = Models.read(cells.getFirst());
          List<String> read = reading.claims().stream().map(each -> full(reading, each)).toList();
          cells.stream()
              .skip(1)
              .forEach(claim -> assertTrue(read.contains(claim), () -> claim + " not in " + read));
        });
  }

  @Test
  void anEventNounIsNoClaimWithoutThoseWhoTakePartInIt() {
    assertEquals(
        List.of("frighten"),
        Models.read("Arrests frighten the town.").claims().stream().map(Claim::lemma).toList());
  }

  @Test
  void aPlanIsNotAFact() {
    Claim claim =
        Models.read("The town plans to close the harbour.").claims().stream()
            .filter(each -> each.lemma().equals("close"))
            .findFirst()
            .orElseThrow();
    assertEquals(Claim.Modality.PLANNED, claim.modality());
  }

  @Test
  void aConditionIsNotAFact() {
    Claim claim =
        Models.read("The town will pay if the ship sinks.").claims().stream()
            .filter(each -> each.lemma().equals("sink"))
            .findFirst()
            .orElseThrow();
    assertEquals(Claim.Modality.CONDITIONAL, claim.modality());
  }

  @Test
  void theSecondVerbSharesTheSubjectOfTheFirst() {
    Reading reading = Models.read("The captain left the ship and swam to the coast.");
    assertTrue(
        reading.claims().stream()
            .filter(claim -> claim.lemma().equals("swim"))
            .allMatch(claim -> part(reading, claim, Claim.Part.AGENT).equals("captain")));
    assertEquals(2, reading.claims().size());
  }

  private static String claims(String text) {
    Reading reading = Models.read(text);
    return reading.claims().stream()
        .map(
            claim ->
                claim.lemma()
                    + " "
                    + part(reading, claim, Claim.Part.AGENT)
                    + ">"
                    + part(reading, claim, Claim.Part.PATIENT)
                    + (claim.negated() ? " not " : " ")
                    + claim.modality()
                    + " "
                    + claim.tense())
        .collect(Collectors.joining("; "));
  }

  private static String full(Reading reading, Claim claim) {
    String recipient = part(reading, claim, Claim.Part.RECIPIENT);
    return claim.lemma()
        + " "
        + part(reading, claim, Claim.Part.AGENT)
        + ">"
        + part(reading, claim, Claim.Part.PATIENT)
        + (recipient.isEmpty() ? "" : "@" + recipient)
        + (claim.negated() ? " not " : " ")
        + claim.modality()
        + " "
        + claim.tense()
        + (claim.aspect() == Claim.Aspect.SIMPLE ? "" : " " + claim.aspect())
        + (claim.reported() ? " reported" : "");
  }

  private static String part(Reading reading, Claim claim, Claim.Part part) {
    Sentence sentence = reading.sentences().get(claim.sentence());
    return claim.arguments().stream()
        .filter(argument -> argument.part() == part)
        .map(argument -> sentence.token(argument.head()).form())
        .collect(Collectors.joining(","));
  }
}
