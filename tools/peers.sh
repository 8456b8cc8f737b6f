#!/bin/sh
# Fetches the programs that drive the virtual modem in the tests: Debian's gammu, smstools and
# kannel, with the libraries they lack here. Nothing is installed and no service starts: the
# packages are unpacked into build/peers, where tests/support/peers.py finds them. Needs no root.
# Without apt, or without a network, the tests of what is missing say so and are skipped.
set -u

peers="gammu gammu-smsd smstools kannel"
place="$PWD/build/peers"
patience="-o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 -o Acquire::Retries=1"

give_up() {
	echo "No $peers for the tests that need them ($1): these are skipped"
	exit 0
}

command -v apt-get >/dev/null 2>&1 && command -v dpkg-deb >/dev/null 2>&1 || give_up "no apt here"

rm -rf "$place"
mkdir -p "$place/lists/partial" "$place/archives" "$place/root"

# A machine that never asked for package lists gets them for this folder alone.
options="$patience -o APT::Sandbox::User=root -o Debug::NoLocking=1"
if ! apt-cache show kannel >/dev/null 2>&1; then
	options="$options -o Dir::State::Lists=$place/lists"
	apt-get $options -qq update >/dev/null 2>&1 || give_up "no package lists"
fi

# "Inst name (version …": what is not here. "Inst name [old] (new …" is here in another version.
missing=$(apt-get $options -s -qq --no-install-recommends install $peers 2>/dev/null |
	sed -n 's/^Inst \([^ ]*\) (.*/\1/p')
if [ -n "$missing" ]; then
	echo "Unpacking into build/peers, not installing: $(echo $missing)"
	(cd "$place/archives" && apt-get $options -qq download $missing >/dev/null 2>&1) ||
		give_up "no download"
	for archive in "$place"/archives/*.deb; do
		dpkg-deb --extract "$archive" "$place/root" || give_up "$archive is broken"
	done
fi
rm -rf "$place/lists" "$place/archives"
touch "$place/.ready"
