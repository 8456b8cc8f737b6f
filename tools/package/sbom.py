"""The bill of materials, as CycloneDX 1.5 in JSON: what is in the folder, by name and licence."""

from __future__ import annotations

import json
import time
import uuid
from pathlib import Path

from smsdesk.services.components import Component, components
from tools.package.facts import DIST, MADE, VERSION, epoch

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "pkg:pypi/smsdesk")


def build(out: Path = DIST) -> Path:
    """Write it beside the packages; return its path. Needs the folder to have been built."""
    parts = components(MADE / "components.json")
    path = out / f"smsdesk-{VERSION}.cdx.json"
    path.write_text(json.dumps(bill(parts), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def bill(parts: list[Component]) -> dict[str, object]:
    """Return the document; the first part is smsdesk itself."""
    whole, *inside = parts
    told = json.dumps([part.purl for part in parts])
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, told)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch())),
            "component": _told(whole) | {"type": "application"},
        },
        "components": [_told(part) for part in inside],
        "dependencies": [
            {"ref": whole.purl, "dependsOn": [part.purl for part in inside]},
            *({"ref": part.purl, "dependsOn": []} for part in inside),
        ],
    }


def _told(part: Component) -> dict[str, object]:
    told: dict[str, object] = {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
    }
    if part.licence:
        told["licenses"] = [{"license": {"name": part.licence}}]
    if part.home:
        told["externalReferences"] = [{"type": "website", "url": part.home}]
    return told
