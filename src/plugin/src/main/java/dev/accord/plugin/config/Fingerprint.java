package dev.accord.plugin.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for what is stored and what is to be stored. */
final class Fingerprint {
  private Fingerprint() {}

  /** SHA-256 in hexadecimal: another revision or another document gives another one. */
  static String of(long revision, String document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Long.toString(revision).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      digest.update(document.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
