package org.rashomon.sources.mail;

import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.rashomon.sources.markup.Xml;

/** Who sent a mail, when, and about what. */
record MailHeader(Message message) {

  Optional<String> subject() {
    return Optional.ofNullable(message.getSubject())
        .map(subject -> subject.replaceFirst("(?i)^((fwd?|re|aw|wg):\\s*)+", ""))
        .flatMap(Xml::filled);
  }

  /** The sender's name, else the host of the sender's address. */
  Optional<String> sender() {
    return Optional.ofNullable(message.getFrom())
        .filter(list -> !list.isEmpty())
        .map(list -> list.get(0))
        .flatMap(
            from ->
                Optional.ofNullable(from.getName())
                    .flatMap(Xml::filled)
                    .or(() -> Optional.ofNullable(from.getDomain())));
  }

  Optional<String> date() {
    return Optional.ofNullable(message.getDate())
        .map(date -> date.toInstant().atOffset(ZoneOffset.UTC).toString());
  }
}
