#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What can be judged without building; run by `./dev lint` inside the build root: lint.sh CHECKOUT.
set -uo pipefail
cd "$1"
bad=0
ask() { # ask WHAT COMMAND…: says what is wrong when the command fails
  local what=$1 out; shift
  if out=$("$@" 2>&1); then echo "ok    $what"; else echo "WRONG $what"; printf '%s\n' "$out" | head -n 40 | sed 's/^/      /'; bad=1; fi
}
files() { git ls-files -co --exclude-standard -- "$@" | while read -r f; do [ -f "$f" ] && printf '%s\n' "$f"; done; }

formatted() { files '*.h' '*.cpp' | xargs -r clang-format --dry-run -Werror; }
spelled() {
  files '*.h' '*.cpp' '*.md' '*.sh' '*.sql' '*.cmake' 'dev' '*CMakeLists.txt' | grep -vE '^resources/(sample|documents/fr)/|^resources/charter/fr.md' |
    xargs -r codespell --ignore-words tests/words.txt --ignore-regex '\b[a-z]+[A-Z]\w*\b'
}
licensed() { # every file that can hold a comment says its licence near its top; data says it in a README beside it
  local missing; missing=$(files | grep -vE '\.(json|jsonl|csv|png|ts|desktop|weights)$|^LICENSE$|^tests/words.txt$|^tests/data/.*\.(txt|html|js)$' | xargs -r grep -L 'SPDX-License-Identifier: GPL-3.0-or-later')
  [ -z "$missing" ] || { echo "$missing"; return 1; }
}
shells() { for f in dev .ci/run $(files '*.sh'); do bash -n "$f" || return 1; done; }
top_level() {
  local other; other=$(files | cut -d/ -f1 | sort -u | grep -vxE 'CMakeLists.txt|app|core|ui|resources|translations|tests|README.md|dev|CMakePresets.json|CONTRIBUTING.md|LICENSE|\..*')
  [ -z "$other" ] || { echo "$other"; return 1; }
}
desktop() { for f in $(files 'resources/desktop/*.desktop'); do desktop-file-validate "$f" || return 1; done; }
metainfo() { for f in $(files 'resources/desktop/*.metainfo.xml'); do appstreamcli validate --no-net "$f" || return 1; done; }
translated() { # French is complete, and no source text is new since the last lupdate
  local f; for f in $(files 'translations/*_fr.ts'); do
    ! grep -nE 'type="unfinished"|<name></name>|<name */>' "$f" || return 1 # no name: nobody finds its texts
  done
}
typeset() { # French: a no-break space before : ; ! ? and within « »
  ! grep -HnvE '^ *<source>' translations/vigie_fr.ts resources/documents/fr/* resources/charter/fr.md | grep -P ' [:;!?»](\s|<|$|[.,)])|« '
}
no_hosts() { ! files dev '*.sh' .ci/run CMakeLists.txt '*/CMakeLists.txt' | xargs grep -nE 'https?://[a-z0-9.]*(debian|pypi|npmjs|registry)'; }

ask "format (clang-format)" formatted
ask "spelling (codespell)" spelled
ask "licence line in every file" licensed
ask "shell scripts parse" shells
ask "top level of the tree" top_level
ask "desktop entry" desktop
ask "AppStream metainfo" metainfo
ask "French translation complete" translated
ask "French typography" typeset
ask "no registry's host in a script" no_hosts
exit $bad
