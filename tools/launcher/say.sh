# shellcheck shell=bash
# What the launcher says. Notices go to stderr, so a habit's own output can be piped.

say() { printf 'hall: %s\n' "$*" >&2; }

# fail EXIT-CODE MESSAGE
fail() {
  say "${@:2}"
  exit "$1"
}

# Java ends orderly of a Ctrl-C, which the shell takes for "go on".
end_with_ctrl_c() { trap 'exit 130' INT; }

# Java and Maven take the encoding of names and output from the locale; a bare machine has none, or not the one that
# was asked for, as ssh hands on the caller's.
speak_utf8() {
  [[ $(locale charmap 2> /dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
}

help() {
  cat << 'END'
办成 Bancheng: a whole government service hall · 一座政务服务大厅

  ./hall demo [--headless] [--script] [--auto B] [--port N] [--broker-port N] [--data DIR] ...
             a whole hall with emulated devices; --script plays ten citizens and ends
             整座大厅，设备为模拟；--script 自动演示十位群众办事后退出
  ./hall hub [--data DIR] [--port N] [--broker-port N] [--plan hall.yaml]      example: docs/hall.yaml
             the hub alone: journal, broker, staff pages        只运行中枢：日志、消息、窗口页面
  ./hall kiosk [--config kiosk.yaml]      example: docs/kiosk.yaml; without it the demo's kiosk-1
             one kiosk against a running hub                    只运行一台取号机；不给文件就是演示的 kiosk-1
  ./hall board [--config board.yaml]      example: docs/board.yaml; without it the demo's board-1
             one call board against a running hub               只运行一块显示屏；不给文件就是演示的 board-1
  ./hall test [MAVEN ARGUMENTS]
             build all, check the format, run every test        构建、检查格式、运行全部测试
  ./hall fuzz [--minutes N] [reader|card|printer|escpos ...]
             feed the device drivers odd bytes, 5 min each      模糊测试设备驱动，每项五分钟
  ./hall bench
             measure, beside this machine's own limits          测量性能，并与本机极限对照
  ./hall simulate [--seeds N] [--first-seed S] [--tickets 600]
             simulated hall days full of faults; a seed replays one   故障仿真：一个种子重放一天
  ./hall simulate [--plan hall.yaml] [--tickets 900] [--counters 24] --what-if "+1 counter for B at 10:00"
             how long people would wait, as it is and as it might be   排班推演：现状与假设对照
  ./hall forecast evaluate FILE.csv.gz [--train-until DATE] | theory
             how good forecasts of the wait are                 等候时间预测的检验
  ./hall verify DIR
             check a journal's hash chain, row by row           逐行核对日志的哈希链
             rows cut off at the end show only if the last hash was noted elsewhere   末尾被截去的行，须事先记下末行哈希才看得出
  ./hall emulate printer --port PATH [--baud N] [--profile NAME] [--fault NAME] [--papers DIR] [--faults-on-stdin]
  ./hall emulate reader --port PATH [--baud N] [--card NAME | --cards] [--fault NAME] [--read-ms N]
             one emulated device on a serial port               在串口上模拟一台打印机或阅读器
  ./hall paper FILE.bin OUT.png
             draw recorded printer bytes as paper               把打印机字节还原成小票图片
  ./hall devices [--port ADDRESS] [--print-test ADDRESS] [--watch ADDRESS]
             which ports there are, what hangs on each, what is wrong, what to do
             列出端口，说明各接什么设备、有何故障、如何处理
  ./hall help
             this page                                          本页

  --yes      with any habit: install what the system lacks (root does so unasked)   安装系统缺少的软件
  BANCHENG_NO_INSTALL=1  install nothing            BANCHENG_NO_CDS=1  start without a class archive
  BANCHENG_JAVA_OPTS     extra JVM flags            JAVA_HOME, MAVEN_OPTS  are respected
END
}
