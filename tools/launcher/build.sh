# shellcheck shell=bash
# Building what changed, and testing. One build at a time: a second ./hall waits for the first.

readonly build_log="$root/target/build.log"

# Maven and a JDK: named, installed if allowed, else one line and exit 3.
need_build_tools() {
  local lacking=()
  find_java javac || lacking+=('openjdk-17-jdk-headless|openjdk-21-jdk-headless|default-jdk-headless')
  command -v mvn > /dev/null || lacking+=(maven)
  ((${#lacking[@]} > 0)) || return 0
  say "missing, and needed to build: ${lacking[*]%%|*} · 构建所需的软件缺失"
  ! may_install || install_packages "${lacking[@]}" || true
  hash -r
  { find_java javac && command -v mvn > /dev/null; } ||
    fail 3 "a JDK (17 or newer) and Maven are needed: ./hall --yes ..., or $(install_hint "${lacking[@]}")"
}

build_what_changed() {
  is_stale || return 0
  need_build_tools
  locked build_if_still_stale
}

# Anything newer than the last good build: a source, a resource, a POM; a deleted file makes its folder newer.
is_stale() {
  [[ -e $work/built ]] || return 0
  [[ -n $(find "$root"/pom.xml "$root"/.mvn "$root"/*/pom.xml "$root"/*/src/main -newer "$work/built" -print -quit) ]]
}

build_if_still_stale() {
  is_stale || return 0
  say "building; the first time takes some minutes (log: $build_log) · 正在构建"
  touch "$work/started"
  if ! maven package -Dmaven.test.skip=true -Dspotless.check.skip=true > "$build_log" 2>&1; then
    grep -F '[ERROR]' "$build_log" | grep -vE '^\[ERROR\] *$|Help 1|re-run|Re-run|more information' | head -n 12 >&2 ||
      tail -n 12 "$build_log" >&2
    fail 1 "the build failed, see $build_log · 构建失败"
  fi
  lay_out_jars
  lay_out_sqlite
  mv "$work/started" "$work/built"
}

# A running hall keeps the jars it opened: Maven overwrites in place, here a changed jar is a new file. A jar that
# did not change keeps its time, and so its class archive; one that is no longer listed goes.
lay_out_jars() {
  local target="$root/hall-demo/target" listed jar
  listed=":lib/hall-demo.jar:$(< "$target/classpath"):"
  mkdir -p "$work/lib"
  for jar in "$target"/lib/*.jar "$work"/lib/*.jar; do
    [[ $listed == *":lib/${jar##*/}:"* ]] || rm -f "$jar"
  done
  cp -pu --remove-destination "$target"/lib/*.jar "$target/hall-demo.jar" "$work/lib/"
}

# SQLite's native part for this machine, whose name its driver knows. Where it cannot be laid out, the driver writes it
# to /tmp at every start, a megabyte that a hub leaves there when it is killed.
lay_out_sqlite() {
  local new="$work/native.new" jar platform library
  for jar in "$work"/lib/sqlite-jdbc-*.jar; do
    platform=$("$java_home/bin/java" -cp "$jar" org.sqlite.util.OSInfo) &&
      library="org/sqlite/native/$platform/$sqlite_library" &&
      rm -rf "$new" && mkdir "$new" && (cd "$new" && "$java_home/bin/jar" xf "$jar" "$library") &&
      sync "$new/$library" && mkdir -p "$work/native" && mv "$new/$library" "$work/native/" ||
      rm -f "$work/native/$sqlite_library"
    rm -rf "$new"
  done
} >> "$build_log" 2>&1

# In the project's folder, with the JDK that was found; the caller's MAVEN_OPTS stay.
maven() (
  cd "$root"
  export JAVA_HOME=$java_home
  if ((java_major >= 24)); then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  fi
  mvn -B -ntp "$@" 9>&-
)

# locked COMMAND...: alone in this checkout.
locked() (
  mkdir -p "$work" 2> /dev/null && [[ -w $work ]] || fail 3 "cannot write $work: run as the checkout's owner"
  exec 9> "$work/lock"
  end_with_ctrl_c
  if ! flock -n 9; then
    say "another build is under way, waiting · 等待另一个构建"
    flock -w 900 9 || fail 1 "the other build did not end within 15 minutes"
  fi
  "$@"
)
