"""Which family the names of real devices lead to."""

from __future__ import annotations

import pytest

from smsdesk.modem.families import FAMILIES, GENERIC, family_of


@pytest.mark.parametrize(
    ("manufacturer", "model", "family"),
    [
        ("huawei", "E1550", "huawei_old"),
        ("huawei", "E173", "huawei_old"),
        ("huawei", "E153", "huawei_old"),
        ("huawei", "E353", "huawei_old"),
        ("huawei", "K3765", "huawei_old"),
        ("huawei", "E3131", "huawei"),
        ("huawei", "E3372", "huawei"),
        ("huawei", "E3531", "huawei_e3531"),
        ("Huawei Technologies Co., Ltd.", "MU609", "huawei_mu609"),
        ("ZTE CORPORATION", "MF626", "zte"),
        ("ZTE INCORPORATED", "MF190", "zte"),
        ("SIMCOM_Ltd", "SIMCOM_SIM800L", "simcom"),
        ("SIMCOM INCORPORATED", "SIMCOM_SIM7600E", "simcom"),
        ("SIMCOM INCORPORATED", "A7670E-FASE", "simcom_a76"),
        ("Quectel", "EC25", "quectel"),
        ("Quectel_Ltd", "Quectel_M35", "quectel_serial"),
        ("Quectel", "BG96", "quectel"),
        ("Telit", "HE910", "telit"),
        ("u-blox", "SARA-U201", "ublox"),
        ("SIEMENS", "TC35i", "siemens"),
        ("SIEMENS", "MC35", "siemens"),
        ("SIEMENS", "M20", "siemens_m20"),
        ("SIEMENS", "M55", "siemens_m55"),
        ("Cinterion", "MC75i", "siemens"),
        ("Gemalto", "EHS5", "siemens"),
        (" WAVECOM MODEM", " MULTIBAND  900E  1800 ", "wavecom"),
        ("Sierra Wireless", "Fastrack Supreme", "wavecom"),
        ("Novatel Wireless Incorporated", "MC950D", "novatel"),
        ("D-Link,Inc", "DWM-156", "dlink"),
        ("SAMSUNG ELECTRONICS", "SGH-J700", "samsung_old"),
        ("Foxconn", "T77W968", "foxconn"),
        ("Dell", "DW5821e", "foxconn"),
        ("Option N.V.", "GlobeTrotter HSUPA Modem", "option"),
        ("Nokia", "Nokia 6310i", "nokia"),
        ("Neoway", "M590E", "neoway"),
        ("smsdesk", "Virtual modem", "generic"),
        ("", "", "generic"),
    ],
)
def test_family_of(manufacturer: str, model: str, family: str) -> None:
    assert family_of(manufacturer, model).name == family


def test_names_are_told_apart() -> None:
    names = [family.name for family in (GENERIC, *FAMILIES)]
    assert len(set(names)) == len(names)


def test_every_family_ends_its_choices_with_one_that_works_anywhere() -> None:
    for family in FAMILIES:
        assert family.memories
        assert family.notice_modes
        assert family.report_modes
