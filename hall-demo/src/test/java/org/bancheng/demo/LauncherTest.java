package org.bancheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./hall} says before any Java runs. */
class LauncherTest {
  private static final List<String> HABITS =
      List.of(
          "demo", "hub", "kiosk", "board", "test", "bench", "simulate", "verify", "paper", "help");
  private static final int LINES_OF_A_SCREEN = 40;

  @TempDir Path folder;

  private record Said(int exitCode, String out, String err) {}

  @Test
  void helpNamesEveryHabitOnOneScreen() throws Exception {
    Said said = hall(root(), Map.of(), "help");

    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains(HABITS.stream().map(habit -> "./hall " + habit).toList());
    assertThat(said.out().lines()).hasSizeLessThanOrEqualTo(LINES_OF_A_SCREEN);
  }

  @Test
  void withoutAHabitItHelps() throws Exception {
    assertThat(hall(root(), Map.of()).out()).isEqualTo(hall(root(), Map.of(), "help").out());
  }

  @Test
  void theFuzzerHelpsAsEveryHabitDoes() throws Exception {
    Said said = hall(root(), Map.of(), "fuzz", "--help");

    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains("./hall fuzz [--minutes N]");
  }

  @Test
  void anUnknownHabitIsRefusedInOneLineApartFromTheOutput() throws Exception {
    Said said = hall(root(), Map.of(), "dance");

    assertThat(said.exitCode()).isEqualTo(64);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).singleElement().asString().contains("dance", "./hall help");
  }

  @Test
  void aMissingMavenIsNamedWithTheRemedyAndNothingElseHappens() throws Exception {
    Path checkout = freshCheckout();

    Said said = hall(checkout, Map.of("PATH", pathWithoutMaven(), "LC_ALL", "C.UTF-8"), "hub");

    assertThat(said.exitCode()).isEqualTo(3);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("maven", "apt-get install").doesNotContain("line ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "zz_ZZ.UTF-8"})
  void namesAreReadAsUtf8EvenWhereTheCallersLocaleIsNotInstalled(String locale) throws Exception {
    String script =
        """
        source "$1/tools/launcher/say.sh"
        speak_utf8
        locale charmap
        """;
    Said said =
        run(
            List.of("bash", "-c", script, "launcher", root() + ""),
            Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", locale));

    assertThat(said.out().lines()).containsExactly("UTF-8");
  }

  @Test
  void sqliteIsLaidOutOnceSoThatNoStartLeavesItInTheTemporaryFolder() throws Exception {
    Path work = Files.createDirectories(folder.resolve("a work/lib")).getParent();
    Path driver = driver();
    Files.copy(driver, work.resolve("lib").resolve(driver.getFileName()));

    Said said = afterLayingOut(work);

    Path library = work.resolve("native/libsqlitejdbc.so");
    assertThat(said.err()).isEmpty();
    assertThat(Files.size(library)).isGreaterThan(500_000);
    assertThat(said.out())
        .contains("-Dorg.sqlite.lib.path=" + library.getParent())
        .contains("-Dorg.sqlite.lib.name=" + library.getFileName());
  }

  @Test
  void whereSqliteCannotBeLaidOutTheDriverDoesItItself() throws Exception {
    Path work = Files.createDirectories(folder.resolve("work/lib")).getParent();
    Files.writeString(work.resolve("lib/sqlite-jdbc-0.jar"), "no jar");
    Path ofAnEarlierBuild = Files.createDirectories(work.resolve("native"));
    Files.writeString(ofAnEarlierBuild.resolve("libsqlitejdbc.so"), "of another version");

    Said said = afterLayingOut(work);

    assertThat(said.exitCode()).isZero();
    assertThat(ofAnEarlierBuild).isEmptyDirectory();
    assertThat(said.out()).contains("-XX:+UseParallelGC").doesNotContain("org.sqlite");
  }

  @Test
  void everyHabitIsToldTheVersionOfThePom() throws Exception {
    String script =
        """
        set -euo pipefail
        root=$1 work=$2
        source "$root/tools/launcher/java.sh"
        set_flags verify
        printf '%s\n' "${flags[@]}"
        """;
    Said said = run(List.of("bash", "-c", script, "launcher", root() + "", folder + ""), Map.of());

    String pom = text(root().resolve("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
    assertThat(said.err()).isEmpty();
    assertThat(said.out().lines()).contains("-Dbancheng.version=" + version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "HUP"})
  void endedWhileItPreparesAStartItLeavesNothingRunningAndNothingLyingAbout(String signal)
      throws Exception {
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho $$ > \"$PLACE/java\"\nexec sleep 60\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(folder.resolve("target"));
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    copy(root().resolve("pom.xml"), folder.resolve("pom.xml"));
    String script =
        """
        set -euo pipefail
        root=$1 work=$1
        for part in say java build archive; do source "$2/tools/launcher/$part.sh"; done
        java_home=$1 class_path=none
        set -m
        { make_archive "$1/hub-1.jsa" hub Main; echo "goes on"; } &
        until [[ -s $1/java ]]; do sleep 0.02; done
        kill -"$3" -- -$!
        wait $! || true
        timeout 10 tail -f --pid="$(< "$1/java")" /dev/null && echo "Java has ended"
        """;
    Said said =
        run(
            signalsAsUsual("bash", "-c", script, "launcher", folder + "", root() + "", signal),
            Map.of("PLACE", folder + "", "TMPDIR", temporary + ""));

    assertThat(said.out().lines()).containsExactly("Java has ended");
    assertThat(temporary).isEmptyDirectory();
    assertThat(folder.resolve("hub-1.jsa")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build_what_changed", "fuzz"})
  void aCtrlCIsNoFailedBuildAndNoReasonToGoOn(String habit) throws Exception {
    for (String program : List.of("mvn", "java")) {
      Path orderly = Files.createDirectories(folder.resolve("bin")).resolve(program);
      Files.writeString(
          orderly,
          """
          #!/bin/bash
          trap 'exit 130' INT
          echo INFO: seed corpus
          echo once >> "$PLACE/started"
          for ((i = 0; i < 100; i++)); do sleep 0.1; done
          """);
      assertThat(orderly.toFile().setExecutable(true)).isTrue();
    }
    Files.createFile(Files.createDirectories(folder.resolve("fuzz")).resolve("classpath"));
    Files.createDirectories(folder.resolve("target"));
    String script =
        """
        set -euo pipefail
        root=$1 work=$1 PATH=$1/bin:$PATH
        for part in say build fuzz; do source "$2/tools/launcher/$part.sh"; done
        uname() { echo Linux x86_64; }
        need_build_tools() { java_home=$root java_major=17; }
        build_fuzz() { :; }
        set -m
        { "$3"; echo "goes on"; } &
        until [[ -s $1/started ]]; do sleep 0.02; done
        kill -INT -- -$!
        wait $! || echo "ends with $?"
        """;
    Said said =
        run(
            signalsAsUsual("bash", "-c", script, "launcher", folder + "", root() + "", habit),
            Map.of("PLACE", folder + ""));

    assertThat(said.out().lines()).containsExactly("ends with 130");
    assertThat(said.err()).doesNotContain("failed");
    assertThat(folder.resolve("started")).hasContent("once");
  }

  /** Tests that run in the background, or under nohup, hand on that some are ignored. */
  private static List<String> signalsAsUsual(String... command) {
    return Stream.concat(Stream.of("env", "--default-signal"), Stream.of(command)).toList();
  }

  private static Path driver() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(it -> it.getFileName().toString().startsWith("sqlite-jdbc-"))
        .findFirst()
        .orElseThrow();
  }

  /** The flags of a hub's JVM after a build that left these jars. */
  private Said afterLayingOut(Path work) throws IOException, InterruptedException {
    copy(root().resolve("pom.xml"), work.resolve("pom.xml"));
    String script =
        """
        set -euo pipefail
        root=$1 work=$1
        mkdir "$root/target"
        for part in say java build; do source "$2/tools/launcher/$part.sh"; done
        find_java javac
        lay_out_sqlite
        set_flags hub
        echo "${flags[@]}"
        """;
    return run(List.of("bash", "-c", script, "launcher", work + "", root() + ""), Map.of());
  }

  /** The launcher alone, never built. */
  private Path freshCheckout() throws IOException {
    Path checkout = Files.createDirectories(folder.resolve("a checkout"));
    copy(root().resolve("hall"), checkout.resolve("hall"));
    try (Stream<Path> parts = Files.list(root().resolve("tools/launcher"))) {
      for (Path part : parts.toList()) {
        copy(part, checkout.resolve("tools/launcher").resolve(part.getFileName()));
      }
    }
    return checkout;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private String pathWithoutMaven() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : List.of("bash", "env", "dirname", "readlink", "find", "cut", "head")) {
      Path real = Path.of("/usr/bin", tool);
      Files.createSymbolicLink(
          bin.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
    }
    return bin.toString();
  }

  private Said hall(Path checkout, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Stream<String> command = Stream.of("bash", checkout.resolve("hall").toString());
    return run(Stream.concat(command, Stream.of(arguments)).toList(), environment);
  }

  private Said run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("BANCHENG_NO_INSTALL", "1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int exitCode = builder.start().waitFor();
    return new Said(exitCode, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("hall"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
