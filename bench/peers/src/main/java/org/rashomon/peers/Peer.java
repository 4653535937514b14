package org.rashomon.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A tool that marks texts: JSON Lines in on standard input, JSON Lines out. */
interface Peer {
  ObjectMapper JSON = new ObjectMapper();

  /** Takes marks; offsets in UTF-16 units, turned into code points on the way out. */
  interface Marks {
    void add(int start, int end, String type, Map<String, String> values);
  }

  void mark(String text, String date, Marks marks) throws Exception;

  static void run(Peer peer) throws Exception {
    // Peers print to standard output while they load: what we read is kept apart from that.
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.println(JSON.writeValueAsString(marked(peer, JSON.readTree(line))));
      }
    }
  }

  private static ObjectNode marked(Peer peer, JsonNode document) throws Exception {
    String text = document.path("text").asText();
    ObjectNode result = JSON.createObjectNode().put("id", document.path("id").asText());
    ArrayNode marks = result.putArray("marks");
    peer.mark(text, document.path("date").asText(), (start, end, type, values) -> {
      ObjectNode mark = marks.addObject();
      mark.put("start", text.codePointCount(0, start)).put("end", text.codePointCount(0, end)).put("type", type);
      ObjectNode more = mark.putObject("values");
      values.forEach(more::put);
    });
    return result;
  }
}
