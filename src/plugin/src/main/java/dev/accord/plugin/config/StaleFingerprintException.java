package dev.accord.plugin.config;

/** What is stored, or the document, is not what the preview showed. */
public final class StaleFingerprintException extends RuntimeException {
  StaleFingerprintException() {
    super("the configuration or the document changed since the preview. Preview it again.");
  }
}
