package dev.accord.sync.store;

import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.document.outside.OutsideTicket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

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
        sha256(DocumentWriter.write(timeless)),
        gone,
        DocumentWriter.write(outside));
  }

  public OutsideTicket outside() {
    return DocumentReader.readOutsideTicket(body).orElseThrow();
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
