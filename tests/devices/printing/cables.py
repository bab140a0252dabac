"""The virtual printer at the end of a USB bus in memory."""

import array
import socket
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import usb.backend
import usb.core

PRINTER = (0x04B8, 0x0E15)
OUT, IN = 0x01, 0x82


class Bus(usb.backend.IBackend):  # type: ignore[misc]  # pyusb has no types
    """One printer on a USB bus; what is written to it goes to host:port.

    The line outlasts the device's closing, as a printer does that stays plugged in.
    """

    def __init__(self, host: str, port: int, *, listens_only: bool = False) -> None:
        super().__init__()
        self._address = (host, port)
        self._endpoints = [OUT] if listens_only else [OUT, IN]
        self._line: socket.socket | None = None
        self.kernel_has_it = True

    def enumerate_devices(self) -> Iterator[str]:
        yield "printer"

    def get_device_descriptor(self, _device: Any) -> SimpleNamespace:
        vendor, product = PRINTER
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=vendor, idProduct=product,
            bcdDevice=1, iManufacturer=0, iProduct=0, iSerialNumber=0, bNumConfigurations=1,
            address=1, bus=1, port_number=1, port_numbers=(1,), speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, _device: Any, config: int) -> SimpleNamespace:
        if config:
            raise IndexError(config)
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1,
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0xC0, bMaxPower=1,
            extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(
        self, _device: Any, interface: int, alternate: int, _config: int
    ) -> SimpleNamespace:
        if interface or alternate:
            raise IndexError(interface)
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0,
            bNumEndpoints=len(self._endpoints), bInterfaceClass=7, bInterfaceSubClass=1,
            bInterfaceProtocol=2, iInterface=0, extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(
        self, _device: Any, endpoint: int, _interface: int, _alternate: int, _config: int
    ) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=self._endpoints[endpoint],
            bmAttributes=2, wMaxPacketSize=64, bInterval=0, bRefresh=0, bSynchAddress=0,
            extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, _device: Any) -> str:
        if self._line is None:
            self._line = socket.create_connection(self._address)
        return "open"

    def close_device(self, _handle: Any) -> None: ...

    def unplug(self) -> None:
        """Ends the line."""
        if self._line is not None:
            self._line.close()

    def get_configuration(self, _handle: Any) -> int:
        return 1

    def set_configuration(self, _handle: Any, _value: int) -> None: ...

    def is_kernel_driver_active(self, _handle: Any, _interface: int) -> bool:
        return self.kernel_has_it

    def detach_kernel_driver(self, _handle: Any, _interface: int) -> None:
        self.kernel_has_it = False

    def claim_interface(self, _handle: Any, _interface: int) -> None:
        if self.kernel_has_it:
            raise usb.core.USBError("Resource busy")

    def release_interface(self, _handle: Any, _interface: int) -> None: ...

    def bulk_write(
        self, _handle: Any, endpoint: int, _interface: int, data: "array.array[int]", timeout: int
    ) -> int:
        assert endpoint == OUT
        line = self._open(timeout)
        try:
            line.sendall(data.tobytes())
        except TimeoutError as error:
            raise usb.core.USBTimeoutError("timed out") from error
        except OSError as error:
            raise usb.core.USBError("no such device") from error
        return len(data)

    def bulk_read(
        self, _handle: Any, endpoint: int, _interface: int, buffer: "array.array[int]", timeout: int
    ) -> int:
        assert endpoint == IN
        line = self._open(timeout)
        try:
            data = line.recv(len(buffer))
        except TimeoutError as error:
            raise usb.core.USBTimeoutError("timed out") from error
        except OSError as error:
            raise usb.core.USBError("no such device") from error
        if not data:
            raise usb.core.USBError("no such device")
        buffer[: len(data)] = array.array("B", data)
        return len(data)

    def _open(self, timeout: int) -> socket.socket:
        assert self._line is not None
        self._line.settimeout(timeout / 1000)
        return self._line
