#!/bin/sh
# Installs smsdesk for the person who runs this, below ~/.local; root is not needed.
#
#   ./install.sh              installs, or upgrades what is there
#   ./install.sh --uninstall  removes the program; messages and people stay
#
# SMSDESK_PREFIX names another place than ~/.local.
set -eu

prefix="${SMSDESK_PREFIX:-$HOME/.local}"
program="$prefix/lib/smsdesk"
share="$prefix/share"
starter="$prefix/bin/smsdesk"

case "${1:-}" in
"" | --uninstall) ;;
*)
	echo "usage: $0 [--uninstall]" >&2
	exit 2
	;;
esac

# The desktop's lists of programs and icons, where it keeps any.
refresh() {
	if command -v update-desktop-database >/dev/null 2>&1; then
		update-desktop-database -q "$share/applications" 2>/dev/null || true
	fi
	if command -v gtk-update-icon-cache >/dev/null 2>&1; then
		gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || true
	fi
}

remove() {
	if [ -f "$program/FILES" ]; then
		while IFS= read -r file; do
			rm -f "$share/$file"
		done <"$program/FILES"
	fi
	rm -f "$starter"
	rm -rf "$program"
}

if [ "${1:-}" = --uninstall ]; then
	if [ ! -d "$program" ]; then
		echo "smsdesk is not installed in $prefix" >&2
		exit 1
	fi
	remove
	refresh
	echo "smsdesk is removed. Its data stays in ${XDG_DATA_HOME:-$HOME/.local/share}/smsdesk"
	exit 0
fi

here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
if [ ! -x "$here/smsdesk/smsdesk" ]; then
	echo "Unpack the whole archive first: $here/smsdesk is missing" >&2
	exit 1
fi

# The new one is complete before the old one goes.
mkdir -p "$prefix/lib" "$prefix/bin" "$share"
rm -rf "$program.new"
cp -R "$here/smsdesk" "$program.new"
cp "$here/install.sh" "$program.new/uninstall.sh"
(cd "$here/share" && find . -type f | sort) >"$program.new/FILES"
remove
mv "$program.new" "$program"
ln -s "../lib/smsdesk/smsdesk" "$starter"
cp -R "$here/share/." "$share/"
# Menus find the program also where ~/.local/bin is not on the path.
sed -i "s|^Exec=smsdesk|Exec=\"$starter\"|" "$share/applications/smsdesk.desktop"
refresh

echo "smsdesk $(cat "$here/VERSION") is installed: in the menu, and as $starter"
echo "To remove it: $program/uninstall.sh --uninstall"
case ":$PATH:" in
*":$prefix/bin:"*) ;;
*) echo "For the command line, add $prefix/bin to PATH." ;;
esac
