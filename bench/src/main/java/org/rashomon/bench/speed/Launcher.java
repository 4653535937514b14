package org.rashomon.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.bench.Project;

/** The commands whose whole processes are measured. */
record Launcher(Project project) {
  /** Class data is read class by class, as if there were no archive of it. */
  static final Map<String, String> NO_ARCHIVE = Map.of("RASHOMON_JAVA_OPTS", "-Xshare:off");

  List<String> collate(List<Path> files) {
    List<String> command = new ArrayList<>();
    command.add(project.root().resolve("bin/rashomon").toString());
    command.addAll(List.of("collate", "--quiet", "--format", "json", "-o"));
    command.add(project.target().resolve("measured.json").toString());
    files.forEach(file -> command.add(file.toString()));
    return command;
  }

  List<String> hello() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = project.target().resolve("classes").toString();
    return List.of(java.toString(), "-cp", classes, Hello.class.getName());
  }
}
