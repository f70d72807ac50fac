package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Everything that Accord keeps in Jira's database. */
public record Stores(
    Transactions transactions,
    DefinitionStore definitions,
    MembershipStore memberships,
    TrackingQueue queue,
    Leases leases,
    TicketStore tickets,
    OutcomeStore outcomes,
    TallyStore tallies,
    LedgerStore ledgers,
    ClockSearch search,
    AlertStore alerts,
    PassStore passes,
    RecomputationStore recomputations,
    RebuildStore rebuilds,
    SettingStore settings,
    SurveyStores surveys,
    ReportStore reports,
    InvestigationStore investigations,
    ReasonStore reasons,
    OutsideStore outside,
    OutsideSystems systems) {
  public static Stores in(ActiveObjects ao) {
    return in(ao, OutcomeWatcher.NONE);
  }

  /**
   * The same, with somebody who sees what counts otherwise, beside frozen reports.
   *
   * @param watcher called within the transaction that changes it
   */
  public static Stores in(ActiveObjects ao, OutcomeWatcher watcher) {
    Transactions transactions = new Transactions(ao);
    OutcomeStore outcomes = new OutcomeStore(ao);
    TallyStore tallies = new TallyStore(ao, outcomes);
    LedgerStore ledgers = new LedgerStore(ao);
    ReportStore reports = new ReportStore(ao);
    OutcomeWatcher restating = new Restating(reports);
    OutcomeWatcher both =
        changes -> {
          restating.changed(changes);
          watcher.changed(changes);
        };
    return new Stores(
        transactions,
        new DefinitionStore(ao),
        new MembershipStore(ao),
        new TrackingQueue(ao),
        new Leases(ao, transactions),
        new TicketStore(ao, new Reckonings(outcomes, tallies, ledgers, both)),
        outcomes,
        tallies,
        ledgers,
        new ClockSearch(ao),
        new AlertStore(ao),
        new PassStore(ao),
        new RecomputationStore(ao),
        new RebuildStore(ao),
        new SettingStore(ao, transactions),
        SurveyStores.in(ao, transactions),
        reports,
        new InvestigationStore(ao),
        new ReasonStore(ao),
        new OutsideStore(ao),
        new OutsideSystems(ao, transactions));
  }
}
