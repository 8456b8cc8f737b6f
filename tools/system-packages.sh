#!/bin/sh
# Sees to the system libraries that the window and the tests need: installs them where it may
# (Debian and its kin, as root or by a sudo that asks nothing), or names them in one line.
# With "package" it sees to what building and trying the packages needs as well.
set -u

[ "$(uname)" = Linux ] || exit 0
command -v dpkg-query >/dev/null 2>&1 || exit 0

# Of names joined by "|" one is enough: newer releases call some libraries differently.
needed="python3-venv make libgl1 libegl1 libglib2.0-0|libglib2.0-0t64 libxkbcommon0 libdbus-1-3
libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
fonts-dejavu-core fonts-noto-core fonts-noto-color-emoji"

if [ "${1:-}" = package ]; then
	needed="$needed appstream binutils desktop-file-utils dpkg-dev libwayland-cursor0 lintian
	mandoc mmdebstrap nsis patchelf xvfb"
fi

installed() {
	dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'
}

missing_of() {
	for choice in $1; do
		found=
		for name in $(echo "$choice" | tr '|' ' '); do
			if installed "$name"; then found=yes; fi
		done
		# A Python that is not the system's brings venv along.
		if [ "$choice" = python3-venv ] && python3 -c 'import ensurepip' 2>/dev/null; then
			found=yes
		fi
		[ -n "$found" ] || echo "$choice"
	done
}

missing=$(echo $(missing_of "$needed"))
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
	as_root=
elif sudo -n true 2>/dev/null; then
	as_root="sudo -n"
else
	echo "Please install first: sudo apt-get install $(echo "$missing" | sed 's/|[^ ]*//g')"
	exit 1
fi

echo "Installing system packages: $missing"
$as_root apt-get update -qq || echo "apt-get update failed; trying with the lists there are"
packages=
for choice in $missing; do
	for name in $(echo "$choice" | tr '|' ' '); do
		if apt-cache show "$name" >/dev/null 2>&1; then
			packages="$packages $name"
			break
		fi
	done
done
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $packages \
	>/dev/null || {
	echo "Please install by hand: $packages"
	exit 1
}
