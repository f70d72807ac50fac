package dev.accord.plugin.survey;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.plugin.store.AskedPerson;
import dev.accord.plugin.store.Dealing;
import dev.accord.plugin.store.EarlierAsked;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.SurveyStores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is kept of surveys about a department, wherever; spans are half-open. */
interface Kept {
  /** Of weeks, by their Mondays. */
  List<StoredAnswer> answers(DepartmentId provider, LocalDate from, LocalDate until);

  /** Of months, by their first days. */
  List<Dealing> dealings(DepartmentId provider, LocalDate from, LocalDate until);

  /** Of months, by their first days. */
  List<EarlierAsked> earlierAsked(DepartmentId provider, LocalDate from, LocalDate until);

  List<AskedPerson> asked(DepartmentId provider, Instant from, Instant until);

  /** Answers from one place, all else from another. */
  record Answered(Kept with, Kept others) implements Kept {
    @Override
    public List<StoredAnswer> answers(DepartmentId provider, LocalDate from, LocalDate until) {
      return with.answers(provider, from, until);
    }

    @Override
    public List<Dealing> dealings(DepartmentId provider, LocalDate from, LocalDate until) {
      return others.dealings(provider, from, until);
    }

    @Override
    public List<EarlierAsked> earlierAsked(DepartmentId provider, LocalDate from, LocalDate until) {
      return others.earlierAsked(provider, from, until);
    }

    @Override
    public List<AskedPerson> asked(DepartmentId provider, Instant from, Instant until) {
      return others.asked(provider, from, until);
    }
  }

  /** In the database. */
  record InTables(SurveyStores stores) implements Kept {
    @Override
    public List<StoredAnswer> answers(DepartmentId provider, LocalDate from, LocalDate until) {
      return stores.answers().of(provider, from, until);
    }

    @Override
    public List<Dealing> dealings(DepartmentId provider, LocalDate from, LocalDate until) {
      return stores.dealings().of(provider, from, until);
    }

    @Override
    public List<EarlierAsked> earlierAsked(DepartmentId provider, LocalDate from, LocalDate until) {
      return stores.earlierAsked().of(provider, from, until);
    }

    @Override
    public List<AskedPerson> asked(DepartmentId provider, Instant from, Instant until) {
      return stores.invitations().asked(provider, from, until);
    }
  }
}
