# Defines find_java: prints the java of a JDK 21 or newer, or says what is missing and ends with 69.

java_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || :
}

find_java() {
  for home in "${RASHOMON_JAVA:-}" "${JAVA_HOME:-}" \
    "$(dirname -- "$(dirname -- "$(readlink -f "$(command -v java || echo /nowhere/bin/java)")")")" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && [ -x "$home/bin/java" ]; then
      version=$(java_version "$home")
      if [ "${version:-0}" -ge 21 ]; then
        printf '%s\n' "$home/bin/java"
        return
      fi
    fi
  done
  echo "No Java 21 or newer was found. Install one (for example Temurin) or set JAVA_HOME." >&2
  exit 69
}
