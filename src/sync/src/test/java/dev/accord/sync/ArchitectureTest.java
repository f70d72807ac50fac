package dev.accord.sync;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The service knows the engine and the documents, and Accord in Jira only through REST. */
class ArchitectureTest {
  private static final JavaClasses SYNC =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.accord.sync");

  @Test
  void of_accord_it_knows_the_engine_and_the_documents() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.accord.plugin..", "dev.accord.sandbox..", "com.atlassian..")
        .check(SYNC);
  }

  @Test
  void only_the_store_and_the_schedule_know_the_database() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.accord.sync.store..", "dev.accord.sync.run..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer..")
        .check(SYNC);
  }

  @Test
  void only_http_speaks_http() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.accord.sync.http..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .check(SYNC);
  }

  @Test
  void a_source_knows_nothing_of_what_becomes_of_its_tickets() {
    classes()
        .that()
        .resideInAPackage("dev.accord.sync.source..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(
            "dev.accord.sync.store..",
            "dev.accord.sync.pass..",
            "dev.accord.sync.run..",
            "dev.accord.sync.page..",
            "dev.accord.sync.cli..")
        .check(SYNC);
  }

  @Test
  void packages_form_no_knots() {
    slices().matching("dev.accord.sync.(*)..").should().beFreeOfCycles().check(SYNC);
  }
}
