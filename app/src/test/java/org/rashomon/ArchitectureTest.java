package org.rashomon;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rashomon");

  @Test
  void importsPointBackAlongTheFlow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("org.rashomon.text..")
        .layer("sources")
        .definedBy("org.rashomon.sources..")
        .layer("articles")
        .definedBy("org.rashomon.articles..")
        .layer("readings")
        .definedBy("org.rashomon.readings..")
        .layer("stories")
        .definedBy("org.rashomon.stories..")
        .layer("collations")
        .definedBy("org.rashomon.collations..")
        .layer("views")
        .definedBy("org.rashomon.views..")
        .layer("store")
        .definedBy("org.rashomon.store..")
        .layer("pipeline")
        .definedBy("org.rashomon.pipeline..")
        .layer("cli")
        .definedBy("org.rashomon.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("pipeline")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("views")
        .mayOnlyBeAccessedByLayers("pipeline", "cli")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("pipeline", "cli")
        .whereLayer("collations")
        .mayOnlyBeAccessedByLayers("views", "store", "pipeline", "cli")
        .whereLayer("stories")
        .mayOnlyBeAccessedByLayers("collations", "views", "store", "pipeline", "cli")
        .whereLayer("readings")
        .mayOnlyBeAccessedByLayers("stories", "collations", "pipeline")
        .whereLayer("articles")
        .mayOnlyBeAccessedByLayers(
            "readings", "stories", "collations", "views", "store", "pipeline", "cli")
        .whereLayer("sources")
        .mayOnlyBeAccessedByLayers("articles", "pipeline", "cli")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.rashomon.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyFileFitsInTheHead() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        long lines;
        try (Stream<String> all = Files.lines(file)) {
          lines = all.count();
        }
        assertTrue(lines <= 400, file + " has " + lines + " lines, more than 400");
      }
    }
  }
}
