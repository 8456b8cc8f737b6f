#!/bin/sh
# Fetches the programs that the tests talk to: Debian's gammu, smstools and kannel, which drive the
# virtual modem, and dovecot, which keeps a mail box; with the libraries they lack here. Nothing is
# installed and no service starts: the packages are unpacked into build/peers, where
# tests/support/peers.py finds them. Needs no root.
# Without apt, or without a network, the tests of what is missing say so and are skipped.
set -u

peers="gammu gammu-smsd smstools kannel dovecot-imapd"
place="$PWD/build/peers"
options="-o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 -o Acquire::Retries=1
-o APT::Sandbox::User=root -o Debug::NoLocking=1"

give_up() {
	echo "Not all of $peers for the tests that need them ($1): these are skipped"
	exit 0
}

# In the plan "Inst name (version …" is not here; "Inst name [old] (new …" is, in another version.
fetch() {
	plan=$(apt-get $options -s -qq --no-install-recommends install $peers 2>/dev/null) || return 1
	missing=$(echo "$plan" | sed -n 's/^Inst \([^ ]*\) (.*/\1/p')
	[ -n "$missing" ] || return 0
	(cd "$place/archives" && apt-get $options -qq download $missing >/dev/null 2>&1)
}

# Where the package lists of this computer are none or too old, this folder gets its own.
refresh() {
	options="$options -o Dir::State::Lists=$place/lists"
	apt-get $options -qq update >/dev/null 2>&1
}

command -v apt-get >/dev/null 2>&1 && command -v dpkg-deb >/dev/null 2>&1 || give_up "no apt here"

rm -rf "$place"
mkdir -p "$place/lists/partial" "$place/archives" "$place/root"
fetch || { refresh && fetch; } || give_up "they could not be fetched"
if [ -n "$missing" ]; then
	echo "Unpacking into build/peers, not installing: $(echo $missing)"
	for archive in "$place"/archives/*.deb; do
		dpkg-deb --extract "$archive" "$place/root" || give_up "$archive is broken"
	done
fi
rm -rf "$place/lists" "$place/archives"
touch "$place/.ready"
