"""A printer on a USB cable, spoken to directly: no driver of the system is needed."""

from collections.abc import Callable
from contextlib import suppress
from time import sleep
from typing import Any, Final

import libusb_package
import usb.core
import usb.util

from shared.devices.printing.link import LinkBrokenError
from shared.domain.errors import KnownError

PRINTER_CLASS: Final = 7
_CHUNK: Final = 4096
_ANSWER: Final = 512
_OLD_ANSWERS: Final = 16
_OLD_ANSWER_S: Final = 0.005

# pyusb has no types.
Backend = Any


class UsbLink:
    """See `Link`; holds the printer's interface until it is closed."""

    def __init__(
        self,
        vendor: int,
        product: int,
        send_limit: float,
        backend: Callable[[], Backend] = libusb_package.get_libusb1_backend,
    ) -> None:
        """Takes the interface from the system; raises KnownError `printer_unreachable`."""
        name = f"usb:{vendor:04x}:{product:04x}"
        self._send_limit = send_limit
        try:
            device = usb.core.find(idVendor=vendor, idProduct=product, backend=backend())
            if device is None:
                raise KnownError("printer_unreachable", printer=name)
            self._device: Any = device
            self._take_interface()
            self._forget()
        except (usb.core.USBError, usb.core.NoBackendError) as error:
            raise KnownError("printer_unreachable", printer=name) from error
        if self._out is None:
            raise KnownError("printer_unreachable", printer=name)

    def _take_interface(self) -> None:
        interface = _printer_interface(self._device)
        number = interface.bInterfaceNumber
        with suppress(NotImplementedError):  # Windows has no kernel driver to send away
            if self._device.is_kernel_driver_active(number):
                self._device.detach_kernel_driver(number)
        usb.util.claim_interface(self._device, number)
        self._out = _endpoint(interface, usb.util.ENDPOINT_OUT)
        self._in = _endpoint(interface, usb.util.ENDPOINT_IN)

    def _forget(self) -> None:
        """What the printer said after the line before was closed answers nothing of this one."""
        if self._in is None:
            return
        with suppress(usb.core.USBTimeoutError):
            for _ in range(_OLD_ANSWERS):
                self._in.read(_ANSWER, _milliseconds(_OLD_ANSWER_S))

    def send(self, data: bytes) -> None:
        try:
            for start in range(0, len(data), _CHUNK):
                self._out.write(data[start : start + _CHUNK], _milliseconds(self._send_limit))
        except usb.core.USBTimeoutError as error:
            raise LinkBrokenError("printer_stuck") from error
        except usb.core.USBError as error:
            raise LinkBrokenError("connection_lost") from error

    def receive(self, within: float) -> bytes:
        if self._in is None:  # a printer that can only listen
            sleep(within)
            return b""
        try:
            return bytes(self._in.read(_ANSWER, _milliseconds(within)))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise LinkBrokenError("connection_lost") from error

    def close(self) -> None:
        usb.util.dispose_resources(self._device)


def _printer_interface(device: Any) -> Any:  # noqa: ANN401  pyusb has no types
    """The interface that says it is a printer's; else the first."""
    configuration = device.get_active_configuration()
    printers = usb.util.find_descriptor(configuration, bInterfaceClass=PRINTER_CLASS)
    return configuration[(0, 0)] if printers is None else printers


def _endpoint(interface: Any, direction: int) -> Any:  # noqa: ANN401  pyusb has no types
    def fits(endpoint: Any) -> bool:  # noqa: ANN401  pyusb has no types
        bulk = usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
        return bulk and bool(usb.util.endpoint_direction(endpoint.bEndpointAddress) == direction)

    return usb.util.find_descriptor(interface, custom_match=fits)


def _milliseconds(seconds: float) -> int:
    """At least one: libusb takes 0 for "wait for ever"."""
    return max(1, round(seconds * 1000))
