"""A paper that tries a printer: every part of a ticket, with the letters that printers lack."""

from dataclasses import replace

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


def example_ticket(*, everything: bool = False) -> PaperTexts:
    """A ticket as a visitor gets it, to look at a design; `everything`: a group, and a copy."""
    usual = PaperTexts(
        office_name=(
            "Төтенше жағдайлар департаментінің фронт-офисі",
            "Фронт-офис Департамента по чрезвычайным ситуациям",
        ),
        label="K045",
        topic=(
            "Үй-жайлардың өрт қауіпсіздігін тексеру",
            "Проверка пожарной безопасности помещений",
        ),
        group=(),
        ahead=("Алдыңызда 3 адам", "Перед Вами 3 человека"),
        wait=("Күту уақыты: 10–25 мин", "Ожидание: 10–25 мин"),
        issued="23.11.2026 10:25",
        reference="№ 0A1B2C3D",
        qr_content="HTTPS://QUEUE.EXAMPLE/T/ABCDEFGH2345",
        where=(
            "«Адалдық алаңы» күту залы, 1-қабат",
            "Зал ожидания «Адалдық алаңы», 1 этаж",
        ),
        closing=(
            "Кезектегі орныңызды телефоннан көру үшін кодты сканерлеңіз.",
            "Отсканируйте код, чтобы видеть своё место в очереди на телефоне.",
        ),
        copy_mark=(),
    )
    if not everything:
        return usual
    return replace(
        usual,
        group=(
            "Кезексіз: мүгедектігі бар адамдар. Құжатты көрсетіңіз.",
            "Раньше: лица с инвалидностью. Покажите документ.",
        ),
        copy_mark=("КӨШІРМЕ", "КОПИЯ"),
    )
