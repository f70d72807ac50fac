package dev.accord.plugin.view;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;

/** The names of what definitions refer to by id; an id that leads nowhere is its own name. */
record Directory(Rulebook rulebook) {
  Reference department(DepartmentId id) {
    return new Reference(
        id.value(), rulebook.department(id).map(Department::name).orElse(id.value()));
  }

  Reference calendar(CalendarId id) {
    return new Reference(
        id.value(), rulebook.calendarDefinition(id).map(Calendar::name).orElse(id.value()));
  }

  Reference agreement(AgreementId id) {
    return new Reference(
        id.value(), rulebook.agreement(id).map(Agreement::name).orElse(id.value()));
  }

  Reference service(ServiceId id) {
    return new Reference(id.value(), rulebook.service(id).map(Service::name).orElse(id.value()));
  }
}
