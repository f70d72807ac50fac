package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Mark;
import java.util.Collection;
import java.util.List;

/** The names of what an assessment only gives ids of. */
record Names(Rulebook rulebook) {
  /** A department that is gone keeps its key for a name. */
  Named department(DepartmentId id) {
    String name = rulebook.department(id).map(Department::name).orElse(id.value());
    return new Named(id.value(), name);
  }

  static List<String> marks(Collection<Mark> marks) {
    return marks.stream().sorted().map(Mark::name).toList();
  }
}
