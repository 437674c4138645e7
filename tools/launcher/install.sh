# shellcheck shell=bash
# Installing packages: only as root or with --yes, never with BANCHENG_NO_INSTALL=1, only through apt.

yes='' package_lists_fresh=''

may_install() {
  [[ ${BANCHENG_NO_INSTALL:-} != 1 ]] && command -v apt-get > /dev/null || return 1
  ((EUID == 0)) || { [[ -n $yes ]] && command -v sudo > /dev/null; }
}

# install_packages "NAME|NAME"...: of each argument the first package this system knows. All in one go, one by one
# if that fails. What apt says goes to a log; false only if nothing was found to install.
install_packages() {
  local wanted package found=() log="$work/install.log"
  mkdir -p "$work"
  if [[ -z $package_lists_fresh ]]; then
    apt_get update >> "$log" 2>&1 || say "apt-get update failed, see $log"
    package_lists_fresh=1
  fi
  for wanted in "$@"; do
    if package=$(first_known "$wanted"); then
      found+=("$package")
    else
      say "this system has no package ${wanted//|/ or }"
    fi
  done
  ((${#found[@]} > 0)) || return 1
  say "installing ${found[*]} (log: $log) · 正在安装"
  apt_get install "${found[@]}" >> "$log" 2>&1 && return 0
  for package in "${found[@]}"; do
    apt_get install "$package" >> "$log" 2>&1 || say "could not install $package, see $log"
  done
}

# first_known "NAME|NAME": Debian renames packages between releases (libgtk-3-0, libgtk-3-0t64).
first_known() {
  local name names
  IFS='|' read -ra names <<< "$1"
  for name in "${names[@]}"; do
    if [[ $(apt-cache policy "$name" 2> /dev/null) =~ Candidate:\ [^\(] ]]; then
      echo "$name"
      return 0
    fi
  done
  return 1
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" < /dev/null
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  elif [[ -t 2 ]]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# install_receiptio: the printing client the tests let print, at its pinned version, into target/ only.
install_receiptio() {
  local home="$root/target/receiptio" log="$work/install.log"
  [[ ! -e $home/node_modules/receiptio/package.json ]] || return 0
  if [[ ${BANCHENG_NO_INSTALL:-} != 1 ]] && command -v npm > /dev/null; then
    mkdir -p "$home" "$work"
    cp "$root"/tools/receiptio/package*.json "$home/"
    (cd "$home" && timeout 120 npm ci --ignore-scripts --no-audit --no-fund) >> "$log" 2>&1 < /dev/null || true
  fi
  [[ -e $home/node_modules/receiptio/package.json ]] ||
    say "missing receiptio (npm): no outside program prints to the emulated printer · 跳过外部打印程序测试"
}

# install_hint "NAME|NAME"...: the line to type for a person who may.
install_hint() {
  local wanted names=()
  for wanted in "$@"; do
    [[ $wanted != *'|'* ]] || wanted=$(first_known "$wanted" || echo "${wanted##*|}")
    names+=("$wanted")
  done
  echo "apt-get install -y --no-install-recommends ${names[*]}"
}
