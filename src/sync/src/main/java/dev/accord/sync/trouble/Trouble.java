package dev.accord.sync.trouble;

/** What has to happen before another system can be worked with. */
public enum Trouble {
  /** It is away, slow, overloaded or answers with an error: time may mend it. */
  UNREACHABLE,

  /** It asked to be left alone for a while. */
  THROTTLED,

  /** It does not accept the credentials, or they may not do this: somebody has to act. */
  DENIED,

  /** It answers in a way that is not understood: somebody has to look. */
  UNREADABLE,
}
