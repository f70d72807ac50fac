package dev.accord.sync.store;

import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.document.outside.OutsideTicket;
import java.time.Instant;

/**
 * A ticket as it was last read.
 *
 * @param hash of all but when it was seen: equal tickets, equal hash
 * @param gone whether its own system does not know it any more
 * @param body the ticket as {@link DocumentWriter} writes it
 */
public record StoredTicket(
    String system, String id, String key, Instant seen, String hash, boolean gone, String body) {

  public static StoredTicket of(OutsideTicket outside, boolean gone) {
    OutsideTicket timeless =
        new OutsideTicket(outside.ticket(), outside.url(), outside.summary(), Instant.EPOCH);
    return new StoredTicket(
        outside.ticket().id().system(),
        outside.ticket().id().value(),
        outside.ticket().key(),
        outside.seen(),
        Sha256.of(DocumentWriter.write(timeless)),
        gone,
        DocumentWriter.write(outside));
  }

  public OutsideTicket outside() {
    return DocumentReader.readOutsideTicket(body).orElseThrow();
  }
}
