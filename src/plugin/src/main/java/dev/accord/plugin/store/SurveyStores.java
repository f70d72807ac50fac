package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.SecureRandom;

/** What is kept of surveys: who was asked, and apart from that what was answered. */
public record SurveyStores(
    InvitationStore invitations,
    AnswerStore answers,
    DealingStore dealings,
    EarlierAskedStore earlierAsked,
    OwnViewStore ownViews,
    FollowUpStore followUps) {
  static SurveyStores in(ActiveObjects ao, Transactions transactions) {
    InvitationStore invitations = new InvitationStore(ao);
    FollowUpStore followUps = new FollowUpStore(ao);
    return new SurveyStores(
        invitations,
        new AnswerStore(ao, invitations, followUps, transactions, new SecureRandom()),
        new DealingStore(ao),
        new EarlierAskedStore(ao),
        new OwnViewStore(ao),
        followUps);
  }
}
