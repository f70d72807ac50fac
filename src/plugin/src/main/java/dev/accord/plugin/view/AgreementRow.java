package dev.accord.plugin.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in the list.
 *
 * @param everybody true when every department is its client, else absent
 * @param state {@code active} while a version is or will be in force, else that of the newest
 *     version: {@code draft}, {@code proposed} or {@code ended}
 * @param inForce number of the version in force; absent when there is none
 * @param newest number of the newest version
 * @param effectiveFrom of the version in force, else of the newest
 * @param awaits the sides that a proposed version waits for; absent when none is proposed
 */
public record AgreementRow(
    String id,
    String name,
    String kind,
    Reference provider,
    List<Reference> clients,
    @Nullable Boolean everybody,
    String state,
    @Nullable Integer inForce,
    int newest,
    @Nullable Instant effectiveFrom,
    @Nullable LocalDate reviewOn,
    @Nullable List<String> awaits,
    boolean mayEdit) {}
