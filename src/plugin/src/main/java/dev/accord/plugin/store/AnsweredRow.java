package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * That an invitation was answered: neither when nor what. Unique, so that a link works once on all
 * nodes together.
 */
@Preload
@Table("ANSWERED")
public interface AnsweredRow extends Entity {
  String INVITATION_KEY = "INVITATION_KEY";

  @NotNull
  @Unique
  String getInvitationKey();
}
