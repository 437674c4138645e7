# shellcheck shell=bash
# What the system must have, habit by habit, and what each habit does without it.

screen=headless missing=() lost=() lacking='' libraries=''

# One line each: who needs it; probe; packages, of which the first known is taken; what happens without it.
# Who: must = JavaFX does not start without it, screen = whatever draws, window = a screen on a display, test = tests.
needs_table() {
  cat << 'END'
must;lib libfreetype.so.6;libfreetype6;no screen can be drawn · 无法显示画面
must;lib libpangoft2-1.0.so.0;libpangoft2-1.0-0;no screen can be drawn · 无法显示画面
window;lib libgtk-3.so.0;libgtk-3-0t64|libgtk-3-0;screens are drawn off-screen into PNG files · 没有窗口，画面写成图片
window;lib libXtst.so.6;libxtst6;screens are drawn off-screen into PNG files · 没有窗口，画面写成图片
screen;cmd fc-list;fontconfig;fonts may not be found · 可能找不到字体
screen;font zh;fonts-noto-cjk;Chinese characters show as boxes · 汉字显示为方框
test;cmd socat;socat;no tests over pseudo-terminals · 跳过伪终端测试
test;cmd zbarimg;zbar-tools;the printed QR code is not read back by another program · 跳过二维码识读测试
test;cmd node;nodejs;no outside program prints to the emulated printer · 跳过外部打印程序测试
test;cmd npm;npm;no outside program prints to the emulated printer · 跳过外部打印程序测试
test;cmd iconv;libc-bin;the printed text is not decoded by another program · 跳过文字解码测试
test;cmd chromium;chromium;the staff pages are not tested in a browser · 跳过浏览器测试
test;cmd chromedriver;chromium-driver;the staff pages are not tested in a browser · 跳过浏览器测试
test;cmd python3;python3;no outside program takes part in the tests · 跳过外部程序测试
test;cmd mosquitto_sub;mosquitto-clients;no outside MQTT client takes part in the tests · 跳过外部 MQTT 客户端测试
END
}

# who_needs HABIT: which lines of the table concern it.
who_needs() {
  case $1:$screen in
    demo:window | kiosk:window | board:window) echo must screen window ;;
    demo:* | kiosk:* | board:*) echo must screen ;;
    paper:* | emulate:*) echo screen ;;
    test:*) echo must screen test ;;
  esac
}

# meet_needs HABIT: installs what is missing if it may, names what stays missing, and lets the habit go on without.
meet_needs() {
  find_missing "$1"
  if ((${#missing[@]} > 0)) && may_install && ! tried_today; then
    install_packages "${missing[@]}" || true
    find_missing "$1"
    remember_tried
  fi
  name_missing
  [[ $lacking != *window* ]] || screen=headless
  [[ $lacking != *must* || $1 == test ]] || fail 3 "$1 needs a screen, and cannot draw one · 无法显示画面"
}

# find_missing HABIT: sets missing (packages), lost (what goes without them) and lacking (who needs them).
find_missing() {
  local who probe packages loss concerned
  missing=() lost=() lacking='' libraries=''
  concerned=" $(who_needs "$1") "
  while IFS=';' read -r who probe packages loss; do
    # shellcheck disable=SC2086 # a probe is two words
    if [[ $concerned == *" $who "* ]] && ! has $probe; then
      missing+=("$packages")
      lost+=("$loss")
      lacking+=" $who"
    fi
  done < <(needs_table)
}

# has lib|cmd|font NAME. JavaFX falls back to a Chinese font by itself only if it is TrueType; the others, which are
# not, the screens ask for by their names.
has() {
  case $1 in
    cmd) command -v "$2" > /dev/null ;;
    lib)
      [[ -n $libraries ]] || libraries=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2> /dev/null || true)
      [[ $libraries == *"$2"* ]]
      ;;
    font) [[ $(fc-list ":lang=$2" family fontformat 2> /dev/null) =~ Noto\ Sans\ (CJK\ )?SC|Source\ Han\ Sans|TrueType ]] ;;
  esac
}

name_missing() {
  local i
  for i in "${!missing[@]}"; do
    say "missing ${missing[$i]//|/ or }: ${lost[$i]}"
  done
  ((${#missing[@]} == 0)) || say "to install: ./hall --yes ..., or $(install_hint "${missing[@]}")"
}

# A machine without network must not wait for apt at every start: the same list is tried once a day.
tried_today() {
  [[ -z $yes && -n $(find "$work/tried" -mmin -1440 2> /dev/null) && $(< "$work/tried") == "${missing[*]}" ]]
}

remember_tried() {
  echo "${missing[*]}" > "$work/tried"
}

# choose_screen ARGUMENTS...: sets screen to window or headless. A display that does not answer counts as none.
choose_screen() {
  screen=window
  if [[ -z ${DISPLAY:-} || " $* " == *" --headless "* ]]; then
    screen=headless
  elif [[ $DISPLAY == :* ]]; then
    local socket=${DISPLAY#:}
    socket=/tmp/.X11-unix/X${socket%%.*}
    if [[ ! -S $socket ]] && ! grep -q "@$socket\$" /proc/net/unix; then
      say "nothing answers at DISPLAY=$DISPLAY: screens are drawn off-screen · 显示不可用，画面写成图片"
      screen=headless
    fi
  fi
}
