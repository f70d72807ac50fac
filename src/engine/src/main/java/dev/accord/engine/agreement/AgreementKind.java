package dev.accord.engine.agreement;

/** Who stands on the two sides of an agreement. */
public enum AgreementKind {
  /** Between a provider and its client: the client is the ticket's client department. */
  SLA,

  /** Between two departments on one ticket: the client is the department that handed it over. */
  OLA,

  /** With a supplier: as OLA, the provider being outside. */
  UC,
}
