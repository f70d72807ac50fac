package dev.accord.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.w3c.dom.Element;

/** The Spring file, the composition root and the descriptor fit together, as Jira puts them. */
class WiringTest {
  @Test
  void every_module_can_be_made_from_the_services_that_the_spring_file_imports() throws Exception {
    try (AnnotationConfigApplicationContext context = started()) {
      for (Class<?> module : modules()) {
        Object made =
            context
                .getAutowireCapableBeanFactory()
                .autowire(module, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        assertThat(made).isInstanceOf(module);
      }
    }
  }

  @Test
  void the_exported_service_is_a_bean_of_its_interface() throws Exception {
    Element service = springFile().elements("osgi:service").get(0);
    try (AnnotationConfigApplicationContext context = started()) {
      assertThat(context.getBean(service.getAttribute("ref")))
          .isInstanceOf(Class.forName(service.getAttribute("interface")))
          .isInstanceOf(LifecycleAware.class);
    }
  }

  @Test
  void every_imported_service_is_needed() throws Exception {
    List<String> imported =
        springFile().elements("osgi:reference").stream()
            .map(element -> element.getAttribute("interface"))
            .toList();
    List<String> injected = new ArrayList<>();
    for (JavaClass type : new ClassFileImporter().importPackages("dev.accord.plugin")) {
      type.getMethods().stream()
          .filter(method -> method.isAnnotatedWith("org.springframework.context.annotation.Bean"))
          .forEach(method -> method.getRawParameterTypes().forEach(p -> injected.add(p.getName())));
      type.getConstructors().stream()
          .filter(constructor -> constructor.isAnnotatedWith("jakarta.inject.Inject"))
          .forEach(made -> made.getRawParameterTypes().forEach(p -> injected.add(p.getName())));
    }
    assertThat(injected).containsAll(imported);
  }

  private static AnnotationConfigApplicationContext started() throws Exception {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    for (Element reference : springFile().elements("osgi:reference")) {
      Class<?> service = Class.forName(reference.getAttribute("interface"));
      context.getBeanFactory().registerSingleton(reference.getAttribute("id"), mock(service));
    }
    for (Element bean : springFile().elements("bean")) {
      context.register(Class.forName(bean.getAttribute("class")));
    }
    context.refresh();
    return context;
  }

  /** What Jira makes: classes that the descriptor names, resources and providers of REST. */
  private static List<Class<?>> modules() throws Exception {
    List<Class<?>> modules = new ArrayList<>();
    for (String name : Descriptor.read(resource("/atlassian-plugin.xml")).attributes("class")) {
      modules.add(Class.forName(name));
    }
    for (JavaClass type : new ClassFileImporter().importPackages("dev.accord.plugin.rest")) {
      if (type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class)) {
        modules.add(type.reflect());
      }
    }
    assertThat(modules).hasSizeGreaterThan(6);
    return modules;
  }

  private static Descriptor springFile() throws Exception {
    return Descriptor.read(resource("/META-INF/spring/accord.xml"));
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(WiringTest.class.getResourceAsStream(path), path);
  }
}
