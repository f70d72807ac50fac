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
    ClockSearch search,
    AlertStore alerts,
    PassStore passes,
    RecomputationStore recomputations,
    SettingStore settings,
    SurveyStores surveys) {
  public static Stores in(ActiveObjects ao) {
    Transactions transactions = new Transactions(ao);
    return new Stores(
        transactions,
        new DefinitionStore(ao),
        new MembershipStore(ao),
        new TrackingQueue(ao),
        new Leases(ao, transactions),
        new TicketStore(ao),
        new ClockSearch(ao),
        new AlertStore(ao),
        new PassStore(ao),
        new RecomputationStore(ao),
        new SettingStore(ao, transactions),
        SurveyStores.in(ao, transactions));
  }
}
