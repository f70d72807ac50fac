package dev.accord.sandbox.jira.user;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted PBKDF2 hashes of passwords, as {@code iterations$salt$hash}. */
final class PasswordHash {
  /** Stored for somebody who has no password: nothing matches it. */
  private static final String NONE = "";

  private static final int ITERATIONS = 10_000;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();

  private PasswordHash() {}

  static String of(String password) {
    if (password.isEmpty()) {
      return NONE;
    }
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    byte[] hash = derive(password, salt, ITERATIONS);
    return ITERATIONS + "$" + HEX.formatHex(salt) + "$" + HEX.formatHex(hash);
  }

  static boolean matches(String password, String stored) {
    if (stored.equals(NONE)) {
      return false;
    }
    List<String> parts = List.of(stored.split("\\$", -1));
    byte[] hash = derive(password, HEX.parseHex(parts.get(1)), Integer.parseInt(parts.get(0)));
    return MessageDigest.isEqual(hash, HEX.parseHex(parts.get(2)));
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, 256))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK lacks PBKDF2WithHmacSHA256", e);
    }
  }
}
