import pytest

from shared.printer_address import (
    FileAddress,
    NetworkAddress,
    PrinterAddress,
    QueueAddress,
    SerialAddress,
    UsbAddress,
    parse_address,
)


@pytest.mark.parametrize(
    "text, address",
    [
        ("none", None),
        ("tcp://192.0.2.7:9100", NetworkAddress("192.0.2.7", 9100)),
        ("tcp://[2001:db8::7]:9100", NetworkAddress("2001:db8::7", 9100)),
        ("serial:/dev/ttyUSB0", SerialAddress("/dev/ttyUSB0", 38400)),
        ("serial:COM3?baud=115200", SerialAddress("COM3", 115200)),
        ("serial:COM3?flow=none", SerialAddress("COM3", 38400, "none")),
        ("usb:04b8:0E15", UsbAddress(0x04B8, 0x0E15)),
        ("file:/dev/usb/lp0", FileAddress("/dev/usb/lp0")),
        ("queue:Front office", QueueAddress("Front office")),
    ],
)
def test_an_address_says_where_the_printer_hangs(text: str, address: PrinterAddress | None) -> None:
    assert parse_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "192.0.2.7",
        "tcp://192.0.2.7",
        "tcp://192.0.2.7:port",
        "tcp:9100",
        "serial:",
        "serial:COM3?baud=1200",
        "serial:COM3?speed=9600",
        "serial:COM3?flow=hope",
        "serial:COM3?baud",
        "usb:4b8:e15",
        "file:lp0",
        "queue:",
        "lpt:1",
    ],
)
def test_what_is_no_address_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(ValueError, match=r"must be|bad query"):
        parse_address(text)
