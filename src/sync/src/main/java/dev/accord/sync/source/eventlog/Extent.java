package dev.accord.sync.source.eventlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How far a file has been read.
 *
 * @param file as it was then
 * @param bytes from its beginning, unpacked
 * @param lines ends of lines in them
 * @param whole whether nothing stands behind them
 * @param open whether they end without an end of line: then more of the same row may come
 * @param header its first row, once that is whole
 * @param digest of the bytes
 */
record Extent(
    LogFile file,
    long bytes,
    long lines,
    boolean whole,
    boolean open,
    Optional<Header> header,
    MessageDigest digest) {
  private static final int SHOWN = 16;

  /** Of a file of which nothing has been read. */
  static Extent none(LogFile file) {
    return new Extent(file, 0, 0, false, false, Optional.empty(), sha256());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The digest as it is now, to be gone on with. */
  static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("every JDK can copy SHA-256", e);
    }
  }

  byte[] sum() {
    return copy(digest).digest();
  }

  /** The beginning of it, up to so many bytes, which have that digest. */
  Extent until(long end, MessageDigest digestThen) {
    return new Extent(file, end, 0, false, open && end == bytes, header, digestThen);
  }

  /** What tells these contents from any others. */
  static String print(List<Extent> extents) {
    MessageDigest all = sha256();
    for (Extent extent : extents) {
      all.update(extent.file().name().getBytes(StandardCharsets.UTF_8));
      all.update((byte) (extent.open() ? 1 : 0));
      all.update(extent.sum());
    }
    return HexFormat.of().formatHex(all.digest()).substring(0, SHOWN);
  }
}
