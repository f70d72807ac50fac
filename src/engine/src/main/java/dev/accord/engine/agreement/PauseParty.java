package dev.accord.engine.agreement;

/** On whose account a pause is. */
public enum PauseParty {
  CLIENT,

  PROVIDER,

  THIRD_PARTY,

  /** Whoever has to approve. */
  APPROVAL,

  /** On nobody's account. */
  NONE,
}
