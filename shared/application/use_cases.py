"""Everything that a program can ask of an office, bound to its database."""

from collections.abc import Callable
from datetime import datetime

from shared.application.call_next import CallNext, call_next
from shared.application.call_particular import CallFrom, CallTicket, call_from, call_ticket
from shared.application.change_pin import ChangePin, ResetPin, change_pin, reset_pin
from shared.application.check_group import CheckGroup, check_group
from shared.application.configure_office import ConfigureOffice, configure_office
from shared.application.enter_offline import Entry, OfflineTicket, enter_offline
from shared.application.finish import (
    Finish,
    FinishAndCallNext,
    NextTopic,
    finish,
    finish_and_call_next,
    go_on,
)
from shared.application.follow import Follower
from shared.application.identify import Identify, identify
from shared.application.message import (
    ReadMessage,
    SendMessage,
    WithdrawMessage,
    read_message,
    send_message,
    withdraw_message,
)
from shared.application.mute_screen import (
    AskSoundTest,
    MuteScreen,
    UnmuteScreen,
    ask_sound_test,
    mute_screen,
    unmute_screen,
)
from shared.application.pause_topic import PauseTopic, ResumeTopic, pause_topic, resume_topic
from shared.application.ports import PinHasher, Reader, Sitting, UnitOfWorkFactory
from shared.application.raise_alert import CancelAlert, RaiseAlert, cancel_alert, raise_alert
from shared.application.receive_cap import Receipt as CapReceipt
from shared.application.receive_cap import ReceiveCap, receive_cap
from shared.application.report_device import ReportDevice, report_device
from shared.application.report_paper import ReportCopy, ReportPaper, report_copy, report_paper
from shared.application.rest import OpenCounter, TakeRest, open_counter, take_rest
from shared.application.serve import Serve, serve
from shared.application.set_aside import (
    Hold,
    Reinstate,
    Release,
    Resume,
    hold,
    reinstate,
    release,
    resume,
)
from shared.application.sign_in import CheckPin, SignIn, SignOut, check_pin, sign_in, sign_out
from shared.application.take_ticket import Receipt, TakeTicket, take_ticket
from shared.application.transfer import Transfer, transfer
from shared.application.undo import Undo, undo
from shared.application.walk_in import WalkIn, walk_in
from shared.domain.desks import Message, Rest
from shared.domain.office import Clerk
from shared.domain.ticket import Ticket


class UseCases:
    """The commands and readings of one office; each method says what it raises."""

    def __init__(self, units: UnitOfWorkFactory, reader: Reader, hasher: PinHasher) -> None:
        self._units = units
        self._hasher = hasher
        self.reader = reader

    def follower(self) -> Follower:
        """A new cursor on the office's events; one for each program."""
        return Follower(self.reader)

    def take_ticket(
        self, command: TakeTicket, wanted: Callable[[], bool] = lambda: True
    ) -> Receipt:
        """See `take_ticket.take_ticket`."""
        return take_ticket(self._units, command, wanted)

    def enter_offline(self, given: OfflineTicket) -> Entry:
        """See `enter_offline.enter_offline`."""
        return enter_offline(self._units, given)

    def call_next(self, command: CallNext) -> Ticket | None:
        """See `call_next.call_next`."""
        return call_next(self._units, command)

    def serve(self, command: Serve) -> Ticket:
        """See `serve.serve`."""
        return serve(self._units, command)

    def call_ticket(self, command: CallTicket) -> Ticket:
        """See `call_particular.call_ticket`."""
        return call_ticket(self._units, command)

    def call_from(self, command: CallFrom) -> Ticket | None:
        """See `call_particular.call_from`."""
        return call_from(self._units, command)

    def walk_in(self, command: WalkIn) -> Ticket:
        """See `walk_in.walk_in`."""
        return walk_in(self._units, command)

    def finish(self, command: Finish) -> Ticket:
        """See `finish.finish`."""
        return finish(self._units, command)

    def finish_and_call_next(self, command: FinishAndCallNext) -> Ticket | None:
        """See `finish.finish_and_call_next`."""
        return finish_and_call_next(self._units, command)

    def go_on(self, command: NextTopic) -> Ticket:
        """See `finish.go_on`."""
        return go_on(self._units, command)

    def hold(self, command: Hold) -> Ticket:
        """See `set_aside.hold`."""
        return hold(self._units, command)

    def resume(self, command: Resume) -> Ticket:
        """See `set_aside.resume`."""
        return resume(self._units, command)

    def release(self, command: Release) -> Ticket:
        """See `set_aside.release`."""
        return release(self._units, command)

    def reinstate(self, command: Reinstate) -> Ticket:
        """See `set_aside.reinstate`."""
        return reinstate(self._units, command)

    def transfer(self, command: Transfer) -> Ticket:
        """See `transfer.transfer`."""
        return transfer(self._units, command)

    def check_group(self, command: CheckGroup) -> Ticket:
        """See `check_group.check_group`."""
        return check_group(self._units, command)

    def undo(self, command: Undo) -> Ticket:
        """See `undo.undo`."""
        return undo(self._units, command)

    def take_rest(self, command: TakeRest) -> Rest:
        """See `rest.take_rest`."""
        return take_rest(self._units, command)

    def open_counter(self, command: OpenCounter) -> None:
        """See `rest.open_counter`."""
        open_counter(self._units, command)

    def sign_in(self, command: SignIn) -> Sitting:
        """See `sign_in.sign_in`."""
        return sign_in(self._units, self.reader, self._hasher, command)

    def check_pin(self, command: CheckPin) -> Clerk:
        """See `sign_in.check_pin`."""
        return check_pin(self._units, self.reader, self._hasher, command)

    def change_pin(self, command: ChangePin) -> None:
        """See `change_pin.change_pin`."""
        change_pin(self._units, self.reader, self._hasher, command)

    def reset_pin(self, command: ResetPin) -> None:
        """See `change_pin.reset_pin`."""
        reset_pin(self._units, self._hasher, command)

    def send_message(self, command: SendMessage) -> Message:
        """See `message.send_message`."""
        return send_message(self._units, command)

    def read_message(self, command: ReadMessage) -> None:
        """See `message.read_message`."""
        read_message(self._units, command)

    def withdraw_message(self, command: WithdrawMessage) -> None:
        """See `message.withdraw_message`."""
        withdraw_message(self._units, command)

    def sign_out(self, command: SignOut) -> None:
        """See `sign_in.sign_out`."""
        sign_out(self._units, command)

    def report_paper(self, command: ReportPaper) -> None:
        """See `report_paper.report_paper`."""
        report_paper(self._units, command)

    def report_copy(self, command: ReportCopy) -> None:
        """See `report_paper.report_copy`."""
        report_copy(self._units, command)

    def report_device(self, command: ReportDevice) -> None:
        """See `report_device.report_device`."""
        report_device(self._units, command)

    def pause_topic(self, command: PauseTopic) -> None:
        """See `pause_topic.pause_topic`."""
        pause_topic(self._units, command)

    def resume_topic(self, command: ResumeTopic) -> None:
        """See `pause_topic.resume_topic`."""
        resume_topic(self._units, command)

    def configure_office(self, command: ConfigureOffice) -> None:
        """See `configure_office.configure_office`."""
        configure_office(self._units, self._hasher, command)

    def raise_alert(self, command: RaiseAlert) -> str:
        """See `raise_alert.raise_alert`."""
        return raise_alert(self._units, command)

    def cancel_alert(self, command: CancelAlert) -> None:
        """See `raise_alert.cancel_alert`."""
        cancel_alert(self._units, command)

    def receive_cap(self, command: ReceiveCap) -> CapReceipt:
        """See `receive_cap.receive_cap`."""
        return receive_cap(self._units, self.reader, command)

    def mute_screen(self, command: MuteScreen) -> datetime:
        """See `mute_screen.mute_screen`."""
        return mute_screen(self._units, command)

    def unmute_screen(self, command: UnmuteScreen) -> None:
        """See `mute_screen.unmute_screen`."""
        unmute_screen(self._units, command)

    def ask_sound_test(self, command: AskSoundTest) -> None:
        """See `mute_screen.ask_sound_test`."""
        ask_sound_test(self._units, command)

    def identify(self, command: Identify) -> Clerk:
        """See `identify.identify`."""
        return identify(self._units, self.reader, self._hasher, command)
