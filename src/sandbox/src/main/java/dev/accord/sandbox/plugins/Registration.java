package dev.accord.sandbox.plugins;

/** What an enabled module added to the host; removing it takes that away again. */
@FunctionalInterface
public interface Registration {

  /** For modules that add nothing. */
  Registration NONE = () -> {};

  void remove();
}
