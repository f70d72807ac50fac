package dev.accord.plugin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.accord.plugin.config.ShiftedClock;
import java.time.Clock;
import java.time.Instant;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses PLUGIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.accord.plugin");

  @Test
  void active_objects_are_known_to_the_store_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.accord.plugin.store")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("net.java.ao..")
        .check(PLUGIN);
  }

  @Test
  void every_query_is_a_lookup() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Lookup")
        .and()
        .doNotHaveSimpleName("Rows")
        .should()
        .callMethod(Query.class, "where", String.class, Object[].class)
        .orShould()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                    "deleteWithSQL|findWithSQL")))
        .check(PLUGIN);
  }

  @Test
  void services_are_injected_and_never_fetched() {
    noClasses().should().dependOnClassesThat().haveSimpleName("ComponentAccessor").check(PLUGIN);
  }

  @Test
  void the_plugin_knows_neither_the_sandbox_nor_the_sync_service() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.accord.sandbox..", "dev.accord.sync..")
        .check(PLUGIN);
  }

  @Test
  void the_wall_clock_is_read_in_one_place() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(ShiftedClock.class)
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(PLUGIN);
  }

  @Test
  void spring_is_known_to_the_composition_root_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.accord.plugin")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..")
        .check(PLUGIN);
  }

  @Test
  void the_parts_do_not_depend_on_each_other_in_circles() {
    slices().matching("dev.accord.plugin.(*)..").should().beFreeOfCycles().check(PLUGIN);
  }

  @Test
  void the_store_depends_on_nothing_but_the_engine() {
    classes()
        .that()
        .resideInAPackage("dev.accord.plugin.store")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.accord.plugin.store",
            "dev.accord.engine..",
            "com.atlassian.activeobjects.external",
            "com.atlassian.sal.api.transaction",
            "net.java.ao..",
            "org.jspecify..",
            "java..")
        .check(PLUGIN);
  }
}
