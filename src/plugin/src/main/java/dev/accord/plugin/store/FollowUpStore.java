package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who asked to be contacted, what came of it, and the mails about that. It does not know what
 * anybody answered. Writing is for inside a transaction.
 */
public final class FollowUpStore {
  static final Lookup<FollowUpRow> BY_KEY = Lookup.on(FollowUpRow.class, "FOLLOW_UP_KEY = ?");
  static final Lookup<FollowUpRow> DUE_FIRST =
      Lookup.on(FollowUpRow.class, "PROVIDER = ? AND STATE = ?").ordered("DUE_AT");
  static final Lookup<FollowUpRow> CLOSED_LAST =
      Lookup.on(FollowUpRow.class, "PROVIDER = ? AND STATE = ?").ordered("CLOSED_AT DESC");
  static final Lookup<FollowUpRow> TO_TELL =
      Lookup.on(FollowUpRow.class, "NEXT_AT <= ?").ordered("NEXT_AT");
  static final Lookup<FollowUpMailRow> BY_MAIL_KEY =
      Lookup.on(FollowUpMailRow.class, "MAIL_KEY = ?");
  static final Lookup<FollowUpMailRow> TO_SEND =
      Lookup.on(FollowUpMailRow.class, "NEXT_AT <= ?").ordered("NEXT_AT");

  private final Rows<FollowUpRow, FollowUp> followUps;
  private final Rows<FollowUpMailRow, FollowUpMail> mails;

  public FollowUpStore(ActiveObjects ao) {
    this.followUps = new Rows<>(ao, FollowUpRow.class, FollowUp::from, FollowUp::columns);
    this.mails = new Rows<>(ao, FollowUpMailRow.class, FollowUpMail::from, FollowUpMail::columns);
  }

  public Optional<FollowUp> find(String key) {
    return followUps.first(BY_KEY, key);
  }

  /** Those that wait for the provider, the one that is due first first. */
  public List<FollowUp> open(DepartmentId provider, int limit) {
    return followUps.first(limit, DUE_FIRST, provider.value(), FollowUp.OPEN);
  }

  /** The provider's that are done, the one closed last first. */
  public List<FollowUp> closed(DepartmentId provider, int limit) {
    return followUps.first(limit, CLOSED_LAST, provider.value(), FollowUp.CLOSED);
  }

  /** Those of which somebody is to be told something, longest due first. */
  public List<FollowUp> due(Instant now, int limit) {
    return followUps.first(limit, TO_TELL, now.toEpochMilli());
  }

  void add(FollowUp asked) {
    followUps.insert(asked);
  }

  /**
   * Closes it, unless somebody has done so before.
   *
   * @return whether it was open
   */
  public boolean close(String key, FollowUp.Closing closing) {
    Optional<FollowUp> open = find(key).filter(FollowUp::isOpen);
    open.ifPresent(one -> save(one.closed(closing)));
    return open.isPresent();
  }

  /**
   * Writes down who is told of its step, each once; nothing when it has gone on meanwhile.
   *
   * @param seen as it was when the readers were looked up
   */
  public void tell(FollowUp seen, Collection<UserKey> readers, Instant now) {
    if (!find(seen.key()).filter(seen::equals).isPresent()) {
      return;
    }
    readers.stream()
        .map(reader -> FollowUpMail.pending(seen, reader, now))
        .filter(mail -> mails.first(BY_MAIL_KEY, mail.key()).isEmpty())
        .forEach(mails::insert);
    save(seen.told(now));
  }

  /** Has it looked at again later; nothing when it has gone on meanwhile. */
  public void postpone(FollowUp seen, Instant later) {
    if (find(seen.key()).filter(seen::equals).isPresent()) {
      save(seen.again(later));
    }
  }

  /** Mails to be sent, longest due first. */
  public List<FollowUpMail> mailsDue(Instant now, int limit) {
    return mails.first(limit, TO_SEND, now.toEpochMilli());
  }

  public void save(FollowUpMail mail) {
    mails.replace(List.of(mail), BY_MAIL_KEY, mail.key());
  }

  /** What became of the mails that tell who asked what was done, by follow-up. */
  public Map<String, FollowUpMail> toClients(List<FollowUp> closed) {
    return mails
        .findEach(
            BY_MAIL_KEY,
            closed.stream()
                .map(one -> FollowUpMail.key(one.key(), FollowUp.Step.CLOSED, one.wish().person()))
                .toList())
        .stream()
        .collect(Collectors.toMap(FollowUpMail::followUp, Function.identity()));
  }

  private void save(FollowUp followUp) {
    followUps.replace(List.of(followUp), BY_KEY, followUp.key());
  }
}
