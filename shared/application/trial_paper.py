"""A paper that tries a printer: every part of a ticket, with the letters that printers lack."""

from shared.application.printing import PaperTexts


def trial_ticket() -> PaperTexts:
    """It says in three languages that it is no ticket of the queue."""
    return PaperTexts(
        office_name=("Принтерді тексеру", "Проверка принтера", "Printer test"),
        label="A000",
        topic=("Ә Ғ Қ Ң Ө Ұ Ү Һ І  ә ғ қ ң ө ұ ү һ і", "Ё Ж Ц Щ Ъ Ы Э Ю Я  ё ж ц щ ъ ы э ю я"),
        group=(),
        ahead=("Бұл кезек талоны емес", "Это не талон очереди", "This is no ticket of the queue"),
        wait=(),
        issued="",
        reference="",
        qr_content="KEZEK",
        where=(),
        closing=(),
        copy_mark=(),
    )
