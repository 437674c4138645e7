# shellcheck shell=bash
# Which Java runs, with which class path and which flags.

# The optimising compiler took a third of a hub's CPU time until it was ready; four times its usual thresholds (a
# method must run more often before it is worth it) leave that to the first seconds of work.
readonly late_optimiser=(
  -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400
  -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000
)

# Java has the processor's own instructions for SHA-256, but uses them only where its optimising compiler has been, and
# a hub checks a day's chain before that: 4,000 rows took 40 ms, and 22 with a hundredth of the usual threshold here.
readonly early_digest=(
  -XX:CompileCommand=quiet
  -XX:CompileCommand=CompileThresholdScaling,sun.security.provider.SHA2::implCompress,0.01
  -XX:CompileCommand=CompileThresholdScaling,sun.security.provider.DigestBase::implCompressMultiBlock,0.01
)

# The hub's heap: a hall's day takes some 20 MB and stays in the first size; a flood of tickets from some broken
# program must not end it, or it could not start again that day. Seen: 400,000 tickets. In such a flood whatever is new
# stays. With the heap that the bench gives it, a hub on two processors then paused 24 times, 69 ms at most, 1.1 s in all;
# with the serial collector 20 times, 98 ms at most, 1.9 s in all. It starts as fast with either.
readonly hub_heap=(-Xms96m -Xmx512m -Xmn56m -XX:+UseParallelGC)
readonly small_heap=(-XX:+UseSerialGC)

readonly sqlite_library=libsqlitejdbc.so

java_home='' java_major=0 class_path='' flags=()

# find_java javac|java: sets java_home and java_major to the first Java 17 or newer that has the tool:
# JAVA_HOME, then the PATH, then what is installed. False if there is none.
find_java() {
  local tool=$1 home path homes=()
  [[ -z ${JAVA_HOME:-} ]] || homes+=("$JAVA_HOME")
  if path=$(command -v "$tool"); then
    path=$(readlink -f "$path")
    homes+=("${path%/bin/*}")
  fi
  for home in "${homes[@]}" /usr/lib/jvm/*; do
    if [[ -x $home/bin/$tool ]] && (($(major_of "$home") >= 17)); then
      java_home=$home java_major=$(major_of "$home")
      [[ $home == "${JAVA_HOME:-$home}" ]] || say "JAVA_HOME=$JAVA_HOME has no $tool of Java 17 or newer, taking $home"
      return 0
    fi
  done
  return 1
}

# major_of HOME: 17 for a JDK 17, read from its release file, as starting java costs 50 ms.
major_of() {
  local line version=0
  if [[ -r $1/release ]]; then
    while IFS= read -r line; do
      [[ $line != JAVA_VERSION=* ]] || version=${line#*=}
    done < "$1/release"
  else
    version=$("$1/bin/java" -version 2>&1 | head -n 1 | cut -d '"' -f 2)
  fi
  version=${version//\"/}
  version=${version%%[!0-9]*}
  echo "${version:-0}"
}

# name_class_path HABIT: an explicit list, always in the same order, as a class archive fits only the list it was made
# with. The hub does without what only screens and devices need: the fewer jars, the sooner it is there.
name_class_path() {
  local jar jars=()
  for jar in "$work"/lib/*.jar; do
    [[ $1 == hub && ${jar##*/} =~ ^(javafx|openjfx|pi4j|jssc|kiosk-app|display-board|station-kit|device-drivers|hall-demo)[-.] ]] ||
      jars+=("$jar")
  done
  class_path=$(
    IFS=:
    echo "${jars[*]}"
  )
}

# set_flags HABIT: every JVM flag of every habit.
set_flags() {
  flags=(
    -XX:-UsePerfData -XX:+ExitOnOutOfMemoryError
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
    "-Dbancheng.launcher=$root/hall" "-Dbancheng.version=$(pom_version)"
  )
  [[ $1 == hub ]] || flags+=("${small_heap[@]}")
  case $1 in
    hub) flags+=("${hub_heap[@]}" -Xss512k -Djava.awt.headless=true "${late_optimiser[@]}" "${early_digest[@]}") ;;
    kiosk | board) flags+=(-Xmx192m -Xss512k -XX:TieredStopAtLevel=1) ;;
    demo) flags+=(-Xmx512m) ;;
    simulate) flags+=(-Xmx512m -Xmn256m -Djava.awt.headless=true) ;;
    forecast) flags+=(-Xmx1g -Djava.awt.headless=true) ;;
    bench) flags+=(-Xmx1g -Xmn256m -Djava.awt.headless=true) ;;
    verify | paper | devices | emulate) flags+=(-Xmx256m -Djava.awt.headless=true) ;;
  esac
  case $1 in
    devices | simulate) flags+=("-Dlogback.configurationFile=$root/tools/launcher/quiet-logback.xml") ;;
    demo | kiosk | board | paper) set_screen_flags ;;
  esac
  # From 24 on the JVM warns of every native library, and of what Netty and JavaFX do with sun.misc.Unsafe.
  ((java_major < 24)) || flags+=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
  avoid_noexec_tmp
  [[ ! -e $work/native/$sqlite_library ]] ||
    flags+=("-Dorg.sqlite.lib.path=$work/native" "-Dorg.sqlite.lib.name=$sqlite_library")
}

# The project's own version is the first in its POM.
pom_version() {
  local line
  while IFS= read -r line; do
    if [[ $line =~ \<version\>(.+)\</version\> ]]; then
      echo "${BASH_REMATCH[1]}"
      return
    fi
  done < "$root/pom.xml"
}

set_callers_flags() {
  local extra=()
  read -ra extra <<< "${BANCHENG_JAVA_OPTS:-}"
  flags+=("${extra[@]}")
}

# The software pipeline everywhere: a GPU pipeline forced onto a machine without GPU costs more. 30 pulses a second
# halve what a scrolling line costs. Off-screen, the widest and the tallest screen must both fit the geometry.
set_screen_flags() {
  flags+=(-Dprism.order=sw "-Djava.util.logging.config.file=$root/tools/launcher/logging.properties")
  if [[ $screen == headless ]]; then
    flags+=(-Dglass.platform=Monocle -Dmonocle.platform=Headless -Dheadless.geometry=1920x1920-32)
    flags+=(-Djava.awt.headless=true)
  else
    flags+=(-Djavafx.animation.pulse=30)
  fi
}

# SQLite and the serial line unpack their native parts into /tmp, where a hardened system lets nothing run.
avoid_noexec_tmp() {
  local directory options
  while read -r _ directory _ options _; do
    if [[ $directory == /tmp && ,$options, == *,noexec,* ]] && mkdir -p "$work/tmp"; then
      flags+=("-Djava.io.tmpdir=$work/tmp")
    fi
  done < /proc/mounts
}
