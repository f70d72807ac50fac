package dev.accord.engine.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/**
 * Draws who is asked: by the system and not by the provider, so that it cannot be steered to what
 * went well. The seed is recorded, and whoever has it draws the same again.
 */
public final class Sample {
  private static final int HUNDRED = 100;

  private Sample() {}

  /**
   * The seed of an occasion: always the same, and not to be foreseen without the secret.
   *
   * @param secret kept by the installation
   */
  public static long seed(String secret, String occasion) {
    byte[] text = (secret + "\n" + occasion).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(sha256().digest(text)).getLong();
  }

  /** Whether the seed is drawn where so many of a hundred are. */
  public static boolean draws(long seed, int percent) {
    return new Random(seed).nextInt(HUNDRED) < percent;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
