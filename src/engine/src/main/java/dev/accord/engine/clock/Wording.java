package dev.accord.engine.clock;

import dev.accord.engine.agreement.AgreementVersion;

/**
 * The version of an agreement that judges a clock.
 *
 * @param measuredOnly whether the ticket is older than the agreement, which only measures it
 */
record Wording(AgreementVersion version, boolean measuredOnly) {}
