package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import java.time.LocalDate;
import java.util.Optional;

/** What a sum of ledger lines is about. */
public record TimeKey(
    PeriodLength length,
    LocalDate firstDay,
    Optional<AgreementId> agreement,
    DepartmentId provider,
    Optional<DepartmentId> client,
    TimePart part) {}
