package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One line of the ledger of an issue on which no more work is done. */
@Preload
@Table("LEDGER")
@Indexes(
    @Index(
        name = "ended",
        methodNames = {"getProvider", "getEndedAt"}))
public interface LedgerRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String ENDED_AT = "ENDED_AT";
  String ZONE = "ZONE";
  String AGREEMENT = "AGREEMENT";
  String PROVIDER = "PROVIDER";
  String CLIENT = "CLIENT";
  String KIND = "KIND";
  String DEPARTMENT = "DEPARTMENT";
  String PARTY = "PARTY";
  String MILLIS = "MILLIS";

  @NotNull
  @Indexed
  long getIssueId();

  /** Decides the period. */
  @NotNull
  long getEndedAt();

  @NotNull
  String getZone();

  /** The SLA that held; null for none. */
  @Nullable String getAgreement();

  @NotNull
  String getProvider();

  /** Null when nobody knows who asked. */
  @Nullable String getClient();

  /** HELD, TRANSIT, WAITING or TOTAL. */
  @NotNull
  String getKind();

  @Nullable String getDepartment();

  @Nullable String getParty();

  @NotNull
  long getMillis();
}
