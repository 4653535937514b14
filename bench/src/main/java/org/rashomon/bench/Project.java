package org.rashomon.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the project's files lie.
 *
 * @param root the folder that holds the modules
 */
public record Project(Path root) {

  /**
   * The project around a folder: the folder itself or the nearest above it with the examples.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Project around(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("examples")) && Files.exists(at.resolve("bench/pom.xml"))) {
        return new Project(at);
      }
    }
    throw new IllegalArgumentException("not inside the project: " + folder);
  }

  /** The folder of the invented events. */
  public Path examples() {
    return root.resolve("examples");
  }

  /** The folder of the shared gold beside the project, where it is there. */
  public Optional<Path> sharedGold() {
    return Optional.of(root.resolveSibling("shared").resolve("gold")).filter(Files::isDirectory);
  }

  /** A page of the documentation. */
  public Path doc(String name) {
    return root.resolve("docs").resolve(name);
  }

  /** A file of data that the program carries, beside a class of it. */
  public Path resource(Class<?> beside, String name) {
    return root.resolve("app/src/main/resources")
        .resolve(beside.getPackageName().replace('.', '/'))
        .resolve(name);
  }

  /** Where measurements leave what they made. */
  public Path target() {
    return root.resolve("bench/target");
  }
}
