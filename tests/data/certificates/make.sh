#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the loopback server (tests/support/loopback.h). They are good for nothing else: the
# authority is trusted by tests alone, and its key is thrown away.
set -e
cd "$(dirname "$0")"
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
licence='# SPDX-License-Identifier: GPL-3.0-or-later'
names='DNS:blog.test,DNS:other.test,DNS:forum.test,IP:127.0.0.1'
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$made/authority.key" -out "$made/authority.pem" -subj '/CN=Vigie test authority' \
  -not_before 20200101000000Z -not_after 21200101000000Z -addext basicConstraints=critical,CA:TRUE 2>/dev/null
leaf() { # leaf NAME BEGIN END SUBJECT-ALTERNATIVE-NAMES
  openssl req -new -newkey rsa:2048 -nodes -keyout "$made/$1.key" -out "$made/$1.csr" -subj "/CN=$1" 2>/dev/null
  printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$4" >"$made/$1.ext"
  openssl x509 -req -in "$made/$1.csr" -CA "$made/authority.pem" -CAkey "$made/authority.key" -CAcreateserial \
    -CAserial "$made/serial" -not_before "$2" -not_after "$3" -extfile "$made/$1.ext" -out "$made/$1.pem" 2>/dev/null
  { echo "$licence"; cat "$made/$1.pem" "$made/$1.key"; } >"$1.pem"
}
leaf good 20200101000000Z 21200101000000Z "$names"
leaf expired 20200101000000Z 20200201000000Z "$names"
leaf early 21100101000000Z 21200101000000Z "$names"
leaf elsewhere 20200101000000Z 21200101000000Z 'DNS:elsewhere.test'
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$made/selfsigned.key" -out "$made/selfsigned.pem" -subj '/CN=selfsigned' \
  -not_before 20200101000000Z -not_after 21200101000000Z -addext "subjectAltName=$names" 2>/dev/null
{ echo "$licence"; cat "$made/selfsigned.pem" "$made/selfsigned.key"; } >selfsigned.pem
{ echo "$licence"; cat "$made/authority.pem"; } >authority.pem
