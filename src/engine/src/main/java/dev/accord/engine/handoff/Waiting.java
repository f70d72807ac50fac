package dev.accord.engine.handoff;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import java.util.Optional;

/**
 * That a ticket waits, and for whom.
 *
 * @param department absent when the party is no department of ours: a supplier, an approver
 */
public record Waiting(PauseParty party, Optional<DepartmentId> department) {}
