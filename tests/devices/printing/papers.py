"""Sample tickets, and reading a printed picture as a phone and a person would."""

from dataclasses import replace

import pytesseract
import zxingcpp
from PIL import Image

from shared.application.printing import PaperTexts

TOPICS = (
    ("Азаматтық қорғаныс", "Гражданская оборона"),
    ("Төтенше жағдайлардың алдын алу", "Предупреждение чрезвычайных ситуаций"),
    ("Үй-жайларды өрт қауіпсіздігіне тексеру", "Проверка помещений на пожарную безопасность"),
    ("Қызметке орналасу", "Трудоустройство"),
    ("Басқа сұрақтар", "Другие вопросы"),
)
TICKET = PaperTexts(
    office_name=(
        "Абай облысының Төтенше жағдайлар департаменті",
        "Департамент по чрезвычайным ситуациям области Абай",
    ),
    label="A045",
    topic=TOPICS[0],
    group=(),
    ahead=("Алдыңызда: 7 адам", "Перед вами: 7 человек"),
    wait=("Күту уақыты: 15–25 минут", "Ожидание: 15–25 минут"),
    issued="23.11.2026 10:42",
    reference="№ 7F3K-19",
    qr_content="HTTPS://KEZEK.EXAMPLE.KZ/T/4KX7M2QZ9PWA",
    where=("Күту залында отырыңыз", "Присядьте в зале ожидания"),
    closing=("Талонды сақтаңыз", "Сохраните талон"),
    copy_mark=(),
)
FULL = replace(
    TICKET,
    label="M100",
    topic=TOPICS[2],
    group=("Мүгедектігі бар адамдар", "Лица с инвалидностью"),
    copy_mark=("Көшірме", "Копия"),
    where=(
        "Күту залында отырыңыз, нөміріңіз таблода көрсетіледі және дауыстап айтылады",
        "Присядьте в зале ожидания: номер появится на табло и будет объявлен",
    ),
)


def seen(picture: Image.Image) -> Image.Image:
    """The paper as it lies on a white table."""
    page = Image.new("L", (picture.width + 80, picture.height + 80), 255)
    page.paste(picture.convert("L"), (40, 40))
    return page


def qr_of(picture: Image.Image) -> zxingcpp.Barcode:
    """The one QR code on the paper."""
    [code] = zxingcpp.read_barcodes(
        seen(picture), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    return code


def words_of(picture: Image.Image, languages: str = "kaz+rus") -> str:
    """What a reader of texts makes of the paper; lines joined by spaces."""
    page = seen(picture)
    page = page.resize((page.width * 2, page.height * 2), Image.Resampling.LANCZOS)
    text = pytesseract.image_to_string(page, lang=languages, config="--psm 6")
    return " ".join(text.split())
