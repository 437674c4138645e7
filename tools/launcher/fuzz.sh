# shellcheck shell=bash
# Coverage-guided fuzzing of what reads bytes from devices, by Jazzer; docs/fuzzing.md tells the rest. One input may
# take a second, a JVM 2 GB. The corpus of a run stays in target/launcher/fuzz and is taken up by the next one.

readonly fuzz_targets=(reader card printer escpos)
fuzz_minutes=5 fuzz_wanted=() fuzz_path=''

# fuzz [--minutes N] [TARGET...]: exits with 1 if anything was found.
fuzz() {
  read_fuzz_arguments "$@"
  [[ $(uname -sm) == "Linux x86_64" ]] ||
    fail 3 "Jazzer has no native part for $(uname -sm); ./hall test replays the corpus here, too · 本机架构不支持模糊测试"
  need_build_tools
  locked build_fuzz
  fuzz_path="$root/device-drivers/target/test-classes:$root/device-drivers/target/classes:$(< "$work/fuzz/classpath")"
  local target found=0
  end_with_ctrl_c
  for target in "${fuzz_wanted[@]}"; do
    fuzz_one "$target" || found=1
  done
  exit "$found"
}

read_fuzz_arguments() {
  while (($# > 0)); do
    case $1 in
      -h | --help)
        help
        exit 0
        ;;
      --minutes)
        [[ ${2:-} =~ ^[1-9][0-9]{0,3}$ ]] || fail 64 "--minutes wants a number from 1 to 9999 · 分钟数为 1 到 9999"
        fuzz_minutes=$2
        shift
        ;;
      *)
        [[ " ${fuzz_targets[*]} " == *" $1 "* ]] ||
          fail 64 "no such target: $1; there are ${fuzz_targets[*]} · 没有这个目标"
        fuzz_wanted+=("$1")
        ;;
    esac
    shift
  done
  ((${#fuzz_wanted[@]} > 0)) || fuzz_wanted=("${fuzz_targets[@]}")
}

build_fuzz() {
  mkdir -p "$work/fuzz"
  maven -q -pl device-drivers test-compile dependency:build-classpath -Dspotless.check.skip=true \
    -Dmdep.includeScope=test "-Dmdep.outputFile=$work/fuzz/classpath" > "$work/fuzz/build.log" 2>&1 ||
    fail 1 "the build failed, see $work/fuzz/build.log · 构建失败"
}

fuzz_class() {
  case $1 in
    reader) echo org.bancheng.device.idcard.ReaderFuzz ;;
    card) echo org.bancheng.device.idcard.CardTextFuzz ;;
    printer) echo org.bancheng.device.printer.PrinterStatusFuzz ;;
    escpos) echo org.bancheng.device.emulator.EscPosFuzz ;;
  esac
}

# fuzz_one TARGET: false if something was found.
fuzz_one() {
  local target=$1 place="$work/fuzz/$1" status=0 extra=()
  mkdir -p "$place/corpus" "$place/findings"
  ((java_major < 24)) || extra+=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
  say "fuzzing $target for $fuzz_minutes min (log: $place/log) · 模糊测试"
  (
    cd "$place"
    exec "$java_home/bin/java" -Xmx768m -XX:+UseSerialGC -Djava.awt.headless=true "${extra[@]}" -cp "$fuzz_path" \
      com.code_intelligence.jazzer.Jazzer "--target_class=$(fuzz_class "$target")" \
      '--instrumentation_includes=org.bancheng.**' --reproducer_path=findings -artifact_prefix=findings/ \
      "-max_total_time=$((60 * fuzz_minutes))" -timeout=1 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
      corpus "$root/device-drivers/src/test/resources/fuzz/$target"
  ) > "$place/log" 2>&1 || status=$?
  report_fuzz "$target" "$place" "$status"
}

report_fuzz() {
  local target=$1 place=$2 status=$3 runs speed first last reproducer=''
  grep -q '^INFO: seed corpus' "$place/log" || fail 1 "the fuzzer did not start, see $place/log · 未能启动"
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$place/log")
  speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$place/log")
  first=$(fuzz_growth "$place/log" | head -n 1)
  last=$(fuzz_growth "$place/log" | tail -n 1)
  printf '%-8s %s min, %s executions, %s/s, edges %s -> %s, inputs %s -> %s, findings %s\n' "$target" "$fuzz_minutes" \
    "${runs:-0}" "${speed:-0}" "${first%% *}" "${last%% *}" "${first##* }" "${last##* }" "$((status != 0))"
  ((status != 0)) || return 0
  reproducer=$(sed -n 's/.*Test unit written to //p' "$place/log" | tail -n 1)
  say "$target: found ${reproducer:+$place/$reproducer, }see $place/log · 发现问题"
  return 1
}

# fuzz_growth LOG: "EDGES INPUTS" at the start and at every growth.
fuzz_growth() {
  sed -nE 's/^#[0-9]+\s.*cov: ([0-9]+) .*corp: ([0-9]+)\/.*/\1 \2/p' "$1"
}
