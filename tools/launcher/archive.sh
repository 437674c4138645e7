# shellcheck shell=bash
# AppCDS: an archive of loaded classes more than halves the start. It fits one JVM and one list of jars, so its name
# is a digest of both; if anything fails here, the habit starts without it.

# use_archive HABIT: adds the habit's archive to flags, made now if it is not there yet. Kiosk, board and demo share
# the demo's, which loads the classes of all three.
use_archive() {
  [[ ${BANCHENG_NO_CDS:-} != 1 ]] || return 0
  local archive
  case $1 in
    hub)
      archive="$work/hub-$java_major-$(jars_digest).jsa"
      make_archive "$archive" hub org.bancheng.hub.HubMain --plan "$root/docs/hall.yaml"
      ;;
    demo | kiosk | board)
      archive="$work/demo-$java_major-$(jars_digest).jsa"
      make_archive "$archive" demo org.bancheng.demo.DemoMain --headless
      ;;
    *) return 0 ;;
  esac
  if [[ -s $archive ]]; then
    flags+=("-XX:SharedArchiveFile=$archive" -Xshare:auto -Xlog:disable)
  fi
}

jars_digest() {
  {
    echo "$class_path"
    cat "$java_home/release"
    stat -L -c '%n %s %Y' "$java_home/lib/server/libjvm.so" "$work"/lib/*.jar
  } 2> /dev/null | sha256sum | cut -c 1-16
}

# make_archive ARCHIVE HABIT MAIN-CLASS ARGUMENTS...: from one run, off-screen, that ends by itself when ready.
make_archive() {
  [[ ! -e $1 && -w $work ]] || return 0
  end_with_ctrl_c
  locked train "$@" || true
  trap - INT
}

# An empty archive remembers a failure, so it is not tried again until something changes.
train() {
  local archive=$1 habit=$2 main=$3 data screen=headless
  shift 3
  [[ ! -e $archive ]] || return 0
  say "preparing faster starts, once after a build · 准备快速启动"
  rm -f "${archive%-*}"-*
  data=$(mktemp -d)
  # shellcheck disable=SC2064 # now: the names are gone when it runs
  trap "rm -rf $(printf '%q ' "$data" "$archive.new")" EXIT
  set_flags "$habit"
  # A method that waits for the compiler at the end of the run is archived as waiting, and JDK 17 never compiles it again
  # (JDK-8306460, mended in 21): copying a screen's pixels took seconds. So the run itself waits for a quick compiler.
  # --foreground: in a process group of its own the run would outlive a Ctrl-C, or a SIGTERM to everything else.
  if timeout --foreground 120 "$java_home/bin/java" "${flags[@]}" -Xbatch -XX:TieredStopAtLevel=1 \
    "-XX:ArchiveClassesAtExit=$archive.new" \
    -cp "$class_path" "$main" "$@" --data "$data" --port 0 --broker-port 0 --exit-when-ready \
    >> "$build_log" 2>&1 < /dev/null 9>&- && is_sound "$archive.new"; then
    mv "$archive.new" "$archive"
  else
    echo "no class archive: the training run of $main failed" >> "$build_log"
    : > "$archive"
  fi
}

# A JVM survives an archive that does not fit, but not one cut short by a full disk or a lost power supply.
is_sound() {
  [[ -s $1 ]] && sync "$1" &&
    "$java_home/bin/java" "${flags[@]}" "-XX:SharedArchiveFile=$1" -Xlog:disable -cp "$class_path" -version \
      >> "$build_log" 2>&1
}
