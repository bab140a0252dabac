"""The clerk's commands on their way: one at a time, each carried out once."""

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from shared.application.at_counter import AtCounter
from shared.application.call_next import CallNext
from shared.application.call_particular import CallFrom, CallTicket
from shared.application.check_group import CheckGroup
from shared.application.finish import Finish, FinishAndCallNext, NextTopic
from shared.application.message import ReadMessage
from shared.application.rest import OpenCounter, TakeRest
from shared.application.serve import Serve
from shared.application.set_aside import Hold, Reinstate, Release, Resume
from shared.application.sign_in import SignOut
from shared.application.transfer import Transfer
from shared.application.undo import Undo
from shared.application.walk_in import WalkIn
from shared.domain.errors import KnownError
from shared.domain.result import Err, Result
from shared.qt.jobs import Jobs

Command = AtCounter
USE_CASES: Final[dict[type, str]] = {
    CallNext: "call_next",
    CallTicket: "call_ticket",
    CallFrom: "call_from",
    WalkIn: "walk_in",
    Serve: "serve",
    Finish: "finish",
    FinishAndCallNext: "finish_and_call_next",
    NextTopic: "go_on",
    Hold: "hold",
    Resume: "resume",
    Release: "release",
    Reinstate: "reinstate",
    Transfer: "transfer",
    CheckGroup: "check_group",
    Undo: "undo",
    TakeRest: "take_rest",
    OpenCounter: "open_counter",
    ReadMessage: "read_message",
    SignOut: "sign_out",
}
"""Which method of the use cases carries a command out."""
LOST = frozenset({"database_away", "database_busy"})
"""After these nobody knows whether the command was carried out, or it certainly waits."""
RETRY_MS = 1_000


class Errands(QObject):
    """A command whose answer was lost is asked again with its id until there is an answer.

    `answered(command, result)` is emitted for every answer, also for "the database is away".
    """

    answered = Signal(object, object)

    def __init__(
        self, use_cases: object, jobs: Jobs, back: SignalInstance, parent: QObject | None = None
    ) -> None:
        """`back` is emitted when the database can be reached again."""
        super().__init__(parent)
        self._use_cases = use_cases
        self._jobs = jobs
        self._asked: Command | None = None
        self._unanswered: Command | None = None
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._again)
        back.connect(self._again)

    @property
    def busy(self) -> bool:
        """Whether an answer is due, also one that was lost: nobody asks for the same twice."""
        return self._asked is not None or self._unanswered is not None

    def ask(self, command: Command) -> None:
        """Carries the command out."""
        self._asked, self._unanswered = command, None
        self._retry.stop()
        self._jobs.run(
            lambda: self._carry_out(command), partial(self._answer, command), type(command).__name__
        )

    def forget(self) -> None:
        """Somebody else sits here now: nothing is asked again."""
        self._asked = self._unanswered = None
        self._retry.stop()

    def _carry_out(self, command: Command) -> Any:  # noqa: ANN401  whatever it answers
        return getattr(self._use_cases, USE_CASES[type(command)])(command)

    def _answer(self, command: Command, result: Result[Any]) -> None:
        if command is not self._asked:  # forgotten meanwhile
            return
        self._asked = None
        match result:
            case Err(KnownError(code=code)) if code in LOST:
                self._unanswered = command
                self._retry.start()
            case _:
                self._unanswered = None
        self.answered.emit(command, result)

    def _again(self) -> None:
        if self._unanswered is not None and self._asked is None:
            self.ask(self._unanswered)
