package dev.accord.plugin.trial;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.config.Proposal;
import dev.accord.plugin.store.DefinitionKind;
import java.util.Optional;

/**
 * A definition that is tried.
 *
 * @param version of an agreement that judges every issue, as if it had always been in force; empty
 *     for the newest while it is a draft or proposed, and for what else binds when
 */
public record OnTrial(Proposal proposal, Optional<Integer> version) {
  /** What is stored, with the definition in its place and its version in force for the project. */
  Definitions in(Definitions stored, String project) {
    Definitions wanted = proposal.in(stored);
    return proposal.name().kind() == DefinitionKind.AGREEMENT
        ? Rehearsal.of(wanted, new AgreementId(proposal.name().key()), version, project)
        : wanted;
  }
}
